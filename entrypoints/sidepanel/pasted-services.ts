/** Texts and files that the person brings along, read here and analysed by the background. */
import type { PastedServices } from '../../components/pasted/pasted-services.ts';
import { sendMessage } from '../../lib/messages.ts';
import { readPlainText } from '../../lib/page/plain-text.ts';

export function pastedServices(): PastedServices {
  return {
    last: null,
    readText: (text) => readPlainText(text),
    // What reads files is large, and most panels never see one.
    readFile: async (file) => {
      const { readPostingFile } = await import('./posting-file.ts');
      return readPostingFile(new Uint8Array(await file.arrayBuffer()));
    },
    analyse: (posting, depth) => sendMessage('analyseText', { posting, depth }),
  };
}
