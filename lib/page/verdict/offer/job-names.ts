import type { WordsByLanguage } from '../by-language.ts';

/** Pieces of what jobs are called, anywhere in a word: `kaufmann` also stands in "Einzelhandelskaufmann". */
export const JOB_NAMES: WordsByLanguage = {
  en: String.raw`
    engineer, develop, programm, manager, analyst, designer, nurse, teacher, assistant, driver, officer,
    consultant, specialist, technician, director, intern\b, trainee, apprentice, graduate, junior, senior,
    architect, administrator, worker, operator, cook, chef, clerk, accountant, scientist, waiter, waitress,
    cleaner
  `,
  de: `
    entwickler, ingenieur, leiter, leitung, fachkraft, mitarbeit, berater, pfleg, technik, verkäuf, kaufmann,
    kauffrau, fahrer, koch, lehr, praktik, ausbildung, azubi, reinigungs
  `,
  fr: String.raw`
    développeu, ingénieur, infirmi, technicien, responsable, comptable, chargé, vendeu, conduct, cuisini,
    stage\b, alternance, apprenti, serveu, serverin
  `,
  es: `
    desarrollador, ingenier, enfermer, técnic, encargad, conductor, cociner, vendedor
  `,
  it: `
    sviluppator, ingegner, infermier, tecnic, addett, responsabile, autista, cuoc, impiegat
  `,
  nl: String.raw`
    ontwikkelaar, verpleeg, medewerker, adviseur, monteur, chauffeur, kok\b, docent, leerkracht
  `,
  pt: `
    enfermeir, engenheir, motorista, cozinheir
  `,
  pl: `
    programista, inżynier, pielęgniar, kierow, specjalist, kuchar, sprzedawc, księgow, kelner, magazyn
  `,
  cs: `
    vývojář, inženýr, sestra, zdravotní, řidič, kuchař, prodavač, účetní, pracovní, skladn
  `,
  sv: `
    utvecklare, ingenjör, sjuksköterska, förare, kock, lärare, undersköterska
  `,
  da: `
    udvikler, ingeniør, sygeplejerske, chauffør, lærer, medhjælper
  `,
  fi: `
    kehittäjä, insinööri, sairaanhoitaja, kuljettaja, kokki, opettaja, asiantuntija, siivooj
  `,
  el: `
    μηχανικ, νοσηλευτ, οδηγ, προγραμματισ, υπάλληλ, μάγειρ, τεχνικ
  `,
  hr: `
    vodič, konobar, zidar
  `,
  sl: `
    prodajal, natakar
  `,
  sk: `
    predavač, robotník
  `,
  lv: `
    pārdev
  `,
  lt: `
    vairuot
  `,
  et: `
    müüj, teenindaj
  `,
  bg: `
    продав, шофьор
  `,
  uk: `
    водій, кухар
  `,
  hu: `
    eladó, szakács
  `,
  ro: `
    vânzător, șofer, bucătar
  `,
};
