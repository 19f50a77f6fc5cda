/** Reads the page, has it analysed and its marks shown, and follows the page's changes, until its life ends. */
import type { UnlistedPhrase } from '../analysis.ts';
import type { LeftOutSection, Posting } from '../posting.ts';
import { watchChanges } from './changes.ts';
import { type HighlightNames, randomHighlightNames } from './highlight-style.ts';
import { createMarkView, type MarkView, type MarkViewOptions, type Shown } from './mark-view.ts';
import { createPageWishes, type PageWishes } from './page-wishes.ts';
import type { PageReading } from './read.ts';
import { isSameButForDigits } from './same-text.ts';
import { createTimedReadings, type ReadingOptions, type TimedReading } from './timed-readings.ts';
import {
  type Analyse,
  createTwoAnswers,
  type PageAnalysis,
  type PageQuestion,
  type TwoAnswers,
} from './two-answers.ts';
import type { WatchedTrees } from './watched-trees.ts';

export interface AnnotatorOptions extends Omit<MarkViewOptions, 'names' | 'onFrames'>, ReadingOptions {
  analyse: Analyse;
  /** Says that what was read is gone and the page shows no posting. */
  gone(): void;
  /** Puts the style sheet for the names into the page, and into its frames as they are now if `withFrames`. */
  style(names: HighlightNames, withFrames: boolean): Promise<void>;
}

export type Answer = { ok: true } | { ok: false; sentence: string };

export interface Annotator {
  /**
   * Reads now. A posting is annotated, and so is a selection if `isAsked`: the person asked for it. Any other page is
   * analysed and not marked if asked for, else left alone. Done when the first answer is shown; a quick one is
   * followed by the full one.
   */
  read(isAsked: boolean): Promise<void>;
  /** Reads because the person asked; what went wrong is said in a sentence. */
  answer(): Promise<Answer>;
  /** Marks the words of a page that is no posting; the wish ends with the page. */
  annotateAnyway(): Promise<Answer>;
  /** Counts sections that ask nothing of the reader; those not named are left out again. Ends with the page. */
  takeIn(sections: LeftOutSection[]): Promise<Answer>;
  /** Asks once more about the posting that is shown: the answer is another now. */
  askAgain(): Promise<void>;
  /**
   * Done when the answer that is under way is shown, or has failed: a popup may know of it before the page does.
   */
  answered(): Promise<void>;
  /** Scrolls to a mention and flashes it; false where there is none to be seen. */
  showMention(uri: string, index: number): boolean;
  /** Scrolls to words of the posting and flashes them; false where they are not there any more. */
  showWords(words: UnlistedPhrase): boolean;
  /** To the next mark or the one before, with the focus in its card; false where there is none. */
  step(by: 1 | -1): boolean;
  /** The posting that was read, null where there is none. */
  posting(): Posting | null;
  /** Shows or hides skills that a sentence means. */
  showImplied(isShown: boolean): void;
  /** Takes highlights and card away and watches nothing any more, until it is asked to read again. */
  clear(): void;
  /** Repairs what the page may have taken away. */
  tick(): void;
}

export function createAnnotator(options: AnnotatorOptions): Annotator {
  return new PageAnnotator(options);
}

class PageAnnotator implements Annotator {
  readonly #options: AnnotatorOptions;
  readonly #names: HighlightNames = randomHighlightNames();
  readonly #marks: MarkView;
  readonly #answers: TwoAnswers;
  #styled: Promise<void> | null = null;
  readonly #wishes: PageWishes;
  readonly #read: (withSelection: boolean) => Promise<TimedReading>;
  #shown: Shown | null = null;
  /** The background holds something of this page. */
  #isKept = false;
  /** Ends the watching of page and person; null while nothing is wanted. */
  #watching: AbortController | null = null;
  #trees: WatchedTrees | null = null;
  #isImpliedShown = true;
  /** Done when the first answer to the latest question is shown. */
  #answered: Promise<void> = Promise.resolve();

