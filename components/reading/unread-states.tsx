import type { TabReading } from '../../lib/messages.ts';
import { useWords } from '../words.tsx';
import { StateNotice } from './state-notice.tsx';

/** Every state of a tab in which there is no analysis to show. */
export function UnreadState(props: {
  reading: Exclude<TabReading, { state: 'ready' }>;
  /** The keyboard shortcut as the browser writes it, where there is one. */
  shortcut: string | null;
  onRead: () => void;
  /** To where a text is pasted: what stays where no page can be read. The popup has no such place. */
  onPaste?: () => void;
}) {
  const { t } = useWords();
  const { reading, onPaste } = props;
  const paste = onPaste && { label: t('pasted.open'), onPress: onPaste };
  if (reading.state === 'forbidden') {
    return (
      <StateNotice
        title={t('state.forbiddenTitle')}
        sentences={[t('state.forbidden'), t('state.forbiddenHint')]}
        action={paste}
      />
    );
  }
  if (reading.state === 'failed') {
    const action = { label: t('state.retry'), onPress: props.onRead };
    return (
      <StateNotice title={t('state.failedTitle')} sentences={[reading.sentence]} action={action} failed />
    );
  }
  const how = props.shortcut ? t('state.unreadShortcut', { shortcut: props.shortcut }) : t('state.unread');
  return (
    <StateNotice title={t('state.unreadTitle')} sentences={[how, t('state.unreadWhy')]} action={paste} />
  );
}
