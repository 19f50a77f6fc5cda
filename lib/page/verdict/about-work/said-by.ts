import type { WordsByLanguage } from '../by-language.ts';

/** Verbs between somebody's words and the name of whoever said them. */
export const SAID_BY: WordsByLanguage = {
  en: `
    said, says, told, explains?, explained, added, adds
  `,
  de: `
    sagte?, erklärte?, betonte?, appellierte?, berichtete?, ergänzte?, meinte?, so der, so die
  `,
  fr: `
    dit-il, dit-elle, explique, déclare, indique, affirme, précise, résume, souligne, confie, raconte,
    a (?:déclaré|expliqué|indiqué|précisé|ajouté)
  `,
  es: `
    dijo, explica, afirma, señala, asegura, añade, comenta, finaliza, comienza, concluye, escribe
  `,
  it: `
    ha (?:spiegato|detto|dichiarato|concluso|aggiunto|sottolineato), spiega, racconta, commenta
  `,
  nl: `
    zegt, vertelt, aldus, stelt, verklaart, benadrukt
  `,
  pt: `
    diz, disse, afirma, explicou
  `,
  pl: String.raw`
    mówi, powiedział\p{L}*, tłumaczy, zapowiada, dodaje, podkreśla, wyjaśnia
  `,
  cs: String.raw`
    přiznává, říká, řekl\p{L}*, uvedl\p{L}*, vysvětluje, dodává, dodal\p{L}*
  `,
  sk: String.raw`
    hovorí, povedal\p{L}*, dodáva
  `,
  sv: `
    säger, berättar, förklarar, menar
  `,
  da: `
    siger, fortæller, forklarer
  `,
  no: `
    sier, forteller
  `,
  fi: `
    sanoo, kertoo, toteaa, muistuttaa
  `,
  el: `
    είπε, δήλωσε, λέει, τόνισε
  `,
  hu: `
    mondta, elmondta, nyilatkozta
  `,
  ro: `
    spune, declară, a declarat
  `,
  bg: `
    каза, заяви
  `,
  hr: `
    rekao, rekla
  `,
  sl: `
    rekel, kazala
  `,
  et: `
    ütles, sõnas
  `,
  lv: `
    teica
  `,
  lt: `
    sakė
  `,
  is: `
    sagði
  `,
  uk: String.raw`
    сказа\p{L}+, розпові\p{L}+
  `,
};
