import { useId } from 'preact/hooks';
import { useWords, type Words } from '../words.tsx';
import {
  countChoices,
  EVIDENCES,
  NO_FILTER,
  REUSE_LEVELS,
  SHOWN_COLLECTIONS,
  type SkillFilter,
  TYPES,
} from './skill-filter.ts';

/** Searching within the skills, narrowing them, and how they are arranged. */
export function FilterBar(props: {
  filter: SkillFilter;
  /** How many are shown of how many. */
  shown: number;
  all: number;
  onFilter: (filter: SkillFilter) => void;
}) {
  const words = useWords();
  const { t, number } = words;
  const { filter, onFilter } = props;
  const id = useId();
  const choices = countChoices(filter);
  const isNarrowed = choices > 0 || filter.find.trim() !== '';
  return (
    <search class="filter">
      <div class="filter-row">
        <input
          type="search"
          aria-label={t('filter.find')}
          placeholder={t('filter.find')}
          value={filter.find}
          onInput={(event) => onFilter({ ...filter, find: event.currentTarget.value })}
        />
        <label class="hidden-text" for={id}>
          {t('filter.arrange')}
        </label>
        <select
          id={id}
          value={filter.arrangement}
          onChange={(event) =>
            onFilter({
              ...filter,
              arrangement: event.currentTarget.value === 'group' ? 'group' : 'necessity',
            })
          }
        >
          <option value="necessity">{t('filter.byNecessity')}</option>
          <option value="group">{t('filter.byGroup')}</option>
        </select>
      </div>
      <details class="filter-choices">
        <summary>{choices === 0 ? t('filter.open') : t('filter.openChosen', { n: number(choices) })}</summary>
        <Choices words={words} filter={filter} onFilter={onFilter} />
      </details>
      <p class="small" role="status">
        {isNarrowed && t('filter.shown', { shown: number(props.shown), all: number(props.all) })}
      </p>
      {isNarrowed && (
        <button
          type="button"
          class="link small"
          onClick={() => onFilter({ ...NO_FILTER, arrangement: filter.arrangement })}
        >
          {t('filter.clear')}
        </button>
      )}
    </search>
  );
}

function Choices(props: { words: Words; filter: SkillFilter; onFilter: (filter: SkillFilter) => void }) {
  const { filter, onFilter } = props;
  const { t } = props.words;
  return (
    <div class="filter-groups">
      <Choice
        legend={t('filter.type')}
        names={TYPES}
        chosen={filter.types}
        nameOf={{ skill: t('type.skill'), knowledge: t('type.knowledge') }}
        onChosen={(types) => onFilter({ ...filter, types })}
      />
      <Choice
        legend={t('filter.evidence')}
        names={EVIDENCES}
        chosen={filter.evidence}
        nameOf={{
          stated: t('evidence.stated'),
          similar: t('evidence.similar'),
          implied: t('evidence.implied'),
        }}
        onChosen={(evidence) => onFilter({ ...filter, evidence })}
      />
      <Choice
        legend={t('filter.reuse')}
        names={REUSE_LEVELS}
        chosen={filter.reuse}
        nameOf={{
          transversal: t('reuse.transversal'),
          'cross-sector': t('reuse.crossSector'),
          'sector-specific': t('reuse.sectorSpecific'),
          'occupation-specific': t('reuse.occupationSpecific'),
        }}
        onChosen={(reuse) => onFilter({ ...filter, reuse })}
      />
      <Choice
        legend={t('filter.collection')}
        names={SHOWN_COLLECTIONS}
        chosen={filter.collections}
        nameOf={{
          digital: t('filter.collections.digital'),
          green: t('filter.collections.green'),
          transversal: t('filter.collections.transversal'),
          language: t('filter.collections.language'),
        }}
        onChosen={(collections) => onFilter({ ...filter, collections })}
      />
    </div>
  );
}

function Choice<Name extends string, Known extends Name>(props: {
  legend: string;
  names: readonly Known[];
  chosen: readonly Name[];
  nameOf: Record<Known, string>;
  onChosen: (chosen: Name[]) => void;
}) {
  return (
    <fieldset>
      <legend class="small">{props.legend}</legend>
      {props.names.map((name) => {
        const isChosen = props.chosen.includes(name);
        return (
          <label key={name}>
            <input
              type="checkbox"
              checked={isChosen}
              onChange={() =>
                props.onChosen(
                  isChosen ? props.chosen.filter((each) => each !== name) : [...props.chosen, name],
                )
              }
            />
            {props.nameOf[name]}
          </label>
        );
      })}
    </fieldset>
  );
}
