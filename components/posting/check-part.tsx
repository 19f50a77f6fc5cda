import { useEffect, useState } from 'preact/hooks';
import type { Analysis, ConceptName } from '../../lib/analysis.ts';
import type { Finding, ToldFinding, UntoldFinding } from '../../lib/review/review.ts';
import { Loading } from '../reading/loading.tsx';
import { StateNotice } from '../reading/state-notice.tsx';
import { useWords, type Words } from '../words.tsx';
import type { PostingServices } from './posting-services.ts';

/** The recruiter's check: what could be mended in the posting, and its skills ready to paste. */
export function CheckPart(props: {
  analysis: Analysis;
  services: Pick<PostingServices, 'check' | 'linkedData' | 'take'>;
  onOpenConcept: (uri: string) => void;
  onGetVocabulary: () => void;
  onSentence: (sentence: string) => void;
}) {
  const words = useWords();
  const { t, number, languageName } = words;
  const { analysis, services } = props;
  const [findings, setFindings] = useState<Finding[] | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let stale = false;
    setFailure(null);
    services.check(analysis).then(
      (found) => !stale && setFindings(found),
      (error: Error) => !stale && setFailure(error.message),
    );
    return () => {
      stale = true;
    };
  }, [services, analysis, tries]);
  if (failure !== null) {
    return (
      <StateNotice
        title={t('check.failedTitle')}
        sentences={[failure]}
        action={{ label: t('state.retry'), onPress: () => setTries(tries + 1) }}
        below
        failed
      />
    );
  }
  if (!findings) return <Loading />;
  const toMend = findings.filter(({ state }) => state === 'mend').length;
  const { languageMissing } = analysis.vocabulary;
  const nothing = languageMissing === undefined ? t('check.allGood') : t('check.untold');
  const language = languageName(languageMissing ?? '');
  return (
    <section class="check-part">
      <h2>{toMend === 0 ? nothing : t('check.toMend', toMend, { n: number(toMend) })}</h2>
      <p class="small">{t('check.intro')}</p>
      {languageMissing !== undefined && (
        <button type="button" class="button" onClick={props.onGetVocabulary}>
          {t('note.otherLanguageAction', { language })}
        </button>
      )}
      <ul class="findings">
        {languageMissing !== undefined && <Untold findings={findings.filter(isUntold)} language={language} />}
        {findings.map((finding) =>
          isUntold(finding) ? null : (
            <li key={finding.about} data-state={finding.state}>
              <h3>
                <span class="finding-state">{stateName(words, finding.state)}</span> {titleOf(words, finding)}
              </h3>
              <p>{sentenceOf(words, finding)}</p>
              <Held finding={finding} />
              <Concerned
                finding={finding}
                language={analysis.vocabulary.language}
                onOpenConcept={props.onOpenConcept}
              />
            </li>
          ),
        )}
      </ul>
      <LinkedData {...props} />
    </section>
  );
}

const isUntold = (finding: Finding): finding is UntoldFinding => 'languageMissing' in finding;

/** All that the vocabulary cannot tell of this language, with the one reason that they share. */
function Untold(props: { findings: UntoldFinding[]; language: string }) {
  const words = useWords();
  const { t } = words;
  return (
    <li data-state="unknown">
      <h3>
        <span class="finding-state">{stateName(words, 'unknown')}</span>{' '}
        <span>{words.list(props.findings.map((finding) => titleOf(words, finding)))}</span>
      </h3>
      <p>{t('check.noLabels', { language: props.language })}</p>
    </li>
  );
}

function stateName({ t }: Words, state: Finding['state']): string {
  if (state === 'good') return t('check.good');
  return state === 'mend' ? t('check.mend') : t('check.unknown');
}

function titleOf({ t }: Words, { about }: Pick<Finding, 'about'>): string {
  const titles: Record<Finding['about'], string> = {
    required: t('check.required.title'),
    unclear: t('check.unclear.title'),
    vague: t('check.vague.title'),
    duplicate: t('check.duplicate.title'),
    foreign: t('check.foreign.title'),
    boilerplate: t('check.boilerplate.title'),
    essential: t('check.essential.title'),
  };
  return titles[about];
}

