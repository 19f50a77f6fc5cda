/** pdf.js, loaded when the first PDF comes; its worker is a file of the extension. */
import type { OpenPdf, PdfFile } from '../../lib/europass/pdf-text.ts';

export const openPdf: OpenPdf = async (bytes): Promise<PdfFile> => {
  const { getDocument, PDFWorker } = await import('pdfjs-dist');
  const port = new Worker(new URL('pdfjs-dist/build/pdf.worker.mjs', import.meta.url), { type: 'module' });
  const worker = PDFWorker.create({ port });
  const task = getDocument({ data: bytes, worker, useSystemFonts: true, useWasm: false });
  const close = async () => {
    await task.destroy();
    worker.destroy();
    port.terminate();
  };
  try {
    const file = await task.promise;
    return {
      numPages: file.numPages,
      getAttachments: () => file.getAttachments(),
      getAttachmentContent: (id) => file.getAttachmentContent(id),
      getPage: (number) => file.getPage(number),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
};
