/** Texts that the person brings along in the side panel, analysed as a page's posting is. */
import { onMessage } from '../messages.ts';
import { minimumProbability } from '../settings.ts';
import { checkedPosting } from './checked.ts';
import type { Corrections } from './corrections.ts';
import type { EngineHolder } from './engine.ts';
import { type Own, requireExtensionPage } from './senders.ts';

export function answerTexts(engine: EngineHolder, corrections: Corrections, own: Own): void {
  onMessage('analyseText', async ({ data, sender }) => {
    requireExtensionPage(sender, own);
    const posting = checkedPosting(data.posting);
    const [{ analyse }, minimum] = await Promise.all([engine.ready(), minimumProbability.getValue()]);
    const depth = data.depth === 'quick' ? 'quick' : 'full';
    return corrections.apply(await analyse(posting, { depth, minimumProbability: minimum }));
  });
}
