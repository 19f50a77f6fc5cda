import { useRef } from 'preact/hooks';
import { useWords } from '../words.tsx';

export type PanelTab = 'posting' | 'lookUp' | 'saved' | 'mySkills';
/** In their order. A new view of the panel gets its line here, in `names` below and in `tabOf` of panel-app.tsx. */
const TABS: PanelTab[] = ['posting', 'lookUp', 'saved', 'mySkills'];

/**
 * The views. Arrow keys go from tab to tab, Enter or a click changes the view: looking up takes the focus
 * into its field, which going past it must not do.
 */
export function PanelTabs(props: { tab: PanelTab; onTab: (tab: PanelTab) => void }) {
  const { t } = useWords();
  const list = useRef<HTMLDivElement>(null);
  const names = {
    posting: t('panel.posting'),
    lookUp: t('panel.lookUp'),
    saved: t('panel.saved'),
    mySkills: t('panel.mySkills'),
  };

  const onKeyDown = (event: KeyboardEvent, tab: PanelTab) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const edge = { Home: 0, End: TABS.length - 1 }[event.key];
    if (step === undefined && edge === undefined) return;
    event.preventDefault();
    const next = edge ?? (TABS.indexOf(tab) + (step ?? 0) + TABS.length) % TABS.length;
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  return (
    <header class="panel-head">
      <div class="panel-tabs" role="tablist" aria-label={t('panel.views')} ref={list}>
        {TABS.map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={`tab-${tab}`}
            class="panel-tab"
            aria-selected={tab === props.tab}
            aria-controls="panel-view"
            tabIndex={tab === props.tab ? 0 : -1}
            onClick={() => props.onTab(tab)}
            onKeyDown={(event) => onKeyDown(event, tab)}
          >
            {names[tab]}
          </button>
        ))}
      </div>
    </header>
  );
}
