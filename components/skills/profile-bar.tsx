import { useId, useState } from 'preact/hooks';
import type { ProfileState } from '../../lib/profile/keeping.ts';
import { AskTwice } from '../ask-twice.tsx';
import { useWords } from '../words.tsx';
import type { SkillsServices } from './skills-services.ts';

/** Which profile is open: choosing, making, locking; and a session of which nothing is stored. */
export function ProfileBar(props: {
  state: ProfileState;
  services: SkillsServices;
  onFail: (error: unknown) => void;
}) {
  const { t } = useWords();
  const { state, services, onFail } = props;
  const id = useId();
  const [isMaking, setMaking] = useState(false);
  if (state.isSession) {
    return (
      <section class="session-bar" aria-label={t('session.title')}>
        <p>{t('mySkills.sessionOn')}</p>
        <AskTwice
          label={t('mySkills.sessionEnd')}
          confirm={t('mySkills.sessionEndConfirm')}
          keep={t('session.goOn')}
          onConfirm={() => void services.endSession().catch(onFail)}
        />
      </section>
    );
  }
  const chosen = state.profile?.id ?? state.lockedId ?? '';
  return (
    <div class="profile-bar">
      {state.profiles.length > 0 && (
        <>
          <label for={id}>{t('mySkills.profile')}</label>
          <select
            id={id}
            value={chosen}
            onChange={(event) => {
              const next = state.profiles.find((one) => one.id === event.currentTarget.value);
              if (next) services.choose(next.id).catch(onFail);
            }}
          >
            {state.profiles.map(({ id: one, name, locked }) => (
              <option key={one} value={one}>
                {locked ? `${name} (${t('mySkills.lockedMark')})` : name}
              </option>
            ))}
          </select>
        </>
      )}
      <button type="button" class="link" aria-expanded={isMaking} onClick={() => setMaking(!isMaking)}>
        {t('mySkills.newProfile')}
      </button>
      <button type="button" class="link" onClick={() => services.beginSession().catch(onFail)}>
        {t('mySkills.session')}
      </button>
      {isMaking && (
        <OneField
          label={t('mySkills.profileName')}
          action={t('mySkills.create')}
          type="text"
          onDone={async (name) => {
            await services.create(name);
            setMaking(false);
          }}
          onFail={onFail}
        />
      )}
      {state.lockedId !== null && <Unlock {...props} id={state.lockedId} />}
    </div>
  );
}

function Unlock(props: { id: string; services: SkillsServices; onFail: (error: unknown) => void }) {
  const { t } = useWords();
  const [sentence, setSentence] = useState('');
  return (
    <>
      <p>{t('mySkills.locked')}</p>
      <OneField
        label={t('mySkills.passphrase')}
        action={t('mySkills.unlock')}
        type="password"
        onDone={(passphrase) => props.services.choose(props.id, passphrase)}
        onFail={(error) =>
          error instanceof Error && error.name === 'WrongPassphrase'
            ? setSentence(t('mySkills.wrongPassphrase'))
            : props.onFail(error)
        }
      />
      <p role="alert">{sentence}</p>
    </>
  );
}

/** One field and what is done with it. */
export function OneField(props: {
  label: string;
  action: string;
  type: 'text' | 'password';
  onDone: (text: string) => Promise<void>;
  onFail: (error: unknown) => void;
}) {
  const id = useId();
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const field = {
    id,
    autocomplete: 'off' as const,
    value: text,
    onInput: (event: { currentTarget: HTMLInputElement }) => setText(event.currentTarget.value),
  };
  return (
    <form
      class="one-field"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '' || busy) return;
        setBusy(true);
        props
          .onDone(props.type === 'text' ? text.trim() : text)
          .then(() => setText(''), props.onFail)
          .finally(() => setBusy(false));
      }}
    >
      <label for={id}>{props.label}</label>
      {props.type === 'password' ? <input type="password" {...field} /> : <input type="text" {...field} />}
      <button type="submit" class="button" disabled={busy}>
        {props.action}
      </button>
    </form>
  );
}
