import { useEffect, useState } from 'preact/hooks';
import type { Analysis } from '../../lib/analysis.ts';
import type { ComparedSkill, SkillComparison } from '../../lib/profile/compare.ts';
import { type Profile, withSkill } from '../../lib/profile/profile.ts';
import { Loading } from '../reading/loading.tsx';
import { useWords } from '../words.tsx';
import { GradeLegend, GradeMark, gradeName } from './grade-mark.tsx';
import type { SkillsServices } from './skills-services.ts';
import { useProfile } from './use-profile.ts';

/** The posting against what the person holds: must-haves first, counts in a sentence, no score. */
export function ComparisonPart(props: {
  analysis: Analysis;
  services: SkillsServices;
  mySkillsAddress: string;
  onOpenConcept: (uri: string) => void;
  onSentence: (sentence: string) => void;
}) {
  const { t } = useWords();
  const { analysis, services } = props;
  const { state, failure, change, fail } = useProfile(services);
  const profile = state?.profile ?? null;
  const comparison = useComparison(services, profile, analysis, fail);
  const asksForAny = analysis.skills.length > 0;
  return (
    <section class="comparison" aria-label={t('mySkills.compareTitle')}>
      <h2>{t('mySkills.compareTitle')}</h2>
      {failure && <p role="alert">{failure}</p>}
      {state && !profile && asksForAny && (
        <p>
          {state.lockedId ? t('mySkills.locked') : t('mySkills.compareNone')}{' '}
          <a href={props.mySkillsAddress}>{t('mySkills.goThere')}</a>
        </p>
      )}
      {state === null && <Loading />}
      {!asksForAny && <p>{t('state.empty')}</p>}
      {comparison && profile && asksForAny && (
        <>
          <Coverage comparison={comparison} />
          <GradeLegend />
          <ul class="held-list">
            {comparison.skills.map((skill) => (
              <ComparedRow
                key={skill.uri}
                skill={skill}
                onOpenConcept={props.onOpenConcept}
                onTick={() => void tick(services, profile, skill, change)}
              />
            ))}
          </ul>
        </>
      )}
      <OutcomeExports {...props} onFail={fail} />
    </section>
  );
}

async function tick(
  services: SkillsServices,
  profile: Profile,
  { uri, label }: ComparedSkill,
  change: (profile: Profile) => void,
): Promise<void> {
  change(withSkill(profile, { uri, label, version: await services.version() }, Date.now()));
}

const askedOf = ({ skills }: Analysis) =>
  skills.map(({ uri, label, necessity }) => ({ uri, label, necessity }));

function useComparison(
  services: SkillsServices,
  profile: Profile | null,
  analysis: Analysis,
  fail: (error: unknown) => void,
): SkillComparison | null {
  const [comparison, setComparison] = useState<SkillComparison | null>(null);
  useEffect(() => {
    if (!profile) {
      setComparison(null);
      return undefined;
    }
    let stale = false;
    services.compare(profile, askedOf(analysis)).then(
      (next) => {
        if (!stale) setComparison(next);
      },
      (error: unknown) => {
        if (!stale) fail(error);
      },
    );
    return () => {
      stale = true;
    };
  }, [services, profile, analysis, fail]);
  return comparison;
}

function Coverage(props: { comparison: SkillComparison }) {
  const { t, number } = useWords();
  const { all, required } = props.comparison.coverage;
  const met = (counts: typeof all) => counts.credential + counts.stated + counts.implied;
  return (
    <div class="coverage">
      {required.asked > 0 && (
        <p>
          {t('mySkills.coverageRequired', {
            asked: number(required.asked),
            met: number(met(required)),
            near: number(required.near),
            missing: number(required.missing),
          })}
        </p>
      )}
      <p>
        {t('mySkills.coverage', all.asked, {
          asked: number(all.asked),
          met: number(met(all)),
          credential: number(all.credential),
          stated: number(all.stated),
          implied: number(all.implied),
          near: number(all.near),
          missing: number(all.missing),
        })}
      </p>
    </div>
  );
}

function ComparedRow(props: {
  skill: ComparedSkill;
  onOpenConcept: (uri: string) => void;
  onTick: () => void;
}) {
  const words = useWords();
  const { t } = words;
  const { skill } = props;
  const necessity = {
    required: t('necessity.required'),
    optional: t('necessity.optional'),
    unknown: t('necessity.unknown'),
  }[skill.necessity];
  const how = skill.grade ? gradeName(words, skill.grade) : t(`mySkills.state.${skill.state}`);
  return (
    <li data-uri={skill.uri} data-state={skill.state} data-grade={skill.grade ?? undefined}>
      <GradeMark grade={skill.grade ?? (skill.state === 'near' ? 'near' : 'missing')} />
      <span>
        <button type="button" class="link" onClick={() => props.onOpenConcept(skill.uri)}>
          {skill.label}
        </button>
        <span class="small">
          {[
            necessity,
            how,
            ...(skill.from.some(Boolean) ? [words.list(skill.from.filter(Boolean))] : []),
          ].join(' · ')}
        </span>
        {skill.formerly !== null && (
          <span class="small">
            {skill.formerly} ({t('service.replacedBy')}: {skill.label})
          </span>
        )}
        {skill.near && (
          <span class="small">
            {t(`mySkills.relation.${skill.near.relation}`, {
              path: skill.near.path.map(({ label }) => label).join(' → '),
            })}
          </span>
        )}
      </span>
      {skill.state !== 'met' && (
        <button type="button" class="link" onClick={props.onTick}>
          {t('mySkills.iCan')}
        </button>
      )}
    </li>
  );
}

/** The posting's skills for education: as learning outcomes, and in the form that issuers upload. */
function OutcomeExports(props: {
  analysis: Analysis;
  services: SkillsServices;
  onSentence: (sentence: string) => void;
  onFail: (error: unknown) => void;
}) {
  const { t, list } = useWords();
  const { analysis, services } = props;
  const save = (form: 'outcomes' | 'issuer') => {
    services
      .exportOutcomes(form, analysis)
      .then(
        ({ file, toFill }) =>
          props.onSentence(
            [
              t('mySkills.saved', { file }),
              ...(toFill.length > 0 ? [t('mySkills.issuerFill', { fields: list([...toFill]) })] : []),
            ].join(' '),
          ),
        props.onFail,
      );
  };
  if (analysis.skills.length === 0) return null;
  return (
    <p class="outcome-exports">
      <button type="button" class="link" onClick={() => save('outcomes')}>
        {t('mySkills.exportOutcomes')}
      </button>{' '}
      <button type="button" class="link" onClick={() => save('issuer')}>
        {t('mySkills.exportIssuer')}
      </button>
    </p>
  );
}
