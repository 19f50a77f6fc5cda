/** What the background answers to the annotator: little, and only after sender and shape are checked. */
import { browser } from 'wxt/browser';
import type { Analysis } from '../analysis.ts';
import { onMessage } from '../messages.ts';
import { highlightRules } from '../page/highlight-style.ts';
import type { PageQuestion } from '../page/two-answers.ts';
import { impliedShown, markLook, minimumProbability } from '../settings.ts';
import type { ServiceAnswers } from '../store/service-answers.ts';
import { injectReader } from './annotator.ts';
import { checkedHighlightNames, checkedQuestion, checkedUri } from './checked.ts';
import { keptDescription } from './concept-details.ts';
import type { Corrections } from './corrections.ts';
import type { EngineHolder } from './engine.ts';
import { openInPanel } from './panel.ts';
import { questionKey } from './question-key.ts';
import { annotatorSender, type Own, type PageSender } from './senders.ts';
import type { TabReader } from './tab-reader.ts';
import { leftOutOf, withOwnSections, withTakenIn } from './taken-in.ts';

export function answerAnnotator(
  engine: EngineHolder,
  tabs: TabReader,
  corrections: Corrections,
  details: ServiceAnswers,
  own: Own,
): void {
  const questions = latestQuestions();
  onMessage('analysePosting', async ({ data, sender }) => {
    const from = annotatorSender(sender, own);
    const question = checkedQuestion(data);
    const isLatest = questions.ask(from.tabId);
    const [answer, shown] = await Promise.all([
      analysed(question, engine, tabs, from),
      impliedShown.getValue(),
    ]);
    // The page may show another posting by now, and its answer must not be replaced by an older one's.
    if (isLatest()) await keep(tabs, from, question, answer);
    return { analysis: await corrections.apply(answer.analysis), impliedShown: shown };
  });
  onMessage('bringReader', async ({ sender }) => {
    const { tabId } = annotatorSender(sender, own);
    await injectReader(tabId);
  });
  onMessage('postingGone', async ({ sender }) => {
    const { tabId } = annotatorSender(sender, own);
    // An answer that is under way is about what is gone.
    questions.ask(tabId);
    await tabs.forget(tabId);
  });
  onMessage('styleHighlights', async ({ data, sender }) => {
    const { tabId } = annotatorSender(sender, own);
    const css = highlightRules(checkedHighlightNames(data.names), await markLook.getValue());
    const target = data.withFrames === true ? { tabId, allFrames: true } : { tabId, frameIds: [0] };
    // The person's style sheet, since rules of the page's own do not reach into components.
    await browser.scripting.insertCSS({ target, css, origin: 'USER' });
  });
  onMessage('openInPanel', async ({ data, sender }) => {
    const { tabId } = annotatorSender(sender, own);
    await openInPanel(tabId, checkedUri(data.uri), Date.now());
  });
  onMessage('describeConcept', async ({ data, sender }) => {
    annotatorSender(sender, own);
    const uri = checkedUri(data.uri);
    const page = await (await engine.ready()).conceptPage(uri);
    if (page?.kind !== 'skill') return null;
    const [language = 'en'] = browser.i18n.getUILanguage().split('-');
    return {
      alternative: page.alternative,
      groups: page.groups.map(({ label }) => label),
      description: await keptDescription(uri, [language], details),
    };
  });
}

interface Answer {
  analysis: Analysis;
  key: string;
}

/** The same question is not worked on twice: what is kept of the tab answers it. */
async function analysed(
  { posting, depth, takenIn }: PageQuestion,
  engine: EngineHolder,
  tabs: TabReader,
  { tabId }: PageSender,
): Promise<Answer> {
  const [{ analyse, summary }, minimum] = await Promise.all([engine.ready(), minimumProbability.getValue()]);
  const key = await questionKey(posting, { takenIn, minimum, vocabulary: summary });
  const kept = await tabs.kept(tabId);
  if (kept?.key === key && (kept.complete || depth === 'quick')) return { analysis: kept.analysis, key };
  const analysis = await analyse(withTakenIn(posting, takenIn), { depth, minimumProbability: minimum });
  return { analysis: takenIn.length > 0 ? withOwnSections(analysis, posting) : analysis, key };
}

async function keep(
  tabs: TabReader,
  { tabId, url, documentId }: PageSender,
  { posting, depth, annotated, takenIn }: PageQuestion,
  { analysis, key }: Answer,
): Promise<void> {
  await tabs.keep(tabId, {
    ...{ analysis, key, annotated, url, documentId },
    complete: depth === 'full' || analysis.depth === 'full',
    leftOut: leftOutOf(posting, takenIn),
    corrected: 0,
  });
}

/** Numbers the questions of each tab; what `ask` returns tells whether no later one came from that tab. */
function latestQuestions(): { ask(tabId: number): () => boolean } {
  const latest = new Map<number, number>();
  return {
    ask(tabId) {
      const mine = (latest.get(tabId) ?? 0) + 1;
      latest.set(tabId, mine);
      return () => latest.get(tabId) === mine;
    },
  };
}
