import { useId, useState } from 'preact/hooks';
import type { Evidence, SkillFound } from '../../lib/analysis.ts';
import { type WhyActions, WhySkill } from '../posting/why-skill.tsx';
import { SkillGrade } from '../skills/grades.tsx';
import { useWords, type Words } from '../words.tsx';
import { Mark } from './mark.tsx';
import { Meant } from './meant.tsx';

export interface SkillRowProps {
  skill: SkillFound;
  /** Of the label. */
  language: string;
  /** Also name the concepts that carry the same label. */
  rivals: boolean;
  onShowMention: (skill: SkillFound) => void;
  onOpenConcept: (uri: string) => void;
  /** Where it is given, the row can be opened to see why the skill is listed, and to say that it is wrong. */
  why?: WhyActions | undefined;
}

/** One skill: its mark, its label as ESCO writes it, how it was found. Pressing it shows it in the page. */
export function SkillRow(props: SkillRowProps) {
  const words = useWords();
  const { skill } = props;
  const { t } = words;
  const [open, setOpen] = useState(false);
  const [isWhyOpen, setWhyOpen] = useState(false);
  const id = useId();
  const { why } = props;
  // What means it stands in the answer to "why" as well: once is enough.
  const meant = skill.mentions.length === 0 && !why ? skill.reason : null;
  const content = (
    <>
      <Mark evidence={skill.evidence} necessity={skill.necessity} />
      <span>
        <span class="label" lang={props.language}>
          {skill.label}
        </span>
        <SkillGrade uri={skill.uri} />
        <span class="hidden-text">
          {skill.mentions.length === 0 ? ', ' : `, ${evidenceName(words, skill.evidence)}, `}
        </span>
      </span>
      <span class="small">
        {howFound(words, skill)}
        {skill.matchedLabel && <> · {t('skill.matchedLabel', { label: skill.matchedLabel })}</>}
      </span>
    </>
  );
  return (
    <li data-uri={skill.uri}>
      <div class="skill" data-why={why ? isWhyOpen : undefined}>
        <button
          type="button"
          class="skill-main"
          title={
            meant ? t('skill.showMeant', { label: skill.label }) : t('skill.show', { label: skill.label })
          }
          aria-expanded={meant ? open : undefined}
          aria-controls={meant && open ? id : undefined}
          onClick={() => {
            setOpen(!open);
            props.onShowMention(skill);
          }}
        >
          {content}
        </button>
        {why && (
          <button
            type="button"
            class="skill-why small"
            aria-label={t('why.open', { label: skill.label })}
            aria-expanded={isWhyOpen}
            aria-controls={isWhyOpen ? `${id}why` : undefined}
            onClick={() => setWhyOpen(!isWhyOpen)}
          >
            {t('why.short')}
          </button>
        )}
        <button
          type="button"
          class="skill-more"
          aria-label={t('skill.details', { label: skill.label })}
          title={t('skill.details', { label: skill.label })}
          onClick={() => props.onOpenConcept(skill.uri)}
        >
          <span aria-hidden="true">›</span>
        </button>
      </div>
      {meant && open && <Meant id={id} reason={meant} />}
      {why && isWhyOpen && <WhySkill id={`${id}why`} skill={skill} {...why} />}
      {props.rivals && <Rivals skill={skill} language={props.language} onOpenConcept={props.onOpenConcept} />}
    </li>
  );
}

/** By which words, where they are not the label's own, and how often. */
function howFound(words: Words, skill: SkillFound) {
  const { t } = words;
  const first = skill.mentions[0];
  if (!first) return evidenceName(words, skill.evidence);
  if (skill.evidence !== 'similar') return <Times count={skill.mentions.length} />;
  const quoted = t('skill.words', { words: first.text });
  return (
    <>
      {[quoted, reservation(words, skill)].filter(Boolean).join(' · ')}
      {skill.mentions.length > 1 && (
        <>
          {' · '}
          <Times count={skill.mentions.length} />
        </>
      )}
    </>
  );
}

function reservation({ t }: Words, skill: SkillFound): string | null {
  if (skill.mentions.every((mention) => mention.labelKind === 'alias')) return t('skill.alias');
  return skill.mentions[0]?.folding === 'fuzzy' ? t('skill.fuzzy') : null;
}

function Times(props: { count: number }) {
  const { t, number } = useWords();
  const n = number(props.count);
  return (
    <>
      <span aria-hidden="true">{t('skill.times', { n })}</span>
      <span class="hidden-text">{t('skill.timesSpoken', props.count, { n })}</span>
    </>
  );
}

/** What the form of a mark says, in words. */
export function evidenceName({ t }: Words, evidence: Evidence): string {
  if (evidence === 'stated') return t('evidence.stated');
  return evidence === 'similar' ? t('evidence.similar') : t('evidence.implied');
}

function Rivals(props: Pick<SkillRowProps, 'skill' | 'language' | 'onOpenConcept'>) {
  const { t } = useWords();
  const rivals = new Map(
    props.skill.mentions.flatMap((mention) => mention.rivals.map((rival) => [rival.uri, rival.label])),
  );
  if (rivals.size === 0) return null;
  return (
    <p class="small rivals">
      {t('skill.could')}{' '}
      {[...rivals].map(([uri, label], index) => (
        <span key={uri}>
          <button type="button" class="link" lang={props.language} onClick={() => props.onOpenConcept(uri)}>
            {label}
          </button>
          {index < rivals.size - 1 && ', '}
        </span>
      ))}
    </p>
  );
}
