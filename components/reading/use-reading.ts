/** Asking for the state of a tab: one question at a time, and never one that hangs for good. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { TabReading } from '../../lib/messages.ts';
import { useWords } from '../words.tsx';

/** After so long without an answer the person is told, and may try again. */
const PATIENCE_SECONDS = 20;

/**
 * The reading, or null while it is awaited. `ask` again replaces it; of several answers under way only
 * the last question's counts.
 * @param kept what is there already: it is shown at once, and nothing is asked first
 */
export function useReading(
  first: () => Promise<TabReading>,
  kept: TabReading | null = null,
): {
  reading: TabReading | null;
  ask: (question: () => Promise<TabReading>) => void;
} {
  const { t, number } = useWords();
  const [reading, setReading] = useState(kept);
  const asked = useRef(0);

  const ask = useCallback(
    (question: () => Promise<TabReading>) => {
      asked.current += 1;
      const mine = asked.current;
      const answer = (given: TabReading) => {
        if (mine !== asked.current) return;
        clearTimeout(timer);
        setReading(given);
      };
      const timer = setTimeout(() => {
        const seconds = number(PATIENCE_SECONDS);
        answer({ state: 'failed', sentence: t('state.failedTimeout', { seconds }) });
      }, PATIENCE_SECONDS * 1000);
      question().then(answer, () => answer({ state: 'failed', sentence: t('state.failedAnswer') }));
    },
    [t, number],
  );

  useEffect(() => {
    if (kept === null) ask(first);
    return () => {
      asked.current += 1;
    };
  }, [ask, first, kept]);
  return { reading, ask };
}
