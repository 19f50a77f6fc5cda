import { useState } from 'preact/hooks';
import { escoPage } from '../esco-address.ts';
import { useWords } from '../words.tsx';

/** The way to a concept's page in ESCO's own portal. */
export function EscoLink(props: { kind: 'skill' | 'occupation'; uri: string }) {
  const { t, language } = useWords();
  return (
    <a href={escoPage(props.kind, props.uri, language)} target="_blank" rel="noopener noreferrer">
      {t('panel.escoPage')}
      <span class="hidden-text"> ({t('panel.newTab')})</span>
    </a>
  );
}

/** The concept's identifier, to copy. */
export function Identifier(props: { uri: string; copy: (text: string) => Promise<void> }) {
  const { t } = useWords();
  const { uri } = props;
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
    </section>
  );
}
