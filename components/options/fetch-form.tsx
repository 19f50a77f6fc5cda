import { useEffect, useId, useState } from 'preact/hooks';
import { useWords } from '../words.tsx';
import type { FetchServices } from './fetch-services.ts';

/** From where, in which languages, at what cost; nothing is asked before the person agrees to that. */
export function FetchForm({ services }: { services: FetchServices }) {
  const { t, number, languageName, language: spoken } = useWords();
  const id = useId();
  const [isLocal, setLocal] = useState(false);
  const [address, setAddress] = useState('');
  const [version, setVersion] = useState('v1.2.1');
  const [languages, setLanguages] = useState(() => initial(services.languages, spoken));
  const [isAgreed, setAgreed] = useState(false);
  const [problem, setProblem] = useState('');
  const [isNamed, setNamed] = useState(false);
  useEffect(() => {
    services.named().then(
      (named) => {
        if (!named) return;
        setLocal(true);
        setNamed(true);
        setAddress(named.base);
        setVersion(named.version);
      },
      (error: unknown) => console.error(error),
    );
  }, [services]);
  const offered = isLocal ? services.at(address, version) : services.public;
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
  const toggle = (code: string, isChosen: boolean) =>
    setLanguages((chosen) => (isChosen ? [...chosen, code] : chosen.filter((each) => each !== code)));
  return (
    <form class="fetch-form" onSubmit={start}>
      <fieldset>
        <legend>{t('fetching.from')}</legend>
        <label>
          <input type="radio" name={`${id}from`} checked={!isLocal} onChange={() => setLocal(false)} />{' '}
          {t('fetching.public')}
        </label>
        <label>
          <input type="radio" name={`${id}from`} checked={isLocal} onChange={() => setLocal(true)} />{' '}
          {t('fetching.local')}
        </label>
      </fieldset>
      {isLocal && (
        <LocalService
          {...{ address, setAddress, version, setVersion, isNamed, setNamed }}
          services={services}
          isWrong={address !== '' && offered === null}
        />
      )}
      <fieldset class="languages">
        <legend>{t('fetching.languages')}</legend>
        {services.languages.map((code) => (
          <label key={code}>
            <input
              type="checkbox"
              checked={languages.includes(code)}
              onChange={(event) => toggle(code, event.currentTarget.checked)}
            />{' '}
            {languageName(code)}
          </label>
        ))}
      </fieldset>
      <p>
        {t('fetching.cost', {
          requests: number(services.cost.requests),
          size: number(services.cost.megabytes),
          minutes: number(services.cost.minutes),
          host,
        })}
      </p>
      <label>
        <input
          type="checkbox"
          checked={isAgreed}
          onChange={(event) => setAgreed(event.currentTarget.checked)}
        />{' '}
        {t('fetching.consent', { host })}
      </label>
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

/** Where an ESCO API of one's own answers, and whether single concepts are asked there too. */
function LocalService(props: {
  address: string;
  setAddress: (address: string) => void;
  version: string;
  setVersion: (version: string) => void;
  isNamed: boolean;
  setNamed: (isNamed: boolean) => void;
  services: FetchServices;
  isWrong: boolean;
}) {
  const { t } = useWords();
  const id = useId();
  const { address, version, services, isNamed } = props;
  const offered = services.at(address, version);
  const name = (isWanted: boolean) => {
    props.setNamed(isWanted);
    services
      .name(isWanted && offered ? { base: offered.service.base, version: offered.service.version } : null)
      .catch((error: unknown) => console.error(error));
  };
  return (
    <fieldset>
      <legend>{t('fetching.local')}</legend>
      <label for={`${id}address`}>{t('fetching.address')}</label>
      <input
        id={`${id}address`}
        type="url"
        value={address}
        aria-describedby={`${id}hint`}
        aria-invalid={props.isWrong}
        onInput={(event) => props.setAddress(event.currentTarget.value)}
      />
      <p class="small" id={`${id}hint`}>
        {props.isWrong ? t('fetching.addressWrong') : t('fetching.addressHint')}
      </p>
      <label for={`${id}version`}>{t('fetching.version')}</label>
      <input
        id={`${id}version`}
        type="text"
        value={version}
        aria-describedby={`${id}versionHint`}
        onInput={(event) => props.setVersion(event.currentTarget.value)}
      />
      <p class="small" id={`${id}versionHint`}>
        {t('fetching.versionHint')}
      </p>
      <label>
        <input
          type="checkbox"
          checked={isNamed}
          disabled={!offered}
          onChange={(event) => name(event.currentTarget.checked)}
        />{' '}
        {t('fetching.useForDetails')}
      </label>
    </fieldset>
  );
}

/** English, whose labels everything is matched against, and the interface's language. */
function initial(languages: readonly string[], spoken: string): string[] {
  const own = spoken.toLowerCase().split('-')[0] ?? 'en';
  return languages.filter((code) => code === 'en' || code === own);
}