  constructor(options: AnnotatorOptions) {
    this.#options = options;
    this.#wishes = createPageWishes(options.view);
    this.#read = createTimedReadings(options);
    this.#marks = createMarkView({ ...options, names: this.#names, onFrames: () => this.#styleFrames() });
    this.#answers = createTwoAnswers(
      (question) => this.#analyse(question),
      (reading, { analysis, impliedShown }, { annotated }) => {
        this.#isImpliedShown = impliedShown;
        this.#show({ reading, analysis, annotated });
      },
      () => this.#isWanted(),
    );
    options.signal.addEventListener('abort', () => this.clear());
  }

  async read(isAsked: boolean): Promise<void> {
    if (this.#options.signal.aborted) return;
    if (this.#watching === null) this.#watch();
    const { reading } = await this.#read(isAsked);
    this.#trees?.follow();
    if (this.#isWanted()) await this.#take(reading, isAsked);
  }

  answer(): Promise<Answer> {
    return answerOf(this.read(true));
  }

  annotateAnyway(): Promise<Answer> {
    return answerOf(this.#wish({ isAnyway: true }));
  }

  takeIn(takenIn: LeftOutSection[]): Promise<Answer> {
    return answerOf(this.#wish({ takenIn }));
  }

  async askAgain(): Promise<void> {
    if (this.#shown === null || !this.#isWanted()) return;
    const { reading } = this.#shown;
    await this.#answers.ask(reading, this.#wishes.wishFor(reading), true);
  }

  answered(): Promise<void> {
    return this.#answered.catch(() => {});
  }

  showMention(uri: string, index: number): boolean {
    return this.#marks.showMention(uri, index);
  }

  showWords(words: UnlistedPhrase): boolean {
    return this.#marks.showWords(words);
  }

  step(by: 1 | -1): boolean {
    return this.#marks.step(by);
  }

  posting(): Posting | null {
    return this.#shown?.reading.posting ?? null;
  }

  showImplied(isShown: boolean): void {
    this.#isImpliedShown = isShown;
    this.#show(this.#shown);
  }

  clear(): void {
    this.#wishes.add({ isAsked: false, isAnyway: false });
    this.#watching?.abort();
    this.#watching = null;
    this.#trees = null;
    this.#shown = null;
    this.#isKept = false;
    this.#marks.clear();
  }

  tick(): void {
    if (!this.#options.document.hidden) this.#marks.repair();
  }

  #isWanted(): boolean {
    return !this.#options.signal.aborted && this.#watching !== null;
  }

  #show(shown: Shown | null): void {
    this.#shown = shown;
    this.#marks.show(shown, this.#isImpliedShown);
  }

  /** Has what was read analysed if it is wanted; else nothing of the page is shown or known any more. */
  async #take(reading: PageReading, isAsked: boolean): Promise<void> {
    this.#wishes.follow();
    if (isAsked) this.#wishes.add({ isAsked });
    const wish = this.#wishes.wishFor(reading);
    if (!wish.annotated && !this.#wishes.isAsked()) {
      this.#answers.drop();
      this.#show(null);
      if (this.#isKept) this.#options.gone();
      this.#isKept = false;
      return;
    }
    this.#isKept = true;
    const isShown = this.#shown?.reading.posting.text === reading.posting.text;
    const answer = this.#answers.ask(reading, wish, isShown);
    this.#answered = answer;
    await answer;
  }

  async #wish(wishes: Parameters<PageWishes['add']>[0]): Promise<void> {
    if (this.#shown === null) await this.read(true);
    this.#wishes.add(wishes);
    await this.askAgain();
  }

  /** The style sheet is in the page before the first words are marked. */
  async #analyse(question: PageQuestion): Promise<PageAnalysis> {
    const { document, registryOf, style } = this.#options;
    if (question.annotated && registryOf(document) !== null) {
      this.#styled ??= style(this.#names, false);
      await this.#styled.catch((error: unknown) => {
        this.#styled = null;
        throw error;
      });
    }
    return this.#options.analyse(question);
  }

  /** Marks in frames cannot be seen without rules there; where those fail to come, the words are listed all the same. */
  #styleFrames(): void {
    this.#options.style(this.#names, true).catch(() => {});
  }

  /** After a change: the same text is found again in the new nodes, another one is analysed anew. */
  async #readAgain(): Promise<number> {
    if (this.#wishes.isSamePage() && this.#shown?.reading.posting.source === 'selection') return 0;
    const { reading, spent } = await this.#read(false);
    this.#trees?.follow();
    if (this.#isWanted()) await this.#follow(reading);
    return spent;
  }

  async #follow(reading: PageReading): Promise<void> {
    const shown = this.#shown;
    // A page that changes its address first shows the old text for a while: that is no new posting.
    if (shown !== null && this.#isSettledOn(shown.reading) && isSameText(reading, shown.reading)) {
      this.#answers.move(reading);
      this.#show({ ...shown, reading });
      return;
    }
    // A worker that is just starting may miss one message; the next change or click tries again.
    await this.#take(reading, false).catch(() => this.#show(null));
  }

  /** Whether no other text is being analysed. */
  #isSettledOn({ posting }: PageReading): boolean {
    const text = this.#answers.textUnderWay();
    return text === null || text === posting.text;
  }

  #watch(): void {
    const { document, view } = this.#options;
    this.#watching = new AbortController();
    const { signal } = this.#watching;
    this.#trees = watchChanges({
      ...{ document, view, signal },
      isOurs: (node) => this.#marks.isOurs(node),
      region: () => this.#shown?.reading ?? null,
      onLeave: () => this.#marks.closeCard(),
      onChange: () => this.#readAgain(),
    });
    this.#marks.watch(signal);
    // A page that comes back as it was: the background has forgotten it meanwhile.
    view.addEventListener(
      'pageshow',
      ({ persisted }) => {
        if (persisted) this.askAgain().catch(() => this.#show(null));
      },
      { signal },
    );
  }
}

async function answerOf(work: Promise<void>): Promise<Answer> {
  try {
    await work;
    return { ok: true };
  } catch (error) {
    return { ok: false, sentence: error instanceof Error ? error.message : String(error) };
  }
}

function isSameText(a: PageReading, b: PageReading): boolean {
  return a.posting.isPosting === b.posting.isPosting && isSameButForDigits(a.posting.text, b.posting.text);
}
