/** Texts and files that the person brings along, read here and analysed by the background. */
import type { PastedServices } from '../../components/pasted/pasted-services.ts';
import { sendMessage } from '../../lib/messages.ts';
import { readTitledText } from '../../lib/page/plain-text.ts';
import { checkPosting } from '../../lib/review/recruiters-check.ts';

export function pastedServices(): PastedServices {
  return {
    last: null,
    readText: readTitledText,
    // What reads files is large, and most panels never see one.
    readFile: async (file) => {
      const { readPostingFile } = await import('./posting-file.ts');
      return readPostingFile(new Uint8Array(await file.arrayBuffer()));
    },
    analyse: (posting, depth) => sendMessage('analyseText', { posting, depth }),
    async check({ posting, analysis }) {
      const uris = analysis.skills.map(({ uri }) => uri);
      const occupation = analysis.occupations[0]?.uri ?? null;
      const review = await sendMessage('reviewSkills', { uris, occupation });
      return checkPosting({ analysis, posting, review });
    },
  };
}
