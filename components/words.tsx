/** The words of the interface. Components get them from here, so that tests can render them without a browser. */
import type { ComponentChildren } from 'preact';
import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { i18n } from '#i18n';

/** A translation by its key in `assets/locales`, with `{named}` values and plural forms. */
export type Translate = typeof i18n.t;

export interface Words {
  t: Translate;
  /** BCP 47 tag of the interface's language. */
  language: string;
  /** `13,896` as the interface's language writes it. */
  number(value: number): string;
  /** `English` for `en`; the code itself where no name is known. */
  languageName(code: string): string;
  /** `English, German and French`. */
  list(items: string[]): string;
  /** A calendar day from milliseconds since 1970. */
  date(milliseconds: number): string;
}

const WordsContext = createContext<Words | null>(null);

/** Gives all components below it their words. `language` is a BCP 47 tag. */
export function WordsProvider(props: { t: Translate; language: string; children: ComponentChildren }) {
  const words = useMemo(() => wordsIn(props.t, props.language), [props.t, props.language]);
  return <WordsContext.Provider value={words}>{props.children}</WordsContext.Provider>;
}

/** @throws Error outside of a `WordsProvider` */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('A component was rendered outside of WordsProvider, so it has no words.');
  return words;
}

function wordsIn(t: Translate, tag: string): Words {
  // Browsers may report `en_US` here, which Intl refuses.
  const language = tag.replace('_', '-');
  const numbers = new Intl.NumberFormat(language);
  const names = new Intl.DisplayNames(language, { type: 'language', fallback: 'code' });
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  return {
    t,
    language,
    number: (value) => numbers.format(value),
    languageName: (code) => {
      try {
        return names.of(code) ?? code;
      } catch {
        // A page or a dataset may claim a language that is no language code; it is shown as it stands.
        return code;
      }
    },
    list: (items) => lists.format(items),
    date: (milliseconds) => days.format(milliseconds),
  };
}
