import { useEffect, useState } from 'preact/hooks';
import type { SavedForward } from '../../lib/import/saved-forward.ts';
import type { ConceptChanges, NamedConcept, UpdateSummary } from '../../lib/pack/compare.ts';
import { useWords } from '../words.tsx';
import type { OptionsServices } from './services.ts';

/** Longest list that is shown whole: a major version adds some 240 concepts. */
const MOST_LISTED = 400;

/** What another version adds, takes away and changes, and what that does to what the person saved. */
export function UpdateSummaryView(props: {
  update: UpdateSummary;
  id: string;
  savedForward: OptionsServices['savedForward'];
}) {
  const { t, number } = useWords();
  const { update, id, savedForward } = props;
  const { from, to, skills, occupations } = update;
  const row = (what: 'added' | 'removed' | 'replaced' | 'renamed') => ({
    name: t(`update.${what}`),
    counts: [skills, occupations].map((kind) => kind[what].length),
  });
  const sum = (what: 'changed' | 'relabelled' | 'reclassified' | 'relinked') => ({
    name: t(`update.${what}`),
    counts: [skills, occupations].map((kind) => kind[what]),
  });
  const rows = [
    ...[row('added'), row('removed'), row('replaced'), sum('changed'), row('renamed')],
    ...[sum('relabelled'), sum('reclassified'), sum('relinked')],
  ];
  const both = (list: (kind: ConceptChanges) => string[]) => [...list(skills), ...list(occupations)];
  return (
    <div class="update">
      <h3>{t('update.heading', { from, to })}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('update.what')}</th>
            <th scope="col">{t('update.skills')}</th>
            <th scope="col">{t('update.occupations')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, counts }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{number(counts[0] ?? 0)}</td>
              <td>{number(counts[1] ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Names title={t('update.listAdded')} names={both(({ added }) => added.map(labelOf))} />
      <Names title={t('update.listRemoved')} names={both(({ removed }) => removed.map(labelOf))} />
      <Names
        title={t('update.listReplaced')}
        names={both(({ replaced }) =>
          replaced.map((each) =>
            t('update.becomes', { from: labelOf(each.from), to: each.to.map(labelOf).join(', ') }),
          ),
        )}
      />
      <Names
        title={t('update.listRenamed')}
        names={both(({ renamed }) =>
          renamed.map((each) => t('update.becomes', { from: labelOf(each.from), to: labelOf(each.to) })),
        )}
      />
      <SavedView to={to} id={id} savedForward={savedForward} />
    </div>
  );
}

const labelOf = ({ label, uri }: NamedConcept) => label || uri;

function Names(props: { title: string; names: string[] }) {
  const { t, number } = useWords();
  const { title, names } = props;
  if (names.length === 0) return null;
  return (
    <details class="small">
      <summary>
        {title} ({number(names.length)})
      </summary>
      <ul>
        {names.slice(0, MOST_LISTED).map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      {names.length > MOST_LISTED && <p>{t('update.more', { n: number(names.length - MOST_LISTED) })}</p>}
    </details>
  );
}

function SavedView(props: { to: string; id: string; savedForward: OptionsServices['savedForward'] }) {
  const { t, number } = useWords();
  const { to, id, savedForward } = props;
  const [saved, setSaved] = useState<SavedForward | null>(null);
  useEffect(() => {
    let stale = false;
    savedForward(id).then(
      (answer) => {
        if (!stale) setSaved(answer);
      },
      (error: unknown) => console.error(error),
    );
    return () => {
      stale = true;
    };
  }, [id, savedForward]);
  if (!saved) return null;
  const { kept, replaced, lost } = saved;
  return (
    <div>
      <h4>{t('update.savedHeading')}</h4>
      {replaced.length + lost.length === 0 && <p>{t('update.savedNone')}</p>}
      {kept > 0 && <p>{t('update.savedKept', kept, { n: number(kept) })}</p>}
      {replaced.length > 0 && (
        <>
          <p>{t('update.savedReplaced')}</p>
          <ul class="list">
            {replaced.map(({ label, to: others, savedIn }) => (
              <li key={`${savedIn} ${label}`}>
                {t('update.becomes', { from: label, to: others.join(', ') })} (
                {t(`update.savedIn.${savedIn}`)})
              </li>
            ))}
          </ul>
        </>
      )}
      {lost.length > 0 && (
        <>
          <p>{t('update.savedLost', { to })}</p>
          <ul class="list">
            {lost.map(({ label, version, savedIn }) => (
              <li key={`${savedIn} ${label}`}>
                {label} (ESCO {version}, {t(`update.savedIn.${savedIn}`)})
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
