/** What a person can do: the credentials that lie beside the project read and checked, and comparing with a posting. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readCredentialFile } from '../../lib/europass/read-file.ts';
import { checkSeal } from '../../lib/europass/seal/check-seal.ts';
import type { HeldSkill, KeptConcept } from '../../lib/profile/profile.ts';
import { compareWithProfile } from '../../lib/profile/with-vocabulary.ts';
import { counted, EUROPASS, isThere, samples } from '../unit/europass/shared-samples.ts';
import { markdownTable, milliseconds, timed } from './clock.ts';
import type { FullVocabulary } from './full-vocabulary.ts';

const noPdf = () => Promise.reject(new Error('There is no PDF among the samples.'));

export async function benchProfile({ vocabulary }: FullVocabulary): Promise<string> {
  const tables = [markdownTable(['comparing', 'median', 'p95'], comparisons(vocabulary))];
  if (isThere('eu-elm-v3-2023'))
    tables.push(
      markdownTable(
        ['file', 'shape', 'skills found', 'ESCO skills counted in the raw text', 'seal', 'time'],
        await sampleRows(),
      ),
    );
  return tables.join('\n\n');
}

async function sampleRows(): Promise<string[][]> {
  const rows: string[][] = [];
  for (const name of samples()) {
    const count = String(counted(name, 'skill').length);
    const started = performance.now();
    try {
      const { documents } = await readCredentialFile(readFileSync(path.join(EUROPASS, name)), noPdf);
      const seals = await Promise.all(documents.map((document) => checkSeal(document, { now: new Date() })));
      const skills = new Set(
        documents.flatMap(({ credentials }) =>
          credentials.flatMap((one) => one.skills.map(({ uri }) => uri)),
        ),
      );
      const shape = documents[0]?.shape ?? 'unknown';
      const took = milliseconds(performance.now() - started);
      rows.push([name, shape, String(skills.size), count, seals.map(({ state }) => state).join(', '), took]);
    } catch (error) {
      const sentence = error instanceof Error ? error.message : String(error);
      rows.push([name, `refused: ${sentence}`, '0', count, '', milliseconds(performance.now() - started)]);
    }
  }
  return rows;
}

/** A posting with 20 skills against profiles of several sizes, over the whole vocabulary. */
function comparisons(vocabulary: FullVocabulary['vocabulary']): string[][] {
  const skill = (i: number) => (i * 7_919) % vocabulary.skillCount;
  const held = (count: number): HeldSkill[] =>
    Array.from({ length: count }, (_, i) => ({
      ...{ uri: vocabulary.uri(skill(i + 20)), label: '', version: '', grade: 'stated', from: [''] },
    }));
  const asked = Array.from({ length: 20 }, (_, i) => ({
    ...{ uri: vocabulary.uri(skill(i)), label: '', necessity: 'required' as const },
  }));
  const occupations: KeptConcept[] = Array.from({ length: 3 }, (_, i) => ({
    ...{ uri: vocabulary.uri(vocabulary.skillCount + i * 500), label: '', version: '' },
  }));
  return [30, 300, 3_000].map((count) => {
    const profile = { held: held(count), occupations, removed: [] };
    const { median, p95 } = timed([profile], 100, (one) =>
      compareWithProfile(vocabulary, 'en', { profile: one, asked }),
    );
    return [
      `20 skills asked, ${count} held and three occupations (aim under 50 ms)`,
      milliseconds(median),
      milliseconds(p95),
    ];
  });
}
