/** Reads the page, has it analysed, paints what was found and shows cards, until its life ends. */
import type { Analysis, UnlistedPhrase } from '../analysis.ts';
import type { Posting } from '../posting.ts';
import { isOnDark } from './background.ts';
import type { CardWords } from './card.tsx';
import { type CardHost, createCardHost } from './card-host.tsx';
import { watchChanges } from './changes.ts';
import { type HighlightNames, randomHighlightNames } from './highlight-style.ts';
import { createPainter, type HighlightRegistry, isSamePlace, type Mark, type Painter } from './highlights.ts';
import { computedLayout } from './layout.ts';
import { alsoMeant, marksOf } from './marks.ts';
import { watchPointing } from './pointing.ts';
import { type PageReading, readPosting } from './read.ts';
import { createScroller, type Scroller } from './show-mention.ts';
import { type Analyse, createTwoAnswers, type PageAnalysis, type TwoAnswers } from './two-answers.ts';

export interface AnnotatorOptions {
  document: Document;
  view: Window;
  /** null where the browser cannot highlight: then the page is read and analysed all the same. */
  registry: HighlightRegistry | null;
  analyse: Analyse;
  /** Puts the style sheet for the names into the page. */
  style(names: HighlightNames): Promise<void>;
  openInPanel(uri: string): void;
  words: CardWords;
  cardCss: string;
  signal: AbortSignal;
}

export interface Annotator {
  /**
   * Reads and annotates now. `isAsked`: the person asked for it, so that any page is annotated, and a
   * selection is read if there is one; otherwise only what looks like a posting is. Done when the first answer
   * is shown; a quick one is followed by the full one.
   */
  read(isAsked: boolean): Promise<void>;
  /** Reads because the person asked; what went wrong is said in a sentence. */
  answer(): Promise<{ ok: true } | { ok: false; sentence: string }>;
  /** Scrolls to a mention and flashes it; false where there is none to be seen. */
  showMention(uri: string, index: number): boolean;
  /** Scrolls to words of the posting and flashes them; false where they are not there any more. */
  showWords(words: UnlistedPhrase): boolean;
  /** The posting whose marks are shown, null where none are. */
  posting(): Posting | null;
  /** Shows or hides skills that a sentence means. */
  showImplied(isShown: boolean): void;
  /** Takes highlights and card away and watches nothing any more, until it is asked to read again. */
  clear(): void;
  /** Repairs what the page may have taken away. */
  tick(): void;
}

interface Shown {
  reading: PageReading;
  analysis: Analysis;
  marks: Mark[];
}

export function createAnnotator(options: AnnotatorOptions): Annotator {
  return new PageAnnotator(options);
}

class PageAnnotator implements Annotator {
  readonly #options: AnnotatorOptions;
  readonly #names: HighlightNames = randomHighlightNames();
  readonly #painter: Painter | null;
  readonly #card: CardHost;
  readonly #scroller: Scroller;
  readonly #answers: TwoAnswers;
  #isAsked = false;
  #isStyled = false;
  /** The pointer or the focus is in the card. */
  #isHeld = false;
  #address = '';
  #shown: Shown | null = null;
  /** Ends the watching of page and person; null while nothing is wanted. */
  #watching: AbortController | null = null;
  #isImpliedShown = true;
  /** The mark whose card is open. */
  #pointed: Mark | null = null;

