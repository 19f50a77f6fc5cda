/** Whether two texts say the same to a matcher. */

const NINE = 0x39;
const ZERO = 0x30;

/**
 * True where the texts differ in digits at most (a countdown, “posted 3 minutes ago”): every offset of the one is true
 * of the other.
 */
export function isSameButForDigits(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) {
    const [one, other] = [a.charCodeAt(i), b.charCodeAt(i)];
    if (one !== other && !(isDigit(one) && isDigit(other))) return false;
  }
  return true;
}

const isDigit = (code: number): boolean => code >= ZERO && code <= NINE;
