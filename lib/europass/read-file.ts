/** A file as a person drops it → the credentials and the CV in it. What it is, its first bytes say, not its name. */
import { gunzipSync } from 'fflate';
import { readCvJson, readCvXml } from './europass-cv.ts';
import { CredentialFailure } from './failure.ts';
import { fileText, MAXIMUM_BYTES } from './file-text.ts';
import { parseJson } from './json.ts';
import type { CurriculumVitae, ReadFile } from './model.ts';
import { docxText, odtText, unpack } from './office-text.ts';
import { type OpenPdf, readPdf } from './pdf-text.ts';
import { readElmXml } from './read-elm-xml.ts';
import { isDetached, isToken, unwrapJson, unwrapToken } from './unwrap.ts';
import { parseXml } from './xml.ts';

/** Archives in archives in PDFs: deeper is no person's work. */
const MOST_LAYERS = 3;

/**
 * Reads a file: JSON, XML, a token, plain text, PDF, DOCX, ODT, or a ZIP or GZIP of such.
 * @throws CredentialFailure with the reason, where nothing in it can be read
 */
export async function readCredentialFile(bytes: Uint8Array, openPdf: OpenPdf, layer = 0): Promise<ReadFile> {
  if (bytes.length > MAXIMUM_BYTES)
    throw new CredentialFailure('tooLarge', { limit: String(MAXIMUM_BYTES / 1024 / 1024) });
  const kind = kindOf(bytes);
  if (kind === 'text') return readText(fileText(bytes));
  if (layer >= MOST_LAYERS) throw new CredentialFailure('binary');
  if (kind === 'pdf') return readPdfFile(bytes, openPdf, layer);
  if (kind === 'gzip') return readCredentialFile(gunzip(bytes), openPdf, layer + 1);
  if (kind === 'zip') return readArchive(bytes, openPdf, layer);
  throw new CredentialFailure(kind === 'old-word' ? 'oldWord' : 'binary');
}

type Kind = 'pdf' | 'zip' | 'gzip' | 'old-word' | 'picture' | 'text';

function kindOf(bytes: Uint8Array): Kind {
  // A character a byte: `latin1` means Windows-1252 to TextDecoder, where some bytes are others.
  const start = String.fromCharCode(...bytes.subarray(0, 1024));
  // ISO 32000 lets a PDF begin within its first 1024 bytes.
  if (/^(?:\xef\xbb\xbf)?\s*%PDF-/.test(start) || start.includes('\n%PDF-')) return 'pdf';
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return 'zip';
  if (start.startsWith('\x1f\x8b')) return 'gzip';
  if (start.startsWith('\xd0\xcf\x11\xe0')) return 'old-word';
  if (/^(?:\x89PNG|\xff\xd8\xff|GIF8)/.test(start)) return 'picture';
  return 'text';
}

function readText(text: string): ReadFile {
  const start = text.replace(/^\uFEFF/, '').trimStart();
  if (start === '') throw new CredentialFailure('empty');
  // RTF begins like JSON, and is no plain text.
  if (start.startsWith('{\\rtf')) throw new CredentialFailure('binary');
  if (isToken(start.trimEnd())) return { documents: unwrapToken(start.trimEnd()), curriculum: null };
  if (isDetached(start.trimEnd())) throw new CredentialFailure('detached');
  if (/^[[{]|^"ey/.test(start)) return readJson(start);
  if (/^<(?:!DOCTYPE\s+html|html[\s>])/i.test(start)) throw new CredentialFailure('html');
  if (start.startsWith('<')) return readXml(start);
  if (/^@(?:prefix|base)\s/.test(start)) throw new CredentialFailure('turtle');
  if (SINGLE_VALUE.test(start)) throw new CredentialFailure('unknownJson');
  return { documents: [], curriculum: plainCurriculum(start) };
}

/** JSON that is one number, text or word: no credential, and no words of a person's either. */
const SINGLE_VALUE = /^(?:null|true|false|-?\d[\d.eE+-]*|"[^"\n]*")\s*$/;

function readJson(text: string): ReadFile {
  const value = parseJson(text);
  const curriculum = readCvJson(value);
  return curriculum ? { documents: [], curriculum } : { documents: unwrapJson(value), curriculum: null };
}

function readXml(text: string): ReadFile {
  const document = parseXml(text);
  const curriculum = readCvXml(document.documentElement);
  if (curriculum) return { documents: [], curriculum };
  return { documents: [readElmXml(document, text)], curriculum: null };
}

const plainCurriculum = (text: string): CurriculumVitae => ({
  ...{ shape: 'unknown', name: null, text: text.trim(), skills: [], occupations: [] },
});

/** What is attached says more than what is printed, so it is taken where there is such a thing. */
async function readPdfFile(bytes: Uint8Array, openPdf: OpenPdf, layer: number): Promise<ReadFile> {
  const { attachments, text } = await readPdf(bytes, openPdf);
  const read = await readAll(
    attachments.map(({ bytes }) => bytes),
    openPdf,
    layer,
  );
  if (read.found && (read.file.documents.length > 0 || read.file.curriculum?.shape === 'europass-cv'))
    return read.file;
  if (text === '') throw new CredentialFailure('scannedPdf');
  return { documents: [], curriculum: plainCurriculum(text) };
}

async function readArchive(bytes: Uint8Array, openPdf: OpenPdf, layer: number): Promise<ReadFile> {
  const text = docxText(bytes) ?? odtText(bytes);
  if (text !== null) return { documents: [], curriculum: plainCurriculum(text) };
  const files = unpack(bytes, (name) => !/(?:^|\/)(?:\.|__MACOSX)/.test(name));
  const read = await readAll([...files.values()], openPdf, layer);
  if (!read.found) throw read.failure ?? new CredentialFailure('emptyArchive');
  return read.file;
}

/** Several files as one; those that cannot be read are left out as long as one can. */
async function readAll(
  files: Uint8Array[],
  openPdf: OpenPdf,
  layer: number,
): Promise<{ file: ReadFile; found: boolean; failure: CredentialFailure | null }> {
  const file: ReadFile = { documents: [], curriculum: null };
  let found = false;
  let failure: CredentialFailure | null = null;
  for (const bytes of files) {
    try {
      const read = await readCredentialFile(bytes, openPdf, layer + 1);
      file.documents.push(...read.documents);
      file.curriculum ??= read.curriculum;
      found = true;
    } catch (error) {
      if (!(error instanceof CredentialFailure)) throw error;
      failure = error;
    }
  }
  return { file, found, failure: files.length === 1 ? failure : null };
}

/** The last four bytes say how large the content is (RFC 1952), which is looked at before unpacking. */
function gunzip(bytes: Uint8Array): Uint8Array {
  const size = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const claimed = bytes.length > 18 ? size.getUint32(bytes.length - 4, true) : 0;
  if (claimed > MAXIMUM_BYTES)
    throw new CredentialFailure('tooLarge', { limit: String(MAXIMUM_BYTES / 1024 / 1024) });
  try {
    return gunzipSync(bytes, { out: new Uint8Array(claimed) });
  } catch (error) {
    throw new CredentialFailure('brokenArchive', {}, { cause: error });
  }
}
