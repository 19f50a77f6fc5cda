/** A posting in a file: PDF, DOCX, a saved web page or plain text. What it is its first bytes say, not its name. */
import { CredentialFailure, type FailureCode } from '../../lib/europass/failure.ts';
import { fileText } from '../../lib/europass/file-text.ts';
import { docxText, odtText } from '../../lib/europass/office-text.ts';
import { readPdf } from '../../lib/europass/pdf-text.ts';
import { readTitledText } from '../../lib/page/plain-text.ts';
import { readPosting } from '../../lib/page/read.ts';
import type { Posting } from '../../lib/posting.ts';
import { openPdf } from './open-pdf.ts';

/** @throws CredentialFailure where the file cannot be read */
export async function readPostingFile(bytes: Uint8Array): Promise<Posting> {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  if (start.includes('%PDF-'))
    return readTitledText(someText((await readPdf(bytes, openPdf)).text, 'scannedPdf'));
  if (start.startsWith('PK')) return readTitledText(archiveText(bytes));
  // Pictures and programs: no text of any encoding but UTF-16, which begins with its mark, holds the character 0.
  if (start.includes('\0') && !/^(?:\xff\xfe|\xfe\xff)/.test(start)) throw new CredentialFailure('binary');
  const text = fileText(bytes);
  return /^\s*<(!doctype html|html|head|body|!--)/i.test(text)
    ? readHtml(text)
    : readTitledText(someText(text, 'empty'));
}

function archiveText(bytes: Uint8Array): string {
  const text = docxText(bytes) ?? odtText(bytes);
  if (text === null) throw new CredentialFailure('binary');
  return someText(text, 'empty');
}

function someText(text: string, failure: FailureCode): string {
  if (text.trim() === '') throw new CredentialFailure(failure);
  return text;
}

/** Parsed apart, so that nothing of a saved page runs, loads or is shown. */
function readHtml(html: string): Posting {
  const { posting } = readPosting(new DOMParser().parseFromString(html, 'text/html'));
  return { ...posting, source: 'text' };
}
