import type { PostingSummary } from '../../lib/analysis.ts';
import type { PostingSource } from '../../lib/posting.ts';
import { useWords, type Words } from '../words.tsx';

/** Whose posting it is: title, employer, language, and where in the page it was read. */
export function PostingHeading(props: { posting: PostingSummary }) {
  const words = useWords();
  const { title, employer, language, source } = props.posting;
  const facts = [employer, language && words.languageName(language), sourceName(words, source)];
  return (
    <header class="posting-heading">
      <h1 lang={language ?? undefined}>{title ?? words.t('posting.untitled')}</h1>
      <p class="small">{facts.filter(Boolean).join(' · ')}</p>
    </header>
  );
}

function sourceName({ t }: Words, source: PostingSource): string {
  const names: Record<PostingSource, string> = {
    'json-ld': t('posting.source.jsonLd'),
    microdata: t('posting.source.microdata'),
    rdfa: t('posting.source.rdfa'),
    frame: t('posting.source.frame'),
    shadow: t('posting.source.shadow'),
    board: t('posting.source.board'),
    state: t('posting.source.state'),
    main: t('posting.source.main'),
    selection: t('posting.source.selection'),
    text: t('posting.source.text'),
  };
  return names[source];
}
