import { useEffect, useRef, useState } from 'preact/hooks';
import type { Mention, SkillFound } from '../../lib/analysis.ts';
import type { LookUpHit } from '../../lib/lookup/pages.ts';
import type { Section } from '../../lib/posting.ts';
import { carried } from '../reading/meant.tsx';
import { useWords, type Words } from '../words.tsx';
import { ConceptChooser } from './concept-chooser.tsx';

export interface WhyActions {
  /** Of the labels. */
  language: string;
  /** Whether probabilities are measured ones. */
  calibrated: boolean;
  lookUp: (text: string) => Promise<LookUpHit[]>;
  /** Scrolls to the n-th mention. */
  onShow: (skill: SkillFound, index: number) => void;
  /** These words do not mean the skill; they mean the other one, where one is given. */
  onReject: (skill: SkillFound, instead: LookUpHit | null) => void;
  onOpenConcept: (uri: string) => void;
}

/** Why a skill is listed: every place, by which label, how sure; and how to say that it is wrong. */
export function WhySkill(props: { id: string; skill: SkillFound } & WhyActions) {
  const words = useWords();
  const { t } = words;
  const { skill } = props;
  const [choosing, setChoosing] = useState(false);
  const instead = useRef<HTMLButtonElement>(null);
  const wasChoosing = useRef(false);
  // The field is gone when the choice is made or left: the focus goes back to what opened it.
  useEffect(() => {
    if (wasChoosing.current && !choosing) instead.current?.focus();
    wasChoosing.current = choosing;
  }, [choosing]);
  return (
    <div class="why" id={props.id}>
      <ol>
        {skill.mentions.map((mention, index) => (
          <li key={mention.start}>
            <Place words={mention.text} onShow={() => props.onShow(skill, index)} />
            <span class="small">
              {matchOf(words, mention)} {sectionOf(words, mention.section)}
            </span>
          </li>
        ))}
        {skill.mentions.length === 0 && skill.reason && (
          <li>
            <Place words={skill.reason.text} onShow={() => props.onShow(skill, 0)} />
            <span class="small">
              {skill.reason.carriedBy.length > 0 && carried(words, skill.reason.carriedBy)}
            </span>
          </li>
        )}
      </ol>
      <p class="small">{sureness(words, skill.probability, props.calibrated)}</p>
      {choosing ? (
        <ConceptChooser
          label={t('why.insteadLabel')}
          text={skill.mentions[0]?.text ?? ''}
          without={skill.uri}
          language={props.language}
          lookUp={props.lookUp}
          onChoose={(hit) => {
            setChoosing(false);
            props.onReject(skill, hit);
          }}
          onCancel={() => setChoosing(false)}
        />
      ) : (
        <p class="why-actions">
          <button type="button" class="button" onClick={() => props.onReject(skill, null)}>
            {t('why.not')}
          </button>
          <button ref={instead} type="button" class="button" onClick={() => setChoosing(true)}>
            {t('why.instead')}
          </button>
          <button type="button" class="link" onClick={() => props.onOpenConcept(skill.uri)}>
            {t('why.about')}
          </button>
        </p>
      )}
    </div>
  );
}

function Place(props: { words: string; onShow: () => void }) {
  const { t } = useWords();
  return (
    <button
      type="button"
      class="link"
      title={t('unlisted.show', { words: props.words })}
      onClick={props.onShow}
    >
      {t('skill.words', { words: props.words })}
    </button>
  );
}

/** Which kind of label the words are, and after what folding. */
function matchOf({ t }: Words, { label, labelKind, folding }: Mention): string {
  if (labelKind === 'alias') return t('card.alias', { label });
  const matches = {
    exact: {
      preferred: t('card.exact.preferred', { label }),
      alternative: t('card.exact.alternative', { label }),
      hidden: t('card.exact.hidden', { label }),
    },
    inflection: {
      preferred: t('card.inflection.preferred', { label }),
      alternative: t('card.inflection.alternative', { label }),
      hidden: t('card.inflection.hidden', { label }),
    },
    'word-order': {
      preferred: t('card.wordOrder.preferred', { label }),
      alternative: t('card.wordOrder.alternative', { label }),
      hidden: t('card.wordOrder.hidden', { label }),
    },
    fuzzy: {
      preferred: t('card.fuzzy.preferred', { label }),
      alternative: t('card.fuzzy.alternative', { label }),
      hidden: t('card.fuzzy.hidden', { label }),
    },
  };
  return matches[folding][labelKind];
}

function sectionOf({ t }: Words, section: Section): string {
  const names: Record<Section, string> = {
    title: t('why.section.title'),
    requirements: t('why.section.requirements'),
    tasks: t('why.section.tasks'),
    'nice-to-have': t('why.section.niceToHave'),
    benefits: t('why.section.benefits'),
    employer: t('why.section.employer'),
    legal: t('why.section.legal'),
    application: t('why.section.application'),
    unknown: '',
  };
  return names[section];
}

/** A probability as what it counts: so many of ten are right. */
function sureness({ t, number }: Words, probability: number, calibrated: boolean): string {
  if (!calibrated) return t('why.unmeasured');
  const tenths = Math.max(1, Math.round(10 * probability));
  return tenths >= 10 ? t('why.sure') : t('why.ofTen', { n: number(tenths) });
}
