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
  chooseSense: 'could also mean:',
  choose: (label) => `choose ${label}`,
  notThis: 'Not this',
  rejected: (words, label) => `${words} is not ${label}`,
  chosen: (words, label) => `${words} is ${label}`,
  undo: 'Undo',
  correctionFailed: 'not kept',
  describe: 'What is this?',
  describing: 'looking',
  noDescription: 'no more known',
  descriptionInPanel: 'more in the panel',
  alsoCalled: (labels) => `called ${labels.join(', ')}`,
  partOf: (groups) => `in ${groups.join(' > ')}`,
  position: (number, total) => `${number} of ${total}`,
  openInEsco: 'Open in ESCO',
  openInPanel: 'Open in panel',
  about: (label) => `About ${label}`,
};
