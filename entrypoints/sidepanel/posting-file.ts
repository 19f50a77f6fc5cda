/** A posting in a file: PDF, DOCX, a saved web page or plain text. What it is its first bytes say, not its name. */
import { fileText } from '../../lib/europass/file-text.ts';
import { docxText } from '../../lib/europass/office-text.ts';
import { readPdf } from '../../lib/europass/pdf-text.ts';
import { readPlainText } from '../../lib/page/plain-text.ts';
import { readPosting } from '../../lib/page/read.ts';
import type { Posting } from '../../lib/posting.ts';
import { openPdf } from './open-pdf.ts';

/** @throws Error with a sentence where the file cannot be read */
export async function readPostingFile(bytes: Uint8Array): Promise<Posting> {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (start.includes('%PDF-')) return readPlainText((await readPdf(bytes, openPdf)).text);
  if (start.startsWith('PK')) return readPlainText(docxText(bytes) ?? '');
  const text = fileText(bytes);
  return /^\s*<(!doctype html|html|head|body|!--)/i.test(text) ? readHtml(text) : readPlainText(text);
}

/** Parsed apart, so that nothing of a saved page runs, loads or is shown. */
function readHtml(html: string): Posting {
  const { posting } = readPosting(new DOMParser().parseFromString(html, 'text/html'));
  return { ...posting, source: 'text' };
}
