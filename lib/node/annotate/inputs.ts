/** Where inputs come from: files, standard input, lines of NDJSON. */
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Readable } from 'node:stream';
import { text as readAll } from 'node:stream/consumers';
import type { AnnotateFailure, AnnotateInput } from './result.ts';

/** Longest line of NDJSON, in characters: a stream without line ends must not fill the memory. */
const LONGEST_LINE = 64 * 1024 * 1024;

/** Reads a file or standard input (`-`). HTML is told by its ending, or from `-` by how it begins. */
export async function readInputFile(
  path: string,
  standardInput: Readable,
): Promise<AnnotateInput | AnnotateFailure> {
  try {
    const content = path === '-' ? await readAll(standardInput) : decode(await readFile(path), path);
    const isHtml =
      path === '-' ? /^\s*(?:<!doctype|<html|<\?xml|<[a-z][\w-]*[\s>])/i.test(content) : isHtmlName(path);
    return isHtml ? { id: path, html: content } : { id: path, text: content };
  } catch (error) {
    return { id: path, error: readingFailure(path, error) };
  }
}

const isHtmlName = (path: string) =>
  ['.html', '.htm', '.xhtml', '.mhtml'].includes(extname(path).toLowerCase());

/** Byte order marks decide, and a UTF-8 one stays, since offsets count it; else UTF-8, and Windows-1252 where the bytes are no UTF-8. */
function decode(bytes: Uint8Array, path: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.subarray(0, 1024).includes(0)) throw new Error(`${path} is not a text file.`);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function readingFailure(path: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return `There is no file ${path}.`;
  if (code === 'EISDIR') return `${path} is a folder; name the files in it.`;
  return error instanceof Error ? error.message : String(error);
}

/** One line of NDJSON, not yet parsed. */
export interface NdjsonLine {
  line: string;
  /** "line 7": names the line where it gives no id. */
  place: string;
}

/** Lines of the files in order, or of standard input where none is named; blank lines are passed over. */
export async function* ndjsonLines(
  paths: string[],
  standardInput: Readable,
): AsyncGenerator<NdjsonLine | AnnotateFailure, undefined> {
  for (const path of paths.length === 0 ? ['-'] : paths) {
    const stream = path === '-' ? standardInput : createReadStream(path);
    let number = 0;
    try {
      for await (const line of linesOf(stream)) {
        number++;
        if (line.trim() !== '') yield { line, place: `${path === '-' ? 'line' : `${path} line`} ${number}` };
      }
    } catch (error) {
      yield { id: path, error: readingFailure(path, error) };
    }
  }
}

async function* linesOf(stream: Readable): AsyncGenerator<string> {
  stream.setEncoding('utf8');
  // Pieces of the line that has not ended yet: joined once, however many chunks it takes.
  let pieces: string[] = [];
  let length = 0;
  let isFirst = true;
  for await (const chunk of stream as AsyncIterable<string>) {
    const [piece = '', ...lines] = (isFirst ? chunk.replace(/^\ufeff/, '') : chunk).split('\n');
    isFirst = false;
    pieces.push(piece);
    length += piece.length;
    if (length > LONGEST_LINE)
      throw new Error(`A line is longer than ${LONGEST_LINE} characters, which no posting is.`);
    const rest = lines.pop();
    if (rest === undefined) continue;
    yield pieces.join('');
    yield* lines;
    pieces = [rest];
    length = rest.length;
  }
  if (length > 0) yield pieces.join('');
}

/** Checks the shape of a line; what is wrong is said in a sentence with the line's id, or its number. */
export function parseLine({ line, place }: NdjsonLine): AnnotateInput | AnnotateFailure {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { id: place, error: `This line is not valid JSON: ${(error as Error).message}.` };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { id: place, error: 'This line is not a JSON object with "id" and "text" or "html".' };
  }
  const { id, text, html, url, title, language } = value as Record<string, unknown>;
  const name = typeof id === 'string' || typeof id === 'number' ? id : place;
  const fields: Record<string, unknown> = { text, html, url, title, language };
  for (const [field, content] of Object.entries(fields)) {
    if (content !== undefined && content !== null && typeof content !== 'string') {
      return { id: name, error: `"${field}" must be a string.` };
    }
  }
  if (typeof text !== 'string' && typeof html !== 'string') {
    return { id: name, error: 'This line has neither "text" nor "html".' };
  }
  return {
    id: name,
    ...(typeof text === 'string' ? { text } : { html: html as string }),
    url: (url as string | null | undefined) ?? null,
    title: (title as string | null | undefined) ?? null,
    language: (language as string | null | undefined) ?? null,
  };
}
