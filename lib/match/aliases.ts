/**
 * Aliases of our own: what job ads say and ESCO does not, each pointing to a true concept.
 * They are shown as "not an ESCO label" and count as `similar`.
 */
import { HARD_BREAK, JOINED } from '../text/tokenize.ts';
import type { AliasIndex } from './alias-index.ts';
import type { Candidate, Hit } from './hit.ts';
import type { Gate } from './phrase-pass.ts';
import type { TokenStream } from './token-stream.ts';

export interface Alias {
  alias: string;
  uri: string;
  /** Its folded words with a space between, where they are the same with every vocabulary. */
  folded?: string;
  /** How its words begin (`beginningsOf`), else: it is folded when a text has words that begin so. */
  beginnings?: string[];
}

/** Reads `assets/aliases/<language>.csv`: header, then `alias,uri,label,why`; only the last cell may hold commas. */
export function parseAliases(csv: string): Alias[] {
  return csv
    .split('\n')
    .slice(1)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [alias = '', uri = ''] = line.split(',');
      return { alias: alias.trim(), uri: uri.trim() };
    });
}

/**
 * The lists of `assets/aliases` by language, `<language>.csv` and `occupations-<language>.csv` together. A list is
 * parsed when it is first asked for: hardly anybody needs more than two.
 * @param files text by path
 */
export function aliasLists(files: Readonly<Record<string, string>>): Record<string, Alias[]> {
  const lists: Record<string, Alias[]> = {};
  const paths = Map.groupBy(Object.keys(files).sort(), languageOfList);
  for (const [language, own] of paths) {
    if (language === '') continue;
    let list: Alias[] | undefined;
    const get = () => {
      list ??= own.flatMap((path) => parseAliases(files[path] ?? ''));
      return list;
    };
    Object.defineProperty(lists, language, { get, enumerable: true });
  }
  return lists;
}

const languageOfList = (path: string) => /(?:^|\/)(?:occupations-)?([a-z]{2})\.csv$/.exec(path)?.[1] ?? '';

/**
 * Longest aliases, left to right. At most `longest` look-ups a token.
 * @param fold folds the text's words, where that is not as the aliases were folded
 */
export function aliasPass(
  stream: TokenStream,
  index: AliasIndex,
  gate: Gate,
  fold: (surface: string) => string = index.fold,
): Hit[] {
  index.makeReady(stream.form);
  const folded = stream.form.map(fold);
  const hits: Hit[] = [];
  for (let first = 0; first < stream.count; ) {
    const hit = aliasAt(stream, index, folded, first, gate);
    if (hit) hits.push(hit);
    first = hit ? hit.last + 1 : first + 1;
  }
  return hits;
}

function aliasAt(
  stream: TokenStream,
  index: AliasIndex,
  folded: string[],
  first: number,
  gate: Gate,
): Hit | null {
  if (!index.firstWords.has(folded[first] as string)) return null;
  let found: Hit | null = null;
  let phrase = '';
  let words = 0;
  for (let last = first; last < stream.count && words < index.longest; last++) {
    const before = stream.before[last] as number;
    if (last > first && before !== JOINED && !isCrossed(stream, last)) break;
    if (last > first && index.isSkippable(folded[last] as string)) continue;
    words++;
    phrase = last === first ? (folded[last] as string) : `${phrase} ${folded[last]}`;
    const entries = index.entriesOf(phrase);
    if (entries.length === 0) continue;
    const surface = stream.text.slice(stream.start[first], stream.end[last]).toLowerCase();
    const candidates = entries.map(({ concept, alias }): Candidate => {
      const folding = surface === alias.toLowerCase() ? 'exact' : 'inflection';
      return { concept, label: alias, kind: 'alias', folding };
    });
    const allowed = gate(stream, first, last, candidates);
    const best = allowed.find(({ folding }) => folding === 'exact') ?? allowed.at(-1);
    if (best) found = { first, last, candidates: [best] };
  }
  return found;
}

/** Aliases go on behind a slash, and behind a word that leaves its end to a later one ("Lenk- und Ruhezeiten"). */
function isCrossed({ text, before, end }: TokenStream, token: number): boolean {
  if (before[token] === HARD_BREAK) return false;
  const sign = text[end[token - 1] as number];
  return sign === '/' || (sign === '-' && text[(end[token - 1] as number) + 1] === ' ');
}
