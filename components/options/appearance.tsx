import { useEffect, useId, useState } from 'preact/hooks';
import type { Evidence } from '../../lib/analysis.ts';
import { LINE_STYLES, type LineStyle, type MarkLook, PALETTES, type Palette } from '../../lib/mark-look.ts';
import type { Theme } from '../../lib/settings.ts';
import { Mark } from '../reading/mark.tsx';
import { evidenceName } from '../reading/skill-row.tsx';
import { useWords, type Words } from '../words.tsx';
import type { OptionsServices } from './services.ts';

const THEMES: Theme[] = ['system', 'light', 'dark'];
const EVIDENCES: Evidence[] = ['stated', 'similar', 'implied'];

/** Light or dark, and how marks look. */
export function Appearance(props: {
  services: Pick<OptionsServices, 'theme' | 'setTheme' | 'markLook' | 'setMarkLook'>;
}) {
  const { t } = useWords();
  const { services } = props;
  const [theme, setTheme] = useState<Theme | null>(null);
  const [look, setLook] = useState<MarkLook | null>(null);
  const [failure, setFailure] = useState('');
  useEffect(() => {
    services.theme().then(setTheme, () => setTheme('system'));
    // Where it cannot be read, nothing is offered to change.
    services.markLook().then(setLook, () => setLook(null));
  }, [services]);

  const settled = (saving: Promise<void>) => {
    saving.then(
      () => setFailure(''),
      (error: Error) => setFailure(t('options.changeFailed', { reason: error.message })),
    );
  };
  const names = {
    system: t('options.themes.system'),
    light: t('options.themes.light'),
    dark: t('options.themes.dark'),
  };
  return (
    <section aria-labelledby="appearance">
      <h2 id="appearance">{t('options.appearance')}</h2>
      <Radios
        legend={t('options.theme')}
        name="theme"
        values={THEMES}
        chosen={theme}
        nameOf={names}
        onChosen={(chosen) => {
          setTheme(chosen);
          settled(services.setTheme(chosen));
        }}
      />
      {look && (
        <Marks
          look={look}
          onLook={(chosen) => {
            setLook(chosen);
            settled(services.setMarkLook(chosen));
          }}
        />
      )}
      <p class="outcome" role="status" data-failed>
        {failure}
      </p>
    </section>
  );
}

/** The colours and lines of marks; what is chosen is shown beside it. */
function Marks(props: { look: MarkLook; onLook: (look: MarkLook) => void }) {
  const words = useWords();
  const { t } = words;
  const { look, onLook } = props;
  const id = useId();
  const palettes: Record<Palette, string> = {
    standard: t('options.palettes.standard'),
    distinct: t('options.palettes.distinct'),
    one: t('options.palettes.one'),
  };
  return (
    <>
      <Radios
        legend={t('options.palette')}
        name="palette"
        values={PALETTES}
        chosen={look.palette}
        nameOf={palettes}
        onChosen={(palette) => onLook({ ...look, palette })}
      />
      <ul class="mark-lines">
        {EVIDENCES.map((evidence) => (
          <li key={evidence}>
            <Mark evidence={evidence} necessity="required" />
            <label for={id + evidence}>{evidenceName(words, evidence)}</label>
            <select
              id={id + evidence}
              value={look.lines[evidence]}
              onChange={(event) => {
                const line = LINE_STYLES.find((each) => each === event.currentTarget.value);
                if (line) onLook({ ...look, lines: { ...look.lines, [evidence]: line } });
              }}
            >
              {LINE_STYLES.map((line) => (
                <option key={line} value={line}>
                  {lineName(words, line)}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
      <label class="check">
        <input
          type="checkbox"
          checked={look.tint}
          onChange={(event) => onLook({ ...look, tint: event.currentTarget.checked })}
        />
        {t('options.tint')}
      </label>
      <p class="small">{t('options.lookWhen')}</p>
    </>
  );
}

function lineName({ t }: Words, line: LineStyle): string {
  const names: Record<LineStyle, string> = {
    solid: t('options.lines.solid'),
    dashed: t('options.lines.dashed'),
    dotted: t('options.lines.dotted'),
    double: t('options.lines.double'),
  };
  return names[line];
}

function Radios<Value extends string>(props: {
  legend: string;
  name: string;
  values: readonly Value[];
  chosen: Value | null;
  nameOf: Record<Value, string>;
  onChosen: (value: Value) => void;
}) {
  return (
    <fieldset>
      <legend>{props.legend}</legend>
      <div class="choices">
        {props.values.map((value) => (
          <label key={value}>
            <input
              type="radio"
              name={props.name}
              value={value}
              checked={value === props.chosen}
              onChange={() => props.onChosen(value)}
            />
            {props.nameOf[value]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
