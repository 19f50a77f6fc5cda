/**
 * What the `fresh` ads of each language say of themselves is sound: words that stand in the text, concepts that ESCO
 * holds under that label. Nothing is matched here: nothing may be tuned on these ads.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { loadVocabulary } from '../../../lib/node/load-vocabulary.ts';
import type { OpenVocabulary } from '../../../lib/pack/open.ts';
import { FRESH_LANGUAGES, readAds } from '../../bench/languages/material.ts';
import { NEEDS_OFFICIAL_DOWNLOAD, OFFICIAL_DOWNLOAD } from '../../fixtures/esco/official-download.ts';

const ADS = FRESH_LANGUAGES.flatMap((language) => readAds(language, 'fresh'));

describe.each(ADS)('$id', ({ text, title, employer, occupations, skills }) => {
  it('begins with its title and names its employer', () => {
    expect(text.split('\n')[0]).toBe(title);
    expect(text.toLowerCase()).toContain(employer?.toLowerCase());
  });

  it('asks for six skills at least, each once and by words of the text', () => {
    expect(skills.length).toBeGreaterThanOrEqual(6);
    expect(new Set(skills.map(({ uri }) => uri)).size).toBe(skills.length);
    expect(skills.filter(({ words }) => !text.includes(words) || words.includes('\n'))).toEqual([]);
    expect(
      skills.filter(({ necessity }) => !['required', 'optional', 'unknown'].includes(necessity)),
    ).toEqual([]);
  });

  it('has one best occupation', () => {
    expect(occupations.filter(({ fit }) => fit === 'best')).toHaveLength(1);
  });
});

describe('with all of ESCO 1.1.1', NEEDS_OFFICIAL_DOWNLOAD, () => {
  let vocabulary: OpenVocabulary;
  beforeAll(async () => {
    vocabulary = await loadVocabulary([OFFICIAL_DOWNLOAD]);
  });

  it('every concept is there, by that label', () => {
    const named = ADS.flatMap(({ id, skills, occupations }) =>
      [...skills, ...occupations].map(({ uri, label }) => ({ id, uri, label })),
    );
    const wrong = named.filter(({ uri, label }) => {
      const concept = vocabulary.find(uri);
      return concept < 0 || vocabulary.inLanguage('en').preferred(concept).trim() !== label;
    });
    expect(wrong).toEqual([]);
  });
});
