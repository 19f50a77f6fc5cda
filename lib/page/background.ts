/** Tells whether words stand on a dark background, from the colour they are set in. */

/**
 * Pages set light text on dark grounds, be the ground a colour, a gradient or a picture: so the text's
 * own colour tells more than any background colour that could be looked up.
 */
export function isOnDark(view: Window, range: Range): boolean {
  const element = range.startContainer.parentElement;
  if (element === null) return false;
  const channels =
    view
      .getComputedStyle(element)
      .color.match(/[\d.]+/g)
      ?.map(Number) ?? [];
  const [red = 0, green = 0, blue = 0] = channels;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 140;
}
