import { useEffect, useState } from 'preact/hooks';
import type { SkillGap } from '../../lib/profile/gaps.ts';
import type { Profile } from '../../lib/profile/profile.ts';
import { useWords } from '../words.tsx';
import { GradeMark } from './grade-mark.tsx';
import type { SkillsServices } from './skills-services.ts';

const FIRST = 20;

/** What the saved postings ask for and the profile does not hold. */
export function Gaps(props: {
  profile: Profile;
  services: SkillsServices;
  onOpenConcept: (uri: string) => void;
}) {
  const words = useWords();
  const { t, number } = words;
  const { profile, services } = props;
  const [found, setFound] = useState<{ gaps: SkillGap[]; postings: number } | null>(null);
  useEffect(() => {
    let stale = false;
    const settle = (next: typeof found) => {
      if (!stale) setFound(next);
    };
    // Without them the view does without this part.
    services.gaps(profile).then(settle, () => settle(null));
    return () => {
      stale = true;
    };
  }, [profile, services]);
  if (!found) return null;
  return (
    <details class="gaps">
      <summary>{t('mySkills.gaps')}</summary>
      {found.gaps.length === 0 && <p>{t('mySkills.gapsNone')}</p>}
      <ul class="held-list">
        {found.gaps.slice(0, FIRST).map((gap) => (
          <li key={gap.uri} data-uri={gap.uri}>
            <GradeMark grade="missing" />
            <span>
              <button type="button" class="link" onClick={() => props.onOpenConcept(gap.uri)}>
                {gap.label}
              </button>
              <span class="small">
                {t('mySkills.gapCount', { n: number(gap.postings), all: number(found.postings) })}
              </span>
              {gap.completes.length > 0 && (
                <span class="small">
                  {t('mySkills.gapCompletes', { names: words.list(gap.completes.map(({ label }) => label)) })}
                </span>
              )}
              {gap.bringsNearer.length > 0 && (
                <span class="small">
                  {t('mySkills.gapNearer', {
                    names: words.list(
                      gap.bringsNearer.map(({ label, held, total }) =>
                        t('mySkills.gapOf', { label, held: number(held), total: number(total) }),
                      ),
                    ),
                  })}
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
