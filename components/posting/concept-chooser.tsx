import { useEffect, useRef, useState } from 'preact/hooks';
import type { LookUpHit } from '../../lib/lookup/pages.ts';
import { ConceptBox } from '../panel/concept-box.tsx';
import { useWords } from '../words.tsx';

/** So many skills are offered: the right one is among the first, or another word is typed. */
const OFFERED = 8;

/** Choosing a skill by typing: Enter takes one, Escape leaves. */
export function ConceptChooser(props: {
  /** What the chosen skill is for. */
  label: string;
  /** To begin with. */
  text: string;
  /** The skill that is no answer, by its URI. */
  without?: string | undefined;
  language: string;
  lookUp: (text: string) => Promise<LookUpHit[]>;
  onChoose: (hit: LookUpHit) => void;
  onCancel: () => void;
}) {
  const { t } = useWords();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(props.text);
  const hits = useSkills(text, props.lookUp, props.without);
  useEffect(() => field.current?.select(), []);

  const said = hits === null ? '' : hits.length === 0 ? t('lookUp.none', { text }) : t('chooser.hint');
  return (
    <div class="chooser">
      <ConceptBox
        field={field}
        label={props.label}
        text={text}
        hits={hits ?? []}
        language={props.language}
        status={said}
        isFirstChosen
        onText={setText}
        onTake={props.onChoose}
        onEscape={props.onCancel}
      />
      <button type="button" class="link small" onClick={props.onCancel}>
        {t('chooser.cancel')}
      </button>
    </div>
  );
}

/** The first skills for a text; null until the first answer. A failed search offers nothing. */
function useSkills(
  text: string,
  lookUp: (text: string) => Promise<LookUpHit[]>,
  without: string | undefined,
): LookUpHit[] | null {
  const [hits, setHits] = useState<LookUpHit[] | null>(null);
  useEffect(() => {
    let stale = false;
    const settle = (found: LookUpHit[]) => {
      const skills = found.filter(({ kind, uri }) => kind === 'skill' && uri !== without);
      if (!stale) setHits(skills.slice(0, OFFERED));
    };
    if (text.trim() === '') settle([]);
    else lookUp(text.trim()).then(settle, () => settle([]));
    return () => {
      stale = true;
    };
  }, [text, lookUp, without]);
  return hits;
}
