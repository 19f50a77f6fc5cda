/** A handful of skills, two occupations, and how they hang together. */
import type { Classification, Skill } from '../../../lib/esco/model.ts';
import { compilePack } from '../../../lib/pack/compile.ts';
import { openPack } from '../../../lib/pack/open.ts';

const named = (preferred: string, german: string) => ({
  en: { preferred, alternative: [], hidden: [] },
  de: { preferred: german, alternative: [], hidden: [] },
});
export const uriOf = (id: string): string =>
  `http://data.europa.eu/esco/skill/${id.padEnd(8, '0')}-0000-4000-8000-000000000000`;
export const occupationUri = (number: number): string =>
  `http://data.europa.eu/esco/occupation/00000000-0000-4000-8000-00000000000${number}`;

const skill = (id: string, english: string, german: string, broader: string[] = []): Skill => ({
  uri: uriOf(id),
  type: 'skill',
  reuseLevel: 'sector-specific',
  labels: named(english, german),
  broader: broader.map(uriOf),
});

export const CLASSIFICATION: Classification = {
  version: '1.2.0',
  languages: ['en', 'de'],
  skills: [
    skill('a', 'use databases', 'Datenbanken nutzen'),
    skill('b', 'write queries', 'Abfragen schreiben', ['a']),
    skill('c', 'tune queries', 'Abfragen abstimmen', ['b']),
    skill('d', 'draw charts', 'Diagramme zeichnen'),
    skill('e', 'bake bread', 'Brot backen'),
  ],
  occupations: [
    {
      uri: occupationUri(1),
      code: '2511.3',
      labels: named('analyst', 'Analytikerin'),
      essential: [uriOf('b'), uriOf('d')],
      optional: [],
      essentialTotal: 2,
      optionalTotal: 0,
    },
    {
      uri: occupationUri(2),
      code: '7512.1',
      labels: named('baker', 'Bäckerin'),
      essential: [uriOf('e'), uriOf('a'), uriOf('c'), uriOf('d')],
      optional: [],
      essentialTotal: 4,
      optionalTotal: 0,
    },
  ],
  groups: [],
  replaced: {
    [uriOf('0a')]: [uriOf('b')],
    [uriOf('0b')]: [uriOf('0a')],
    [uriOf('0c')]: [uriOf('d'), uriOf('e')],
  },
  excerpt: true,
  problems: [],
};

export const vocabulary = openPack(compilePack(CLASSIFICATION).buffer);
