import { useEffect, useRef, useState } from 'preact/hooks';
import type { Analysis } from '../../lib/analysis.ts';
import { useWords } from '../words.tsx';
import type { PopupServices, Site, TakeAway } from './services.ts';

/** The bar below: copy and export what was found, allow or stop this site, and a line that says what happened. */
export function PopupActions(props: {
  analysis: Analysis | null;
  address: string;
  site: Site | null;
  services: PopupServices;
  sentence: string;
  onSentence: (sentence: string) => void;
  onSite: (site: Site) => void;
}) {
  const { t, number } = useWords();
  const { analysis, services, onSentence } = props;
  const [open, setOpen] = useState(false);
  const count = analysis?.skills.length ?? 0;

  const take = (what: TakeAway) => {
    if (!analysis) return;
    const file = what === 'json' || what === 'csv' ? what.toUpperCase() : null;
    services.take(what, analysis, props.address).then(
      (saved) => {
        if (saved) onSentence(t('popup.saved', { file: saved }));
        else if (what === 'schema-org') onSentence(t('popup.copiedSchemaOrg'));
        else onSentence(t('popup.copied', count, { n: number(count) }));
      },
      (error: Error) =>
        onSentence(file ? t('popup.saveFailed', { file, reason: error.message }) : t('popup.copyFailed')),
    );
  };
  return (
    <section class="popup-actions" aria-label={t('popup.actions')}>
      {open && count > 0 && <ExportChoices onTake={take} onClose={() => setOpen(false)} />}
      <div class="popup-actions-row">
        {count > 0 && (
          <>
            <button type="button" class="button" onClick={() => take('list')}>
              {t('popup.copy')}
            </button>
            <button type="button" class="button" aria-expanded={open} onClick={() => setOpen(!open)}>
              {t('popup.take')}
            </button>
          </>
        )}
        {props.site && (
          <SiteButton site={props.site} services={services} onSite={props.onSite} onSentence={onSentence} />
        )}
      </div>
      <p class="popup-status small" role="status">
        {props.sentence}
      </p>
    </section>
  );
}

function ExportChoices(props: { onTake: (what: TakeAway) => void; onClose: () => void }) {
  const { t } = useWords();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    first.current?.focus();
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // The browser would close the whole popup.
    event.preventDefault();
    event.stopPropagation();
    props.onClose();
  };
  return (
    <fieldset class="take" onKeyDown={onKeyDown}>
      <legend class="small">{t('popup.takeHeading')}</legend>
      <button ref={first} type="button" class="button" onClick={() => props.onTake('json')}>
        {t('popup.json')}
      </button>
      <button type="button" class="button" onClick={() => props.onTake('csv')}>
        {t('popup.csv')}
      </button>
      <button type="button" class="button" onClick={() => props.onTake('schema-org')}>
        {t('popup.schemaOrg')}
      </button>
    </fieldset>
  );
}

function SiteButton(props: {
  site: Site;
  services: PopupServices;
  onSite: (site: Site) => void;
  onSentence: (sentence: string) => void;
}) {
  const { t } = useWords();
  const { site, services, onSite, onSentence } = props;
  const host = { site: site.host };
  const allow = () => {
    const refused = () => onSentence(t('popup.siteRefused', host));
    services.allowSite().then((allowed) => {
      if (!allowed) return refused();
      onSite({ ...site, allowed });
      onSentence(t('popup.siteAllowed', host));
    }, refused);
  };
  const stop = () => {
    const kept = () => onSentence(t('options.siteKept', host));
    services.stopSite().then((stopped) => {
      if (!stopped) return kept();
      onSite({ ...site, allowed: false });
      onSentence(t('options.siteRemoved', host));
    }, kept);
  };
  return site.allowed ? (
    <button type="button" class="button site" title={t('popup.allowed', host)} onClick={stop}>
      {t('popup.stop')}
    </button>
  ) : (
    <button type="button" class="button site" title={t('popup.allow', host)} onClick={allow}>
      {t('popup.allowShort')}
    </button>
  );
}
