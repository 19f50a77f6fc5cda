/** What the panel asks about the posting of a tab, answered by the background. */
import type { PostingServices, SaidOfWords } from '../../components/posting/posting-services.ts';
import type { Correction, CorrectionUndone } from '../../lib/corrections/correction.ts';
import { schemaOrgSkills } from '../../lib/export/schema-org-skills.ts';
import { sendMessage } from '../../lib/messages.ts';
import { checkPosting } from '../../lib/review/recruiters-check.ts';
import { saveAs } from './save-as.ts';

export function postingServices(tabId: () => Promise<number>): PostingServices {
  return {
    review: (uris, occupation) => sendMessage('reviewSkills', { uris, occupation }),
    async check(analysis) {
      const uris = analysis.skills.map(({ uri }) => uri);
      const occupation = analysis.occupations[0]?.uri ?? null;
      const [review, posting] = await Promise.all([
        sendMessage('reviewSkills', { uris, occupation }),
        sendMessage('tabPosting', { tabId: await tabId() }),
      ]);
      return checkPosting({ analysis, posting, review });
    },
    annotateAnyway: async () => sendMessage('annotateAnyway', { tabId: await tabId() }),
    takeIn: async (sections) => sendMessage('takeIn', { tabId: await tabId(), sections }),
    async correct(said) {
      const tab = await tabId();
      for (const { words, uri, says } of said)
        for (const each of words) await sendMessage('correct', { tabId: tab, words: each, uri, says });
      // The language they were remembered under is told by the records alone.
      const undone = undoneBy(said, await sendMessage('corrections'));
      return async () => {
        for (const each of undone) await sendMessage('undoCorrection', each);
      };
    },
    take: async (...what) => (await import('../popup/take-away.ts')).takeAway(...what),
    linkedData: schemaOrgSkills,
    saveFile: saveAs,
  };
}

/** What takes back what was just said. */
function undoneBy(said: readonly SaidOfWords[], corrections: readonly Correction[]): CorrectionUndone[] {
  return said.flatMap(({ words, uri }) =>
    words.flatMap((each) => {
      const isSame = (text: string) => text.localeCompare(each, undefined, { sensitivity: 'base' }) === 0;
      const record = corrections.find(
        (correction) =>
          isSame(correction.words) &&
          (correction.chosen?.uri === uri || correction.rejected.some((concept) => concept.uri === uri)),
      );
      return record ? [{ words: record.words, language: record.language, uri }] : [];
    }),
  );
}
