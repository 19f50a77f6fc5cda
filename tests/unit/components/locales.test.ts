import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { generateChromeMessages, parseMessagesFile, SUPPORTED_LOCALES } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';

const TOP = path.resolve(import.meta.dirname, '../../..');
const LOCALES = path.join(TOP, 'assets/locales');

async function messagesOf(file: string): Promise<Map<string, string>> {
  const messages = generateChromeMessages(await parseMessagesFile(path.join(LOCALES, file)));
  return new Map(Object.entries(messages).map(([key, { message }]) => [key, message]));
}
const namedValues = (message: string) => [...new Set(message.match(/\{\w+\}/g))].sort();
/** One for each plural form: `1` and `n`, or the message alone. */
const formsOf = (message: string) => message.split(' | ').map(namedValues);

const english = await messagesOf('en.yml');

describe('the locale files', () => {
  const files = readdirSync(LOCALES);

  it('use only names that browsers take', () => {
    expect([...english.keys()].filter((key) => !/^\w+$/.test(key))).toEqual([]);
  });

  it.each(files)(
    '%s is named as browsers and their stores name the language it says it is in',
    async (file) => {
      const name = path.basename(file, '.yml');
      expect(SUPPORTED_LOCALES).toContain(name);
      expect((await messagesOf(file)).get('locale')).toBe(name.replace('_', '-'));
    },
  );

  it('are the languages that the README names', () => {
    const readme = readFileSync(path.join(TOP, 'README.md'), 'utf8');
    const named = readme.match(/^The interface speaks (.+)\.$/m)?.[1]?.split(/, | and /);
    const names = new Intl.DisplayNames('en', { type: 'language' });
    const codes = files.map(
      (file) => new Intl.Locale(path.basename(file, '.yml').replace('_', '-')).language,
    );
    expect(named?.toSorted()).toEqual(codes.map((code) => names.of(code)).toSorted());
  });

  it('keep a store description of at most 132 characters', async () => {
    for (const file of files)
      expect((await messagesOf(file)).get('extDescription')?.length).toBeLessThan(133);
  });

  it.each(files)(
    '%s says what English says: no word missing, none too many, the same values',
    async (file) => {
      const words = await messagesOf(file);
      expect([...words.keys()].toSorted()).toEqual([...english.keys()].toSorted());
      for (const [key, message] of english) {
        expect([key, formsOf(words.get(key) ?? '')]).toEqual([key, formsOf(message)]);
      }
    },
  );

  it.each(files)('%s names its own language, by which numbers and dates are written', async (file) => {
    const language = (await messagesOf(file)).get('locale') ?? '';
    expect(language).toBe(path.parse(file).name.replace('_', '-'));
    expect(Intl.NumberFormat.supportedLocalesOf(language)).toEqual([language]);
  });

  it.each(files)('%s has a form for one and a form for many where English has them', async (file) => {
    const words = await messagesOf(file);
    const forms = (message: string) => message.split(' | ').length;
    const other = [...english].filter(([key, message]) => forms(words.get(key) ?? '') !== forms(message));
    expect(other.map(([key]) => key)).toEqual([]);
  });

  it('hold no words that nobody says', () => {
    const sources = ['components', 'entrypoints', 'lib'].flatMap((room) =>
      readdirSync(path.join(TOP, room), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
        .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8')),
    );
    const source = sources.join('\n');
    // The manifest names its words as `__MSG_key__`.
    const manifest =
      readFileSync(path.join(TOP, 'wxt.config.ts'), 'utf8').match(/(?<=__MSG_)\w+(?=__)/g) ?? [];
    const said = new Set([...(source.match(/(?<=')\w+(?:\.\w+)*(?=')/g) ?? []), ...manifest]);
    // Keys put together at run time: `card.${folding}.${kind}`.
    const begun = source.match(/(?<=`)\w+(?:\.\w+)*\.(?=\$\{)/g) ?? [];
    const unsaid = [...english.keys()]
      .map((key) => key.replaceAll('_', '.'))
      .filter((key) => !key.startsWith('ext') && !said.has(key))
      .filter((key) => !begun.some((start) => key.startsWith(start)));
    expect(unsaid).toEqual([]);
  });
});
