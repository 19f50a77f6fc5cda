/** The interface's words from a locale file, without a browser: what `browser.i18n` would answer. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import type { Translate } from '../../../components/words.tsx';

const LOCALES = path.resolve(import.meta.dirname, '../../../assets/locales');
/** Every language of the interface, as its file is called. */
export const ALL_LOCALES = readdirSync(LOCALES).map((file) => path.basename(file, '.yml'));

/** @param locale the file's name without `.yml` */
export async function translateFrom(locale: string): Promise<Translate> {
  const parsed = await parseMessagesFile(path.join(LOCALES, `${locale}.yml`));
  return translateWith(generateChromeMessages(parsed));
}

/** Throws where a key is missing or a named value was not given: a test must see either. */
export function translateWith(messages: Record<string, { message: string }>): Translate {
  const translate = (key: string, ...rest: (number | Record<string, unknown>)[]): string => {
    const entry = messages[key.replaceAll('.', '_')];
    if (!entry) throw new Error(`The locale file has no words for "${key}".`);
    const count = rest.find((part) => typeof part === 'number');
    const values = rest.find((part) => typeof part === 'object') ?? {};
    const forms = count === undefined ? [entry.message] : entry.message.split(' | ');
    const form = forms.length === 2 && count !== 1 ? forms[1] : forms[0];
    return String(form).replace(/\{(\w+)\}/g, (_, name: string) => {
      if (!(name in values)) throw new Error(`"${key}" was given no value for {${name}}.`);
      return String(values[name]);
    });
  };
  return translate as Translate;
}
