import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../words.tsx';
import type { OptionsServices } from './services.ts';

/** The sites that are always read, each to be taken off the list. */
export function Sites(props: { services: Pick<OptionsServices, 'sites' | 'removeSite'> }) {
  const { t } = useWords();
  const { services } = props;
  const [sites, setSites] = useState<string[]>([]);
  const [sentence, setSentence] = useState('');
  useEffect(() => {
    services
      .sites()
      .then(setSites, (error: Error) => setSentence(t('options.changeFailed', { reason: error.message })));
  }, [services, t]);

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
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{t('options.sites')}</h2>
      <p>{t('options.sitesIntro')}</p>
      {sites.length === 0 && <p class="small">{t('options.noSites')}</p>}
      <ul class="sites">
        {sites.map((pattern) => (
          <li key={pattern}>
            <span>{siteName(pattern)}</span>
            <button
              type="button"
              class="button"
              aria-label={t('options.removeSite', { site: siteName(pattern) })}
              onClick={() => remove(pattern)}
            >
              {t('options.remove')}
            </button>
          </li>
        ))}
      </ul>
      <p class="outcome" role="status">
        {sentence}
      </p>
    </section>
  );
}

/** `jobs.example.com` of the match pattern `https://jobs.example.com/*`. */
function siteName(pattern: string): string {
  return pattern.replace(/^[^:]+:\/\//, '').replace(/\/\*$/, '');
}
