/** Has a posting analysed in two steps, the quick answer first, and drops answers that come too late. */
import type { Analysis } from '../analysis.ts';
import type { LeftOutSection, Posting } from '../posting.ts';
import type { PageReading } from './read.ts';

/** What the page is to highlight. */
export interface PageAnalysis {
  analysis: Analysis;
  /** Whether skills that no words name, but a sentence means, are to be shown. */
  impliedShown: boolean;
}

/** What the person wants of a posting. */
export interface PageWish {
  /** Whether its words are to be marked: it is a posting, or the person asked for it. */
  annotated: boolean;
  /** Sections that count although they ask nothing of the reader. */
  takenIn: LeftOutSection[];
}

/** `quick` is answered at once, `full` with everything that can be told. */
export interface PageQuestion extends PageWish {
  posting: Posting;
  depth: Analysis['depth'];
}

export type Analyse = (question: PageQuestion) => Promise<PageAnalysis>;

export interface TwoAnswers {
  /**
   * Done when the first answer was given to `onAnswer`; the full one follows. The same text is asked about once
   * at a time. `isShown`: an answer about this text is shown already.
   */
  ask(reading: PageReading, wish: PageWish, isShown: boolean): Promise<void>;
  /** The text that is being analysed, or null. */
  textUnderWay(): string | null;
  /** The text that is being analysed stands in new nodes: the answer is about those. */
  move(reading: PageReading): void;
  /** Forgets the question: its answers are dropped. */
  drop(): void;
}

interface Question {
  reading: PageReading;
  wish: PageWish;
  answered: Promise<void>;
}

/** @param isWanted false where no answer is waited for any more, whatever the question */
export function createTwoAnswers(
  analyse: Analyse,
  onAnswer: (reading: PageReading, answer: PageAnalysis, wish: PageWish) => void,
  isWanted: () => boolean,
): TwoAnswers {
  let underWay: Question | null = null;
  const isCurrent = (question: Question): boolean => underWay === question && isWanted();
  const end = (question: Question): void => {
    if (underWay === question) underWay = null;
  };

  const answer = async (question: Question, depth: Analysis['depth']): Promise<void> => {
    const attempt = () => analyse({ posting: question.reading.posting, depth, ...question.wish });
    // The browser may stop the background in the middle of an answer: asking again starts it.
    const answered = await attempt().catch((error: unknown) => {
      if (isCurrent(question)) return attempt();
      throw error;
    });
    // The page, or the person's wish, may have changed while the answer was on its way.
    if (isCurrent(question)) onAnswer(question.reading, answered, question.wish);
  };

  const deepen = async (question: Question): Promise<void> => {
    try {
      if (isCurrent(question)) await answer(question, 'full');
    } catch {
      // The quick answer stays: it is true as far as it goes, and the next click asks again.
    } finally {
      end(question);
    }
  };

  return {
    ask(reading, wish, isShown) {
      if (underWay !== null && isSameQuestion(underWay, reading, wish)) return underWay.answered;
      const question: Question = { reading, wish, answered: Promise.resolve() };
      underWay = question;
      // Where something is shown already, the quick answer would only take some of it away for a moment.
      if (isShown) question.answered = answer(question, 'full').finally(() => end(question));
      else {
        question.answered = answer(question, 'quick');
        question.answered.then(
          () => deepen(question),
          () => end(question),
        );
      }
      return question.answered;
    },
    textUnderWay: () => underWay?.reading.posting.text ?? null,
    move(reading) {
      if (underWay) underWay.reading = reading;
    },
    drop() {
      underWay = null;
    },
  };
}

function isSameQuestion(asked: Question, { posting }: PageReading, wish: PageWish): boolean {
  return (
    asked.reading.posting.text === posting.text &&
    asked.wish.annotated === wish.annotated &&
    asked.wish.takenIn.join() === wish.takenIn.join()
  );
}
