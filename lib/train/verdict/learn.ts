/** Logistic regression with few examples: weights stay near what was expected of them unless pages say otherwise. */
import type { PageSign } from '../../posting.ts';
import type { KnownPage } from './pages.ts';

export interface VerdictModel {
  bias: number;
  weights: Record<PageSign, number>;
}

/**
 * What each sign was expected to weigh before any page was looked at. A sign keeps a third of that at
 * least and gets twice that at most, and a page without any sign stays as unlikely as expected: a hundred pages that were chosen for
 * their traps are not the web, where most pages are nothing like a posting.
 */
export const EXPECTED: VerdictModel = {
  bias: -1.5,
  weights: {
    'stated-posting': 2.5,
    'stated-several': -2.5,
    'several-postings': -3,
    'stated-expired': -0.4,
    'says-closed': -8,
    'requirements-section': 1.8,
    'tasks-section': 1.5,
    'benefits-section': 0.7,
    'application-section': 0.3,
    'posting-words': 2.4,
    'posting-title': 1.2,
    'seeks-someone': 1.2,
    'asks-to-apply': 1,
    'apply-control': 0.8,
    'job-address': 0.6,
    'many-job-links': -3,
    'result-count': -2,
    'list-address': -1.2,
    'form-fields': -5,
    'sign-in': -2,
    'few-words': -2.5,
    'no-sections': -1,
    'lists-under-headings': 0.8,
    'reads-as-article': -3,
    // Held low: to miss a posting is worse for a person than to mark a page in vain.
    'speaks-to-nobody': -0.9,
    'speaks-of-employer': -2.5,
    'candidate-profile': -3,
    'other-offer': -4,
    'source-code': -6,
  },
};

/** How strongly weights are held to what was expected. */
const HOLD = 0.3;
const ROUNDS = 4_000;
const STEP = 0.05;

/** The weights that make the pages' kinds likeliest. The same pages give the same weights. */
export function learn(pages: readonly KnownPage[]): VerdictModel {
  const signs = Object.keys(EXPECTED.weights) as PageSign[];
  const model: VerdictModel = { bias: EXPECTED.bias, weights: { ...EXPECTED.weights } };
  for (let round = 0; round < ROUNDS; round++) {
    let ofBias = HOLD * (model.bias - EXPECTED.bias);
    const slopes = new Map(
      signs.map((sign) => [sign, HOLD * (model.weights[sign] - EXPECTED.weights[sign])]),
    );
    for (const page of pages) {
      const error = page.weight * (probabilityOf(model, page) - Number(page.isPosting));
      ofBias += error;
      for (const [sign, strength] of page.signs) slopes.set(sign, (slopes.get(sign) ?? 0) + error * strength);
    }
    model.bias = Math.min(EXPECTED.bias, model.bias - STEP * ofBias);
    for (const sign of signs) {
      const moved = model.weights[sign] - STEP * (slopes.get(sign) ?? 0);
      model.weights[sign] = within(moved, EXPECTED.weights[sign] / 3, EXPECTED.weights[sign] * 2);
    }
  }
  return model;
}

export function probabilityOf({ bias, weights }: VerdictModel, page: KnownPage): number {
  let odds = bias;
  for (const [sign, strength] of page.signs) odds += weights[sign] * strength;
  return 1 / (1 + Math.exp(-odds));
}

function within(value: number, one: number, other: number): number {
  return Math.min(Math.max(value, Math.min(one, other)), Math.max(one, other));
}
