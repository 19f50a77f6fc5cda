import { useEffect, useState } from 'preact/hooks';
import type { Analysis } from '../../lib/analysis.ts';
import { ImpliedSwitch } from '../reading/implied-switch.tsx';
import { Legend } from '../reading/legend.tsx';
import { Loading } from '../reading/loading.tsx';
import { Notes } from '../reading/notes.tsx';
import { OccupationList } from '../reading/occupation-list.tsx';
import { PostingHeading } from '../reading/posting-heading.tsx';
import { SkillCount } from '../reading/skill-count.tsx';
import { SkillList } from '../reading/skill-list.tsx';
import { NothingFound } from '../reading/state-notice.tsx';
import { UnlistedPhrases } from '../reading/unlisted-phrases.tsx';
import { UnreadState } from '../reading/unread-states.tsx';
import { useMentions } from '../reading/use-mentions.ts';
import { useReading } from '../reading/use-reading.ts';
import { useWords } from '../words.tsx';
import type { PanelServices } from './services.ts';

/** The posting of the active tab, if it was read; follows the person from tab to tab. */
export function PostingView(props: {
  services: PanelServices;
  warning: string | null;
  onOpenConcept: (uri: string) => void;
}) {
  const { services } = props;
  const { reading, ask } = useReading(services.reading);
  const [shortcut, setShortcut] = useState<string | null>(null);
  useEffect(() => services.onReadingChanged(() => ask(services.reading)), [services, ask]);
  useEffect(() => {
    services.shortcut().then(setShortcut, () => setShortcut(null));
  }, [services]);

  if (reading === null) return <Loading />;
  if (reading.state !== 'ready') {
    return <UnreadState reading={reading} shortcut={shortcut} onRead={() => ask(services.read)} />;
  }
  const { analysis, implied, complete } = reading;
  return (
    <PanelReading
      {...props}
      analysis={analysis}
      implied={implied}
      complete={complete}
      onImpliedChanged={() => ask(services.reading)}
    />
  );
}

function PanelReading(props: {
  services: PanelServices;
  warning: string | null;
  analysis: Analysis;
  implied: { shown: boolean; count: number };
  complete: boolean;
  onImpliedChanged: () => void;
  onOpenConcept: (uri: string) => void;
}) {
  const { t } = useWords();
  const { analysis, services, onOpenConcept } = props;
  const [sentence, setSentence] = useState('');
  const showMention = useMentions(services.showMention, setSentence);
  const showImplied = (shown: boolean) => {
    services
      .setImpliedShown(shown)
      .then(props.onImpliedChanged, (error: Error) =>
        setSentence(t('options.changeFailed', { reason: error.message })),
      );
  };
  const { skills, occupations, vocabulary } = analysis;
  return (
    <>
      <PostingHeading posting={analysis.posting} />
      <SkillCount skills={skills} />
      <ImpliedSwitch implied={props.implied} onChange={showImplied} />
      <Notes analysis={analysis} warning={props.warning} onGetVocabulary={services.openOptions} />
      {skills.length === 0 && <NothingFound />}
      {(skills.length > 0 || occupations.length > 0) && (
        <OccupationList
          occupations={occupations}
          language={vocabulary.language}
          onOpenConcept={onOpenConcept}
        />
      )}
      <SkillList
        skills={skills}
        language={vocabulary.language}
        rivals
        onShowMention={showMention}
        onOpenConcept={onOpenConcept}
      />
      {skills.length > 0 && <Legend />}
      <UnlistedPhrases analysis={analysis} show={services.showWords} onSentence={setSentence} />
      {props.complete && !analysis.calibrated && <p class="small uncalibrated">{t('note.uncalibrated')}</p>}
      <p class="panel-status small" role="status">
        {sentence}
      </p>
    </>
  );
}
