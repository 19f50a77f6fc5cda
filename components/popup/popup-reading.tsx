import type { Analysis } from '../../lib/analysis.ts';
import { ImpliedSwitch } from '../reading/implied-switch.tsx';
import { Legend } from '../reading/legend.tsx';
import { MainSkills } from '../reading/main-skills.tsx';
import { Notes } from '../reading/notes.tsx';
import { OccupationList } from '../reading/occupation-list.tsx';
import { PostingHeading } from '../reading/posting-heading.tsx';
import { SkillCount } from '../reading/skill-count.tsx';
import { SkillList } from '../reading/skill-list.tsx';
import { NothingFound } from '../reading/state-notice.tsx';
import { UnlistedPhrases } from '../reading/unlisted-phrases.tsx';
import { useMentions } from '../reading/use-mentions.ts';
import { useWords } from '../words.tsx';
import type { PopupServices } from './services.ts';

/** What was found: the two-second answer first (how many, which occupation, what matters most), then every skill. */
export function PopupReading(props: {
  analysis: Analysis;
  implied: { shown: boolean; count: number };
  onImplied: (shown: boolean) => void;
  warning: string | null;
  services: PopupServices;
  onSentence: (sentence: string) => void;
}) {
  const { t } = useWords();
  const { analysis, services, onSentence } = props;
  const showMention = useMentions(services.showMention, onSentence);

  const openPanel = (uri: string | null) => {
    services
      .openPanel(uri)
      .catch((error: Error) => onSentence(t('popup.openPanelFailed', { reason: error.message })));
  };
  const { skills, occupations, vocabulary } = analysis;
  return (
    <>
      <PostingHeading posting={analysis.posting} />
      <SkillCount skills={skills}>
        <button type="button" class="button button-main" onClick={() => openPanel(null)}>
          {t('popup.openPanel')}
        </button>
      </SkillCount>
      <Notes analysis={analysis} warning={props.warning} onGetVocabulary={services.openOptions} />
      {skills.length === 0 && <NothingFound />}
      {(skills.length > 0 || occupations.length > 0) && (
        <OccupationList
          occupations={occupations}
          language={vocabulary.language}
          isLanguageMissing={vocabulary.languageMissing !== undefined}
          onOpenConcept={openPanel}
        />
      )}
      <MainSkills analysis={analysis} />
      <ImpliedSwitch implied={props.implied} onChange={props.onImplied} />
      {skills.length > 0 && (
        <>
          <SkillList
            skills={skills}
            language={vocabulary.language}
            rivals={false}
            onShowMention={showMention}
            onOpenConcept={openPanel}
          />
          <Legend />
        </>
      )}
      <UnlistedPhrases analysis={analysis} show={services.showWords} onSentence={onSentence} />
    </>
  );
}
