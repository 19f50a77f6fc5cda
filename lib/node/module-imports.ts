/** What a TypeScript module leans on: the modules it names and the global names it uses. */
import { parseSync } from 'vite';

export interface Import {
  /** As written: `../esco/model.ts`, `node:fs`, `preact`. */
  from: string;
  /** `import type`, braces in which every name carries `type`, or `import('…')` in a type. */
  typeOnly: boolean;
}

export interface ReadModule {
  imports: Import[];
  /** Names used as values that the module itself does not declare. */
  freeNames: Set<string>;
}

interface Node {
  type: string;
  [field: string]: unknown;
}

/**
 * Reads one module with the parser the build uses.
 * @throws Error naming the file when it is not valid TypeScript.
 */
export function readModule(file: string, text: string): ReadModule {
  const { program, errors } = parseSync(file, text);
  if (errors[0]) throw new Error(`${file} cannot be read as TypeScript: ${errors[0].message}`);
  const imports: Import[] = [];
  const used = new Set<string>();
  const declared = new Set<string>();
  walk(program as unknown as Node, (node, parent, field) => {
    const found = importOf(node);
    if (found) imports.push(found);
    for (const name of unpacked(node)) declared.add(name);
    if (node.type !== 'Identifier') return;
    if (declares(parent, field)) declared.add(String(node.name));
    else if (!isKey(parent, field)) used.add(String(node.name));
  });
  return { imports, freeNames: used.difference(declared) };
}

type Visit = (node: Node, parent: Node, field: string) => void;

/** Visits every node below one, types left out except for the imports they name. */
function walk(parent: Node, visit: Visit): void {
  for (const [field, value] of Object.entries(parent)) {
    for (const node of Array.isArray(value) ? value : [value]) {
      if (!isNode(node)) continue;
      visit(node, parent, field);
      walk(node, /^TS(?!AsExpression|Satisfies|NonNull)/.test(parent.type) ? onlyImports(visit) : visit);
    }
  }
}

/** Inside a type every name is a type's name: only `import('…')` there is of interest. */
function onlyImports(visit: Visit): Visit {
  return (node, parent, field) => {
    if (node.type === 'TSImportType') visit(node, parent, field);
  };
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

function importOf(node: Node): Import | null {
  const from = isNode(node.source) ? node.source.value : undefined;
  if (typeof from !== 'string') return null;
  if (node.type === 'ImportExpression') return { from, typeOnly: false };
  if (node.type === 'TSImportType') return { from, typeOnly: true };
  if (!/^(?:Import|Export(?:Named|All))Declaration$/.test(node.type)) return null;
  return { from, typeOnly: (node.importKind ?? node.exportKind) === 'type' || allTypes(node.specifiers) };
}

function allTypes(specifiers: unknown): boolean {
  if (!Array.isArray(specifiers) || specifiers.length === 0) return false;
  return specifiers.every((one: Node) => (one.importKind ?? one.exportKind) === 'type');
}

/** Does an identifier in this place give a name to something of the module's own? */
function declares(parent: Node, field: string): boolean {
  if (field === 'params' || field === 'local' || field === 'id') return true;
  if (parent.type === 'ArrayPattern' || parent.type === 'RestElement') return true;
  return parent.type === 'AssignmentPattern' && field === 'left';
}

/** The names an object pattern gives: `{ a, key: b }` in a parameter list or declaration gives `a` and `b`. */
function unpacked(node: Node): string[] {
  if (node.type !== 'ObjectPattern' || !Array.isArray(node.properties)) return [];
  const values = node.properties.map((property: Node) => property.value).filter(isNode);
  return values.filter((value) => value.type === 'Identifier').map((value) => String(value.name));
}

/** `x.document` and `{ document: … }` name a property, not the global. */
function isKey(parent: Node, field: string): boolean {
  return !parent.computed && (field === 'property' || field === 'key');
}
