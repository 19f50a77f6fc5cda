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
  /** Names by id, without the content. */
  getAttachments(): Promise<unknown>;
  getAttachmentContent(id: string): Promise<unknown>;
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
    return { attachments: await attachmentsOf(file), text: await textOf(file) };
  } catch (error) {
    throw new CredentialFailure('brokenPdf', {}, { cause: error });
  } finally {
    await file.close();
  }
}

const MOST_ATTACHMENTS = 20;

/** pdf.js answers null, or a map of ids; the bytes of each are fetched apart. */
async function attachmentsOf(file: PdfFile): Promise<PdfContent['attachments']> {
  const known = await file.getAttachments();
  const attachments: PdfContent['attachments'] = [];
  for (const id of known instanceof Map ? [...known.keys()].slice(0, MOST_ATTACHMENTS) : []) {
    const content = bytesOf(await file.getAttachmentContent(String(id)));
    if (content) attachments.push({ name: String(id), bytes: content });
  }
  return attachments;
}

function bytesOf(content: unknown): Uint8Array | null {
  if (content instanceof Uint8Array) return content;
  const inner =
    typeof content === 'object' && content !== null && 'content' in content ? content.content : null;
  return inner instanceof Uint8Array ? inner : null;
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
