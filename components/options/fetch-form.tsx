import { useEffect, useId, useState } from 'preact/hooks';
import { useWords } from '../words.tsx';
import { FetchLanguages } from './fetch-languages.tsx';
import type { FetchServices } from './fetch-services.ts';
import { LocalService } from './local-service.tsx';

/** From where, in which languages, at what cost; nothing is asked before the person agrees to that. */
export function FetchForm({ services }: { services: FetchServices }) {
  const { t, language: spoken } = useWords();
  const own = useOwnService(services);
  const [languages, setLanguages] = useState(() => initial(services.languages, spoken));
  const [isAgreed, setAgreed] = useState(false);
  const [problem, setProblem] = useState('');
  const offered = own.isChosen ? services.at(own.address, own.version) : services.public;
  const host = offered?.host ?? '…';

  const start = (event: Event) => {
    event.preventDefault();
    if (!offered) return setProblem(t('fetching.addressWrong'));
    if (languages.length === 0) return setProblem(t('fetching.noLanguage'));
    // In the press of the button, before anything is awaited.
    const allowed = services.allow(offered.pattern);
    setProblem('');
    allowed
      .then((isAllowed) => {
        if (!isAllowed) return setProblem(t('fetching.denied', { host }));
        return services.desk.start(offered.service, languages);
      })
      .catch((error: Error) => setProblem(t('service.problem.unexpected', { detail: error.message })));
  };
  return (
    <form class="fetch-form" onSubmit={start}>
      <WhichService isOwn={own.isChosen} onChoose={(isChosen) => own.change({ isChosen })} />
      {own.isChosen && (
        <LocalService own={own} services={services} isWrong={own.address !== '' && offered === null} />
      )}
      <FetchLanguages offered={services.languages} chosen={languages} onChoose={setLanguages} />
      <Consent {...{ services, host, isAgreed }} onAgree={setAgreed} />
      <p>
        <button type="submit" class="button" disabled={!isAgreed}>
          {t('fetching.start')}
        </button>
      </p>
      {problem !== '' && (
        <p role="alert" data-failed>
          {problem}
        </p>
      )}
    </form>
  );
}

/** What the form knows of a service of one's own: as it was named before, until the person changes it. */
function useOwnService(services: FetchServices) {
  const [own, setOwn] = useState({ isChosen: false, address: '', version: 'v1.2.1', isNamed: false });
  const change = (part: Partial<typeof own>) => setOwn((before) => ({ ...before, ...part }));
  useEffect(() => {
    services.named().then(
      (named) => {
        if (named) change({ isChosen: true, isNamed: true, address: named.base, version: named.version });
      },
      (error: unknown) => console.error(error),
    );
  }, [services]);
  return { ...own, change };
}

function WhichService(props: { isOwn: boolean; onChoose: (isOwn: boolean) => void }) {
  const { t } = useWords();
  const name = useId();
  return (
    <fieldset>
      <legend>{t('fetching.from')}</legend>
      <label>
        <input type="radio" name={name} checked={!props.isOwn} onChange={() => props.onChoose(false)} />{' '}
        {t('fetching.public')}
      </label>
      <label>
        <input type="radio" name={name} checked={props.isOwn} onChange={() => props.onChoose(true)} />{' '}
        {t('fetching.local')}
      </label>
    </fieldset>
  );
}

/** What it costs the service and the person, and their word that it may. */
function Consent(props: {
  services: FetchServices;
  host: string;
  isAgreed: boolean;
  onAgree: (isAgreed: boolean) => void;
}) {
  const { t, number } = useWords();
  const { host } = props;
  const { requests, megabytes, minutes } = props.services.cost;
  return (
    <>
      <p>
        {t('fetching.cost', {
          requests: number(requests),
          size: number(megabytes),
          minutes: number(minutes),
          host,
        })}
      </p>
      <label>
        <input
          type="checkbox"
          checked={props.isAgreed}
          onChange={(event) => props.onAgree(event.currentTarget.checked)}
        />{' '}
        {t('fetching.consent', { host })}
      </label>
    </>
  );
}

/** English, whose labels everything is matched against, and the interface's language. */
function initial(languages: readonly string[], spoken: string): string[] {
  const own = spoken.toLowerCase().split('-')[0] ?? 'en';
  return languages.filter((code) => code === 'en' || code === own);
}
