import { useCallback, useEffect, useState } from 'preact/hooks';
import type { VocabularySummary } from '../../lib/analysis.ts';
import type { TabReading } from '../../lib/messages.ts';
import { Colophon } from '../reading/colophon.tsx';
import { Loading } from '../reading/loading.tsx';
import { NotPosting } from '../reading/not-posting.tsx';
import { PostingHeading } from '../reading/posting-heading.tsx';
import { UnreadState } from '../reading/unread-states.tsx';
import { useReading } from '../reading/use-reading.ts';
import { useWords } from '../words.tsx';
import { PopupActions } from './popup-actions.tsx';
import { PopupReading } from './popup-reading.tsx';
import type { PopupServices, Site } from './services.ts';

/**
 * The popup: reads the tab as it opens and shows what was found, or the state that stands in the way.
 * @param asPage it is a page of its own, not the toolbar's popup: the window decides on its size
 */
export function PopupApp(props: { services: PopupServices; asPage: boolean }) {
  const { services } = props;
  const { t } = useWords();
  const { reading, ask } = usePopupReading(services);
  const [vocabulary, setVocabulary] = useState<(VocabularySummary & { warning: string | null }) | null>(null);
  const [site, setSite] = useState<Site | null>(null);
  const [sentence, setSentence] = useState('');

  // Neither is needed for the answer, nor asked before it stands (both may wake the background); where one fails, the
  // popup does without its line.
  useEffect(() => {
    services.vocabulary().then(setVocabulary, () => setVocabulary(null));
    services.site().then(setSite, () => setSite(null));
  }, [services]);

  // The quick answer is followed by the full one, and the page may be read again while the popup is open.
  useEffect(() => services.onReadingKept(() => ask(services.known)), [services, ask]);
  const showImplied = (shown: boolean) => {
    services.setImpliedShown(shown).then(
      () => ask(services.known),
      (error: Error) => setSentence(t('options.changeFailed', { reason: error.message })),
    );
  };

  const inUse = reading?.state === 'ready' ? reading.analysis.vocabulary : vocabulary;
  return (
    <div
      class="popup"
      data-page={props.asPage || undefined}
      data-state={reading?.state ?? 'loading'}
      data-complete={reading?.state === 'ready' ? reading.complete : undefined}
    >
      <main class="popup-scroll">
        {reading === null && <Loading />}
        {reading?.state === 'ready' && !reading.annotated && (
          <>
            <PostingHeading posting={reading.analysis.posting} />
            <NotPosting
              posting={reading.analysis.posting}
              onAnnotateAnyway={() => ask(services.annotateAnyway)}
            />
          </>
        )}
        {reading?.state === 'ready' && reading.annotated && (
          <PopupReading
            analysis={reading.analysis}
            implied={reading.implied}
            onImplied={showImplied}
            warning={vocabulary?.warning ?? null}
            services={services}
            onSentence={setSentence}
          />
        )}
        {reading && reading.state !== 'ready' && (
          <UnreadState reading={reading} shortcut={null} onRead={() => ask(services.read)} />
        )}
        {reading && inUse && (
          <Colophon
            vocabulary={inUse}
            calibrated={!isUncalibrated(reading)}
            onOpenOptions={services.openOptions}
          />
        )}
      </main>
      {reading && (
        <PopupActions
          analysis={reading.state === 'ready' && reading.annotated ? reading.analysis : null}
          address={reading.state === 'ready' ? reading.url : ''}
          site={site}
          services={services}
          sentence={sentence}
          onSentence={setSentence}
          onSite={setSite}
        />
      )}
    </div>
  );
}

/** Whether results are shown of which nobody measured how sure they are. */
const isUncalibrated = (reading: TabReading): boolean =>
  reading.state === 'ready' && reading.annotated && reading.complete && !reading.analysis.calibrated;

/**
 * What is known of the tab is shown at once; the page is read all the same, since it may have changed. Where that
 * fails, what is known stays.
 */
function usePopupReading(services: PopupServices): ReturnType<typeof useReading> {
  const [isKnown, setKnown] = useState(services.kept?.state === 'ready');
  const first = useCallback(async () => {
    const known = await services.known();
    if (known.state !== 'ready') return services.read();
    setKnown(true);
    return known;
  }, [services]);
  const { reading, ask } = useReading(first, services.kept);
  useEffect(() => {
    if (!isKnown) return;
    services.read().then(
      (fresh) => {
        // Not `fresh` itself: while it was on its way the full answer may have been kept and shown.
        if (fresh.state === 'ready') ask(services.known);
      },
      () => {},
    );
  }, [isKnown, services, ask]);
  return { reading, ask };
}
