/** Copying and exporting what was found, and saying what came of it. */
import type { Analysis } from '../../lib/analysis.ts';
import type { TakeAway } from '../popup/services.ts';
import { useWords } from '../words.tsx';

/** @param onSentence is told what happened, for a status line */
export function useTakeAway(
  take: (what: TakeAway, analysis: Analysis, address: string) => Promise<string | null>,
  onSentence: (sentence: string) => void,
): (what: TakeAway, analysis: Analysis, address: string) => void {
  const { t, number } = useWords();
  return (what, analysis, address) => {
    const count = analysis.skills.length;
    const file = what === 'json' || what === 'csv' ? what.toUpperCase() : null;
    take(what, analysis, address).then(
      (saved) => {
        if (saved) onSentence(t('popup.saved', { file: saved }));
        else if (what === 'schema-org') onSentence(t('popup.copiedSchemaOrg'));
        else onSentence(t('popup.copied', count, { n: number(count) }));
      },
      (error: Error) =>
        onSentence(file ? t('popup.saveFailed', { file, reason: error.message }) : t('popup.copyFailed')),
    );
  };
}
