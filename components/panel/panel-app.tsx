import { useEffect, useState } from 'preact/hooks';
import type { VocabularySummary } from '../../lib/analysis.ts';
import { PastedView } from '../pasted/pasted-view.tsx';
import { Colophon } from '../reading/colophon.tsx';
import { CompareView } from '../saved/compare-view.tsx';
import { PrintView } from '../saved/print-view.tsx';
import { SavedPostingView } from '../saved/saved-posting-view.tsx';
import { SavedView } from '../saved/saved-view.tsx';
import { GradesProvider } from '../skills/grades.tsx';
import { SkillsView } from '../skills/skills-view.tsx';
import { ConceptView } from './concept-view.tsx';
import { LookUp } from './look-up.tsx';
import { type PanelTab, PanelTabs } from './panel-tabs.tsx';
import { PostingView } from './posting-view.tsx';
import { type Route, useRoute } from './route.ts';
import type { PanelServices } from './services.ts';

/** The side panel: the posting of the tab, and looking ESCO's terms up. */
export function PanelApp(props: { services: PanelServices }) {
  const { services } = props;
  const { route, go, rewrite } = useRoute();
  const [vocabulary, setVocabulary] = useState<(VocabularySummary & { warning: string | null }) | null>(null);
  /** The saved postings that are ticked: they stay so when one comes back from comparing them. */
  const [chosen, setChosen] = useState<readonly string[]>([]);
  // Without it the panel does without its last lines.
  useEffect(() => {
    services.vocabulary().then(setVocabulary, () => setVocabulary(null));
  }, [services]);

  const openConcept = (uri: string) => go({ view: 'concept', uri });
  const language = vocabulary?.language ?? 'en';
  const tab = tabOf(route);
  return (
    <div class="panel" data-view={route.view}>
      <PanelTabs
        tab={tab}
        onTab={(next) => go(next === 'lookUp' ? { view: 'lookUp', text: '' } : { view: next })}
      />
      <main class="panel-view">
        <GradesProvider services={services.skills}>
          <div id="panel-view" role="tabpanel" aria-labelledby={`tab-${tab}`}>
            {route.view === 'posting' && (
              <PostingView
                services={services}
                route={route}
                onRoute={rewrite}
                warning={vocabulary?.warning ?? null}
                onPaste={() => go({ view: 'pasted' })}
                onOpenConcept={openConcept}
              />
            )}
            {route.view === 'lookUp' && (
              <LookUp
                text={route.text}
                language={language}
                languages={vocabulary?.languages ?? []}
                lookUp={services.lookUp}
                kept={services.kept}
                onPaste={() => go({ view: 'pasted' })}
                onText={(text) => rewrite({ view: 'lookUp', text })}
                onOpenConcept={openConcept}
              />
            )}
            {route.view === 'pasted' && (
              <PastedView
                services={services.pasted}
                posting={services.posting}
                saved={services.saved}
                onGetVocabulary={services.openOptions}
                onOpenConcept={openConcept}
                onBack={() => go({ view: 'lookUp', text: '' })}
              />
            )}
            {route.view === 'saved' && route.id === undefined && (
              <SavedView saved={services.saved} chosen={chosen} onChosen={setChosen} onGo={go} />
            )}
            {route.view === 'saved' && route.id !== undefined && (
              <SavedPostingView
                id={route.id}
                saved={services.saved}
                onBack={() => go({ view: 'saved' })}
                onOpenConcept={openConcept}
              />
            )}
            {route.view === 'compare' && (
              <CompareView
                ids={route.ids}
                saved={services.saved}
                onBack={() => go({ view: 'saved' })}
                onOpenConcept={openConcept}
              />
            )}
            {route.view === 'mySkills' && (
              <SkillsView services={services.skills} onOpenConcept={openConcept} />
            )}
            {route.view === 'print' && (
              <PrintView ids={route.ids} saved={services.saved} onReady={services.printPage} />
            )}
            {route.view === 'concept' && (
              <ConceptView
                key={route.uri}
                uri={route.uri}
                language={language}
                services={services}
                onOpenConcept={openConcept}
                onBack={() => (history.length > 1 ? history.back() : go({ view: 'lookUp', text: '' }))}
              />
            )}
          </div>
        </GradesProvider>
      </main>
      {vocabulary && <Colophon vocabulary={vocabulary} calibrated onOpenOptions={services.openOptions} />}
    </div>
  );
}

function tabOf({ view }: Route): PanelTab {
  if (view === 'posting' || view === 'mySkills') return view;
  return view === 'saved' || view === 'compare' || view === 'print' ? 'saved' : 'lookUp';
}
