import type { ComponentChildren } from 'preact';
import type { SkillFound } from '../../lib/analysis.ts';
import { useWords } from '../words.tsx';
import { countNecessities } from './group-skills.ts';

/** The answer first: how many skills, and how many of them are required. `children`: what stands beside it. */
export function SkillCount(props: { skills: SkillFound[]; children?: ComponentChildren }) {
  const { t, number } = useWords();
  const { required, optional, unknown } = countNecessities(props.skills);
  const parts = [
    required > 0 && t('count.required', { n: number(required) }),
    optional > 0 && t('count.optional', { n: number(optional) }),
    unknown > 0 && t('count.unknown', { n: number(unknown) }),
  ];
  const breakdown = required + optional > 0 ? parts.filter(Boolean).join(' · ') : t('count.allUnknown');
  return (
    <div class="skill-count">
      <div>
        <strong>{t('count.skills', props.skills.length, { n: number(props.skills.length) })}</strong>
        {props.skills.length > 0 && <span class="small">{breakdown}</span>}
      </div>
      {props.children}
    </div>
  );
}
