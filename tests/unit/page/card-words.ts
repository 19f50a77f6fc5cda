import type { CardWords } from '../../../lib/page/card.tsx';

/** Short strings that a test can look for. */
export const testWords: CardWords = {
  type: { skill: 'skill', knowledge: 'knowledge', none: 'no type' },
  evidence: { stated: 'named', similar: 'similar', implied: 'implied' },
  necessity: { required: 'required', optional: 'nice to have', unknown: 'unclear' },
  matched: (words) => `text: ${words}`,
  why: (label, kind, folding) => `${kind} label ${label}, ${folding}`,
  carried: (carriers) => `because: ${carriers.join(', ')}`,
  alsoMeant: 'also mean:',
  couldAlsoMean: 'could also mean:',
  openInEsco: 'Open in ESCO',
  openInPanel: 'Open in panel',
  about: (label) => `About ${label}`,
};
