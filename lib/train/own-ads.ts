/** The project's own ads, annotated by hand: whole, and sentence by sentence. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readPlainText } from '../page/plain-text.ts';
import type { AnnotatedSentence } from './evaluation-data.ts';

const FIXTURES = resolve(import.meta.dirname, '../../tests/fixtures');
/** `ads` may be tuned on; `ads-kept-apart` is for figures only. */
export type OwnAdSet = 'ads' | 'ads-kept-apart';

export interface OwnAd {
  id: string;
  sector: string;
  text: string;
  title: string;
  employer: string | null;
  occupations: { uri: string; label: string; fit: 'best' | 'acceptable' }[];
  skills: OwnAdSkill[];
}

export interface OwnAdSkill {
  uri: string;
  label: string;
  /** The words of the text that ask for it. */
  words: string;
  necessity: 'required' | 'optional' | 'unknown';
  how: 'stated' | 'meant';
}

export function readOwnAds(set: OwnAdSet): OwnAd[] {
  const folder = join(FIXTURES, set);
  return readdirSync(folder)
    .sort()
    .flatMap((sector) =>
      readdirSync(join(folder, sector))
        .filter((name) => name.endsWith('.txt'))
        .sort()
        .map((name) => readOwnAd(folder, sector, name)),
    );
}

function readOwnAd(folder: string, sector: string, name: string): OwnAd {
  const annotation = JSON.parse(
    readFileSync(join(folder, sector, name.replace(/\.txt$/, '.json')), 'utf8'),
  ) as Omit<OwnAd, 'id' | 'text'>;
  return {
    ...annotation,
    id: `${sector}/${name}`,
    sector,
    text: readFileSync(join(folder, sector, name), 'utf8'),
  };
}

/** The sentences of an ad with the skills whose words stand in them; `group` is the ad, so that folds keep it whole. */
export function sentencesOfOwnAd(ad: OwnAd): AnnotatedSentence[] {
  const { blocks } = readPlainText(ad.text, { title: ad.title, language: 'en' });
  const sentences = blocks.flatMap(({ start, end }) =>
    [...ad.text.slice(start, end).matchAll(/[^.!?]+(?:[.!?](?!\s|$)[^.!?]*)*[.!?]*/g)].map((match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
    })),
  );
  const places = ad.skills.map(({ uri, words }) => ({ uri, at: placeOf(words, ad.text) }));
  return sentences
    .map(({ start, end }) => ({
      set: 'own',
      group: ad.id,
      text: ad.text.slice(start, end).trim(),
      gold: new Set(places.filter(({ at }) => at >= start && at < end).map(({ uri }) => uri)),
    }))
    .filter(({ text }) => text.length > 2);
}

/** Where the words stand as words: "R" is not in "Registry". */
function placeOf(words: string, text: string): number {
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
    'u',
  );
  const match = pattern.exec(text);
  return match ? match.index : text.indexOf(words);
}
