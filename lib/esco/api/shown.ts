/** What the panel and the background say to each other about ESCO's own word on a concept. Plain JSON. */
import type { LabelsIn } from '../../lookup/pages.ts';
import type { Change } from './changes.ts';
import type { ProblemCode } from './problem.ts';

export interface DetailsQuery {
  uri: string;
  /** Languages to answer in, the preferred one first; of labels all languages are answered. */
  languages: string[];
  /** False: what is kept, and no request. True: asks the service, and is sent by a press of a button alone. */
  refresh: boolean;
}

export type ShownChange = Change;

/** Why something did not work; `detail` says more for experts. */
export interface ProblemShown {
  code: ProblemCode | 'storage' | 'unexpected';
  detail: string;
}

/** What the panel shows. Plain JSON. */
export interface ConceptDetailsShown {
  /** The first of the languages asked for in which there is one; null where there is none. */
  description: { language: string; text: string } | null;
  scopeNote: { language: string; text: string } | null;
  /** In every language of ESCO's, those asked for first. */
  labels: LabelsIn[];
  released: boolean;
  replacedBy: { uri: string; label: string }[];
  /** Changes of labels and descriptions in the languages asked for, and of relations; null: not known. */
  history: { versions: string[]; changes: ShownChange[] } | null;
  version: string | null;
  /** Base address of the service, and when it was asked (milliseconds since 1970). */
  source: string;
  fetched: number;
}

/** The service that a press of the button asks, and what the browser must allow for it. */
interface AskedService {
  host: string;
  pattern: string;
}

/** Nothing is kept. */
interface Unloaded extends AskedService {
  state: 'unloaded';
}

interface Known extends AskedService {
  state: 'known';
  /** Asked just now; else from what is kept. */
  isFresh: boolean;
  details: ConceptDetailsShown;
}

/** The browser has not allowed the host. */
interface WithoutConsent extends AskedService {
  state: 'consent';
  details: ConceptDetailsShown | null;
}

/** It did not work; what is kept is shown all the same. */
interface Failed extends AskedService, ProblemShown {
  state: 'failed';
  details: ConceptDetailsShown | null;
}

export type ConceptDetailsAnswer = Unloaded | Known | WithoutConsent | Failed;
