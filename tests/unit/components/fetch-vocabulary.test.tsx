// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { FetchServices } from '../../../components/options/fetch-services.ts';
import { FetchVocabulary } from '../../../components/options/fetch-vocabulary.tsx';
import type { FetchState } from '../../../lib/import/fetch-desk.ts';
import { sampleFetchDesk, sampleFetching } from './fetch-services.ts';
import { renderWithWords } from './render.tsx';

afterEach(cleanup);

const COUNTS = { fetched: 1_200, known: 17_000, skills: 900, occupations: 250, groups: 50 };
const startButton = () => screen.getByRole('button', { name: 'Fetch all of ESCO' }) as HTMLButtonElement;

function show(changes: Partial<FetchServices> = {}, state: FetchState = { kind: 'idle' }) {
  const { desk, asked } = sampleFetchDesk(state);
  renderWithWords(<FetchVocabulary services={sampleFetching({ desk, ...changes })} />);
  return asked;
}

test('says what it costs and asks for consent before anything is sent', async () => {
  const allow = vi.fn(async () => true);
  const asked = show({ allow });
  expect(screen.getByText(/About 920 requests .* 500 MB .* 13 minutes/)).toBeTruthy();
  expect(startButton().disabled).toBe(true);
  fireEvent.click(screen.getByLabelText('I want my browser to ask ec.europa.eu for all of ESCO.'));
  await waitFor(() => expect(startButton().disabled).toBe(false));
  fireEvent.click(startButton());
  await waitFor(() => expect(asked).toHaveLength(1));
  expect(allow).toHaveBeenCalledWith('https://ec.europa.eu/*');
  expect(asked[0]).toEqual(['start', expect.objectContaining({ kind: 'open', version: 'latest' }), ['en']]);
});

test('without the browser’s permission nothing is fetched', async () => {
  const asked = show({ allow: async () => false });
  fireEvent.click(screen.getByLabelText(/I want my browser/));
  await waitFor(() => expect(startButton().disabled).toBe(false));
  fireEvent.click(startButton());
  expect(await screen.findByText(/was not allowed to contact ec.europa.eu/)).toBeTruthy();
  expect(asked).toEqual([]);
});

test('an API on this computer is named by its address; any other address is refused', async () => {
  const name = vi.fn(async () => {});
  const asked = show({ name });
  fireEvent.click(screen.getByLabelText('An ESCO API on this computer'));
  const address = await screen.findByLabelText('Base address');
  fireEvent.input(address, { target: { value: 'https://elsewhere.example/esco' } });
  expect(await screen.findByText(/no address on this computer/)).toBeTruthy();
  fireEvent.input(address, { target: { value: 'http://localhost:8080/esco/api' } });
  const single = screen.getByLabelText('Ask this service for single concepts too') as HTMLInputElement;
  await waitFor(() => expect(single.disabled).toBe(false));
  fireEvent.click(single);
  expect(name).toHaveBeenCalledWith({ base: 'http://localhost:8080/esco/api', version: 'v1.2.1' });
  fireEvent.click(screen.getByLabelText('I want my browser to ask localhost:8080 for all of ESCO.'));
  await waitFor(() => expect(startButton().disabled).toBe(false));
  fireEvent.click(startButton());
  await waitFor(() => expect(asked[0]?.[1]).toMatchObject({ base: 'http://localhost:8080/esco/api' }));
});

test('shows how far it is, and can be held and cancelled', () => {
  const asked = show({}, { kind: 'running', counts: COUNTS, host: 'ec.europa.eu', elsewhere: false });
  expect(screen.getByText(/1,200 of 17,000 concepts/)).toBeTruthy();
  expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('7');
  fireEvent.click(screen.getByRole('button', { name: 'Pause' }));
  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(asked).toEqual([['pause'], ['cancel']]);
});

test('says why it stopped, what is kept, and goes on when told to', () => {
  const problem = { code: 'busy', detail: 'HTTP 429' } as const;
  const asked = show({}, { kind: 'stopped', counts: COUNTS, host: 'ec.europa.eu', paused: false, problem });
  expect(screen.getByRole('alert').textContent).toContain('asks to be left alone for a while');
  expect(screen.getByText(/1,200 of 17,000 concepts are kept/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Go on' }));
  expect(asked).toEqual([['goOn']]);
});

test('what the service counts and does not give is said', () => {
  const remarks = [{ code: 'serviceCountsSkills', values: { counted: 13_939, n: 13_930 } } as const];
  show({}, { kind: 'fetched', remarks, handedOver: true });
  expect(screen.getByRole('status').textContent).toContain('13,939');
});
