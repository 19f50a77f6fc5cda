/** pdf.js in Node: its build for old browsers, which needs no canvas. */
import type { PdfFile } from '../../europass/pdf-text.ts';

/** @throws Error from pdf.js where the PDF is broken or locked */
export async function openPdf(bytes: Uint8Array): Promise<PdfFile> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data: bytes, useSystemFonts: false, disableFontFace: true, verbosity: 0 });
  const file = await task.promise;
  return {
    numPages: file.numPages,
    getAttachments: () => file.getAttachments(),
    getAttachmentContent: (id) => file.getAttachmentContent(id),
    getPage: async (number) => {
      const page = await file.getPage(number);
      return { getTextContent: () => page.getTextContent() };
    },
    close: () => task.destroy(),
  };
}
