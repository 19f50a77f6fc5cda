// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { DetailsServices } from '../../../components/panel/details-services.ts';
import { FromService } from '../../../components/panel/from-service.tsx';
import type { ConceptDetailsAnswer, ConceptDetailsShown } from '../../../lib/esco/api/shown.ts';
import { sampleDetails } from './panel-services.ts';
import { renderWithWords } from './render.tsx';

afterEach(cleanup);

const URI = 'http://data.europa.eu/esco/skill/ccd0a1d9-afda-43d9-b901-96344886e14d';
const HOST = { host: 'ec.europa.eu', pattern: 'https://ec.europa.eu/*' };
const DETAILS: ConceptDetailsShown = {
  description: { language: 'en', text: 'Words made up for tests.' },
  scopeNote: null,
  labels: [],
  released: true,
  replacedBy: [],
  history: {
    versions: ['1.2.0'],
    changes: [
      {
        version: '1.2.0',
        field: 'altLabel',
        action: 'Added',
        before: '',
        after: 'snake language',
        language: 'en',
      },
    ],
  },
  version: '1.2.1',
  source: 'https://ec.europa.eu/esco/open-api',
  fetched: Date.UTC(2026, 10, 20, 12),
};
const known = (changes: Partial<ConceptDetailsShown> = {}): ConceptDetailsAnswer => ({
  ...HOST,
  state: 'known',
  isFresh: false,
  details: { ...DETAILS, ...changes },
});

function show(changes: Partial<DetailsServices> = {}) {
  const onOpenConcept = vi.fn();
  const onLoaded = vi.fn();
  const details = sampleDetails(changes);
  renderWithWords(<FromService uri={URI} language="en" {...{ details, onOpenConcept, onLoaded }} />);
  return { onOpenConcept, onLoaded };
}

test('says what would be sent and to whom, then asks the browser, then the service', async () => {
  const order: string[] = [];
  const { onLoaded } = show({
    allow: async (pattern) => order.push(pattern) > 0,
    load: async () => {
      order.push('load');
      return known();
    },
  });
  expect(
    await screen.findByText(/Asks ec\.europa\.eu for this concept.*Only the concept’s identifier is sent/),
  ).toBeTruthy();
  expect(order).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Load description from ESCO' }));
  expect(await screen.findByText('Words made up for tests.')).toBeTruthy();
  expect(order).toEqual(['https://ec.europa.eu/*', 'load']);
  expect(onLoaded).toHaveBeenCalledOnce();
});

test('nothing is asked where the browser is not allowed to', async () => {
  const load = vi.fn<DetailsServices['load']>();
  show({ allow: async () => false, load });
  fireEvent.click(await screen.findByRole('button', { name: 'Load description from ESCO' }));
  expect(await screen.findByText(/was not allowed to contact ec\.europa\.eu/)).toBeTruthy();
  expect(load).not.toHaveBeenCalled();
});

test('what was loaded before is shown with its version, source and date, and its history', async () => {
  show({ kept: async () => known() });
  expect(await screen.findByText('ESCO 1.2.1, from ec.europa.eu, loaded on Nov 20, 2026')).toBeTruthy();
  expect(screen.getByText(/ESCO 1\.2\.0: alternative label \(English\)/).textContent).toContain(
    'added: snake language',
  );
});

test('a concept out of use leads to what takes its place', async () => {
  const replacedBy = [{ uri: 'http://data.europa.eu/esco/skill/x', label: 'something newer' }];
  const { onOpenConcept } = show({ kept: async () => known({ released: false, replacedBy }) });
  expect(await screen.findByText('ESCO took this concept out of use.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'something newer' }));
  expect(onOpenConcept).toHaveBeenCalledWith('http://data.europa.eu/esco/skill/x');
});

test('a failure is a sentence that says what to do, beside what was loaded before', async () => {
  show({
    kept: async () => known(),
    load: async () => ({ ...HOST, state: 'failed', code: 'offline', detail: '', details: DETAILS }),
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Load again' }));
  await waitFor(() =>
    expect(screen.getByRole('status').textContent).toContain('cannot be reached. Check the connection'),
  );
  expect(screen.getByText('Words made up for tests.')).toBeTruthy();
});