  constructor(options: AnnotatorOptions) {
    const { registry, view, signal } = options;
    this.#options = options;
    this.#painter = registry && createPainter(registry, this.#names, (range) => isOnDark(view, range));
    this.#card = this.#createCard();
    this.#scroller = createScroller(view, (range) => this.#painter?.flash(range), signal);
    this.#answers = createTwoAnswers(
      (posting, depth) => this.#analyse(posting, depth),
      (reading, { analysis, impliedShown }) => {
        this.#isImpliedShown = impliedShown;
        this.#show(reading, analysis);
      },
      () => !signal.aborted && this.#watching !== null,
    );
    signal.addEventListener('abort', () => this.clear());
  }

  read(isAsked: boolean): Promise<void> {
    if (this.#options.signal.aborted) return Promise.resolve();
    const address = addressOf(this.#options.view);
    this.#isAsked = isAsked || (this.#isAsked && this.#address === address);
    if (this.#watching === null) this.#watch();
    this.#address = address;
    const reading = this.#readNow(isAsked);
    const { text, isPosting } = reading.posting;
    if (!this.#isAsked && !isPosting) {
      this.#answers.drop();
      this.#showNothing();
      return Promise.resolve();
    }
    return this.#answers.ask(reading, this.#shown?.reading.posting.text === text);
  }

  async answer(): Promise<{ ok: true } | { ok: false; sentence: string }> {
    try {
      await this.read(true);
      return { ok: true };
    } catch (error) {
      return { ok: false, sentence: error instanceof Error ? error.message : String(error) };
    }
  }

  showMention(uri: string, index: number): boolean {
    const marks = this.#shown?.marks.filter((mark) => mark.uri === uri) ?? [];
    const mark = marks.find((each) => each.index === index) ?? marks[0];
    return mark !== undefined && this.#scroller.show(mark.range);
  }

  showWords({ start, end, text }: UnlistedPhrase): boolean {
    const reading = this.#shown?.reading;
    if (reading?.posting.text.slice(start, end) !== text) return false;
    const range = reading.rangeOf(start, end);
    return range !== null && this.#scroller.show(range);
  }

  posting(): Posting | null {
    return this.#shown?.reading.posting ?? null;
  }

  showImplied(isShown: boolean): void {
    this.#isImpliedShown = isShown;
    if (this.#shown) this.#show(this.#shown.reading, this.#shown.analysis);
  }

  clear(): void {
    this.#isAsked = false;
    this.#watching?.abort();
    this.#watching = null;
    this.#showNothing();
    this.#painter?.clear();
  }

  tick(): void {
    if (this.#painter?.isLost() && this.#shown !== null) this.#painter.paint(this.#shown.marks);
  }

  /** Paints what is new, takes away what is gone; a card whose words are still marked stays open. */
  #show(reading: PageReading, analysis: Analysis): void {
    const marks = marksOf(reading, analysis, this.#isImpliedShown);
    const pointed = this.#pointed;
    if (pointed && !marks.some((mark) => isSameMark(mark, pointed))) this.#card.close();
    this.#shown = { reading, analysis, marks };
    this.#painter?.paint(marks);
  }

  #showNothing(): void {
    this.#card.close();
    this.#shown = null;
    this.#painter?.paint([]);
  }

  #readNow(withSelection: boolean): PageReading {
    const { document, view } = this.#options;
    return readPosting(document, {
      layout: computedLayout(view),
      selection: withSelection ? document.getSelection() : null,
    });
  }

  /** The style sheet is in the page before the first words are marked. */
  async #analyse(posting: Posting, depth: Analysis['depth']): Promise<PageAnalysis> {
    const { analyse, style } = this.#options;
    if (!this.#isStyled && this.#painter !== null) {
      await style(this.#names);
      this.#isStyled = true;
    }
    return analyse(posting, depth);
  }

  /** After a change: the same text is found again in the new nodes, another one is analysed anew. */
  #readAgain(): void {
    const { view, signal } = this.#options;
    if (this.#watching === null || signal.aborted) return;
    const shown = this.#shown;
    const isSamePage = this.#address === addressOf(view);
    if (isSamePage && shown?.reading.posting.source === 'selection') return;
    if (isSamePage && shown !== null && this.#isSettledOn(shown.reading)) {
      const reading = this.#readNow(false);
      if (reading.posting.text === shown.reading.posting.text) {
        this.#answers.move(reading);
        this.#show(reading, shown.analysis);
        return;
      }
    }
    // A worker that is just starting may miss one message; the next change or click tries again.
    this.read(false).catch(() => this.#showNothing());
  }

  /** Whether no other text is being analysed. */
  #isSettledOn({ posting }: PageReading): boolean {
    const text = this.#answers.textUnderWay();
    return text === null || text === posting.text;
  }

  #createCard(): CardHost {
    const { document, view, cardCss, words, openInPanel } = this.#options;
    return createCardHost({
      document,
      view,
      css: cardCss,
      words,
      onOpenInPanel: openInPanel,
      onHold: (isHeld) => {
        this.#isHeld = isHeld;
      },
      onClose: () => {
        this.#pointed = null;
        this.#painter?.flash(null);
      },
    });
  }

  #openCard(mark: Mark): void {
    const analysis = this.#shown?.analysis;
    const skill = analysis?.skills.find((each) => each.uri === mark.uri);
    if (analysis === undefined || skill === undefined) return;
    const mention = skill.mentions[mark.index] ?? null;
    const also = this.#isImpliedShown ? alsoMeant(skill, mark.index, analysis) : [];
    this.#card.open({ skill, mention, also }, mark.range);
    this.#pointed = mark;
    this.#painter?.flash(mark.range);
  }

  #watch(): void {
    const { document, view } = this.#options;
    this.#watching = new AbortController();
    const { signal } = this.#watching;
    watchChanges({ document, view, signal, isOurs: this.#card.isHost, onChange: () => this.#readAgain() });
    watchPointing({
      document,
      view,
      signal,
      marks: () => this.#shown?.marks.filter(({ isCovered }) => !isCovered) ?? [],
      isHeld: () => this.#isHeld,
      onPoint: (mark) => this.#openCard(mark),
      onLeave: this.#card.close,
    });
    const follow = (): void => {
      if (this.#card.isOpen()) view.requestAnimationFrame(this.#card.follow);
    };
    view.addEventListener('scroll', follow, { signal, passive: true, capture: true });
    view.addEventListener('resize', follow, { signal, passive: true });
  }
}

function isSameMark(a: Mark, b: Mark): boolean {
  return a.uri === b.uri && a.index === b.index && isSamePlace(a.range, b.range);
}

/** The page's address without the part that only scrolls. */
function addressOf(view: Window): string {
  return view.location.href.replace(/#(?!!|\/).*$/, '');
}
