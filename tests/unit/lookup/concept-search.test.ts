import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../lib/esco/read-dataset.ts';
import { ConceptSearch } from '../../../lib/lookup/concept-search.ts';
import { compilePack } from '../../../lib/pack/compile.ts';
import { openPack } from '../../../lib/pack/open.ts';
import { fixtureFile, officialZips } from '../../fixtures/esco/official-zips.ts';

const files = [...officialZips(), fixtureFile('other-languages', 'occupations_de.csv')];
const vocabulary = openPack(compilePack(readDataset(files)).buffer);

describe('looking up in several languages', () => {
  it('finds by a label of another language, and names the concept in the person’s own', () => {
    const german = vocabulary.inLanguage('de');
    const developer = vocabulary.find(
      'http://data.europa.eu/esco/occupation/f2b15a0e-e65a-438a-affb-29b9d50b77d1',
    );
    const label = german.preferred(developer);
    expect(label).not.toBe('');
    const [hit] = new ConceptSearch(vocabulary, 'en').search(label, 10);
    expect(hit).toMatchObject({ label: 'software developer', matched: label });
  });

  it('answers at once from preferred labels, then from all', () => {
    const search = new ConceptSearch(vocabulary, 'en');
    const labels = (isFirst: boolean) =>
      search.search('manage music staff', 10, isFirst).map(({ matched }) => matched);
    expect(labels(true)).not.toContain('manage music staff');
    expect(labels(false)[0]).toBe('manage music staff');
    // The whole index is there now, and answers whoever asks.
    expect(labels(true)[0]).toBe('manage music staff');
  });
});
