import type { Analysis } from '../../lib/analysis.ts';
import { useWords } from '../words.tsx';
import { StateNotice } from './state-notice.tsx';
import { kindName, signName, signsAgainst } from './verdict-words.ts';

/** So many reasons are given: the weightiest. */
const REASONS = 3;

/** The page was taken for something else than one open posting: for what, why, and the way to mark it all the same. */
export function NotPosting(props: { posting: Analysis['posting']; onAnnotateAnyway: () => void }) {
  const words = useWords();
  const { t, list } = words;
  const { kind, signs } = props.posting.verdict;
  const reasons = signsAgainst(signs)
    .slice(0, REASONS)
    .map((sign) => signName(words, sign));
  const sentences = [t('notPosting.takenFor', { kind: kindName(words, kind) })];
  if (reasons.length > 0) sentences.push(t('notPosting.because', { reasons: list(reasons) }));
  return (
    <StateNotice
      title={t('notPosting.title')}
      sentences={[...sentences, t('notPosting.hint')]}
      action={{ label: t('notPosting.anyway'), onPress: props.onAnnotateAnyway }}
      below
    />
  );
}
