/**
 * Words of one family that a stemmer keeps apart and labels use for one another: the woman of an occupation and the
 * man, the doing and the verb ("ledning" and "leda"). Each becomes the form that the stemmer folds the label's to.
 */
import type { Language } from '../esco/model.ts';

type Rule = readonly [ending: RegExp, base: string];

const RULES: Record<Language, readonly Rule[]> = {
  cs: [
    [/telk(?:a|y|u|ou|ám)$/, 'tel'],
    [/ork(?:a|y|u|ou|ám)$/, 'or'],
    [/(?:ářk)(?:a|y|u|ou)$/, 'ář'],
    [/istk(?:a|y|u|ou)$/, 'ist'],
    [/nice$/, 'ník'],
  ],
  de: [
    [/(er|or|ist|ent|ant|eur|at|og|wirt|arzt|ärzt|ling|loge|nom)in(?:nen)?$/, '$1'],
    [/frau(?:en)?$/, 'mann'],
    [/leute$/, 'mann'],
    [/(?<!^zeit)(?:ungen|ung)$/, 'en'],
  ],
  el: [[/τρι(?:α|ασ|ων|εσ)$/, 'τησ']],
  fi: [
    [/(.{2}[aou][^äöy]*)(?:minen|misen|mista|misessa|miseen|misesta)$/, '$1a'],
    [/(.{3})(?:minen|misen|mistä|misessä|miseen|misestä)$/, '$1ä'],
  ],
  fr: [
    [/trices?$/, 'teur'],
    [/euses?$/, 'eur'],
    [/(i)ères?$/, '$1er'],
    [/(i)ennes?$/, '$1en'],
    [/^gestion(?:naire)?s?$/, 'gérer'],
    [/^suivis?$/, 'suivre'],
    [/^ventes?$/, 'vendre'],
    [/^conduites?$/, 'conduire'],
    [/^accueils?$/, 'accueillir'],
    [/^rédactions?$/, 'rédiger'],
    [/^conceptions?$/, 'concevoir'],
    [/^entretiens?$/, 'entretenir'],
    [/^tenues?$/, 'tenir'],
  ],
  hu: [[/nők?$/, '']],
  it: [
    [/trici?e?$/, 'tore'],
    [/essa$/, 'e'],
    [/^gestioni?$/, 'gestire'],
  ],
  no: [[/(.{3})(?:ing|ingen|inger|ingene)$/, '$1e']],
  da: [[/(.{3})(?:ning|ningen|ninger|ing|ingen|inger)$/, '$1e']],
  pl: [
    [/ist(?:ka|ki|kę|ką)$/, 'ista'],
    [/ork(?:a|i|ę|ą)$/, 'or'],
    [/arka$/, 'arz'],
    [/yni$/, 'a'],
    [/iczka$/, 'ik'],
  ],
  pt: [
    [/oras?$/, 'or'],
    [/trizes$|triz$/, 'tor'],
  ],
  sv: [
    [/(.{3})(?:ningen|ningar|ningarna|ning)$/, '$1a'],
    [/(.{3}er)(?:ingen|ingar|ing)$/, '$1a'],
    [/(.{3})(?:ande|andet)$/, '$1a'],
  ],
};

/** The word that stands for its family, still inflected; the word itself where no rule knows it. */
export function baseNoun(language: Language, word: string): string {
  for (const [ending, base] of RULES[language] ?? []) {
    if (!ending.test(word)) continue;
    const other = word.replace(ending, base);
    if (other.length >= 3) return other;
  }
  return word;
}
