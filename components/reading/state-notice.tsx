import { useWords } from '../words.tsx';

/** A state with nothing to list: what is the case, what to do, and at most one thing to press. */
export function StateNotice(props: {
  title: string;
  sentences: string[];
  action?: { label: string; onPress: () => void } | undefined;
  failed?: boolean;
  /** It stands below a heading that names the posting. */
  below?: boolean;
}) {
  const Heading = props.below ? 'h2' : 'h1';
  return (
    <section class="state" role={props.failed ? 'alert' : undefined}>
      <Heading>{props.title}</Heading>
      {props.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {props.action && (
        <button type="button" class="button" onClick={props.action.onPress}>
          {props.action.label}
        </button>
      )}
    </section>
  );
}

/** The text was read and names no skill. */
export function NothingFound() {
  const { t } = useWords();
  return (
    <StateNotice title={t('state.emptyTitle')} sentences={[t('state.empty'), t('state.emptyHint')]} below />
  );
}
