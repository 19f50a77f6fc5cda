/** The rooms of the house and what each may lean on: the one table that `npm run check` holds the imports to. */

export interface Room {
  /** Rooms this one may import at run time. */
  imports: readonly string[];
  /** Rooms of which it may import types as well. */
  types?: readonly string[];
  /** May it use the browser's extension API? */
  browser?: true;
  /** May it use `document` and `window`? */
  dom?: true;
  /** May it use Node's modules? */
  node?: true;
}

/** The one table: what each room may lean on. A folder that is not here is not a room. */
export const ROOMS: Record<string, Room> = {
  'lib/esco': { imports: [] },
  'lib/text': { imports: [] },
  'lib/pack': { imports: ['lib/esco', 'lib/text'] },
  'lib/match': { imports: ['lib/esco', 'lib/pack', 'lib/text'] },
  'lib/page': { imports: ['lib/text', 'lib/mark-look.ts'], types: ['lib/esco'], dom: true },
  'lib/corrections': { imports: ['lib/text'] },
  'lib/lookup': { imports: ['lib/esco', 'lib/pack', 'lib/text'] },
  // A posting's skills in the light of the vocabulary, and the recruiter's check.
  'lib/review': { imports: ['lib/esco', 'lib/pack'] },
  // Saved postings as data: likeness, search, comparison.
  'lib/saved': { imports: [] },
  // Credentials and CVs: reading, checking seals, writing. Pure: everything that ships may use it lazily.
  'lib/europass': { imports: [], types: ['lib/esco'] },
  // What a person can prove or says, and how far that meets a posting.
  'lib/profile': { imports: ['lib/esco', 'lib/europass', 'lib/export', 'lib/pack'] },
  'lib/export': { imports: ['lib/saved', 'lib/posting.ts'], types: ['lib/esco'] },
  'lib/store': {
    imports: ['lib/corrections', 'lib/esco', 'lib/pack', 'lib/profile', 'lib/saved', 'lib/settings.ts'],
    browser: true,
  },
  'lib/import': {
    imports: ['lib/esco', 'lib/pack', 'lib/store', 'lib/settings.ts', 'lib/messages.ts'],
    dom: true,
  },
  'lib/tabs': {
    imports: [
      ...[
        'lib/corrections',
        'lib/esco',
        'lib/pack',
        'lib/match',
        'lib/page',
        'lib/lookup',
        'lib/profile',
        'lib/review',
        'lib/store',
        'lib/text',
      ],
      ...['lib/settings.ts', 'lib/messages.ts', 'lib/posting.ts'],
    ],
    browser: true,
  },
  'lib/messages.ts': { imports: [], types: ['lib/corrections', 'lib/page', 'lib/profile'], browser: true },
  // How marks look: chosen in the settings, followed by pages and lists.
  'lib/mark-look.ts': { imports: [] },
  'lib/settings.ts': { imports: ['lib/mark-look.ts'], browser: true },
  'lib/posting.ts': { imports: [] },
  'lib/analysis.ts': { imports: [] },
  // Learning the weights that a release carries: runs in Node, and nothing that ships leans on it.
  'lib/train': {
    imports: ['lib/esco', 'lib/text', 'lib/pack', 'lib/match', 'lib/page', 'lib/node'],
    node: true,
  },
  'lib/node': {
    imports: [
      ...['lib/esco', 'lib/text', 'lib/pack', 'lib/match', 'lib/page', 'lib/lookup', 'lib/export'],
      ...['lib/europass', 'lib/profile'],
    ],
    types: ['lib/messages.ts'],
    node: true,
    dom: true,
  },
  components: {
    imports: ['lib/profile', 'lib/saved', 'lib/mark-look.ts'],
    types: [
      ...[
        'lib/corrections',
        'lib/esco',
        'lib/europass',
        'lib/export',
        'lib/import',
        'lib/pack',
        'lib/profile',
      ],
      ...['lib/messages.ts', 'lib/settings.ts'],
    ],
    dom: true,
  },
  // Everything that ships; not lib/node and lib/train, which run on a developer's machine.
  entrypoints: {
    imports: [
      ...[
        'lib/esco',
        'lib/text',
        'lib/pack',
        'lib/match',
        'lib/page',
        'lib/lookup',
        'lib/review',
        'lib/saved',
        'lib/europass',
        'lib/profile',
        'lib/export',
        'lib/store',
      ],
      ...['lib/corrections', 'lib/import', 'lib/tabs', 'lib/messages.ts', 'lib/settings.ts', 'components'],
    ],
    types: ['lib/posting.ts', 'lib/analysis.ts'],
    browser: true,
    dom: true,
  },
};

/** Plain data types that any room may name. */
export const SHARED_TYPES = [
  'lib/posting.ts',
  'lib/analysis.ts',
  'lib/esco/model.ts',
  'lib/esco/api/shown.ts',
  'lib/pack/vocabulary.ts',
  'lib/lookup/pages.ts',
  'lib/review/review.ts',
  'lib/saved/saved-posting.ts',
];
