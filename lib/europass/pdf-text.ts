/**
 * PDFs: what is attached to them (a Europass CV carries itself as `attachment.xml`, older ones as
 * `Europass-XML-Attachment.xml`), and their text. pdf.js is large and comes only when a PDF does.
 */
import { CredentialFailure } from './failure.ts';

export interface PdfContent {
  attachments: { name: string; bytes: Uint8Array }[];
  text: string;
}

/** CVs are a few pages; what is longer is a book. */
const MOST_PAGES = 60;

/**
 * How pdf.js is come by: pages need its worker beside them, Node its own build. Given by the caller, so that this
 * room stays free of both.
 */
export type OpenPdf = (bytes: Uint8Array) => Promise<PdfFile>;

/** The part of pdf.js that is used here. */
export interface PdfFile {
  numPages: number;
  getAttachments(): Promise<unknown>;
  getPage(number: number): Promise<{ getTextContent(): Promise<{ items: readonly unknown[] }> }>;
  /** Ends the document and its worker. */
  close(): Promise<void>;
}

/** @throws CredentialFailure when the PDF is broken or locked */
export async function readPdf(bytes: Uint8Array, open: OpenPdf): Promise<PdfContent> {
  let file: PdfFile;
  try {
    // pdf.js hands the bytes to its worker and leaves an empty array behind.
    file = await open(bytes.slice());
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw new CredentialFailure(isLocked ? 'lockedPdf' : 'brokenPdf', {}, { cause: error });
  }
  try {
    return { attachments: attachmentsOf(await file.getAttachments()), text: await textOf(file) };
  } catch (error) {
    throw new CredentialFailure('brokenPdf', {}, { cause: error });
  } finally {
    await file.close();
  }
}

/** pdf.js answers null, or names to `{filename, content}`. */
function attachmentsOf(value: unknown): PdfContent['attachments'] {
  if (typeof value !== 'object' || value === null) return [];
  const entries = value instanceof Map ? [...value.values()] : Object.values(value);
  return entries.flatMap((entry: unknown) => {
    if (typeof entry !== 'object' || entry === null) return [];
    const { filename, content } = entry as { filename?: unknown; content?: unknown };
    return content instanceof Uint8Array ? [{ name: String(filename ?? ''), bytes: content }] : [];
  });
}

async function textOf(file: PdfFile): Promise<string> {
  const pages: string[] = [];
  for (let page = 1; page <= Math.min(file.numPages, MOST_PAGES); page++) {
    const { items } = await (await file.getPage(page)).getTextContent();
    pages.push(items.map(textOfItem).join(''));
  }
  return pages.join('\n\n').trim();
}

/** A run of text, and whether its line ends there. */
function textOfItem(item: unknown): string {
  if (typeof item !== 'object' || item === null || !('str' in item)) return '';
  const { str, hasEOL } = item as { str: unknown; hasEOL?: unknown };
  return `${String(str)}${hasEOL === true ? '\n' : ''}`;
}
