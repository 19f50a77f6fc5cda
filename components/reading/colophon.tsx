import type { VocabularySummary } from '../../lib/analysis.ts';
import { useWords } from '../words.tsx';

/** How many skills ESCO v1.1.1 has: what the starter vocabulary, made from that version, is an excerpt of. */
const ALL_SKILLS = 13_896;

/** The vocabulary in use, and the attribution that ESCO's terms of reuse ask for, word for word. */
export function Colophon(props: {
  vocabulary: VocabularySummary;
  calibrated: boolean;
  onOpenOptions: () => void;
}) {
  const { t, number, languageName } = useWords();
  const { version, language, skills, excerpt } = props.vocabulary;
  const size = excerpt
    ? t('vocabulary.starter', { n: number(skills), total: number(ALL_SKILLS) })
    : t('vocabulary.whole', skills, { n: number(skills) });
  const name = t('vocabulary.line', { version: versionName(t, version), language: languageName(language) });
  return (
    <footer class="colophon">
      {!props.calibrated && <p>{t('note.uncalibrated')}</p>}
      <p>
        {name} · {size}
        {excerpt && (
          <>
            {' · '}
            <button type="button" class="link" onClick={props.onOpenOptions}>
              {t('vocabulary.getAll')}
            </button>
          </>
        )}
      </p>
      <p lang="en">{t('attribution.uses')}</p>
      <p>
        {excerpt
          ? t('attribution.adaptedExcerpt', { version: versionName(t, version) })
          : t('attribution.adapted', { version: versionName(t, version) })}
      </p>
      <p>
        <button type="button" class="link" onClick={props.onOpenOptions}>
          {t('popup.options')}
        </button>
      </p>
    </footer>
  );
}

/** A file that names no version is called so, instead of a number that nobody stated. */
function versionName(t: ReturnType<typeof useWords>['t'], version: string): string {
  return version === 'unknown' ? t('vocabulary.versionUnknown') : version;
}
