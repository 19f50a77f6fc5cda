import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ConceptDetailsAnswer, ConceptDetailsShown } from '../../lib/esco/api/shown.ts';
import { serviceProblem } from '../service-problem.ts';
import { useWords } from '../words.tsx';
import type { DetailsServices } from './details-services.ts';
import { ServiceHistory } from './service-history.tsx';

/**
 * What ESCO's own service says of a concept. Before the first request it says what would be sent and to whom; a press
 * of the button asks the browser's permission and then the service. What was loaded is shown ever after.
 */
export function FromService(props: {
  uri: string;
  /** Of the labels that are shown. */
  language: string;
  details: DetailsServices;
  onOpenConcept: (uri: string) => void;
  /** Labels in further languages are known now. */
  onLoaded: () => void;
}) {
  const { t, language: spoken } = useWords();
  const { uri, language, details } = props;
  const languages = useMemo(() => [...new Set([spoken.split('-')[0] ?? 'en', language])], [spoken, language]);
  const [answer, setAnswer] = useState<ConceptDetailsAnswer | null>(null);
  const [isLoading, setLoading] = useState(false);
  const [isDenied, setDenied] = useState(false);
  useEffect(() => {
    let stale = false;
    details.kept(uri, languages).then(
      (kept) => {
        if (!stale) setAnswer(kept);
      },
      // Without it the section stays away; the page itself does not need it.
      () => {},
    );
    return () => {
      stale = true;
    };
  }, [details, uri, languages]);
  if (!answer) return null;

  const load = () => {
    const allowed = details.allow(answer.pattern);
    setDenied(false);
    setLoading(true);
    allowed
      .then(async (isAllowed) => {
        if (!isAllowed) return setDenied(true);
        const loaded = await details.load(uri, languages);
        setAnswer(loaded);
        if (loaded.state === 'known') props.onLoaded();
      })
      .catch((error: Error) =>
        setAnswer({
          ...answer,
          state: 'failed',
          code: 'unexpected',
          detail: error.message,
          details: shownIn(answer),
        }),
      )
      .finally(() => setLoading(false));
  };
  const shown = shownIn(answer);
  const { host } = answer;
  return (
    <section class="from-service" aria-labelledby="from-service" data-state={answer.state}>
      <h2 id="from-service">{t('service.heading')}</h2>
      {shown ? (
        <Shown details={shown} onOpenConcept={props.onOpenConcept} />
      ) : (
        <p class="small">{t('service.what', { host })}</p>
      )}
      <p class="small" role="status">
        {isLoading && t('service.loading')}
        {!isLoading && (isDenied || answer.state === 'consent') && t('service.denied', { host })}
        {!isLoading && answer.state === 'failed' && (
          <span data-failed>
            {serviceProblem(t, answer)} {shown && t('service.shownFromBefore')}
          </span>
        )}
      </p>
      <button type="button" class={shown ? 'link small' : 'button'} disabled={isLoading} onClick={load}>
        {shown ? t('service.again') : t('service.load')}
      </button>
    </section>
  );
}

const shownIn = (answer: ConceptDetailsAnswer): ConceptDetailsShown | null =>
  answer.state === 'unloaded' ? null : answer.details;

function Shown(props: { details: ConceptDetailsShown; onOpenConcept: (uri: string) => void }) {
  const { t, date } = useWords();
  const { description, scopeNote, released, replacedBy, version, source, fetched, history } = props.details;
  const facts = { host: new URL(source).host, date: date(fetched) };
  return (
    <>
      {!released && <p class="warning">{t('service.outOfUse')}</p>}
      {replacedBy.length > 0 && (
        <p>
          {t('service.replacedBy')}{' '}
          {replacedBy.map(({ uri, label }) => (
            <button key={uri} type="button" class="link" onClick={() => props.onOpenConcept(uri)}>
              {label || uri}
            </button>
          ))}
        </p>
      )}
      {description ? (
        <p class="description" lang={description.language}>
          {description.text}
        </p>
      ) : (
        <p class="small">{t('service.noDescription')}</p>
      )}
      {scopeNote && (
        <p class="small" lang={scopeNote.language}>
          {scopeNote.text}
        </p>
      )}
      {history && <ServiceHistory changes={history.changes} />}
      <p class="small">
        {version === null ? t('service.sourceUnknown', facts) : t('service.source', { version, ...facts })}
      </p>
    </>
  );
}
