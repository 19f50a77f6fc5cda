import type { Profile, ProfileSource } from '../../lib/profile/profile.ts';
import { withAccepted, withOccupation, withoutSource } from '../../lib/profile/profile.ts';
import { useWords } from '../words.tsx';
import { statementText } from './spoken.ts';

/** One file that was read: what it says of itself, its seal in plain words, whether its issuer is accepted. */
export function SourceCard(props: {
  source: ProfileSource;
  profile: Profile;
  onChange: (profile: Profile) => void;
}) {
  const words = useWords();
  const { t, number } = words;
  const { source, profile, onChange } = props;
  const { seal } = source;
  const isAccepted = seal.fingerprint !== null && Object.hasOwn(profile.accepted, seal.fingerprint);
  const facts = [
    source.kind === 'cv' ? t('mySkills.cv') : t('mySkills.credential'),
    t('mySkills.skillCount', source.skills.length, { n: number(source.skills.length) }),
    ...(source.expired ? [t('mySkills.expired')] : []),
  ];
  return (
    <article class="source" data-seal={seal.state}>
      <h3>{source.title}</h3>
      <p class="small">{facts.join(' · ')}</p>
      {source.holder && <p class="small">{t('mySkills.holder', { name: source.holder })}</p>}
      {source.issuer && <p class="small">{t('mySkills.issuer', { name: source.issuer })}</p>}
      {source.kind === 'credential' && (
        <details class="seal">
          <summary>
            <span class="seal-state">{t(`mySkills.sealState.${seal.state}`)}</span>
            {seal.certificate && ` · ${seal.certificate}`}
            <span class="hidden-text"> {t('mySkills.sealMore')}</span>
          </summary>
          <ul class="small">
            {seal.statements.map((statement) => (
              <li key={`${statement.code}${JSON.stringify(statement.params)}`}>
                {statementText(words, statement)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {seal.state === 'intact' && seal.certificate && (
        <label class="accept">
          <input
            type="checkbox"
            checked={isAccepted}
            onChange={(event) =>
              onChange(withAccepted(profile, seal, event.currentTarget.checked, Date.now()))
            }
          />
          <span>
            {t('mySkills.accept', { name: seal.certificate })}
            <span class="small">{t('mySkills.acceptHint')}</span>
          </span>
        </label>
      )}
      {source.occupations.map((occupation) => (
        <label class="accept" key={occupation.uri}>
          <input
            type="checkbox"
            checked={profile.occupations.some(({ uri }) => uri === occupation.uri)}
            onChange={(event) =>
              onChange(withOccupation(profile, occupation, event.currentTarget.checked, Date.now()))
            }
          />
          <span>
            {occupation.label}
            <span class="small">{t('mySkills.occupationHeld')}</span>
          </span>
        </label>
      ))}
      <button
        type="button"
        class="link"
        aria-label={t('mySkills.removeFile', { name: source.title })}
        onClick={() => onChange(withoutSource(profile, source.id, Date.now()))}
      >
        {t('mySkills.remove')}
      </button>
    </article>
  );
}
