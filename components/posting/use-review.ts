/** The vocabulary's view of a posting's skills, asked for when the posting changes. */
import { useEffect, useState } from 'preact/hooks';
import type { Analysis } from '../../lib/analysis.ts';
import type { VocabularyReview } from '../../lib/review/review.ts';
import type { PostingServices } from './posting-services.ts';

/** Nothing is known yet, or could not be asked: then there are no groups and no collections to show. */
const NOTHING: VocabularyReview = { groups: [], collections: {}, pairs: [], broad: [], occupation: null };

/** The last review stays until the next is there, so that nothing flickers. */
export function useReview(
  services: Pick<PostingServices, 'review'>,
  { skills }: Pick<Analysis, 'skills'>,
): VocabularyReview {
  const [review, setReview] = useState(NOTHING);
  const uris = skills.map(({ uri }) => uri).join(' ');
  useEffect(() => {
    let stale = false;
    const settle = (found: VocabularyReview) => {
      if (!stale) setReview(found);
    };
    services.review(uris === '' ? [] : uris.split(' '), null).then(settle, () => settle(NOTHING));
    return () => {
      stale = true;
    };
  }, [services, uris]);
  return review;
}
