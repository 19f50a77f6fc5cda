/**
 * Precision and recall by the minimum probability, as measured on fifteen real English ads (whole_ads_dev in
 * docs/benchmarks.md, `npm run bench:quality`); a test holds this to that page. In per cent.
 */
export interface MeasuredPoint {
  from: number;
  precision: number;
  recall: number;
}

export const MEASURED: readonly MeasuredPoint[] = [
  { from: 0.1, precision: 25.9, recall: 66.3 },
  { from: 0.15, precision: 35.0, recall: 62.5 },
  { from: 0.2, precision: 40.8, recall: 57.5 },
  { from: 0.25, precision: 46.9, recall: 53.8 },
  { from: 0.3, precision: 53.3, recall: 50.8 },
  { from: 0.35, precision: 56.1, recall: 50.0 },
  { from: 0.4, precision: 60.5, recall: 47.9 },
  { from: 0.5, precision: 61.1, recall: 40.0 },
  { from: 0.6, precision: 66.4, recall: 35.4 },
  { from: 0.7, precision: 72.5, recall: 32.9 },
  { from: 0.8, precision: 79.6, recall: 17.9 },
];

/** The measured point that is nearest; null above what was measured. */
export function measuredAt(value: number): MeasuredPoint | null {
  if (value > 0.85) return null;
  return MEASURED.reduce((nearest, point) =>
    Math.abs(point.from - value) < Math.abs(nearest.from - value) ? point : nearest,
  );
}
