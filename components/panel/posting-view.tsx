import { useEffect, useState } from 'preact/hooks';
import type { TabReading } from '../../lib/messages.ts';
import type { LeftOutSection } from '../../lib/posting.ts';
import { CheckPart } from '../posting/check-part.tsx';
import { OccupationsPart } from '../posting/occupations-part.tsx';
import { PartLinks } from '../posting/part-links.tsx';
import { ProfilePart } from '../posting/profile-part.tsx';
import { SkillsPart } from '../posting/skills-part.tsx';
import { useReview } from '../posting/use-review.ts';
import { ExportChoices } from '../reading/export-choices.tsx';
import { LeftOut } from '../reading/left-out.tsx';
import { Loading } from '../reading/loading.tsx';
import { NotPosting } from '../reading/not-posting.tsx';
import { Notes } from '../reading/notes.tsx';
import { PostingHeading } from '../reading/posting-heading.tsx';
import { SkillCount } from '../reading/skill-count.tsx';
import { NothingFound } from '../reading/state-notice.tsx';
import { UnreadState } from '../reading/unread-states.tsx';
import { useReading } from '../reading/use-reading.ts';
import { useTakeAway } from '../reading/use-take-away.ts';
import { SaveButton } from '../saved/save-button.tsx';
import { ComparisonPart } from '../skills/comparison-part.tsx';
import { useWords } from '../words.tsx';
import { formatRoute, type PostingPart, type Route } from './route.ts';
import type { PanelServices } from './services.ts';

type PostingRoute = Extract<Route, { view: 'posting' }>;

interface PostingViewProps {
  services: PanelServices;
  route: PostingRoute;
  /** The filter changed: the address follows, without a step back for every letter. */
  onRoute: (route: PostingRoute) => void;
  warning: string | null;
  /** To the view where a text is pasted. */
  onPaste: () => void;
  onOpenConcept: (uri: string) => void;
}

/** The posting of the active tab, if it was read; follows the person from tab to tab. */
export function PostingView(props: PostingViewProps) {
  const { services } = props;
  const { reading, ask } = useReading(services.reading);
  const [shortcut, setShortcut] = useState<string | null>(null);
  useEffect(() => services.onReadingChanged(() => ask(services.reading)), [services, ask]);
  useEffect(() => {
    services.shortcut().then(setShortcut, () => setShortcut(null));
  }, [services]);

  if (reading === null) return <Loading />;
  if (reading.state !== 'ready') {
    return (
      <UnreadState
        reading={reading}
        shortcut={shortcut}
        onRead={() => ask(services.read)}
        onPaste={props.onPaste}
      />
    );
  }
  return <PanelReading {...props} reading={reading} ask={ask} />;
}

function PanelReading(
  props: PostingViewProps & {
    reading: Extract<TabReading, { state: 'ready' }>;
    ask: (question: () => Promise<TabReading>) => void;
  },
) {
  const { t } = useWords();
  const { reading, services, route, ask } = props;
  const { analysis } = reading;
  const [sentence, setSentence] = useState('');
  const part: PostingPart = route.part ?? 'skills';
  const shared = { analysis, services: services.posting, onOpenConcept: props.onOpenConcept };
  const review = useReview(services.posting, analysis);

  if (!reading.annotated) {
    return (
      <>
        <PostingHeading posting={analysis.posting} />
        <NotPosting
          posting={analysis.posting}
          onAnnotateAnyway={() => ask(services.posting.annotateAnyway)}
        />
      </>
    );
  }
  const addressOf = (next: PostingPart) =>
    formatRoute({
      view: 'posting',
      ...(next !== 'skills' && { part: next }),
      ...(route.filter && { filter: route.filter }),
    });
  return (
    <>
      <PostingHeading posting={analysis.posting} />
      <SkillCount skills={analysis.skills} />
      <Actions reading={reading} services={services} onSentence={setSentence} />
      <Notes analysis={analysis} warning={props.warning} onGetVocabulary={services.openOptions} />
      <PartLinks part={part} addressOf={addressOf} />
      {part === 'skills' && (
        <>
          {analysis.skills.length === 0 && <NothingFound />}
          <SkillsPart
            {...props}
            review={review}
            onFilter={(filter) => props.onRoute({ view: 'posting', ...(filter && { filter }) })}
            onSentence={setSentence}
          />
          <LeftOut
            leftOut={reading.leftOut}
            onTakeIn={(sections: LeftOutSection[]) => ask(() => services.posting.takeIn(sections))}
          />
        </>
      )}
      {part === 'mine' && (
        <ComparisonPart
          analysis={analysis}
          services={services.skills}
          mySkillsAddress={formatRoute({ view: 'mySkills' })}
          onOpenConcept={props.onOpenConcept}
          onSentence={setSentence}
        />
      )}
      {part === 'occupations' && <OccupationsPart {...shared} />}
      {part === 'profile' && <ProfilePart {...shared} review={review} onSentence={setSentence} />}
      {part === 'check' && (
        <CheckPart {...shared} onGetVocabulary={services.openOptions} onSentence={setSentence} />
      )}
      {reading.complete && !analysis.calibrated && <p class="small uncalibrated">{t('note.uncalibrated')}</p>}
      <p class="panel-status small" role="status">
        {sentence}
      </p>
    </>
  );
}

/** Keeping the posting and taking its skills away. */
function Actions(props: {
  reading: Extract<TabReading, { state: 'ready' }>;
  services: PanelServices;
  onSentence: (sentence: string) => void;
}) {
  const { t } = useWords();
  const { services, onSentence } = props;
  const { analysis, url } = props.reading;
  const [open, setOpen] = useState(false);
  const take = useTakeAway(services.posting.take, onSentence);
  return (
    <section class="posting-actions" aria-label={t('popup.actions')}>
      <SaveButton analysis={analysis} address={url} saved={services.saved} onSentence={onSentence} />
      {analysis.skills.length > 0 && (
        <>
          <button type="button" class="button" onClick={() => take('list', analysis, url)}>
            {t('popup.copy')}
          </button>
          <button type="button" class="button" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t('popup.take')}
          </button>
        </>
      )}
      {open && analysis.skills.length > 0 && (
        <ExportChoices onTake={(what) => take(what, analysis, url)} onClose={() => setOpen(false)} />
      )}
    </section>
  );
}
