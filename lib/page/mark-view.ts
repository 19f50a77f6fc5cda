/** Shows marks to the person: paints them, opens the card on them, walks from one to the next. */
import type { Analysis, UnlistedPhrase } from '../analysis.ts';
import { groundsOf } from './background.ts';
import { type CardHost, type CardHostOptions, createCardHost } from './card-host.tsx';
import type { HighlightRegistry } from './highlight-registry.ts';
import type { HighlightNames } from './highlight-style.ts';
import { createPainter, documentOf, isSamePlace, type Mark, type Painter } from './highlights.ts';
import { alsoMeant, marksOf } from './marks.ts';
import { type Pointing, watchPointing } from './pointing.ts';
import type { PageReading } from './read.ts';
import { createScroller, type Scroller } from './show-mention.ts';
import { inPageOrder, stepFrom } from './stepping.ts';

/** What is to be shown of a posting. */
export interface Shown {
  reading: PageReading;
  analysis: Analysis;
  /** False: its words are known, and not marked. */
  annotated: boolean;
}

export interface MarkViewOptions extends Omit<CardHostOptions, 'onHold' | 'onClose'> {
  /** The highlights of the page or of a frame in it; null where it cannot have any. */
  registryOf(document: Document): HighlightRegistry | null;
  names: HighlightNames;
  /** Told when marks stand in frames that have shown none so far. */
  onFrames(): void;
  /** Ends everything. */
  signal: AbortSignal;
}

export interface MarkView {
  /** Paints what is new, takes away what is gone; a card whose words are still marked stays open. */
  show(shown: Shown | null, isImpliedShown: boolean): void;
  showMention(uri: string, index: number): boolean;
  showWords(words: UnlistedPhrase): boolean;
  /** Opens the card of the next mark (1) or the one before (-1), with the focus in it; false where there is none. */
  step(by: 1 | -1): boolean;
  /** Watches pointer and keys until the signal aborts. */
  watch(signal: AbortSignal): void;
  /** Paints again what the page has cleared, and what stands on another ground than when it was painted. */
  repair(): void;
  closeCard(): void;
  clear(): void;
  /** True for elements of our own. */
  isOurs(node: Node): boolean;
}

export function createMarkView(options: MarkViewOptions): MarkView {
  return new PageMarks(options);
}

class PageMarks implements MarkView {
  readonly #options: MarkViewOptions;
  readonly #painter: Painter;
  readonly #card: CardHost;
  readonly #scroller: Scroller;
  #shown: Shown | null = null;
  #marks: readonly Mark[] = [];
  #isImpliedShown = true;
  /** The pointer or the focus is in the card. */
  #isHeld = false;
  /** The mark whose card is open. */
  #pointed: Mark | null = null;
  /** The mark that was last walked to. */
  #walked: Mark | null = null;
  #pointing: Pointing | null = null;
  /** Documents of frames that showed marks. */
  readonly #frames = new WeakSet<Document>();

  constructor(options: MarkViewOptions) {
    const { registryOf, names, view, signal } = options;
    this.#options = options;
    this.#painter = createPainter(registryOf, names, () => groundsOf(view));
    this.#scroller = createScroller(view, (range) => this.#painter.flash(range), signal);
    this.#card = createCardHost({
      ...options,
      onSay: (saying) => {
        // The mark goes, and the card stays: what was said can be taken back there.
        this.#pointed = null;
        this.#painter.flash(null);
        return options.onSay(saying);
      },
      onUndo: (said) => options.onUndo(said).finally(this.#card.close),
      onHold: (isHeld) => {
        this.#isHeld = isHeld;
      },
      onClose: () => {
        this.#pointed = null;
        this.#painter.flash(null);
      },
    });
  }

  show(shown: Shown | null, isImpliedShown: boolean): void {
    this.#isImpliedShown = isImpliedShown;
    this.#shown = shown;
    this.#marks = shown === null ? [] : marksOf(shown.reading, shown.analysis, isImpliedShown);
    const painted = this.#painted();
    const pointed = this.#pointed;
    if (shown === null || (pointed && !painted.some((mark) => isSameMark(mark, pointed)))) this.#card.close();
    this.#painter.paint(painted);
    this.#followFrames(painted);
  }

  showMention(uri: string, index: number): boolean {
    const marks = this.#marks.filter((mark) => mark.uri === uri);
    const mark = marks.find((each) => each.index === index) ?? marks[0];
    return mark !== undefined && this.#scroller.show(mark.range);
  }

  showWords({ start, end, text }: UnlistedPhrase): boolean {
    const reading = this.#shown?.reading;
    if (reading?.posting.text.slice(start, end) !== text) return false;
    const range = reading.rangeOf(start, end);
    return range !== null && this.#scroller.show(range);
  }

  step(by: 1 | -1): boolean {
    const marks = inPageOrder(this.#painted());
    const number = stepFrom(marks, this.#pointed ?? this.#walked, by, this.#options.view.innerHeight);
    const mark = marks[number];
    if (mark === undefined || !this.#scroller.bring(mark.range)) return false;
    this.#openCard(mark, { number: number + 1, total: marks.length });
    this.#walked = mark;
    return true;
  }

  watch(signal: AbortSignal): void {
    const { document, view } = this.#options;
    this.#pointing = watchPointing({
      document,
      view,
      signal,
      marks: () => this.#painted().filter(({ isCovered }) => !isCovered),
      isHeld: () => this.#isHeld,
      isGivenBack: this.#card.gaveFocusBackTo,
      onPoint: (mark) => this.#openCard(mark, null),
      onLeave: this.#card.close,
      onScroll: () => {
        if (this.#card.isOpen()) view.requestAnimationFrame(this.#card.follow);
      },
    });
    view
      .matchMedia('(prefers-color-scheme: dark)')
      .addEventListener?.('change', () => this.#painter.paint(this.#painted()), { signal });
  }

  repair(): void {
    if (this.#painted().length === 0) return;
    if (this.#painter.isLost() || this.#painter.isOnOtherGround()) this.#painter.paint(this.#painted());
  }

  closeCard(): void {
    this.#card.close();
  }

  clear(): void {
    this.show(null, this.#isImpliedShown);
    this.#walked = null;
    this.#painter.clear();
  }

  isOurs(node: Node): boolean {
    return this.#card.isHost(node);
  }

  #painted(): readonly Mark[] {
    return this.#shown?.annotated ? this.#marks : [];
  }

  /** Frames have pointers, keys and rules of their own. */
  #followFrames(marks: readonly Mark[]): void {
    const documents = new Set(marks.map(({ range }) => documentOf(range)));
    documents.delete(this.#options.document);
    for (const document of documents) this.#pointing?.watchIn(document);
    const isNew = [...documents].some((document) => !this.#frames.has(document));
    for (const document of documents) this.#frames.add(document);
    if (isNew) this.#options.onFrames();
  }

  /** @param position given to those who walk: the focus goes into the card */
  #openCard(mark: Mark, position: { number: number; total: number } | null): void {
    const analysis = this.#shown?.analysis;
    const skill = analysis?.skills.find((each) => each.uri === mark.uri);
    if (analysis === undefined || skill === undefined) return;
    const mention = skill.mentions[mark.index] ?? null;
    const also = this.#isImpliedShown ? alsoMeant(skill, mark.index, analysis) : [];
    const { range } = mark;
    this.#card.open({ skill, mention, also, range, position, takesFocus: position !== null });
    this.#pointed = mark;
    this.#painter.flash(range);
  }
}

function isSameMark(a: Mark, b: Mark): boolean {
  return a.uri === b.uri && a.index === b.index && isSamePlace(a.range, b.range);
}
