/** Reads the page, has it analysed, paints what was found and shows cards, until its life ends. */
import type { Analysis } from '../analysis.ts';
import type { Posting } from '../posting.ts';
import { isOnDark } from './background.ts';
import type { CardWords } from './card.tsx';
import { createCardHost } from './card-host.tsx';
import { watchChanges } from './changes.ts';
import { type HighlightNames, randomHighlightNames } from './highlight-style.ts';
import { createPainter, type HighlightRegistry, type Mark } from './highlights.ts';
import { computedLayout } from './layout.ts';
import { watchPointing } from './pointing.ts';
import { type PageReading, readPosting } from './read.ts';
import { createScroller } from './show-mention.ts';

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
  /** Takes highlights and card away, and stays quiet until it is asked to read again. */
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
  const { document, view, signal } = options;
  const names = randomHighlightNames();
  const painter = options.registry
    ? createPainter(options.registry, names, (range) => isOnDark(view, range))
    : null;
  const state = { isActive: false, isAsked: false, address: '', isStyled: false, isHeld: false };
  let shown: Shown | null = null;
  let underWay: { text: string; done: Promise<void> } | null = null;

  const card = createCardHost({
    document,
    view,
    css: options.cardCss,
    words: options.words,
    onOpenInPanel: options.openInPanel,
    onHold: (isHeld) => {
      state.isHeld = isHeld;
    },
    onClose: () => painter?.flash(null),
  });
  const scroller = createScroller(view, (range) => painter?.flash(range), signal);

  const show = (next: Shown | null): void => {
    if (next === null || next.analysis !== shown?.analysis) card.close();
    shown = next;
    painter?.paint(next?.marks ?? []);
  };

  const analyse = async (reading: PageReading): Promise<void> => {
    if (!state.isStyled && painter !== null) {
      await options.style(names);
      state.isStyled = true;
    }
    const analysis = await options.analyse(reading.posting);
    // The page, or the person's wish, may have changed while the answer was on its way.
    const isStale = signal.aborted || !state.isActive || underWay?.text !== reading.posting.text;
    if (!isStale) show({ reading, analysis, marks: marksOf(reading, analysis) });
  };

  const read = (isAsked: boolean): Promise<void> => {
    begin(isAsked);
    const reading = readNow(isAsked);
    const { text } = reading.posting;
    if (!state.isAsked && !reading.posting.isPosting) {
      underWay = null;
      show(null);
      return Promise.resolve();
    }
    if (underWay?.text === text) return underWay.done;
    const done = analyse(reading).finally(() => {
      if (underWay?.done === done) underWay = null;
    });
    underWay = { text, done };
    return done;
  };

  const begin = (isAsked: boolean): void => {
    const address = addressOf(view);
    state.isAsked = isAsked || (state.isAsked && state.address === address);
    state.isActive = true;
    state.address = address;
  };

  const readNow = (withSelection: boolean): PageReading =>
    readPosting(document, {
      layout: computedLayout(view),
      selection: withSelection ? document.getSelection() : null,
    });

  /** After a change: the same text is found again in the new nodes, another one is analysed anew. */
  const readAgain = (): void => {
    if (!state.isActive || signal.aborted) return;
    const isSamePage = state.address === addressOf(view);
    if (isSamePage && shown?.reading.posting.source === 'selection') return;
    if (isSamePage && shown !== null && underWay === null) {
      const reading = readNow(false);
      if (reading.posting.text === shown.reading.posting.text) {
        show({ reading, analysis: shown.analysis, marks: marksOf(reading, shown.analysis) });
        return;
      }
    }
    // A worker that is just starting may miss one message; the next change or click tries again.
    read(false).catch(() => show(null));
  };

  const openCard = (mark: Mark): void => {
    const skill = shown?.analysis.skills.find((each) => each.uri === mark.uri);
    const mention = skill?.mentions[mark.index];
    if (skill !== undefined && mention !== undefined) {
      card.open(skill, mention, mark.range);
      painter?.flash(mark.range);
    }
  };

  watchChanges({ document, view, signal, isOurs: card.isHost, onChange: readAgain });
  watchPointing({
    document,
    view,
    signal,
    marks: () => shown?.marks ?? [],
    isHeld: () => state.isHeld,
    onPoint: openCard,
    onLeave: card.close,
  });
  const follow = (): void => {
    if (card.isOpen()) view.requestAnimationFrame(card.follow);
  };
  view.addEventListener('scroll', follow, { signal, passive: true, capture: true });
  view.addEventListener('resize', follow, { signal, passive: true });
  signal.addEventListener('abort', () => {
    show(null);
    painter?.clear();
  });

  return {
    read,
    async answer() {
      try {
        await read(true);
        return { ok: true };
      } catch (error) {
        return { ok: false, sentence: error instanceof Error ? error.message : String(error) };
      }
    },
    showMention(uri, index) {
      const marks = shown?.marks.filter((mark) => mark.uri === uri) ?? [];
      const mark = marks.find((each) => each.index === index) ?? marks[0];
      return mark !== undefined && scroller.show(mark.range);
    },
    clear() {
      state.isActive = false;
      state.isAsked = false;
      show(null);
      painter?.clear();
    },
    tick() {
      if (painter?.isLost() && shown !== null) painter.paint(shown.marks);
    },
  };
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
