/** The shape of an analysis in a file that a person gives back, checked before anything is done with it. */
import * as v from 'valibot';
import type { Analysis } from '../analysis.ts';
import { SECTIONS } from '../posting.ts';

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const name = v.object({ uri: v.string(), label: v.string() });

const mention = v.object({
  start: whole,
  end: whole,
  text: v.string(),
  label: v.string(),
  labelKind: v.picklist(['preferred', 'alternative', 'hidden', 'alias']),
  folding: v.picklist(['exact', 'inflection', 'word-order', 'fuzzy']),
  section: v.picklist(SECTIONS),
  rivals: v.array(name),
});

const skill = v.object({
  uri: v.pipe(v.string(), v.startsWith('http')),
  label: v.string(),
  type: v.nullable(v.picklist(['skill', 'knowledge'])),
  reuseLevel: v.nullable(
    v.picklist(['transversal', 'cross-sector', 'sector-specific', 'occupation-specific']),
  ),
  evidence: v.picklist(['stated', 'similar', 'implied']),
  probability: share,
  necessity: v.picklist(['required', 'optional', 'unknown']),
  mentions: v.array(mention),
  reason: v.nullable(
    v.object({
      start: whole,
      end: whole,
      text: v.string(),
      carriedBy: v.array(v.picklist(['label', 'words', 'meaning', 'wording'])),
    }),
  ),
});

const occupation = v.object({
  uri: v.pipe(v.string(), v.startsWith('http')),
  label: v.string(),
  code: v.string(),
  probability: share,
  reason: v.picklist(['title', 'skills', 'title and skills']),
  essentialNamed: whole,
  essentialTotal: whole,
  optionalNamed: whole,
  optionalTotal: whole,
});

/** How the page was read is of no use any more, so it is not asked of a file. */
const posting = v.pipe(
  v.object({
    title: v.nullable(v.string()),
    employer: v.nullable(v.string()),
    language: v.nullable(v.string()),
    isPosting: v.boolean(),
    characters: whole,
  }),
  v.transform((read) => ({
    ...read,
    source: 'text' as const,
    steps: [],
    verdict: { kind: read.isPosting ? ('posting' as const) : ('other' as const), probability: 1, signs: [] },
  })),
);

export const analysisSchema: v.GenericSchema<unknown, Analysis> = v.object({
  posting,
  vocabulary: v.object({
    version: v.string(),
    languages: v.array(v.string()),
    language: v.string(),
    concepts: whole,
    skills: whole,
    occupations: whole,
    excerpt: v.boolean(),
  }),
  skills: v.array(skill),
  occupations: v.array(occupation),
  unlisted: v.array(v.object({ start: whole, end: whole, text: v.string() })),
  depth: v.picklist(['quick', 'full']),
  calibrated: v.boolean(),
});
