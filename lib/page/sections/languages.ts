/** The languages whose postings are read in sections; the cues of a text's own languages hold, and English ones. */
import { inOneGo } from '../in-one-go.ts';
import { languageScores } from '../language.ts';
import { ar } from './ar.ts';
import { bg } from './bg.ts';
import { cs } from './cs.ts';
import type { SectionCues } from './cues.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { et } from './et.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import { ga } from './ga.ts';
import { hr } from './hr.ts';
import { hu } from './hu.ts';
import { is } from './is.ts';
import { it } from './it.ts';
import { lt } from './lt.ts';
import { lv } from './lv.ts';
import { mt } from './mt.ts';
import { nl } from './nl.ts';
import { no } from './no.ts';
import { type CueTable, tableOf } from './phrases.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ro } from './ro.ts';
import { sk } from './sk.ts';
import { sl } from './sl.ts';
import { sv } from './sv.ts';
import { uk } from './uk.ts';

/** The thirteen with cues for sentences tried on ads of their own, then the best effort of the others. */
const ALL: readonly SectionCues[] = [
  ...[en, de, fr, es, it, nl, pt, pl, cs, sv, da, fi, el],
  ...[no, ro, hu, bg, hr, sk, sl, et, lv, lt, mt, ga, is, ar, uk],
];

/** More than two languages share no posting; a third may be one that looks like the first. */
const MOST = 3;
/** A language with less than this share of the first one's words is not spoken in the text. */
const LEAST_SHARE = 0.12;
/** What the first language must at least have to be sure that it is among the languages found. */
const ENOUGH = 1;

/**
 * The cues that hold for a text: those of its languages, the likeliest first, and the English ones, for
 * "Benefits" stands over text of any language. All of them where the text is too short to tell.
 */
export function cuesFor(text: string): CueTable[] {
  return inOneGo(cuesInSteps(text));
}

/** As `cuesFor`, with a rest before each language: its cues are taken apart when first needed. */
export function* cuesInSteps(text: string): Generator<void, CueTable[]> {
  const tables: CueTable[] = [];
  for (const cues of languagesOf(text)) {
    yield;
    tables.push(tableOf(cues));
  }
  return tables;
}

function languagesOf(text: string): Iterable<SectionCues> {
  const scores = languageScores(text);
  const best = scores[0]?.score ?? 0;
  if (best < ENOUGH) return ALL;
  const spoken = scores.slice(0, MOST).filter(({ score }) => score >= LEAST_SHARE * best);
  const chosen = spoken.flatMap(({ language }) => ALL.filter((cues) => cues.language === language));
  return new Set([...chosen, en]);
}
