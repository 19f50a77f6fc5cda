import { useEffect, useState } from 'preact/hooks';
import { useWords, type Words } from '../words.tsx';
import type { OptionsServices, StoredVocabulary } from './services.ts';
import { VocabularyRow } from './vocabulary-row.tsx';

/** The vocabularies on this device: which is in use, use another, delete one. */
export function Vocabularies(props: { services: OptionsServices; imports: number }) {
  const words = useWords();
  const { t } = words;
  const { services, imports } = props;
  const [vocabularies, setVocabularies] = useState<StoredVocabulary[]>([]);
  const [changes, setChanges] = useState(0);
  const [outcome, setOutcome] = useState<{ sentence: string; failed: boolean }>({
    sentence: '',
    failed: false,
  });

  // Asked again after every import and every change.
  useEffect(() => {
    let stale = false;
    services.vocabularies().then(
      (list) => {
        if (!stale) setVocabularies(list);
      },
      (error: Error) =>
        setOutcome({ sentence: t('options.vocabularyFailed', { reason: error.message }), failed: true }),
    );
    return () => {
      stale = true;
    };
  }, [services, t, imports, changes]);

  const change = (changing: Promise<void>, sentence: string) => {
    changing
      .then(
        () => setOutcome({ sentence, failed: false }),
        (error: Error) =>
          setOutcome({ sentence: t('options.changeFailed', { reason: error.message }), failed: true }),
      )
      .then(() => setChanges((count) => count + 1));
  };
  return (
    <section aria-labelledby="vocabularies">
      <h2 id="vocabularies">{t('options.vocabularies')}</h2>
      <p>{t('options.vocabulariesIntro')}</p>
      <ul class="vocabularies">
        {vocabularies.map((vocabulary) => {
          const name = vocabularyName(words, vocabulary);
          const { id } = vocabulary;
          return (
            <VocabularyRow
              key={id ?? 'bundled'}
              vocabulary={vocabulary}
              name={name}
              onUse={() => change(services.useVocabulary(id), t('options.changed', { name }))}
              onDelete={() => {
                if (id !== null) change(services.deleteVocabulary(id), t('options.deleted', { name }));
              }}
            />
          );
        })}
      </ul>
      <p class="outcome" role="status" data-failed={outcome.failed || undefined}>
        {outcome.sentence}
      </p>
    </section>
  );
}

/** `ESCO 1.1.1, English and German`. */
export function vocabularyName(
  { t, languageName, list }: Words,
  vocabulary: { version: string | null; languages: string[] },
): string {
  if (vocabulary.version === null) return t('options.bundledName');
  const version = vocabulary.version === 'unknown' ? t('vocabulary.versionUnknown') : vocabulary.version;
  return t('options.name', { version, languages: list(vocabulary.languages.map(languageName)) });
}
