import { POSTING_PARTS, type PostingPart } from '../panel/route.ts';
import { useWords } from '../words.tsx';

/** The ways between the parts of a posting's view: ordinary links, so that each has an address. */
export function PartLinks(props: { part: PostingPart; addressOf: (part: PostingPart) => string }) {
  const { t } = useWords();
  const names: Record<PostingPart, string> = {
    skills: t('parts.skills'),
    mine: t('parts.mine'),
    occupations: t('parts.occupations'),
    profile: t('parts.profile'),
    check: t('parts.check'),
  };
  return (
    <nav class="parts" aria-label={t('parts.label')}>
      {POSTING_PARTS.map((part) => (
        <a key={part} href={props.addressOf(part)} aria-current={part === props.part ? 'page' : undefined}>
          {names[part]}
        </a>
      ))}
    </nav>
  );
}
