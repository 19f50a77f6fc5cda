/** Colours as computed styles give them, and how well one is seen on another. */

/** Channels 0…255 of sRGB, alpha 0…1. */
export interface Colour {
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

const RGB = /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)(?:\s*[,/]\s*([\d.]+)(%?))?\s*\)$/;
/** Display P3 is wider than sRGB; for contrast the difference does not count. */
const SHARES =
  /^(?:color\((?:srgb|display-p3)|(oklab|oklch)\()\s*([\d.e-]+)\s+([\d.e-]+)\s+([\d.e-]+|none)(?:\s*\/\s*([\d.]+)(%?))?\s*\)$/;

/** A computed colour in the notations that style sheets of today come down to; null for any other. */
export function parseColour(css: string): Colour | null {
  if (css === 'transparent') return { red: 0, green: 0, blue: 0, alpha: 0 };
  const rgb = RGB.exec(css);
  if (rgb !== null) {
    const [, red = 0, green = 0, blue = 0] = rgb.map(Number);
    return { red, green, blue, alpha: alphaOf(rgb[4], rgb[5]) };
  }
  const shares = SHARES.exec(css);
  if (shares === null) return null;
  const [a = 0, b = 0, c = 0] = shares.slice(2, 5).map((each) => (each === 'none' ? 0 : Number(each)));
  const alpha = alphaOf(shares[5], shares[6]);
  if (shares[1] === undefined) return { red: a * 255, green: b * 255, blue: c * 255, alpha };
  const hue = (c * Math.PI) / 180;
  return shares[1] === 'oklab'
    ? { ...fromOklab(a, b, c), alpha }
    : { ...fromOklab(a, b * Math.cos(hue), b * Math.sin(hue)), alpha };
}

function alphaOf(number: string | undefined, percent: string | undefined): number {
  return number === undefined ? 1 : Number(number) / (percent === '%' ? 100 : 1);
}

/** Oklab → sRGB, cut to what sRGB holds (CSS Color 4, section 10.7, and its sample code). */
function fromOklab(lightness: number, a: number, b: number): Omit<Colour, 'alpha'> {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return {
    red: encoded(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    green: encoded(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    blue: encoded(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  };
}

/** A linear share 0…1 as a channel 0…255. */
function encoded(share: number): number {
  const cut = Math.min(1, Math.max(0, share));
  return 255 * (cut <= 0.0031308 ? 12.92 * cut : 1.055 * cut ** (1 / 2.4) - 0.055);
}

/** A colour laid over an opaque one. */
export function blend(above: Colour, below: Colour): Colour {
  const mix = (a: number, b: number): number => a * above.alpha + b * (1 - above.alpha);
  return {
    red: mix(above.red, below.red),
    green: mix(above.green, below.green),
    blue: mix(above.blue, below.blue),
    alpha: 1,
  };
}

/** Contrast ratio of two opaque colours, 1…21 (WCAG 2.2, “contrast ratio”). */
export function contrast(a: Colour, b: Colour): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** Relative luminance, 0…1 (WCAG 2.2). */
function luminance({ red, green, blue }: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
