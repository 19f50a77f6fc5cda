import type { Carrier, Reason } from '../../lib/analysis.ts';
import { useWords, type Words } from '../words.tsx';

/** The words that mean a skill which none of them names, and what of them was weighed. */
export function Meant(props: { id: string; reason: Reason }) {
  const words = useWords();
  const { text, carriedBy } = props.reason;
  return (
    <p class="small meant" id={props.id}>
      {words.t('skill.words', { words: text })}
      {carriedBy.length > 0 && ` · ${carried(words, carriedBy)}`}
    </p>
  );
}

/** What of the words was weighed, as a sentence. */
export function carried({ t, list }: Words, carriers: Carrier[]): string {
  const names: Record<Carrier, string> = {
    label: t('carried.label'),
    words: t('carried.words'),
    meaning: t('carried.meaning'),
    wording: t('carried.wording'),
  };
  return t('carried.because', { reasons: list(carriers.map((carrier) => names[carrier])) });
}
