import { useEffect, useState } from 'preact/hooks';
import { newProfile, type Profile, withOccupation, withSources } from '../../lib/profile/profile.ts';
import { Loading } from '../reading/loading.tsx';
import { StateNotice } from '../reading/state-notice.tsx';
import { useWords } from '../words.tsx';
import { AddSkill } from './add-skill.tsx';
import { FileDrop } from './file-drop.tsx';
import { Gaps } from './gaps.tsx';
import { HeldSkills } from './held-skills.tsx';
import { ProfileBar } from './profile-bar.tsx';
import { ProfileData } from './profile-data.tsx';
import type { SkillsServices } from './skills-services.ts';
import { SourceCard } from './source-card.tsx';
import { failureText } from './spoken.ts';
import { useProfile } from './use-profile.ts';

/** What a person can do: files dropped in, skills by hand, the profile they are kept in. */
export function SkillsView(props: { services: SkillsServices; onOpenConcept: (uri: string) => void }) {
  const words = useWords();
  const { t, number } = words;
  const { services } = props;
  const { state, skills, failure, fail, change } = useProfile(services);
  const [busy, setBusy] = useState(false);
  // The last profile that was open, so that erasing it can be taken back.
  const [erased, setErased] = useState<Profile | null>(null);
  useEffect(() => {
    if (state?.profile && !state.isProtected && !state.isSession) setErased(state.profile);
  }, [state]);
  const [sentences, setSentences] = useState<string[]>([]);
  if (state === null) {
    return failure ? <StateNotice title={t('mySkills.title')} sentences={[failure]} failed /> : <Loading />;
  }
  const { profile } = state;
  const undo = erased !== null && !profile && !state.isSession ? erased : null;

  const readFiles = async (files: File[]) => {
    setBusy(true);
    try {
      const { sources, failures } = await services.readFiles(files);
      if (sources.length > 0) {
        const into = profile ?? (await firstProfile(services, t('mySkills.firstName')));
        await services.keep(withSources(into, sources, Date.now()));
      }
      const read =
        sources.length === 0 ? [] : [t('mySkills.read', sources.length, { n: number(sources.length) })];
      setSentences([...read, ...failures.map((one) => failureText(words, one))]);
    } catch (error) {
      fail(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <section class="my-skills">
      <h1>{t('mySkills.title')}</h1>
      <ProfileBar state={state} services={services} onFail={fail} />
      {undo && (
        <p class="undo" role="status">
          {t('mySkills.erased', { name: undo.name })}{' '}
          <button type="button" class="link" onClick={() => change(undo)}>
            {t('undo.button')}
          </button>
        </p>
      )}
      {state.lockedId === null && (
        <>
          {!profile && <p class="small">{t('mySkills.purpose')}</p>}
          <FileDrop busy={busy} onFiles={(files) => void readFiles(files)} />
          <div role="status">
            {sentences.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
          {profile && (
            <Contents
              profile={profile}
              skills={skills}
              services={services}
              onChange={change}
              onOpenConcept={props.onOpenConcept}
            />
          )}
          {!profile && (
            <AddSkill
              services={services}
              onAdd={(add) => {
                firstProfile(services, t('mySkills.firstName')).then((first) => change(add(first)), fail);
              }}
            />
          )}
        </>
      )}
      {(profile || state.lockedId !== null) && (
        <ProfileData
          state={state}
          skills={skills}
          services={services}
          onSentence={(sentence) => setSentences([sentence])}
          onFail={fail}
        />
      )}
      <p class="panel-status small" role="status">
        {failure}
      </p>
    </section>
  );
}

/** The first thing that is added makes the profile it goes into. */
async function firstProfile(services: SkillsServices, name: string): Promise<Profile> {
  await services.create(name);
  return (await services.state()).profile ?? newProfile('first', name, Date.now());
}

function Contents(props: {
  profile: Profile;
  skills: Parameters<typeof HeldSkills>[0]['skills'];
  services: SkillsServices;
  onChange: (profile: Profile) => void;
  onOpenConcept: (uri: string) => void;
}) {
  const { t } = useWords();
  const { profile, skills, onChange, services } = props;
  return (
    <>
      {profile.sources.length > 0 && (
        <section aria-label={t('mySkills.files')}>
          <h2>{t('mySkills.files')}</h2>
          {profile.sources.map((source) => (
            <SourceCard key={source.id} source={source} profile={profile} onChange={onChange} />
          ))}
        </section>
      )}
      <HeldSkills {...props} skills={skills} />
      <AddSkill services={services} onAdd={(add) => onChange(add(profile))} />
      {profile.occupations.length > 0 && (
        <section aria-label={t('mySkills.occupations')}>
          <h2>{t('mySkills.occupations')}</h2>
          <p class="small">{t('mySkills.occupationHint')}</p>
          <ul class="held-list">
            {profile.occupations.map((occupation) => (
              <li key={occupation.uri}>
                <span>{occupation.label}</span>
                <button
                  type="button"
                  class="link"
                  aria-label={t('mySkills.removeSkill', { label: occupation.label })}
                  onClick={() => onChange(withOccupation(profile, occupation, false, Date.now()))}
                >
                  {t('mySkills.remove')}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Gaps profile={profile} services={services} onOpenConcept={props.onOpenConcept} />
    </>
  );
}
