import { useMemo } from 'preact/hooks';
import type { Analysis } from '../../lib/analysis.ts';
import type { Posting } from '../../lib/posting.ts';
import { useGrades } from '../skills/grades.tsx';
import { useWords } from '../words.tsx';
import { textParts } from './mentions-in-text.ts';

/** The text of a posting with the skills that its words name marked; pressing one opens its concept. */
export function AnnotatedText(props: {
  posting: Posting;
  analysis: Analysis;
  onOpenConcept: (uri: string) => void;
}) {
  const { t } = useWords();
  const grades = useGrades();
  const { posting, analysis } = props;
  const blocks = useMemo(
    () =>
      posting.blocks.map(({ start, end, section }) => ({
        start,
        section,
        parts: textParts(posting.text, start, end, analysis),
      })),
    [posting, analysis],
  );
  return (
    <section class="annotated" aria-label={t('pasted.text')} lang={posting.language ?? undefined}>
      {blocks.map(({ start, section, parts }) => (
        <p key={start} data-section={section}>
          {parts.map(({ text, mention }, at) =>
            mention === null ? (
              text
            ) : (
              <button
                // A part has no name of its own but its place.
                key={`${start} ${at}`}
                type="button"
                class="mention"
                id={mentionId(mention.skill.uri, mention.index)}
                data-evidence={mention.skill.evidence}
                data-necessity={mention.skill.necessity}
                data-held={grades.get(mention.skill.uri)}
                title={mention.skill.label}
                aria-label={t('pasted.mention', { words: text, label: mention.skill.label })}
                onClick={() => props.onOpenConcept(mention.skill.uri)}
              >
                {text}
              </button>
            ),
          )}
        </p>
      ))}
    </section>
  );
}

/** The id of a mention's element. */
export function mentionId(uri: string, index: number): string {
  return `mention-${index}-${uri.replace(/^.*\//, '')}`;
}
