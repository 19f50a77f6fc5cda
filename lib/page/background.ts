/** What words stand on: the colours behind them, from their element up to the page's own. */
import { blend, type Colour, contrast, parseColour } from './colour.ts';
import { framesAround } from './page-place.ts';
import { type Ground, groundFor } from './palette.ts';

export interface Grounds {
  of(range: Range): Ground;
  isDark(range: Range): boolean;
}

/** Words that stand out less are not on the background that was found: something else lies between. */
const SEEN_AT_ALL = 1.3;
/** What browsers paint where a page in a dark scheme sets no colour of its own. */
const DARK_CANVAS: Colour = { red: 18, green: 18, blue: 18, alpha: 1 };
const LIGHT_CANVAS: Colour = { red: 255, green: 255, blue: 255, alpha: 1 };

/** Gradients over gradients are a picture. */
const MOST_COLOURS = 24;

/** The colours behind an element; null: an image, or a colour in a notation that is not known. */
type Backgrounds = readonly Colour[] | null;

/**
 * Grounds as they are now. To be made anew for every painting: what is found of an element is remembered, since many
 * words share their ancestors.
 */
export function groundsOf(view: Window): Grounds {
  const styleOf = (element: Element): CSSStyleDeclaration =>
    (element.ownerDocument.defaultView ?? view).getComputedStyle(element);
  const known = new Map<Element, Backgrounds>();
  const grounds = new Map<Element, Ground>();

  const backgroundsOf = (element: Element | null): Backgrounds => {
    if (element === null) return [canvasOf(view)];
    const found = known.get(element);
    if (found !== undefined) return found;
    const style = styleOf(element);
    const own = layersOf(style);
    const opaque = own?.length === 1 && own[0]?.alpha === 1;
    const backgrounds = opaque ? own : over(own, () => backgroundsOf(parentOf(element)));
    known.set(element, backgrounds);
    return backgrounds;
  };
  const groundOf = (element: Element): Ground => {
    const text = parseColour(styleOf(element).color);
    const backgrounds = backgroundsOf(element);
    if (text === null || backgrounds === null) return 'picture';
    const isHidden = backgrounds.some((each) => contrast(blend(text, each), each) < SEEN_AT_ALL);
    return isHidden ? 'picture' : groundFor(blend(text, backgrounds[0] ?? LIGHT_CANVAS), backgrounds);
  };

  return {
    of(range) {
      const element = range.startContainer.parentElement;
      if (element === null) return 'picture';
      const ground = grounds.get(element) ?? groundOf(element);
      grounds.set(element, ground);
      return ground;
    },
    isDark(range) {
      const element = range.startContainer.parentElement;
      const text = element && parseColour(styleOf(element).color);
      // Pages set light text on dark grounds, be the ground a colour, a gradient or a picture.
      return text !== null && contrast(text, LIGHT_CANVAS) < contrast(text, DARK_CANVAS);
    },
  };
}

/** The element’s own layer: none, one colour, or the colours of a gradient; null where it is an image. */
function layersOf(style: CSSStyleDeclaration): Colour[] | null {
  const colour = parseColour(style.backgroundColor || 'transparent');
  const image = style.backgroundImage || 'none';
  if (colour === null || style.backgroundClip === 'text') return null;
  if (image === 'none') return colour.alpha === 0 ? [] : [colour];
  if (!/gradient\(/.test(image) || /url\(|image-set\(|element\(/.test(image)) return null;
  const stops = image.match(/(?:rgba?|color|okl(?:ab|ch))\([^)]*\)/g)?.map(parseColour) ?? [];
  if (stops.length === 0 || stops.includes(null)) return null;
  return (stops as Colour[]).map((stop) => (colour.alpha === 1 ? blend(stop, colour) : stop));
}

/** Layers over what lies behind them; asked for only where something shines through. */
function over(own: Colour[] | null, behind: () => Backgrounds): Backgrounds {
  if (own === null) return null;
  if (own.length > 0 && own.every(({ alpha }) => alpha === 1)) return own;
  const below = behind();
  if (below === null || own.length === 0) return below;
  const blended = own.flatMap((layer) => below.map((each) => blend(layer, each)));
  return blended.length > MOST_COLOURS ? null : blended;
}

function parentOf(element: Element): Element | null {
  const { parentElement } = element;
  if (parentElement !== null) return parentElement;
  const root = element.getRootNode();
  if ('host' in root) return (root as ShadowRoot).host;
  // What a frame leaves clear shows what lies behind the frame.
  return framesAround(element.ownerDocument)[0] ?? null;
}

function canvasOf(view: Window): Colour {
  const scheme = view.getComputedStyle(view.document.documentElement).colorScheme ?? '';
  const isDark =
    /\bdark\b/.test(scheme) &&
    (!/\blight\b/.test(scheme) || view.matchMedia('(prefers-color-scheme: dark)').matches);
  return isDark ? DARK_CANVAS : LIGHT_CANVAS;
}
