/** What the person should know of the vocabulary in use, in the interface's words. */
import type { i18n } from '#i18n';
import type { VocabularyWarning } from '../store/current-vocabulary.ts';

export function vocabularyWarning({ code, values }: VocabularyWarning, t: typeof i18n.t): string {
  if (code !== 'storage') return t(`vocabulary.warning.${code}`);
  return t('vocabulary.warning.storage', { reason: storageSentence(values, t) });
}

function storageSentence(
  { reason, detail }: Extract<VocabularyWarning, { code: 'storage' }>['values'],
  t: typeof i18n.t,
): string {
  return reason === 'failed' ? t('storage.failed', { reason: detail }) : t(`storage.${reason}`);
}
