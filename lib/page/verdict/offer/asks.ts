import type { WordsByLanguage } from '../by-language.ts';

/** The reader is asked to apply. */
export const ASKS_TO_APPLY: WordsByLanguage = {
  en: String.raw`
    (?:send|submit|e-?mail|forward) (?:us )?(?:your|a|an) (?:cv|curriculum|résumé|resume|application|cover|letter|covering),
    to apply, how to apply, apply (?:by|before|via|online|now|here|through|with), closing date,
    applications? (?:should|must|to|by|close),
    (?:call|phone|ring) (?:us|\p{Lu}\p{L}+|(?:the )?manager) (?:on|at|for|today|to)
  `,
  de: String.raw`
    bewerbungs(?:frist|schluss),
    (?:ihre|deine|aussagekräftige\p{L}*|vollständigen?|schriftliche) bewerbung\p{L}*, bewirb dich,
    bewerben sie sich, bewerbungsunterlagen, melden sie sich, melde dich, rufen sie, ruf uns, telefonisch
  `,
  fr: String.raw`
    date limite (?:de (?:candidature|dépôt)|des candidatures|pour postuler),
    (?:votre|vos|adresse[rz]|envoye[rz]|transmettre) (?:\S+ ){0,3}(?:candidature|cv|lettre de motivation),
    (?:se présenter|présentez-vous|venez) (?:\S+ ){0,3}(?:cv|au|à|le|par)
  `,
  es: String.raw`
    plazo de (?:inscripción|presentación|solicitud\p{L}*), fecha límite,
    (?:envía|enviar|envíanos|remitir) (?:\S+ ){0,3}(?:cv|curr[ií]culum|candidatura)
  `,
  it: String.raw`
    scadenza (?:delle )?(?:candidatur\p{L}+|presentazione),
    (?:invia|inviare|inviaci|candidati) (?:\S+ ){0,4}(?:cv|curriculum|candidatura|subito|ora)
  `,
  nl: String.raw`
    (?:uiterste )?sollicitatie(?:datum|termijn),
    (?:stuur|mail) (?:\S+ ){0,4}(?:cv|motivatie\p{L}*|sollicitatie), solliciteer
  `,
  pt: String.raw`
    prazo (?:de|para) candidatura\p{L}*,
    (?:envi[ae]r?|envie-nos) (?:\S+ ){0,4}(?:cv|curr[ií]culo|candidatura)
  `,
  pl: String.raw`
    termin (?:składania|nadsyłania),
    (?:wyślij|prosimy o (?:przes|wys)\p{L}*|aplikuj|przesłanie) ?(?:\S+ ){0,3}(?:cv|aplikacj\p{L}*|życiorys\p{L}*)?,
    kontakt (?:telefoniczny|mailowy), cv na
  `,
  cs: String.raw`
    (?:termín|uzávěrka) (?:pro )?(?:podání |zaslání )?přihlášek,
    (?:pošlete|zašlete|zasílejte|pošlite|posielajte) (?:\S+ ){0,4}(?:cv|životopis\p{L}*)
  `,
  el: String.raw`
    προθεσμία υποβολής, (?:στείλτε|στείλουν|αποστολή|αποστείλετε) (?:\S+ ){0,5}(?:βιογραφικ\p{L}*|cv)
  `,
  hu: String.raw`
    jelentkezési határidő, (?:küldje|küldd|várjuk) (?:\S+ ){0,5}(?:önéletrajz\p{L}*|jelentkezés\p{L}*)
  `,
  ro: String.raw`
    termen(?:ul)? limită, (?:trimite\p{L}*|aplică) (?:\S+ ){0,4}(?:cv\p{L}*)?
  `,
  hr: String.raw`
    rok za prijav\p{L}*, pošaljite, prijav[aeiu]\p{L}*
  `,
  sl: `
    pošljite
  `,
  et: String.raw`
    kandideerimise tähtaeg, saada, kandideeri\p{L}*
  `,
  lv: String.raw`
    pieteikšanās termiņš, sūtiet, sūtīt, pieteik\p{L}*
  `,
  is: String.raw`
    umsóknarfrestur, umsókn\p{L}*
  `,
  sv: String.raw`
    (?:skicka|sänd|välkommen med) (?:\S+ ){0,3}(?:ansökan|cv), sista ansökningsdag
  `,
  da: String.raw`
    (?:send|søg) (?:\S+ ){0,3}(?:ansøgning|cv|stillingen|søknad), ansøgningsfrist
  `,
  no: `
    søknadsfrist
  `,
  fi: String.raw`
    (?:lähetä|jätä|täytä) (?:\S+ ){0,3}(?:hakemu\p{L}*|cv|ansioluettelo), hakuaika
  `,
  mt: String.raw`
    (?:ibgħatu|seol) (?:\S+ ){0,2}(?:cv|s-cv)
  `,
  bg: String.raw`
    изпратете, кандидатствай\p{L}*
  `,
  lt: `
    siųskite, atsiųskite
  `,
  uk: `
    надсилайте, надішліть
  `,
};
