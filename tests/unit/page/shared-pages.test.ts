import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPosting } from '../../../lib/page/read.ts';
import { PAGES, pagesAreThere, readTruth } from '../../bench/pages/truth.ts';
import { page, parse } from './parse.ts';

/** What is known to be wrong. An entry that has become right fails, so that the list only gets shorter. */
const KNOWN_WRONG: Record<string, ('isPosting' | 'language')[]> = {};

const why = pagesAreThere ? '' : ' (not run: no folder of saved pages at ../shared/pages or SHARED_PAGES)';

describe.skipIf(!pagesAreThere)(`saved pages of real boards, as judged by hand${why}`, () => {
  test.each(readTruth())('%s', (file, truth) => {
    const html = readFileSync(path.join(PAGES, file), 'utf8');
    const { posting } = readPosting(/<html[\s>]/i.test(html) ? parse(html) : page(html));
    const wrong: string[] = [];
    if (posting.isPosting !== (truth.kind === 'posting')) wrong.push('isPosting');
    if (truth.language !== null && posting.language !== truth.language) wrong.push('language');
    expect(wrong).toEqual(KNOWN_WRONG[file] ?? []);
  });
});
