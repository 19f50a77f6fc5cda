/** Our own words for concepts, files of the package: one a language, read when a posting of the language comes. */
import type { Alias } from '../match/aliases.ts';
import { parsePackagedAliases } from '../match/packaged-aliases.ts';

/** The languages that `assets/aliases` has lists for. */
export const ALIAS_LANGUAGES: readonly string[] =
  'bg cs da de el en es et fi fr hr hu it lt lv nl no pl pt ro sk sl sv uk'.split(' ');

/** Asked for the aliases of a language whose file was not read yet: see {@link AliasFiles.load}. */
export class AliasesNotLoaded extends Error {
  readonly language: string;

  constructor(language: string) {
    super(`The aliases in "${language}" were not read yet.`);
    this.language = language;
  }
}

export interface AliasFiles {
  /** By language; one that was not read yet throws `AliasesNotLoaded`. */
  readonly lists: Readonly<Record<string, Alias[]>>;
  /** Reads the file of a language. Where it cannot be read, postings are matched by ESCO's own labels. */
  load(language: string): Promise<void>;
}

/** @param read the text of a language's file in the package */
export function aliasFiles(read: (language: string) => Promise<string>): AliasFiles {
  const lists: Record<string, Alias[]> = {};
  const loaded = new Map<string, Alias[]>();
  const loading = new Map<string, Promise<void>>();
  for (const language of ALIAS_LANGUAGES) {
    const get = () => {
      const list = loaded.get(language);
      if (!list) throw new AliasesNotLoaded(language);
      return list;
    };
    Object.defineProperty(lists, language, { get, enumerable: true });
  }
  const load = async (language: string) => {
    if (!ALIAS_LANGUAGES.includes(language)) return;
    try {
      loaded.set(language, parsePackagedAliases(await read(language)));
    } catch (error) {
      console.error(error);
      loaded.set(language, []);
    }
  };
  return {
    lists,
    load(language) {
      const known = loading.get(language) ?? load(language);
      loading.set(language, known);
      return known;
    },
  };
}
