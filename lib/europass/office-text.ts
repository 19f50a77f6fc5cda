/** Text of a DOCX (ECMA-376) or ODT (ISO/IEC 26300): its paragraphs; and the files in an archive. */
import { unzipSync } from 'fflate';
import { CredentialFailure } from './failure.ts';
import { fileText, MAXIMUM_BYTES } from './file-text.ts';
import { allElements, type Element, isElement, localNameOf, parseXml } from './xml.ts';

const MOST_FILES = 500;

/**
 * The files of an archive that `wanted` names. Sizes are looked at before anything is unpacked: a small archive may
 * hold gigabytes of nothing.
 * @throws CredentialFailure when it cannot be opened or is too large
 */
export function unpack(bytes: Uint8Array, wanted: (name: string) => boolean): Map<string, Uint8Array> {
  let total = 0;
  let count = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name.endsWith('/') || !wanted(name)) return false;
        total += originalSize;
        if (total > MAXIMUM_BYTES || ++count > MOST_FILES)
          throw new CredentialFailure('tooLarge', { limit: String(MAXIMUM_BYTES / 1024 / 1024) });
        return true;
      },
    });
    return new Map(Object.entries(files));
  } catch (error) {
    if (error instanceof CredentialFailure) throw error;
    throw new CredentialFailure(isLocked(bytes) ? 'encryptedArchive' : 'brokenArchive', {}, { cause: error });
  }
}

/** Bit 0 of the general purpose flag (APPNOTE 4.4.4) of the first file. */
const isLocked = (bytes: Uint8Array): boolean => ((bytes[6] ?? 0) & 1) === 1;

/** The text of a DOCX, a line a paragraph; null where the archive is none. */
export function docxText(bytes: Uint8Array): string | null {
  const parts = unpack(bytes, (name) => /^word\/(?:document|header\d*|footnotes)\.xml$/.test(name));
  const main = parts.get('word/document.xml');
  if (!main) return null;
  return [main, ...[...parts].filter(([name]) => name !== 'word/document.xml').map(([, part]) => part)]
    .map(paragraphs)
    .join('\n');
}

/** The text of an ODT, a line a paragraph; null where the archive is none. */
export function odtText(bytes: Uint8Array): string | null {
  const parts = unpack(bytes, (name) => name === 'mimetype' || name === 'content.xml');
  const [kind, content] = [parts.get('mimetype'), parts.get('content.xml')];
  if (!kind || !content || !fileText(kind).startsWith(ODT)) return null;
  const root = parseXml(fileText(content)).documentElement;
  const body = allElements(root).find((element) => localNameOf(element) === 'body') ?? root;
  return allElements(body)
    .filter((element) => ['p', 'h'].includes(localNameOf(element)))
    .map((element) => spoken(element).trim())
    .filter((line) => line !== '')
    .join('\n');
}

const ODT = 'application/vnd.oasis.opendocument.text';
const SPACES: Record<string, string> = { s: ' ', tab: '\t', 'line-break': '\n' };

/** Spaces, tabs and breaks are elements between the words. */
function spoken(element: Element): string {
  let text = '';
  for (let node = element.firstChild; node; node = node.nextSibling)
    text += isElement(node) ? (SPACES[localNameOf(node)] ?? spoken(node)) : (node.nodeValue ?? '');
  return text;
}

function paragraphs(part: Uint8Array): string {
  const lines: string[] = [''];
  for (const element of allElements(parseXml(fileText(part)).documentElement)) {
    const name = localNameOf(element);
    if (name === 'p' || name === 'br' || name === 'cr') lines.push('');
    else if (name === 'tab') lines[lines.length - 1] += '\t';
    else if (name === 't') lines[lines.length - 1] += element.textContent ?? '';
    // `w:numPr` marks an item of a list, whose bullet is not in the text.
    else if (name === 'numPr') lines[lines.length - 1] += '• ';
  }
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
}
