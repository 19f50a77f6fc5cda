import type { Analysis } from '../../lib/analysis.ts';
import type { PageKind, PageSign } from '../../lib/posting.ts';
import { useWords, type Words } from '../words.tsx';
import { StateNotice } from './state-notice.tsx';

/** So many reasons are given: the weightiest. */
const REASONS = 3;

/** The page was taken for something else than one open posting: for what, why, and the way to mark it all the same. */
export function NotPosting(props: { posting: Analysis['posting']; onAnnotateAnyway: () => void }) {
  const words = useWords();
  const { t, list } = words;
  const { kind, signs } = props.posting.verdict;
  const reasons = signs.slice(0, REASONS).map((sign) => signName(words, sign));
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

function kindName({ t }: Words, kind: PageKind): string {
  return t(`posting.kind.${kind}`);
}

/** `stated-posting` is said by the key `posting.sign.statedPosting`. */
function signName({ t }: Words, sign: PageSign): string {
  const key = sign.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) as CamelCase<PageSign>;
  return t(`posting.sign.${key}`);
}

type CamelCase<Text extends string> = Text extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<CamelCase<Rest>>}`
  : Text;
