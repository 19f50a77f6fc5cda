/** The calibration curve as a picture. */
import type { ReliabilityBin } from '../../../lib/train/metrics.ts';

const SIZE = 320;
const EDGE = 40;
const place = (share: number) => EDGE + share * (SIZE - 2 * EDGE);

/** Mean probability against the share of right skills, a dot a bin, its area by the bin's size. */
export function calibrationCurve(bins: readonly ReliabilityBin[], title: string): string {
  const filled = bins.filter(({ count }) => count > 0);
  const most = Math.max(...filled.map(({ count }) => count));
  const dots = filled.map(({ mean, right, count }) => {
    const radius = 2 + 7 * Math.sqrt(count / most);
    return `<circle cx="${place(mean).toFixed(1)}" cy="${(SIZE - place(right)).toFixed(1)}" r="${radius.toFixed(1)}"><title>${count} skills, ${(100 * mean).toFixed(0)} % expected, ${(100 * right).toFixed(0)} % right</title></circle>`;
  });
  const line = filled
    .map(({ mean, right }) => `${place(mean).toFixed(1)},${(SIZE - place(right)).toFixed(1)}`)
    .join(' ');
  const ticks = [0, 0.25, 0.5, 0.75, 1].map(
    (share) =>
      `<text x="${place(share)}" y="${SIZE - EDGE + 16}" text-anchor="middle">${share}</text><text x="${EDGE - 8}" y="${SIZE - place(share) + 4}" text-anchor="end">${share}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}" font-family="sans-serif" font-size="11" role="img" aria-label="${title}">
<rect width="${SIZE}" height="${SIZE}" fill="#fff"/>
<text x="${SIZE / 2}" y="18" text-anchor="middle" font-size="12">${title}</text>
<line x1="${place(0)}" y1="${SIZE - place(0)}" x2="${place(1)}" y2="${SIZE - place(1)}" stroke="#8a939d" stroke-dasharray="4 3"/>
<polyline points="${line}" fill="none" stroke="#0b57a4" stroke-width="1.5"/>
<g fill="#0b57a4" fill-opacity="0.75">${dots.join('')}</g>
<g fill="#1b1f24">${ticks.join('')}<text x="${SIZE / 2}" y="${SIZE - 6}" text-anchor="middle">probability shown</text><text transform="translate(12 ${SIZE / 2}) rotate(-90)" text-anchor="middle">share that is right</text></g>
</svg>
`;
}
