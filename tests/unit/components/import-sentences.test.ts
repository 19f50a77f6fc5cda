import { describe, expect, it } from 'vitest';
import { SENTENCES, type SentenceCode, sentenceOf } from '../../../lib/esco/sentences.ts';
import { STORAGE_SENTENCES } from '../../../lib/store/storage-error.ts';
import { translateFrom } from './translate.ts';

const english = await translateFrom('en');
type Key = Parameters<typeof english>[0];
/** Every named value stands for itself. */
const valuesIn = (sentence: string) =>
  Object.fromEntries(Array.from(sentence.matchAll(/\{(\w+)\}/g), ([, name = '']) => [name, `<${name}>`]));

describe('what files and storage have to say', () => {
  it.each(Object.keys(SENTENCES) as SentenceCode[])(
    '“%s” is the same in commands and in English faces',
    (code) => {
      const values = valuesIn(SENTENCES[code]);
      expect(english(`dataset.${code}` as Key, values as never)).toBe(sentenceOf({ code, values }));
    },
  );

  it.each(Object.entries(STORAGE_SENTENCES))('“%s” of the storage as well', (code, sentence) => {
    expect(english(`storage.${code}` as Key, { reason: '{reason}' } as never)).toBe(sentence);
  });
});
