import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../words.tsx';

/** Sooner than this, a word about waiting would only flicker. */
const QUIET_MILLISECONDS = 150;
const LONG_MILLISECONDS = 3000;

/** Says what is being done, once it takes long enough to be noticed. */
export function Loading() {
  const { t } = useWords();
  const [phase, setPhase] = useState<'quiet' | 'working' | 'long'>('quiet');
  useEffect(() => {
    const working = setTimeout(() => setPhase('working'), QUIET_MILLISECONDS);
    const long = setTimeout(() => setPhase('long'), LONG_MILLISECONDS);
    return () => {
      clearTimeout(working);
      clearTimeout(long);
    };
  }, []);
  return (
    <div class="state" role="status">
      {phase !== 'quiet' && <h1 class="loading">{t('state.loading')}</h1>}
      {phase === 'long' && <p>{t('state.loadingLong')}</p>}
    </div>
  );
}
