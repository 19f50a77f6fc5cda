import { useState } from 'preact/hooks';
import { type Profile, withoutSkill } from '../../lib/profile/profile.ts';
import type { ShownSkill } from '../../lib/profile/with-vocabulary.ts';
import { useWords } from '../words.tsx';
import { GradeLegend, GradeMark, gradeName } from './grade-mark.tsx';

/** So many are drawn at first: an occupation can imply dozens. */
const FIRST = 60;
const ORDER = ['credential', 'stated', 'implied'];

/** The skills that count, the best proved first. */
export function HeldSkills(props: {
  profile: Profile;
  skills: ShownSkill[];
  onChange: (profile: Profile) => void;
  onOpenConcept: (uri: string) => void;
}) {
  const words = useWords();
  const { t, number } = words;
  const [most, setMost] = useState(FIRST);
  const skills = [...props.skills].sort(
    (one, other) => ORDER.indexOf(one.grade) - ORDER.indexOf(other.grade),
  );
  return (
    <section aria-label={t('mySkills.skills')}>
      <h2>
        {t('mySkills.skills')} <span class="small">{number(skills.length)}</span>
      </h2>
      {skills.length === 0 ? <p>{t('mySkills.none')}</p> : <GradeLegend />}
      <ul class="held-list">
        {skills.slice(0, most).map((skill) => (
          <li key={skill.uri} data-uri={skill.uri} data-grade={skill.grade}>
            <GradeMark grade={skill.grade} />
            <span>
              <button type="button" class="link" onClick={() => props.onOpenConcept(skill.uri)}>
                {skill.label}
              </button>
              <span class="small">
                {[
                  gradeName(words, skill.grade),
                  t('mySkills.from', {
                    names: words.list(skill.from.map((name) => name || t('mySkills.byHand'))),
                  }),
                  ...(skill.known ? [] : [t('mySkills.unknown', { version: skill.version })]),
                  ...(skill.now.length > 0
                    ? [`${t('service.replacedBy')}: ${words.list(skill.now.map(({ label }) => label))}`]
                    : []),
                ].join(' · ')}
              </span>
            </span>
            <button
              type="button"
              class="link"
              aria-label={t('mySkills.removeSkill', { label: skill.label })}
              onClick={() => props.onChange(withoutSkill(props.profile, skill.uri, Date.now()))}
            >
              {t('mySkills.remove')}
            </button>
          </li>
        ))}
      </ul>
      {skills.length > most && (
        <button type="button" class="link" onClick={() => setMost(most + FIRST)}>
          {t('saved.more', { n: number(skills.length - most) })}
        </button>
      )}
    </section>
  );
}
