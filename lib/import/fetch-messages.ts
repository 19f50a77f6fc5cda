/** What the options page and the fetching worker say to each other. Plain data. */
import type { CrawlCounts } from '../esco/api/crawl.ts';
import type { OfficialFile } from '../esco/api/official-files.ts';
import type { ProblemShown } from '../esco/api/shown.ts';
import type { Remark } from '../esco/sentences.ts';

/** Worker → page: any number of `counts`, then one of the others. The page says nothing: it starts and ends the worker. */
export type FetchReport =
  | { kind: 'counts'; counts: CrawlCounts }
  /** Everything is there, as files that the import takes. */
  | { kind: 'fetched'; files: OfficialFile[]; remarks: Remark[] }
  | { kind: 'failed'; problem: ProblemShown };
