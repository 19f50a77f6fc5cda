/** White space as a browser collapses it. */

export function isBlank(data: string): boolean {
  for (let i = 0; i < data.length; i++) if (!isSpace(data.charCodeAt(i))) return false;
  return true;
}

export function endOfSpace(data: string, from: number): number {
  let end = from + 1;
  while (end < data.length && isSpace(data.charCodeAt(end))) end++;
  return end;
}

/** What `\s` stands for, without the cost of a regular expression a character. */
export function isSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  if (code < 160) return false;
  return code === 160 || code === 0xfeff || (code >= 0x1680 && /\s/.test(String.fromCharCode(code)));
}
