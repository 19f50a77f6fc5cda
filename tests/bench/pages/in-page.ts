/** What is asked of one page, wherever it is: what the reader says, and what the truth's paths lead to. */
import { computedLayout } from '../../../lib/page/layout.ts';
import { type ReadOptions, readPosting } from '../../../lib/page/read.ts';
import type { Said } from './measure.ts';
import type { PageTruth } from './truth.ts';
import { type TruthText, truthText } from './truth-text.ts';

export interface PageQuestion {
  truth: PageTruth;
  /** False: nothing is known of boards. */
  boardRules: boolean;
  /** Computed styles are asked, where there are any. */
  layout?: boolean;
}

export interface PageAnswer {
  said: Said;
  truth: TruthText;
}

export function answerFor(document: Document, { truth, boardRules, layout }: PageQuestion): PageAnswer {
  const view = document.defaultView;
  const options: ReadOptions & { boardRules: boolean } = {
    boardRules,
    ...(layout && view ? { layout: computedLayout(view) } : {}),
  };
  const { title, employer, language, source, text, verdict } = readPosting(document, options).posting;
  return {
    said: { kind: verdict.kind, title, employer, language, source, text },
    truth: truthText(document, truth),
  };
}
