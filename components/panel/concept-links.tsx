import { useState } from 'preact/hooks';
import type { ConceptPage } from '../../lib/lookup/pages.ts';
import { escoPage } from '../esco-address.ts';
import { useWords } from '../words.tsx';

/** The way to ESCO's own page, and the identifier to copy. */
export function ConceptLinks(props: { page: ConceptPage; copy: (text: string) => Promise<void> }) {
  const { t, language } = useWords();
  const { kind, uri } = props.page;
  const [sentence, setSentence] = useState('');
  const copy = () => {
    props.copy(uri).then(
      () => setSentence(t('concept.copied')),
      () => setSentence(t('concept.copyFailed')),
    );
  };
  return (
    <section>
      <h2>{t('concept.identifier')}</h2>
      <div class="identifier">
        <code>{uri}</code>
        <button type="button" class="link small" onClick={copy}>
          {t('concept.copyIdentifier')}
        </button>
        <span class="small" role="status">
          {sentence}
        </span>
      </div>
      <p class="concept-links">
        <a href={escoPage(kind, uri, language)} target="_blank" rel="noopener noreferrer">
          {t('panel.escoPage')}
          <span class="hidden-text"> ({t('panel.newTab')})</span>
        </a>
      </p>
    </section>
  );
}
