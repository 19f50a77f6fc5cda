/** What courses, homes to let, public contracts and goods are offered with. */
import type { WordsByLanguage } from '../by-language.ts';

/** Courses. */
export const COURSES: WordsByLanguage = {
  en: `
    this (?:course|module|programme) (?:gives|is|covers|will|provides),
    course (?:fees?|content|overview|dates), tuition fees?, fees, entry requirements,
    what you(?:['’]| wi)ll learn, learning outcomes, admissions, enrol(?:l)?(?: now| today)?
  `,
  de: `
    kursgebühr, kursinhalte?, kursdauer, teilnahmegebühr, seminarinhalte?, lernziele,
    zulassungsvoraussetzungen
  `,
  fr: `
    frais d['’]inscription, programme de la formation, objectifs pédagogiques, durée de la formation,
    prérequis
  `,
  es: `
    matrícula, temario, objetivos del curso
  `,
  it: `
    programma del corso, quota di (?:iscrizione|partecipazione)
  `,
  nl: `
    cursusgeld, leerdoelen
  `,
  pl: `
    cena kursu, program szkolenia
  `,
  sv: `
    kursinnehåll, behörighetskrav
  `,
  da: `
    kursusindhold, deltagergebyr
  `,
  fi: `
    osallistumismaksu
  `,
};

/** Homes to let. */
export const HOMES: WordsByLanguage = {
  en: `
    for rent, to let, monthly rent, security deposit
  `,
  de: String.raw`
    kaltmiete, warmmiete, nachmieter(?:in)?, kaution, einbauküche, schufa\p{L}*
  `,
  fr: `
    loyer, charges comprises, à louer
  `,
  es: `
    alquiler, fianza
  `,
  it: `
    affitto, canone mensile
  `,
  nl: `
    te huur, huurprijs
  `,
  pl: `
    do wynajęcia, kaucja
  `,
  cs: `
    pronájem, kauce
  `,
  sv: `
    uthyres, hyra
  `,
  da: `
    husleje, depositum
  `,
  fi: `
    vuokra, takuuvuokra
  `,
  el: `
    ενοικιάζεται, ενοίκιο
  `,
};

/** Public contracts. */
export const CONTRACTS: WordsByLanguage = {
  en: String.raw`
    invit\p{L}+ (?:to )?tenders?, tenderers?, tenders must, award criteria, contracting authority
  `,
  de: `
    vergabestelle, zuschlagskriterien, angebotsfrist, bieter
  `,
  fr: `
    appel d['’]offres, pouvoir adjudicateur, critères d['’]attribution
  `,
  es: String.raw`
    licitación, pliego\p{L}*
  `,
  it: `
    gara d['’]appalto, stazione appaltante
  `,
  nl: `
    aanbesteding, gunningscriteria
  `,
  pl: `
    przetarg, zamawiający
  `,
  cs: String.raw`
    veřejn\p{L} zakázk\p{L}
  `,
  sv: `
    upphandling, anbudsgivare
  `,
  da: String.raw`
    udbud, tilbudsgiver\p{L}*
  `,
  fi: `
    tarjouspyyntö
  `,
  el: `
    διακήρυξη
  `,
};

/** Goods. */
export const GOODS: WordsByLanguage = {
  en: `
    add to (?:cart|basket)
  `,
  de: `
    in den warenkorb
  `,
  fr: `
    ajouter au panier
  `,
};
