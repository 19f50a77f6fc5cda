import { useRef, useState } from 'preact/hooks';
import type { ProfileState } from '../../lib/profile/keeping.ts';
import type { ShownSkill } from '../../lib/profile/with-vocabulary.ts';
import { useWords } from '../words.tsx';
import { gradeName } from './grade-mark.tsx';
import { OneField } from './profile-bar.tsx';
import type { ProfileFormat, SkillsServices } from './skills-services.ts';

const FORMATS: ProfileFormat[] = ['json', 'elm', 'schemaOrg', 'csv', 'page'];

/** Taking the profile away, locking it, erasing it. */
export function ProfileData(props: {
  state: ProfileState;
  skills: ShownSkill[];
  services: SkillsServices;
  onSentence: (sentence: string) => void;
  onFail: (error: unknown) => void;
}) {
  const words = useWords();
  const { t } = words;
  const { state, services, onFail, onSentence } = props;
  const { profile } = state;
  const exportAs = (format: ProfileFormat) => {
    if (!profile) return;
    const grades = {
      credential: gradeName(words, 'credential'),
      stated: gradeName(words, 'stated'),
      implied: gradeName(words, 'implied'),
    };
    services
      .exportAs(format, profile, props.skills, {
        language: words.language,
        title: t('mySkills.selfTitle'),
        description: t('mySkills.selfDescription'),
        credit: t('mySkills.credit'),
        grades,
      })
      .then((file) => onSentence(t('mySkills.saved', { file })), onFail);
  };
  return (
    <details class="profile-data">
      <summary>{t('mySkills.data')}</summary>
      {profile && (
        <div class="button-row">
          {FORMATS.map((format) => (
            <button key={format} type="button" class="button" onClick={() => exportAs(format)}>
              {t(`mySkills.export.${format}`)}
            </button>
          ))}
        </div>
      )}
      {profile && <TrustedListField {...props} />}
      {profile && !state.isSession && <Protection state={state} services={services} onFail={onFail} />}
      <Erase state={state} services={services} onFail={onFail} />
    </details>
  );
}

function TrustedListField(props: {
  services: SkillsServices;
  onSentence: (sentence: string) => void;
  onFail: (error: unknown) => void;
}) {
  const { t } = useWords();
  const picker = useRef<HTMLInputElement>(null);
  const load = () => {
    const file = picker.current?.files?.[0];
    if (!file) return;
    props.services
      .loadTrustedList(file)
      .then(
        ({ country, issued }) =>
          props.onSentence(t('mySkills.trustedListLoaded', { country, date: issued.slice(0, 10) })),
        props.onFail,
      );
  };
  return (
    <p>
      <button type="button" class="link" onClick={() => picker.current?.click()}>
        {t('mySkills.trustedList')}
      </button>
      <input ref={picker} type="file" hidden aria-label={t('mySkills.trustedList')} onChange={load} />
    </p>
  );
}

function Protection(props: {
  state: ProfileState;
  services: SkillsServices;
  onFail: (error: unknown) => void;
}) {
  const { t } = useWords();
  const { services, onFail } = props;
  if (props.state.isProtected) {
    return (
      <div class="button-row">
        <button type="button" class="button" onClick={services.close}>
          {t('mySkills.closeProfile')}
        </button>
        <button type="button" class="button" onClick={() => services.protect(null).catch(onFail)}>
          {t('mySkills.unprotect')}
        </button>
      </div>
    );
  }
  return (
    <>
      <OneField
        label={t('mySkills.passphrase')}
        action={t('mySkills.protect')}
        type="password"
        onDone={services.protect}
        onFail={onFail}
      />
      <p class="small">{t('mySkills.protectHint')}</p>
    </>
  );
}

/**
 * Erasing takes one click and can be taken back as long as this view stands. What is locked cannot be put back as it
 * was, so that is asked about first.
 */
function Erase(props: { state: ProfileState; services: SkillsServices; onFail: (error: unknown) => void }) {
  const { t } = useWords();
  const { state, services, onFail } = props;
  const [asked, setAsked] = useState(false);
  const isLocked = state.lockedId !== null || state.isProtected;
  const name = state.profile?.name ?? state.profiles.find(({ id }) => id === state.lockedId)?.name ?? '';
  const erase = () => {
    setAsked(false);
    services.erase().catch(onFail);
  };
  if (!asked) {
    return (
      <button type="button" class="button button-danger" onClick={isLocked ? () => setAsked(true) : erase}>
        {t('mySkills.erase')}
      </button>
    );
  }
  return (
    <div class="button-row" role="alert">
      <span>{t('mySkills.eraseConfirm', { name })}</span>
      <button type="button" class="button button-danger" onClick={erase}>
        {t('mySkills.erase')}
      </button>
      <button type="button" class="button" onClick={() => setAsked(false)}>
        {t('mySkills.keep')}
      </button>
    </div>
  );
}
