/** What a recruiter could mend in a posting, from its analysis, its text and what the vocabulary says of its skills. */
import type { Analysis, ConceptName, SkillFound } from '../analysis.ts';
import type { Posting, Section } from '../posting.ts';
import type { Finding, ToldFinding, UntoldFinding, VocabularyReview } from './review.ts';

/** More required skills than this keep people from applying who could do the job. */
export const MANY_REQUIRED = 10;
/** More of a posting than this about anything but the job buries the job. */
export const MUCH_BOILERPLATE = 0.5;
/** Parts of a posting that say nothing about the work. */
const BOILERPLATE: ReadonlySet<Section> = new Set(['employer', 'benefits', 'legal', 'application']);
/** Fewer characters than this are no text to take shares of. */
const SHORTEST = 200;

export interface CheckedPosting {
  analysis: Pick<Analysis, 'skills' | 'occupations' | 'vocabulary'>;
  /** Null where the text is not at hand any more. */
  posting: Pick<Posting, 'text' | 'blocks'> | null;
  review: VocabularyReview;
}

/** Everything that was looked at, what is to be mended first. */
export function checkPosting({ analysis, posting, review }: CheckedPosting): Finding[] {
  const byUri = new Map(analysis.skills.map((skill) => [skill.uri, skill]));
  const { languageMissing } = analysis.vocabulary;
  const told: ToldFinding[] = [
    required(analysis.skills),
    unclear(analysis.skills),
    essential(review),
    foreign(review, byUri),
    vague(review, byUri),
    duplicate(review, byUri),
    boilerplate(posting),
  ];
  const findings = languageMissing === undefined ? told : told.map((each) => untold(each, languageMissing));
  return findings.sort((a, b) => order(a) - order(b));
}

/** Skills are found by their labels: of a text in another language most are missed, and counting the rest misleads. */
const untold = (finding: ToldFinding, languageMissing: string): ToldFinding | UntoldFinding =>
  finding.about === 'boilerplate' ? finding : { about: finding.about, state: 'unknown', languageMissing };

const order = ({ state }: Finding): number => ['mend', 'unknown', 'good'].indexOf(state);

function required(skills: SkillFound[]): ToldFinding {
  const count = skills.filter(({ necessity }) => necessity === 'required').length;
  return {
    about: 'required',
    state: count > MANY_REQUIRED ? 'mend' : 'good',
    required: count,
    most: MANY_REQUIRED,
  };
}

/** Where it is told of hardly any skill whether it is required, people cannot tell whether to apply. */
function unclear(skills: SkillFound[]): ToldFinding {
  const count = skills.filter(({ necessity }) => necessity === 'unknown').length;
  const state = skills.length === 0 ? 'unknown' : count > skills.length / 2 ? 'mend' : 'good';
  return { about: 'unclear', state, unclear: count, all: skills.length };
}

function essential({ occupation }: VocabularyReview): ToldFinding {
  if (!occupation || occupation.essential.total === 0) {
    return { about: 'essential', state: 'unknown', named: 0, total: 0, notNamed: [] };
  }
  const { named, notNamed, total } = occupation.essential;
  return {
    about: 'essential',
    state: notNamed.length > 0 ? 'mend' : 'good',
    named: named.length,
    total,
    notNamed,
  };
}

/** Only what words name: skills that a sentence means are the reader's guess, not the writer's fault. */
function foreign({ occupation }: VocabularyReview, byUri: ReadonlyMap<string, SkillFound>): ToldFinding {
  if (!occupation) return { about: 'foreign', state: 'unknown', skills: [] };
  const skills = occupation.foreign.flatMap((uri) => nameOf(byUri, uri));
  return { about: 'foreign', state: skills.length > 0 ? 'mend' : 'good', skills };
}

function vague({ broad }: VocabularyReview, byUri: ReadonlyMap<string, SkillFound>): ToldFinding {
  const skills = broad.flatMap(({ uri, narrower }) =>
    nameOf(byUri, uri).map((name) => ({ ...name, narrower })),
  );
  return { about: 'vague', state: skills.length > 0 ? 'mend' : 'good', skills };
}

function duplicate({ pairs }: VocabularyReview, byUri: ReadonlyMap<string, SkillFound>): ToldFinding {
  const named = pairs.flatMap((pair) => {
    const [narrower] = nameOf(byUri, pair.narrower);
    const [broader] = nameOf(byUri, pair.broader);
    return narrower && broader ? [{ narrower, broader }] : [];
  });
  return { about: 'duplicate', state: named.length > 0 ? 'mend' : 'good', pairs: named };
}

function nameOf(byUri: ReadonlyMap<string, SkillFound>, uri: string): ConceptName[] {
  const skill = byUri.get(uri);
  if (!skill || skill.evidence === 'implied') return [];
  return [{ uri, label: skill.label }];
}

function boilerplate(posting: CheckedPosting['posting']): ToldFinding {
  const share = posting ? boilerplateShare(posting) : null;
  if (share === null) return { about: 'boilerplate', state: 'unknown', share: 0 };
  return { about: 'boilerplate', state: share > MUCH_BOILERPLATE ? 'mend' : 'good', share };
}

/** 0…1: how much of the text speaks of the employer, its offer, the law or applying. Null for hardly any text. */
export function boilerplateShare({ blocks }: Pick<Posting, 'blocks'>): number | null {
  const lengthOf = (wanted: typeof blocks) => wanted.reduce((sum, { start, end }) => sum + end - start, 0);
  const all = lengthOf(blocks);
  if (all < SHORTEST) return null;
  return lengthOf(blocks.filter(({ section }) => BOILERPLATE.has(section))) / all;
}
