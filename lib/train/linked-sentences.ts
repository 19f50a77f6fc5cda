/**
 * Our own links from sentences of published span sets (SkillSpan, MIT; GREEN, CC BY 4.0) to ESCO concepts, made by
 * hand for training. Only the links are kept here, each under the hash of its normalised sentence; the sentences
 * are read from the sets where they lie.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type AnnotatedSentence, normalisedSentence, readLines } from './evaluation-data.ts';

const LINKS = resolve(import.meta.dirname, '../../assets/training/linked-sentences.csv');
const SOURCES = ['skillspan_train_sentences.jsonl', 'green_train_sentences.jsonl'];
const SKILL = 'http://data.europa.eu/esco/skill/';

/** The first 16 hex digits of the SHA-256 of a normalised sentence. */
export const sentenceHash = (text: string) =>
  createHash('sha256').update(normalisedSentence(text)).digest('hex').slice(0, 16);

/** The linked sentences that the sets hold, in the order of the sets, each once. */
export function readLinkedSentences(): AnnotatedSentence[] {
  const links = new Map(
    readFileSync(LINKS, 'utf8')
      .split('\n')
      .slice(1)
      .filter((line) => line !== '')
      .map((line): [string, string[]] => {
        const [hash = '', skills = ''] = line.split(',');
        return [hash, skills.split(' ').filter(Boolean)];
      }),
  );
  const found: AnnotatedSentence[] = [];
  for (const name of SOURCES) {
    for (const { tokens } of readLines<{ tokens: string[] }>(name)) {
      const text = tokens.join(' ');
      const hash = sentenceHash(text);
      const skills = links.get(hash);
      if (!skills) continue;
      links.delete(hash);
      found.push({
        set: 'linked',
        group: normalisedSentence(text),
        text,
        gold: new Set(skills.map((id) => SKILL + id)),
      });
    }
  }
  return found;
}
