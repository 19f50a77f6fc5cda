import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPosting } from '../../../lib/page/read.ts';
import { page, parse } from './parse.ts';

/** Saved pages of real boards: other people's, read in place, no part of the project. */
const PAGES = path.resolve(import.meta.dirname, '../../..', process.env.SHARED_PAGES ?? '../shared/pages');

/** What a person sees in each: a posting, and its language; null where there is no text to tell it by. */
const SEEN: [file: string, isPosting: boolean, language: string][] = [
  ['company-wordpress/2026-08_job-007-bs-team.html', true, 'fr'],
  ['company-wordpress/2026-08_job-041-bs-team.html', true, 'fr'],
  ['glassdoor/2025-04_glassdoor.html', false, 'en'],
  ['greenhouse/2026-08_greenhouse_gitlab.html', true, 'en'],
  ['jobscz/2024-01-17_15fcdeac_job_company.html', true, 'cs'],
  ['jobscz/2024-01-17_89307071_job_standard.html', true, 'cs'],
  ['jobscz/2024-01-22_2c828cb3_job_company_en.html', true, 'en'],
  ['jobscz/2024-01-22_aa2e3256_job_en.html', true, 'cs'],
  ['jobscz/2024-02-15_2a972194_job_widget_script.html', false, 'cs'],
  ['jobscz/2024-08-06_93f42c51_job_location.html', true, 'cs'],
  ['jobscz/2026-04-27_c563fdb7_jobscz.html', true, 'cs'],
  ['lever/2026-08_job-052-sonarsource.html', false, 'en'],
  ['linkedin/2020-05-05_466a48a5_job.html', true, 'cs'],
  ['linkedin/2020-09-25_4f0018ef_job_apply_on_company_website.html', true, 'en'],
  ['linkedin/2020-10-30_918c75c5_job_applicants.html', true, 'en'],
  ['linkedin/2020-11-03_340ffd3e_job_no_company_link.html', true, 'en'],
  ['linkedin/2024-01-17_42179839_job_apply_on_company_website.html', true, 'en'],
  ['linkedin/2024-01-17_d3291d39_job_company_logo.html', true, 'en'],
  ['linkedin/2024-10-21_2cffaeb1_linkedin_ok.html', true, 'en'],
  ['other-ats/2026-08_job-053-rivia.html', false, 'en'],
  ['personio/2026-08_job-001-comparis.html', false, 'de'],
  ['refline/2026-08_job-013-zhdk.html', false, 'de'],
  ['stackoverflow/2020-04-21_41c5d241_job.html', true, 'en'],
  ['stackoverflow/2020-09-30_f5ed29b4_job_remote.html', true, 'en'],
  ['successfactors/2026-08_job-043-helsana.html', false, 'de'],
  ['teamtailor/2026-08_job-012-arqh.html', false, 'en'],
  ['totaljobs/2025-04_totaljobs.html', false, 'en'],
  ['umantis/2026-08_job-019-ruag.html', false, 'en'],
  ['weworkremotely/2024-01-17_18e00805_job.html', true, 'en'],
  ['workable/2026-08_job-024-crypto-finance-ag.html', false, 'en'],
];

const isThere = existsSync(PAGES);
const why = isThere ? '' : ' (not run: no folder of saved pages at ../shared/pages or SHARED_PAGES)';

describe.skipIf(!isThere)(`saved pages of real boards${why}`, () => {
  test.each(SEEN)('%s', (file, isPosting, language) => {
    const html = readFileSync(path.join(PAGES, file), 'utf8');
    const { posting } = readPosting(/<html[\s>]/i.test(html) ? parse(html) : page(html));
    expect([posting.isPosting, posting.language]).toEqual([isPosting, language]);
    if (isPosting) expect(posting.text.length).toBeGreaterThan(900);
  });
});
