import { useEffect, useRef, useState } from 'preact/hooks';
import type { ConceptPage } from '../../lib/lookup/pages.ts';
import { Loading } from '../reading/loading.tsx';
import { StateNotice } from '../reading/state-notice.tsx';
import { useWords } from '../words.tsx';
import { EscoLink, Identifier } from './concept-links.tsx';
import { FavouriteButton } from './favourite-button.tsx';
import { FromService } from './from-service.tsx';
import { GroupBody } from './group-body.tsx';
import { OccupationBody } from './occupation-body.tsx';
import type { PanelServices } from './services.ts';
import { SkillBody } from './skill-body.tsx';

type Fetched = { page: ConceptPage | null } | { failed: string };

/** The page of one concept, skill or occupation. Its heading takes the focus, so that reading starts there. */
export function ConceptView(props: {
  uri: string;
  language: string;
  services: PanelServices;
  onOpenConcept: (uri: string) => void;
  onBack: () => void;
}) {
  const { t } = useWords();
  const { uri, services } = props;
  const [fetched, setFetched] = useState<Fetched | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let stale = false;
    const settle = (answer: Fetched) => {
      if (!stale) setFetched(answer);
    };
    services.conceptPage(uri).then(
      (page) => settle({ page }),
      () => settle({ failed: t('state.failedAnswer') }),
    );
    return () => {
      stale = true;
    };
  }, [uri, services, t, tries]);

  return (
    <article class="concept">
      <button type="button" class="link back" onClick={props.onBack}>
        {t('panel.back')}
      </button>
      {fetched === null && <Loading />}
      {fetched && 'failed' in fetched && (
        <StateNotice
          title={t('concept.failedTitle')}
          sentences={[fetched.failed]}
          action={{ label: t('state.retry'), onPress: () => setTries(tries + 1) }}
          failed
        />
      )}
      {fetched && 'page' in fetched && fetched.page === null && <Missing {...props} />}
      {fetched && 'page' in fetched && fetched.page && (
        <Concept {...props} page={fetched.page} onLoaded={() => setTries(tries + 1)} />
      )}
    </article>
  );
}

function Concept(props: {
  page: ConceptPage;
  language: string;
  services: PanelServices;
  onOpenConcept: (uri: string) => void;
  onLoaded: () => void;
}) {
  const { t } = useWords();
  const { page, language } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <header>
        <h1 ref={heading} tabIndex={-1} lang={language}>
          {page.label || schemeName(t, page)}
        </h1>
        <Facts page={page} />
        {page.label !== '' && (
          <p class="small concept-actions">
            <FavouriteButton page={page} kept={props.services.kept} />
            <EscoLink kind={escoKind(page)} uri={page.uri} />
          </p>
        )}
      </header>
      {page.kind === 'skill' && (
        <SkillBody page={page} language={language} onOpenConcept={props.onOpenConcept} />
      )}
      {page.kind === 'occupation' && (
        <OccupationBody page={page} language={language} onOpenConcept={props.onOpenConcept} />
      )}
      {page.kind === 'group' && (
        <GroupBody page={page} language={language} onOpenConcept={props.onOpenConcept} />
      )}
      {isConcept(page.uri) && (
        <FromService
          uri={page.uri}
          language={language}
          details={props.services.details}
          onOpenConcept={props.onOpenConcept}
          onLoaded={props.onLoaded}
        />
      )}
      <Identifier uri={page.uri} copy={props.services.copy} />
    </>
  );
}

/** Type and reuse level of a skill, code of an occupation. */
function Facts(props: { page: ConceptPage }) {
  const { t } = useWords();
  const { page } = props;
  if (page.kind === 'occupation') {
    return (
      <p class="small">
        {t('concept.occupation')} · {t('concept.code', { code: page.code })}
      </p>
    );
  }
  if (page.kind === 'group') {
    return page.code === '' ? null : (
      <p class="small">
        {t('group.group')} · {t('group.code', { code: page.code })}
      </p>
    );
  }
  const collections = {
    digital: t('collection.digital'),
    green: t('collection.green'),
    language: t('collection.language'),
    transversal: t('collection.transversal'),
    research: t('collection.research'),
    digcomp: t('collection.digcomp'),
  };
  const types = { skill: t('type.skill'), knowledge: t('type.knowledge') };
  const levels = {
    transversal: t('reuse.transversal'),
    'cross-sector': t('reuse.crossSector'),
    'sector-specific': t('reuse.sectorSpecific'),
    'occupation-specific': t('reuse.occupationSpecific'),
  };
  const type = page.type ? types[page.type] : t('type.none');
  return (
    <p class="small">
      {[
        type,
        page.reuseLevel && levels[page.reuseLevel],
        ...page.collections.map((name) => collections[name]),
      ]
        .filter(Boolean)
        .join(' · ')}
    </p>
  );
}

/** The two concept schemes have no label of their own in the vocabulary. */
function schemeName(t: ReturnType<typeof useWords>['t'], page: ConceptPage): string {
  return escoKind(page) === 'occupation' ? t('browse.occupations') : t('browse.skills');
}

/** ESCO's portal shows groups where it shows what lies in them. */
function escoKind(page: ConceptPage): 'skill' | 'occupation' {
  if (page.kind === 'group') return page.holds === 'occupations' ? 'occupation' : 'skill';
  return page.kind;
}

/** Concept schemes have pages here, but are no concepts. */
const isConcept = (uri: string) => !uri.includes('/esco/concept-scheme/');

function Missing(props: {
  uri: string;
  language: string;
  services: PanelServices;
  onOpenConcept: (uri: string) => void;
}) {
  const { t } = useWords();
  const kind = props.uri.includes('/occupation/') ? 'occupation' : 'skill';
  return (
    <>
      <StateNotice title={t('concept.missingTitle')} sentences={[t('concept.missing')]} />
      <p>
        <EscoLink kind={kind} uri={props.uri} />
      </p>
      {isConcept(props.uri) && (
        <FromService {...props} details={props.services.details} onLoaded={() => {}} />
      )}
    </>
  );
}
