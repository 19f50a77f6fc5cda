import type { LeftOutSection } from '../../lib/posting.ts';
import { useWords, type Words } from '../words.tsx';

/** Sections that ask nothing of the reader and are not counted, each to be counted in. Gone where there are none. */
export function LeftOut(props: {
  leftOut: { section: LeftOutSection; takenIn: boolean }[];
  onTakeIn: (sections: LeftOutSection[]) => void;
}) {
  const words = useWords();
  const { leftOut } = props;
  if (leftOut.length === 0) return null;
  const change = (section: LeftOutSection, isTakenIn: boolean) => {
    const taken = leftOut.filter((each) => (each.section === section ? isTakenIn : each.takenIn));
    props.onTakeIn(taken.map((each) => each.section));
  };
  return (
    <details class="left-out small">
      <summary>{words.t('leftOut.summary')}</summary>
      <p>{words.t('leftOut.intro')}</p>
      {leftOut.map(({ section, takenIn }) => (
        <label key={section}>
          <input
            type="checkbox"
            checked={takenIn}
            onChange={(event) => change(section, event.currentTarget.checked)}
          />
          {nameOf(words, section)}
        </label>
      ))}
    </details>
  );
}

function nameOf({ t }: Words, section: LeftOutSection): string {
  const names: Record<LeftOutSection, string> = {
    benefits: t('leftOut.benefits'),
    employer: t('leftOut.employer'),
    legal: t('leftOut.legal'),
    application: t('leftOut.application'),
  };
  return names[section];
}
