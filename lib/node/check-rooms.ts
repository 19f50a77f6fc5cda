/**
 * Checks that the rooms lean one way only: reads every import of lib/, components/ and entrypoints/
 * and compares it with the table in rooms.ts. `npm run check` fails with a sentence per wrong arrow.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Import, type ReadModule, readModule } from './module-imports.ts';
import { ROOMS, type Room, SHARED_TYPES } from './rooms.ts';

export interface SourceFile {
  /** From the top of the project, with `/`: `lib/match/match.ts`. */
  path: string;
  text: string;
}

const EXTENSION_API = /^(?:wxt\/(?:browser|utils\/storage)|webextension-polyfill|@webext-core\/)/;

/** One full sentence for every wrong arrow, browser API or DOM global; empty when all is well. */
export function wrongArrows(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path: file, text }) => {
    const home = roomOf(file);
    const room = ROOMS[home];
    if (!room) return [`${file} lies in ${home}, which is no room: see the table in lib/node/rooms.ts.`];
    const module = readModule(file, text);
    const arrows = module.imports.flatMap((found) => wrongArrow(file, home, room, found) ?? []);
    return [...arrows, ...wrongGlobals(file, home, room, module)];
  });
}

function wrongArrow(file: string, home: string, room: Room, { from, typeOnly }: Import): string | null {
  if (!from.startsWith('.')) return wrongPackage(file, home, room, from);
  const target = path.posix.join(path.posix.dirname(file), from);
  if (!/^(?:lib|components|entrypoints)\//.test(target)) return null;
  const aim = roomOf(target);
  if (aim === home || room.imports.includes(aim)) return null;
  if (typeOnly && (SHARED_TYPES.includes(target) || room.types?.includes(aim))) return null;
  return `${file} imports ${target}${typeOnly ? ' (types only)' : ''}, but ${home} may not lean on ${aim}.`;
}

function wrongPackage(file: string, home: string, room: Room, from: string): string | null {
  if (!room.browser && EXTENSION_API.test(from)) {
    return `${file} imports ${from}, but ${home} must not know the browser's extension API.`;
  }
  if (!room.node && from.startsWith('node:')) {
    return `${file} imports ${from}, but ${home} must run outside of Node.`;
  }
  return null;
}

function wrongGlobals(file: string, home: string, room: Room, { freeNames }: ReadModule): string[] {
  const forbidden = [
    ...(room.dom ? [] : ['document', 'window']),
    ...(room.browser ? [] : ['browser', 'chrome']),
  ];
  return forbidden
    .filter((name) => freeNames.has(name))
    .map((name) => `${file} uses the global ${name}, but ${home} must not know it.`);
}

/** The room a path belongs to: `lib/<folder>`, a file lying in lib/, `components` or `entrypoints`. */
function roomOf(file: string): string {
  const [top = '', second = ''] = file.split('/');
  return top === 'lib' ? `lib/${second}` : top;
}

function sourceFiles(top: string): SourceFile[] {
  return ['lib', 'components', 'entrypoints'].flatMap((folder) =>
    readdirSync(path.join(top, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => ({
        path: path.relative(top, file).split(path.sep).join('/'),
        text: readFileSync(file, 'utf8'),
      })),
  );
}

function main(): void {
  const files = sourceFiles(path.resolve(import.meta.dirname, '../..'));
  const wrong = wrongArrows(files);
  for (const sentence of wrong) console.error(sentence);
  if (wrong.length > 0) process.exit(1);
  console.log(`Rooms: ${files.length} files, every import leans the right way.`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) main();
