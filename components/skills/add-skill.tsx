import { useEffect, useId, useState } from 'preact/hooks';
import type { LookUpHit } from '../../lib/lookup/pages.ts';
import { type Profile, withOccupation, withSkill } from '../../lib/profile/profile.ts';
import { useWords } from '../words.tsx';
import type { SkillsServices } from './skills-services.ts';

const HITS = 8;

/** Ticking skills and occupations by hand: typing finds them, pressing adds. */
export function AddSkill(props: {
  services: SkillsServices;
  onAdd: (add: (profile: Profile) => Profile) => void;
}) {
  const { t } = useWords();
  const { services, onAdd } = props;
  const id = useId();
  const [text, setText] = useState('');
  const hits = useHits(text, services);
  const add = async (hit: LookUpHit) => {
    const version = await services.version();
    const concept = { uri: hit.uri, label: hit.label, version };
    setText('');
    onAdd((profile) =>
      hit.kind === 'occupation'
        ? withOccupation(profile, concept, true, Date.now())
        : withSkill(profile, concept, Date.now()),
    );
  };
  const action = ({ kind }: LookUpHit) =>
    kind === 'occupation' ? t('mySkills.occupationHeld') : t('mySkills.iCan');
  return (
    <section class="add-skill">
      <label for={id}>{t('mySkills.add')}</label>
      <input
        id={id}
        type="search"
        autocomplete="off"
        placeholder={t('lookUp.placeholder')}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <ul class="held-list">
        {hits.map((hit) => (
          <li key={hit.uri}>
            <span>
              {hit.label}{' '}
              <span class="small">
                {hit.kind === 'occupation' ? t('lookUp.occupation') : t('type.skill')}
              </span>
            </span>
            <button
              type="button"
              class="link"
              aria-label={`${hit.label}: ${action(hit)}`}
              onClick={() => void add(hit)}
            >
              {action(hit)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function useHits(text: string, services: SkillsServices): LookUpHit[] {
  const [hits, setHits] = useState<LookUpHit[]>([]);
  useEffect(() => {
    const asked = text.trim();
    if (asked === '') {
      setHits([]);
      return undefined;
    }
    let stale = false;
    const settle = (found: LookUpHit[]) => {
      if (!stale) setHits(found.slice(0, HITS));
    };
    services.lookUp(asked).then(settle, () => settle([]));
    return () => {
      stale = true;
    };
  }, [text, services]);
  return hits;
}
