import { useEffect, useState } from 'preact/hooks';
import type { ConceptPage } from '../../lib/lookup/pages.ts';
import { useWords } from '../words.tsx';
import type { KeptServices } from './kept-services.ts';

/** Marks the concept that is being looked at as a favourite, and notes that it was looked at. */
export function FavouriteButton(props: { page: ConceptPage; kept: KeptServices }) {
  const { t } = useWords();
  const { page, kept } = props;
  const [isFavourite, setFavourite] = useState<boolean | null>(null);
  const [failed, setFailed] = useState('');
  useEffect(() => {
    const { uri, kind, label } = page;
    const code = 'code' in page ? page.code : null;
    kept
      .visited({ uri, kind, label, code })
      .then(kept.all)
      .then(
        (all) => setFavourite(all.find((each) => each.uri === uri)?.favourite ?? false),
        // Without storage nothing is kept, and there is nothing to press.
        () => setFavourite(null),
      );
  }, [page, kept]);
  if (isFavourite === null) return null;
  const turn = () => {
    kept.setFavourite(page.uri, !isFavourite).then(
      () => {
        setFavourite(!isFavourite);
        setFailed('');
      },
      () => setFailed(t('kept.failed')),
    );
  };
  return (
    <>
      <button
        type="button"
        class="link small favourite"
        aria-pressed={isFavourite}
        aria-label={t('kept.favourite', { label: page.label })}
        onClick={turn}
      >
        <span aria-hidden="true">{isFavourite ? '★' : '☆'}</span> {t('kept.isFavourite')}
      </button>
      <span class="small" role="status">
        {failed}
      </span>
    </>
  );
}
