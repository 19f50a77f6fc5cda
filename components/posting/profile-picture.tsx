import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import { useWords } from '../words.tsx';
import type { ProfileBar } from './profile-shares.ts';

const WIDTH = 320;
const ROW = 40;
/** Two lines of legend, one below the other: beside each other the words of some languages are cut. */
const HEAD = 48;
/** Room for the number behind the longest bar. */
const NUMBER = 36;

/**
 * Bars of a posting's skill groups: filled for what is required, hatched for the rest, with the numbers written
 * out. Its title and description say the same to who does not see it.
 */
export function ProfilePicture(props: { bars: ProfileBar[]; language: string; picture: Ref<SVGSVGElement> }) {
  const words = useWords();
  const { t, number } = words;
  const { bars } = props;
  const id = useId().replaceAll(':', '');
  const most = Math.max(1, ...bars.map(({ required, other }) => required + other));
  const widthOf = (count: number) => (count / most) * (WIDTH - NUMBER);
  const height = HEAD + bars.length * ROW;
  return (
    <svg
      ref={props.picture}
      class="profile"
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-labelledby={`${id}title ${id}desc`}
    >
      <title id={`${id}title`}>{t('profile.title')}</title>
      <desc id={`${id}desc`}>
        {bars
          .map(({ label, required, other }) =>
            t('profile.bar', { label, n: number(required + other), required: number(required) }),
          )
          .join(' ')}
      </desc>
      <defs>
        <pattern
          id={`${id}hatch`}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect class="profile-ground" width="6" height="6" />
          <rect class="profile-stripe" width="2.5" height="6" />
        </pattern>
      </defs>
      <g>
        <rect class="profile-full" x="0" y="4" width="14" height="10" />
        <text class="profile-small" x="20" y="13">
          {t('necessity.required')}
        </text>
        <rect class="profile-edge" x="0" y="24" width="14" height="10" fill={`url(#${id}hatch)`} />
        <text class="profile-small" x="20" y="33">
          {t('profile.other')}
        </text>
        {bars.map((bar, at) => (
          <Bar
            key={bar.code + bar.label}
            bar={bar}
            y={HEAD + at * ROW}
            hatch={`url(#${id}hatch)`}
            widthOf={widthOf}
          />
        ))}
      </g>
    </svg>
  );
}

/** So many letters of a group's label fit above its bar. */
const LETTERS = 40;

function Bar(props: { bar: ProfileBar; y: number; hatch: string; widthOf: (count: number) => number }) {
  const { number } = useWords();
  const { bar, y, widthOf } = props;
  const label = bar.label.length > LETTERS ? `${bar.label.slice(0, LETTERS - 1)}…` : bar.label;
  const full = widthOf(bar.required);
  const rest = widthOf(bar.other);
  return (
    <g>
      <text class="profile-label" x="0" y={y + 14}>
        {label}
      </text>
      {full > 0 && <rect class="profile-full" x="0" y={y + 20} width={full} height="12" />}
      {rest > 0 && (
        <rect class="profile-edge" x={full} y={y + 20} width={rest} height="12" fill={props.hatch} />
      )}
      <text class="profile-number" x={full + rest + 6} y={y + 30}>
        {number(bar.required + bar.other)}
      </text>
    </g>
  );
}

/** Colours and type for a picture that stands alone: the page's style sheets do not go with it. */
const ALONE = [
  'text{font-family:system-ui,sans-serif;fill:#1b1f24}',
  '.profile-label{font-size:13px}.profile-small,.profile-number{font-size:12px;fill:#57606a}',
  '.profile-full,.profile-stripe{fill:#0b57a4}.profile-ground{fill:#fff}',
  '.profile-edge{stroke:#0b57a4;stroke-width:1}',
].join('');

/** The picture as a file of its own, on white. */
export function pictureFile(picture: SVGSVGElement): string {
  const alone = picture.cloneNode(true) as SVGSVGElement;
  const { ownerDocument } = picture;
  const style = ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'style');
  style.textContent = ALONE;
  const [, , width = '', height = ''] = (picture.getAttribute('viewBox') ?? '').split(' ');
  const ground = ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [name, value] of Object.entries({ width, height, fill: '#ffffff' }))
    ground.setAttribute(name, value);
  alone.querySelector('defs')?.after(ground);
  alone.querySelector('title')?.before(style);
  return new XMLSerializer().serializeToString(alone);
}
