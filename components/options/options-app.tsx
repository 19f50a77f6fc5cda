import { useCallback, useState } from 'preact/hooks';
import { useWords } from '../words.tsx';
import { Appearance } from './appearance.tsx';
import { Certainty } from './certainty.tsx';
import { Corrections } from './corrections.tsx';
import { FetchVocabulary } from './fetch-vocabulary.tsx';
import { ImportVocabulary } from './import-vocabulary.tsx';
import { Languages } from './languages.tsx';
import { OwnData } from './own-data.tsx';
import type { OptionsServices } from './services.ts';
import { Shortcuts } from './shortcuts.tsx';
import { Sites } from './sites.tsx';
import { Vocabularies } from './vocabularies.tsx';

/** The settings page. */
export function OptionsApp(props: { services: OptionsServices }) {
  const { t } = useWords();
  const { services } = props;
  // An import adds to the list: the list is asked for again.
  const [imports, setImports] = useState(0);
  const changed = useCallback(() => setImports((count) => count + 1), []);
  return (
    <main class="options">
      <h1>{t('options.title')}</h1>
      <p class="small">{t('options.privacy')}</p>
      <Vocabularies services={services} imports={imports} />
      <ImportVocabulary services={services} onChange={changed} />
      <FetchVocabulary services={services.fetching} />
      <Certainty services={services} />
      <Appearance services={services} />
      <Languages services={services} />
      <Sites services={services} />
      <Corrections services={services} />
      <Shortcuts services={services} />
      <OwnData services={services} />
      <footer class="colophon">
        <p lang="en">{t('attribution.uses')}</p>
      </footer>
    </main>
  );
}
