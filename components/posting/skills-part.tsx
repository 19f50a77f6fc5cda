import { useState } from 'preact/hooks';
import type { SkillFound, UnlistedPhrase } from '../../lib/analysis.ts';
import type { LookUpHit } from '../../lib/lookup/pages.ts';
import type { TabReading } from '../../lib/messages.ts';
import type { VocabularyReview } from '../../lib/review/review.ts';
import type { PanelServices } from '../panel/services.ts';
import { ImpliedSwitch } from '../reading/implied-switch.tsx';
import { Legend } from '../reading/legend.tsx';
import { OccupationList } from '../reading/occupation-list.tsx';
import { SkillList } from '../reading/skill-list.tsx';
import { useMentions } from '../reading/use-mentions.ts';
import { UndoLine } from '../undo-line.tsx';
import { useWords } from '../words.tsx';
import { FilterBar } from './filter-bar.tsx';
import { LinkablePhrases } from './linkable-phrases.tsx';
import type { SaidOfWords } from './posting-services.ts';
import { filterSkills, formatFilter, parseFilter } from './skill-filter.ts';
import { SkillTree } from './skill-tree.tsx';
import type { WhyActions } from './why-skill.tsx';

/** All skills by how much they are wanted or by ESCO group, narrowed as wished; each with why, and a way to correct it. */
export function SkillsPart(props: {
  reading: Extract<TabReading, { state: 'ready' }>;
  ask: (question: () => Promise<TabReading>) => void;
  services: PanelServices;
  review: VocabularyReview;
  route: { filter?: string };
  onFilter: (filter: string) => void;
  onOpenConcept: (uri: string) => void;
  onSentence: (sentence: string) => void;
}) {
  const { t } = useWords();
  const { services, review, onSentence, onOpenConcept } = props;
  const { analysis, implied } = props.reading;
  const { language } = analysis.vocabulary;
  const showMention = useMentions(services.showMention, onSentence);
  const corrections = useCorrections(services, () => props.ask(services.reading), onSentence);
  const filter = parseFilter(props.route.filter ?? '');
  const shown = filterSkills(analysis.skills, filter, review.collections);

  const showImplied = (isShown: boolean) => {
    services.setImpliedShown(isShown).then(
      () => props.ask(services.reading),
      (error: Error) => onSentence(t('options.changeFailed', { reason: error.message })),
    );
  };
  const why: WhyActions = {
    language,
    calibrated: analysis.calibrated,
    lookUp: services.lookUp,
    onShow: (skill, index) => {
      const done = (isShown: boolean) =>
        onSentence(isShown ? t('why.shown') : t('skill.notShown', { label: skill.label }));
      services.showMention(skill.uri, index).then(done, () => done(false));
    },
    onReject: corrections.reject,
    onOpenConcept,
  };
  const row = { language, rivals: true, why, onShowMention: showMention, onOpenConcept };
  return (
    <>
      <ImpliedSwitch implied={implied} onChange={showImplied} />
      {(analysis.skills.length > 0 || analysis.occupations.length > 0) && (
        <OccupationList
          occupations={analysis.occupations}
          language={language}
          isLanguageMissing={analysis.vocabulary.languageMissing !== undefined}
          onOpenConcept={onOpenConcept}
        />
      )}
      {analysis.skills.length > 0 && (
        <FilterBar
          filter={filter}
          shown={shown.length}
          all={analysis.skills.length}
          onFilter={(next) => props.onFilter(formatFilter(next))}
        />
      )}
      <UndoLine sentence={corrections.undo?.sentence ?? ''} onUndo={corrections.takeBack} />
      {filter.arrangement === 'group' ? (
        <SkillTree skills={shown} groups={review.groups} {...row} />
      ) : (
        <SkillList skills={shown} {...row} />
      )}
      {analysis.skills.length > 0 && <Legend />}
      <LinkablePhrases
        analysis={analysis}
        show={services.showWords}
        lookUp={services.lookUp}
        onLink={corrections.link}
        onSentence={onSentence}
      />
    </>
  );
}

interface Undo {
  sentence: string;
  takeBack: () => Promise<void>;
}

/** Saying that words mean something else, and taking it back. The reading is asked for again after either. */
function useCorrections(
  { posting }: Pick<PanelServices, 'posting'>,
  onChanged: () => void,
  onSentence: (sentence: string) => void,
) {
  const { t } = useWords();
  const [undo, setUndo] = useState<Undo | null>(null);
  const failed = (error: Error) => onSentence(t('options.changeFailed', { reason: error.message }));
  const say = (said: SaidOfWords[], sentence: string) => {
    posting.correct(said).then((takeBack) => {
      setUndo({ sentence, takeBack });
      onChanged();
    }, failed);
  };
  return {
    undo,
    takeBack: () => {
      undo?.takeBack().then(() => {
        setUndo(null);
        onSentence(t('undo.done'));
        onChanged();
      }, failed);
    },
    reject: (skill: SkillFound, instead: LookUpHit | null) => {
      const words = wordsOf(skill);
      const said: SaidOfWords[] = [{ words, uri: skill.uri, says: 'not-this' }];
      if (instead) said.push({ words, uri: instead.uri, says: 'this' });
      const labels = { label: skill.label, instead: instead?.label ?? '' };
      say(said, instead ? t('why.replaced', labels) : t('why.rejected', { label: skill.label }));
    },
    link: (phrase: UnlistedPhrase, hit: LookUpHit) =>
      say(
        [{ words: [phrase.text], uri: hit.uri, says: 'this' }],
        t('unlisted.linked', { words: phrase.text, label: hit.label }),
      ),
  };
}

/** The words that name a skill, each once; those that mean it where none does. */
function wordsOf({ mentions, reason }: SkillFound): string[] {
  if (mentions.length === 0) return reason ? [reason.text] : [];
  return [...new Set(mentions.map(({ text }) => text))];
}
