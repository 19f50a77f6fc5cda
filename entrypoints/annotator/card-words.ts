/** The card's strings in the browser's language. */
import { i18n } from '#i18n';
import type { Carrier, Folding, LabelKind } from '../../lib/analysis.ts';
import type { CardWords } from '../../lib/page/card.tsx';

const FOLDING_KEYS = {
  exact: 'exact',
  inflection: 'inflection',
  'word-order': 'wordOrder',
  fuzzy: 'fuzzy',
} as const satisfies Record<Folding, string>;

export function cardWords(): CardWords {
  return {
    type: { skill: i18n.t('type.skill'), knowledge: i18n.t('type.knowledge'), none: i18n.t('type.none') },
    evidence: {
      stated: i18n.t('evidence.stated'),
      similar: i18n.t('evidence.similar'),
      implied: i18n.t('evidence.implied'),
    },
    necessity: {
      required: i18n.t('necessity.required'),
      optional: i18n.t('necessity.optional'),
      unknown: i18n.t('necessity.unknown'),
    },
    matched: (words) => i18n.t('card.matched', { words }),
    why,
    carried,
    chooseSense: i18n.t('card.chooseSense'),
    choose: (label) => i18n.t('card.choose', { label }),
    notThis: i18n.t('card.notThis'),
    rejected: (words, label) => i18n.t('card.rejected', { words, label }),
    chosen: (words, label) => i18n.t('card.chosen', { words, label }),
    undo: i18n.t('card.undo'),
    correctionFailed: i18n.t('card.correctionFailed'),
    describe: i18n.t('card.describe'),
    describing: i18n.t('card.describing'),
    noDescription: i18n.t('card.noDescription'),
    alsoCalled: (labels) => i18n.t('card.alsoCalled', { labels: list(labels) }),
    partOf: (groups) => i18n.t('card.partOf', { groups: groups.join(' › ') }),
    descriptionInPanel: i18n.t('card.descriptionInPanel'),
    position: (number, total) => i18n.t('card.position', { number: String(number), total: String(total) }),
    alsoMeant: i18n.t('card.alsoMeant'),
    openInEsco: i18n.t('card.openInEsco'),
    openInPanel: i18n.t('card.openInPanel'),
    about: (label) => i18n.t('card.about', { label }),
  };
}

function why(label: string, kind: LabelKind, folding: Folding): string {
  if (kind === 'alias') return i18n.t('card.alias', { label });
  return i18n.t(`card.${FOLDING_KEYS[folding]}.${kind}`, { label });
}

function carried(carriers: Carrier[]): string {
  const names = {
    label: i18n.t('carried.label'),
    words: i18n.t('carried.words'),
    meaning: i18n.t('carried.meaning'),
    wording: i18n.t('carried.wording'),
  };
  return i18n.t('carried.because', { reasons: list(carriers.map((carrier) => names[carrier])) });
}

function list(parts: string[]): string {
  return new Intl.ListFormat(i18n.t('locale'), { type: 'conjunction' }).format(parts);
}
