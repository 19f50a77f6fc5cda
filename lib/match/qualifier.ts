/** `Python (computer programming)` → `Python`; a label that is nothing but its brackets stays whole. */
export function withoutQualifier(label: string): string {
  return label.replace(/\s*\([^()]*\)\s*$/, '') || label;
}
