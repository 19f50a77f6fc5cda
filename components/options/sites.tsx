import { useCallback, useEffect, useState } from 'preact/hooks';
import { useWords } from '../words.tsx';
import type { OptionsServices } from './services.ts';

type SiteServices = Pick<
  OptionsServices,
  'sites' | 'removeSite' | 'allSites' | 'setAllSites' | 'stoppedSites' | 'resumeSite'
>;

/** Which sites are read by themselves: all of them or some, and those that are left alone. */
export function Sites(props: { services: SiteServices }) {
  const { t } = useWords();
  const { services } = props;
  const [sites, setSites] = useState<string[]>([]);
  const [stopped, setStopped] = useState<string[]>([]);
  const [isAll, setAll] = useState(false);
  const [sentence, setSentence] = useState('');
  const load = useCallback(() => {
    Promise.all([services.sites(), services.stoppedSites(), services.allSites()]).then(
      ([allowed, left, all]) => {
        setSites(allowed.filter((pattern) => !/^[^:]+:\/\/\*\//.test(pattern)));
        setStopped(left);
        setAll(all);
      },
      (error: Error) => setSentence(t('options.changeFailed', { reason: error.message })),
    );
  }, [services, t]);
  useEffect(load, [load]);

  // Asked in the very click: the browser shows its question for a person's press alone.
  const changeAll = () => {
    const wanted = !isAll;
    services.setAllSites(wanted).then(
      (done) => {
        if (!done) setSentence(t('options.allRefused'));
        else setSentence(wanted ? t('options.allAllowed') : t('options.allStopped'));
        load();
      },
      (error: Error) => setSentence(t('options.changeFailed', { reason: error.message })),
    );
  };
  const remove = (pattern: string) => {
    const site = siteName(pattern);
    services.removeSite(pattern).then(
      (removed) => {
        if (removed) setSites((known) => known.filter((other) => other !== pattern));
        setSentence(removed ? t('options.siteRemoved', { site }) : t('options.siteKept', { site }));
      },
      () => setSentence(t('options.siteKept', { site })),
    );
  };
  const resume = (site: string) => {
    services.resumeSite(site).then(
      () => {
        setStopped((known) => known.filter((other) => other !== site));
        setSentence(t('options.siteResumed', { site }));
      },
      (error: Error) => setSentence(t('options.changeFailed', { reason: error.message })),
    );
  };
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{t('options.sites')}</h2>
      <p>{t('options.sitesIntro')}</p>
      <p>
        <button type="button" class="button" onClick={changeAll}>
          {isAll ? t('options.stopAll') : t('options.allowAll')}
        </button>
      </p>
      {isAll && <p class="small">{t('options.allOn')}</p>}
      {sites.length === 0 && !isAll && <p class="small">{t('options.noSites')}</p>}
      <SiteList
        names={sites.map((pattern) => [pattern, siteName(pattern)])}
        action={(site) => [t('options.remove'), t('options.removeSite', { site })]}
        onAction={remove}
      />
      {stopped.length > 0 && <h3>{t('options.stopped')}</h3>}
      <SiteList
        names={stopped.map((host) => [host, host])}
        action={(site) => [t('options.resume'), t('options.resumeSite', { site })]}
        onAction={resume}
      />
      <p class="outcome" role="status">
        {sentence}
      </p>
    </section>
  );
}

function SiteList(props: {
  names: [key: string, name: string][];
  /** The words of the button, and its name for who cannot see beside what it stands. */
  action: (site: string) => [words: string, name: string];
  onAction: (key: string) => void;
}) {
  return (
    <ul class="sites">
      {props.names.map(([key, name]) => {
        const [words, label] = props.action(name);
        return (
          <li key={key}>
            <span>{name}</span>
            <button type="button" class="button" aria-label={label} onClick={() => props.onAction(key)}>
              {words}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** `jobs.example.com` of the match pattern `https://jobs.example.com/*`. */
function siteName(pattern: string): string {
  return pattern.replace(/^[^:]+:\/\//, '').replace(/\/\*$/, '');
}
