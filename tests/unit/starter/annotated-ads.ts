/** The ads of `tests/fixtures/ads/<sector>/`, written and annotated for this project. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Alias, parseAliases } from '../../../lib/match/aliases.ts';
import { createMatcher } from '../../../lib/match/match.ts';
import type { OpenVocabulary } from '../../../lib/pack/open.ts';
import { readPlainText } from '../../../lib/page/plain-text.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/ads');
const ALIASES = join(import.meta.dirname, '../../../assets/aliases/en.csv');

export interface AnnotatedAd {
  sector: string;
  name: string;
  text: string;
  title: string;
  /** URIs of the skills a person found in it, said with a label's words or not. */
  right: Set<string>;
}

interface Annotation {
  title: string;
  skills: { uri: string }[];
}

export function readAnnotatedAds(): AnnotatedAd[] {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: sector }) =>
      readdirSync(join(FOLDER, sector))
        .filter((file) => file.endsWith('.json'))
        .map((file) => readAd(sector, file.slice(0, -'.json'.length))),
    );
}

function readAd(sector: string, name: string): AnnotatedAd {
  const path = join(FOLDER, sector, name);
  const { title, skills }: Annotation = JSON.parse(readFileSync(`${path}.json`, 'utf8'));
  return {
    sector,
    name,
    title,
    text: readFileSync(`${path}.txt`, 'utf8'),
    right: new Set(skills.map(({ uri }) => uri)),
  };
}

export function readAliases(): Alias[] {
  return parseAliases(readFileSync(ALIASES, 'utf8'));
}

/** Gives the URIs of the skills that an ad states in words of a label, as the matcher sees it. */
export function statedFinder(vocabulary: OpenVocabulary): (ad: AnnotatedAd) => Set<string> {
  const matcher = createMatcher(vocabulary, { aliases: { en: readAliases() } });
  return ({ text, title }) => {
    const { skills } = matcher.analyse(readPlainText(text, { title, language: 'en' }));
    return new Set(skills.filter(({ evidence }) => evidence === 'stated').map(({ uri }) => uri));
  };
}
