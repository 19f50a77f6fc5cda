/** Every concept in what a person saved, wherever it is kept: for telling what another version does to them. */
import type { SavedConcept } from '../esco/forward.ts';
import { correctionStore } from './corrections.ts';
import type { Database } from './database.ts';

/** Where something is kept that a person saved. */
export type SavedIn = 'correction' | 'favourite' | 'posting' | 'profile';

export type FoundConcept = SavedConcept & { savedIn: SavedIn };

/** Each concept once a place. Locked profiles cannot be read, so what is in them is not told. */
export async function savedConcepts(database: Pick<Database, 'use'>): Promise<FoundConcept[]> {
  const corrections = (await correctionStore(database).all()).flatMap(
    ({ rejected, chosen, vocabularyVersion }) =>
      [...rejected, ...(chosen ? [chosen] : [])].map((concept) => ({
        ...concept,
        version: vocabularyVersion,
      })),
  );
  const looked = (await database.use((open) => open.getAll('lookedUp'))).filter(({ favourite }) => favourite);
  const postings = (await database.use((open) => open.getAll('savedPostings'))).flatMap(({ analysis }) =>
    [...analysis.skills, ...analysis.occupations].map(({ uri, label }) => ({
      ...{ uri, label },
      version: analysis.vocabulary.version,
    })),
  );
  const profiles = (await database.use((open) => open.getAll('profiles'))).flatMap((record) =>
    'profile' in record
      ? [
          ...record.profile.own,
          ...record.profile.occupations,
          ...record.profile.sources.flatMap(({ skills, occupations }) => [...skills, ...occupations]),
        ]
      : [],
  );
  return [
    ...once('correction', corrections),
    ...once('favourite', looked),
    ...once('posting', postings),
    ...once('profile', profiles),
  ];
}

function once(savedIn: SavedIn, concepts: SavedConcept[]): FoundConcept[] {
  const byUri = new Map(concepts.map(({ uri, label, version }) => [uri, { uri, label, version, savedIn }]));
  return [...byUri.values()];
}
