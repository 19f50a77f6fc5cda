/** Other ways in which a text may write a label: what its tries hold besides the label as published. */

const QUALIFIER = /\s*\([^)]*\)\s*$/;
const SHORTEST_FORM = 4;

/**
 * A preferred label without its qualifier in brackets ("Python (computer programming)"); each half of an occupation's
 * label that names woman and man ("director técnico/directora técnica"), which several languages write so.
 */
export function labelVariants(text: string, isPreferred: boolean, isOccupation: boolean): string[] {
  const variants: string[] = [];
  const bare = isPreferred ? text.replace(QUALIFIER, '') : text;
  if (bare !== text && bare !== '') variants.push(bare);
  if (isOccupation) variants.push(...halves(bare));
  return variants;
}

function halves(text: string): string[] {
  const parts = text.split(/\s*\/\s*/).map((part) => part.trim());
  const isWord = (part: string) => part.length >= SHORTEST_FORM && !part.startsWith('-');
  return parts.length > 1 && parts.length < 5 && parts.every(isWord) ? parts : [];
}
