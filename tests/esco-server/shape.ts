/** The shape of a JSON value: which members it has where, and of what kind. */

const LANGUAGE = /^[a-z]{2}(-[a-z]{2})?$/;

/** `_links.inScheme[].uri` → `string`. Members named by a language, a URI or a version are all called `*`. */
export function shapeOf(value: unknown): Map<string, Set<string>> {
  const shape = new Map<string, Set<string>>();
  walk(value, '');
  return shape;

  function walk(part: unknown, path: string): void {
    const kind = Array.isArray(part) ? 'list' : part === null ? 'null' : typeof part;
    const kinds = shape.get(path) ?? new Set();
    shape.set(path, kinds.add(kind));
    if (Array.isArray(part)) for (const each of part) walk(each, `${path}[]`);
    else if (typeof part === 'object' && part !== null)
      for (const [name, each] of Object.entries(part)) walk(each, `${path}.${nameOf(name)}`);
  }
}

function nameOf(name: string): string {
  return LANGUAGE.test(name) || /^https?:|^v\d/.test(name) ? '*' : name;
}

/** What one shape has that the other lacks, as lines. */
export function beyond(shape: Map<string, Set<string>>, other: Map<string, Set<string>>): string[] {
  return [...shape].flatMap(([path, kinds]) =>
    [...kinds].filter((kind) => !other.get(path)?.has(kind)).map((kind) => `${path}: ${kind}`),
  );
}
