/**
 * Folding: a surface word → the form under which labels and texts meet. Case, diacritics, apostrophes and
 * invisible characters go; spelling is brought to one form; Snowball takes the inflection off.
 */
import { stemmer as stemEnglish } from '@orama/stemmers/english';
import type { Language } from '../esco/model.ts';
import { americanSpelling } from './spelling.ts';

export interface Folder {
  /** The folded form of a surface word; '' where nothing is left of it. */
  fold(surface: string): string;
  /** The form without stemming: two words with the same plain form differ in nothing a reader minds. */
  plain(surface: string): string;
  /** Function words that labels and texts may have or lack (`a`, `the`, `your`). */
  isSkippable(folded: string): boolean;
}

const INVISIBLE = /[\u00ad\u200b-\u200d\ufeff]/g;
const MARKS = /\p{M}/gu;
const ENGLISH_SKIPPABLE = new Set(['a', 'an', 'the', 'your', 'our', 'their', 'its', 'his', 'her', 'my']);
/** Snowball would make these one word with another. */
const ENGLISH_EXCEPTIONS: Record<string, string> = {
  news: 'news',
  universe: 'universe',
  universal: 'universal',
  organ: 'organ',
  organs: 'organ',
  policy: 'policy',
  policies: 'policy',
  police: 'police',
  generic: 'generic',
  general: 'general',
  execute: 'execute',
  executive: 'executive',
  executives: 'executive',
  relativity: 'relativity',
  relatives: 'relative',
  experience: 'experience',
  experiences: 'experience',
  experiment: 'experiment',
  community: 'community',
  communities: 'community',
  commune: 'commune',
  analysis: 'analyz',
  analyses: 'analyz',
  analytics: 'analytics',
  accounts: 'account',
  accountancy: 'accountancy',
  accountant: 'accountant',
  importance: 'importance',
  international: 'international',
  objective: 'objective',
  objectives: 'objective',
  nurse: 'nurse',
  nurses: 'nurse',
  nursing: 'nursing',
  statistics: 'statistics',
  statistical: 'statistical',
  logistic: 'logistics',
  mechanics: 'mechanics',
  mechanic: 'mechanic',
  physics: 'physics',
  ethics: 'ethics',
  graphics: 'graphics',
  politics: 'politics',
  economics: 'economics',
  operator: 'operator',
  operators: 'operator',
  operation: 'operation',
  operations: 'operation',
  engineer: 'engineer',
  engineers: 'engineer',
  engineering: 'engineering',
  posting: 'posting',
  designer: 'designer',
  designers: 'designer',
  marketing: 'marketing',
  market: 'market',
  markets: 'market',
  trainer: 'trainer',
  building: 'building',
  buildings: 'building',
  accounting: 'accounting',
  catering: 'catering',
  banking: 'banking',
  farming: 'farming',
  housing: 'housing',
  painting: 'painting',
  fitting: 'fitting',
  fittings: 'fitting',
  dressing: 'dressing',
  dressings: 'dressing',
  meeting: 'meeting',
  meetings: 'meeting',
  hearing: 'hearing',
  standing: 'standing',
  lighting: 'lighting',
  clothing: 'clothing',
  mining: 'mining',
  printing: 'printing',
  bus: 'bus',
  buses: 'bus',
  gas: 'gas',
  gases: 'gas',
  data: 'data',
  lens: 'lens',
  lenses: 'lens',
  sales: 'sales',
  sale: 'sale',
  goods: 'goods',
  good: 'good',
  arms: 'arms',
  arts: 'arts',
  art: 'art',
  customs: 'customs',
  custom: 'custom',
  means: 'means',
  mean: 'mean',
  glasses: 'glasses',
  time: 'time',
  times: 'time',
  timing: 'timing',
  person: 'person',
  persons: 'person',
  personal: 'personal',
  personnel: 'personnel',
  service: 'service',
  services: 'service',
  servicing: 'servicing',
  server: 'server',
  servers: 'server',
  serve: 'serve',
  serving: 'serve',
  animal: 'animal',
  animals: 'animal',
  animation: 'animation',
  animate: 'animate',
  station: 'station',
  stationary: 'stationary',
  stationery: 'stationery',
  process: 'process',
  processor: 'processor',
  procession: 'procession',
  internal: 'internal',
  internet: 'internet',
  intern: 'intern',
  design: 'design',
  designate: 'designate',
};

/** The plain form of any language: NFKC, lower case, no invisible characters, straight apostrophes. */
function plainForm(surface: string): string {
  const lower = surface.toLowerCase();
  let isAscii = true;
  for (let index = 0; index < lower.length; index++) if (lower.charCodeAt(index) > 127) isAscii = false;
  return isAscii ? lower : lower.normalize('NFKC').replace(INVISIBLE, '').replaceAll('’', "'");
}

function foldEnglish(plain: string): string {
  if (plain === '&') return 'and';
  let word = plain;
  if (word.includes("'"))
    word = word.replace(/'s$|s'$/, (end) => (end === "s'" ? 's' : '')).replaceAll("'", '');
  if (!/^[a-z]+$/.test(word)) {
    word = word.normalize('NFD').replace(MARKS, '');
    if (!/^[a-z]+$/.test(word)) return word;
  }
  word = americanSpelling(word);
  if (word.length < 4) return word;
  return Object.hasOwn(ENGLISH_EXCEPTIONS, word) ? (ENGLISH_EXCEPTIONS[word] as string) : stemEnglish(word);
}

/** A folder for a language. Results are remembered, since ads and labels share most of their words. */
export function createFolder(language: Language): Folder {
  const foldWord = language === 'en' ? foldEnglish : (plain: string) => plain.replaceAll("'", '');
  const skippable = language === 'en' ? ENGLISH_SKIPPABLE : new Set<string>();
  const known = new Map<string, string>();
  return {
    plain: plainForm,
    isSkippable: (folded) => skippable.has(folded),
    fold(surface) {
      const found = known.get(surface);
      if (found !== undefined) return found;
      const folded = foldWord(plainForm(surface));
      // Bounded: a hostile page must not fill the worker's memory with words.
      if (known.size > 50_000) known.clear();
      known.set(surface, folded);
      return folded;
    },
  };
}
