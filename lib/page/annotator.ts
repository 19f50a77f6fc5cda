/** Reads the page, has it analysed, paints what was found and shows cards, until its life ends. */
import type { Analysis } from '../analysis.ts';
import type { Posting } from '../posting.ts';
import { isOnDark } from './background.ts';
import type { CardWords } from './card.tsx';
import { type CardHost, createCardHost } from './card-host.tsx';
import { watchChanges } from './changes.ts';
import { type HighlightNames, randomHighlightNames } from './highlight-style.ts';
import { createPainter, type HighlightRegistry, type Mark, type Painter } from './highlights.ts';
import { computedLayout } from './layout.ts';
import { watchPointing } from './pointing.ts';
import { type PageReading, readPosting } from './read.ts';
import { createScroller, type Scroller } from './show-mention.ts';

export interface AnnotatorOptions {
  document: Document;
  view: Window;
  /** null where the browser cannot highlight: then the page is read and analysed all the same. */
  registry: HighlightRegistry | null;
  analyse(posting: Posting): Promise<Analysis>;
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
   * selection is read if there is one; otherwise only what looks like a posting is.
   */
  read(isAsked: boolean): Promise<void>;
  /** Reads because the person asked; what went wrong is said in a sentence. */
  answer(): Promise<{ ok: true } | { ok: false; sentence: string }>;
  /** Scrolls to a mention and flashes it; false where there is none to be seen. */
  showMention(uri: string, index: number): boolean;
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
  #isAsked = false;
  #isStyled = false;
  /** The pointer or the focus is in the card. */
  #isHeld = false;
  #address = '';
  #shown: Shown | null = null;
  /** Ends the watching of page and person; null while nothing is wanted. */
  #watching: AbortController | null = null;
  #underWay: { text: string; done: Promise<void> } | null = null;

  constructor(options: AnnotatorOptions) {
    const { registry, view, signal } = options;
    this.#options = options;
    this.#painter = registry && createPainter(registry, this.#names, (range) => isOnDark(view, range));
    this.#card = this.#createCard();
    this.#scroller = createScroller(view, (range) => this.#painter?.flash(range), signal);
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
      this.#underWay = null;
      this.#show(null);
      return Promise.resolve();
    }
    if (this.#underWay?.text === text) return this.#underWay.done;
    const done = this.#analyse(reading).finally(() => {
      if (this.#underWay?.done === done) this.#underWay = null;
    });
    this.#underWay = { text, done };
    return done;
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

  clear(): void {
    this.#isAsked = false;
    this.#watching?.abort();
    this.#watching = null;
    this.#show(null);
    this.#painter?.clear();
  }

  tick(): void {
    if (this.#painter?.isLost() && this.#shown !== null) this.#painter.paint(this.#shown.marks);
  }

  #show(next: Shown | null): void {
    if (next === null || next.analysis !== this.#shown?.analysis) this.#card.close();
    this.#shown = next;
    this.#painter?.paint(next?.marks ?? []);
  }

  #readNow(withSelection: boolean): PageReading {
    const { document, view } = this.#options;
    return readPosting(document, {
      layout: computedLayout(view),
      selection: withSelection ? document.getSelection() : null,
    });
  }

  async #analyse(reading: PageReading): Promise<void> {
    const { analyse, style, signal } = this.#options;
    if (!this.#isStyled && this.#painter !== null) {
      await style(this.#names);
      this.#isStyled = true;
    }
    const analysis = await analyse(reading.posting);
    // The page, or the person's wish, may have changed while the answer was on its way.
    const isStale =
      signal.aborted || this.#watching === null || this.#underWay?.text !== reading.posting.text;
    if (!isStale) this.#show({ reading, analysis, marks: marksOf(reading, analysis) });
  }

  /** After a change: the same text is found again in the new nodes, another one is analysed anew. */
  #readAgain(): void {
    const { view, signal } = this.#options;
    if (this.#watching === null || signal.aborted) return;
    const shown = this.#shown;
    const isSamePage = this.#address === addressOf(view);
    if (isSamePage && shown?.reading.posting.source === 'selection') return;
    if (isSamePage && shown !== null && this.#underWay === null) {
      const reading = this.#readNow(false);
      if (reading.posting.text === shown.reading.posting.text) {
        this.#show({ reading, analysis: shown.analysis, marks: marksOf(reading, shown.analysis) });
        return;
      }
    }
    // A worker that is just starting may miss one message; the next change or click tries again.
    this.read(false).catch(() => this.#show(null));
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
      onClose: () => this.#painter?.flash(null),
    });
  }

  #openCard(mark: Mark): void {
    const skill = this.#shown?.analysis.skills.find((each) => each.uri === mark.uri);
    const mention = skill?.mentions[mark.index];
    if (skill === undefined || mention === undefined) return;
    this.#card.open(skill, mention, mark.range);
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
      marks: () => this.#shown?.marks ?? [],
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

function marksOf(reading: PageReading, analysis: Analysis): Mark[] {
  return analysis.skills.flatMap(({ uri, evidence, necessity, mentions }) =>
    mentions.flatMap(({ start, end }, index) => {
      const range = reading.rangeOf(start, end);
      return range === null ? [] : [{ uri, index, evidence, necessity, range }];
    }),
  );
}

/** The page's address without the part that only scrolls. */
function addressOf(view: Window): string {
  return view.location.href.replace(/#(?!!|\/).*$/, '');
}