function sentenceOf(words: Words, finding: ToldFinding): string {
  const { t, number } = words;
  const { state } = finding;
  switch (finding.about) {
    case 'required': {
      const values = { n: number(finding.required), most: number(finding.most) };
      return state === 'mend' ? t('check.required.mend', values) : t('check.required.good', values);
    }
    case 'unclear': {
      const values = { n: number(finding.unclear), all: number(finding.all) };
      if (state === 'unknown') return t('check.unclear.unknown');
      return state === 'mend' ? t('check.unclear.mend', values) : t('check.unclear.good', values);
    }
    case 'vague':
      return state === 'mend' ? t('check.vague.mend') : t('check.vague.good');
    case 'duplicate':
      return state === 'mend' ? t('check.duplicate.mend') : t('check.duplicate.good');
    case 'foreign':
      if (state === 'unknown') return t('check.noOccupation');
      return state === 'mend' ? t('check.foreign.mend') : t('check.foreign.good');
    case 'boilerplate': {
      if (state === 'unknown') return t('check.boilerplate.unknown');
      const share = new Intl.NumberFormat(words.language, { style: 'percent' }).format(finding.share);
      return state === 'mend'
        ? t('check.boilerplate.mend', { share })
        : t('check.boilerplate.good', { share });
    }
    case 'essential': {
      if (state === 'unknown') return t('check.noOccupation');
      const values = { named: number(finding.named), total: number(finding.total) };
      return state === 'mend' ? t('check.essential.mend', values) : t('check.essential.good', values);
    }
  }
}

/** The starter vocabulary has not every essential skill: what it lacks could be neither found nor missed. */
function Held({ finding }: { finding: ToldFinding }) {
  const { t, number } = useWords();
  if (finding.about !== 'essential') return null;
  const held = finding.named + finding.notNamed.length;
  if (held >= finding.total) return null;
  return <p class="small">{t('occupation.held', { held: number(held), total: number(finding.total) })}</p>;
}

/** So many skills are named of a finding. */
const MOST_NAMED = 12;

function Concerned(props: { finding: ToldFinding; language: string; onOpenConcept: (uri: string) => void }) {
  const { t } = useWords();
  const { finding } = props;
  if (finding.about === 'duplicate') {
    return (
      <ul class="small">
        {finding.pairs.map(({ narrower, broader }) => (
          <li key={narrower.uri + broader.uri}>
            {t('check.duplicate.pair', { narrower: narrower.label, broader: broader.label })}
          </li>
        ))}
      </ul>
    );
  }
  const names: ConceptName[] =
    'skills' in finding ? finding.skills : finding.about === 'essential' ? finding.notNamed : [];
  if (names.length === 0) return null;
  return (
    <ul class="inline small" lang={props.language}>
      {names.slice(0, MOST_NAMED).map(({ uri, label }) => (
        <li key={uri}>
          <button type="button" class="link" onClick={() => props.onOpenConcept(uri)}>
            {label}
          </button>
        </li>
      ))}
    </ul>
  );
}

function LinkedData(props: {
  analysis: Analysis;
  services: Pick<PostingServices, 'linkedData' | 'take'>;
  onSentence: (sentence: string) => void;
}) {
  const { t } = useWords();
  const { analysis, services } = props;
  const copy = () => {
    services.take('schema-org', analysis, '').then(
      () => props.onSentence(t('popup.copiedSchemaOrg')),
      () => props.onSentence(t('popup.copyFailed')),
    );
  };
  return (
    <section>
      <h2>{t('check.linkedData')}</h2>
      <p class="small">{t('check.linkedDataIntro')}</p>
      <textarea readOnly rows={8} aria-label={t('check.linkedData')} value={services.linkedData(analysis)} />
      <button type="button" class="button" onClick={copy}>
        {t('check.copy')}
      </button>
    </section>
  );
}
