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
    couldAlsoMean: i18n.t('skill.could'),
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
  const list = new Intl.ListFormat(i18n.t('locale'), { type: 'conjunction' });
  return i18n.t('carried.because', { reasons: list.format(carriers.map((carrier) => names[carrier])) });
}
