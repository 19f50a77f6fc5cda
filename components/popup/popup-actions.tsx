import { useState } from 'preact/hooks';
import type { Analysis } from '../../lib/analysis.ts';
import { ExportChoices } from '../reading/export-choices.tsx';
import { useTakeAway } from '../reading/use-take-away.ts';
import { SaveButton } from '../saved/save-button.tsx';
import { useWords } from '../words.tsx';
import type { PopupServices, Site } from './services.ts';

/** The bar below: keep, copy and export what was found, allow or stop this site, and a line that says what happened. */
export function PopupActions(props: {
  analysis: Analysis | null;
  address: string;
  site: Site | null;
  services: PopupServices;
  sentence: string;
  onSentence: (sentence: string) => void;
  onSite: (site: Site) => void;
}) {
  const { t } = useWords();
  const { analysis, address, services, onSentence } = props;
  const [open, setOpen] = useState(false);
  const take = useTakeAway(services.take, onSentence);
  const hasSkills = (analysis?.skills.length ?? 0) > 0;
  return (
    <section class="popup-actions" aria-label={t('popup.actions')}>
      {open && analysis && hasSkills && (
        <ExportChoices onTake={(what) => take(what, analysis, address)} onClose={() => setOpen(false)} />
      )}
      <div class="popup-actions-row">
        {analysis && hasSkills && (
          <>
            <SaveButton
              analysis={analysis}
              address={address}
              saved={services.saved}
              onSentence={onSentence}
            />
            <button type="button" class="button" onClick={() => take('list', analysis, address)}>
              {t('popup.copy')}
            </button>
            <button type="button" class="button" aria-expanded={open} onClick={() => setOpen(!open)}>
              {t('popup.take')}
            </button>
          </>
        )}
        {!analysis && (
          <button
            type="button"
            class="button"
            onClick={() => {
              services
                .openPanel(null)
                .catch((error: Error) => onSentence(t('popup.openPanelFailed', { reason: error.message })));
            }}
          >
            {t('popup.openPanel')}
          </button>
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
