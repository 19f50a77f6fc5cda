/** What titles of other languages than English hold beside the occupation: gender marks, contract, rank. */

interface Words {
  contract: string;
  rank: string;
  /** Words behind which a field or a place follows: "Sachbearbeiter im Einkauf". */
  joints: string;
}

/** Lower case, whole words; `*` at the end stands for any ending. */
const WORDS: Record<string, Words> = {
  cs: {
    contract:
      'hpp, dpp, dpč, plný úvazek, zkrácený úvazek, částečný úvazek, brigáda, nástup ihned, práce na směny, směnný provoz, hledáme',
    rank: 'senior, junior, hlavní, zkušen*, absolvent*, vedoucí směny',
    joints: 'v, ve, pro, do, na, se, s',
  },
  da: {
    contract: 'fuldtid, deltid, vikariat, barselsvikar*, søges, tidsbegrænset, hurtigst muligt',
    rank: 'senior, junior, erfar*, nyuddannet, elev, praktikant',
    joints: 'til, i, på, ved, hos, med, for',
  },
  de: {
    contract:
      'vollzeit, teilzeit, in voll- oder teilzeit, voll- oder teilzeit, voll-, oder, befristet, unbefristet, minijob, midijob, werkstudent*, ' +
      'ab sofort, sofort, gesucht, homeoffice, home office, quereinsteiger*, aushilfe, nebenjob, schichtdienst, stellenangebot, in festanstellung, direktvermittlung',
    rank: 'senior, junior, leitend*, erfahren*, berufserfahren*, berufseinsteiger*, angehend*, azubi, auszubildend*, ausbildung, ausbildung zum, ausbildung zur, praktikant*, praktikum, stellvertretend*, staatlich geprüft*, examiniert*, gelernt*, qualifiziert*',
    joints:
      'im, in, für, mit, bei, am, an, mit schwerpunkt, im bereich, schwerpunkt, fachrichtung, bereich, als, zum, zur, der, des',
  },
  el: {
    contract:
      'πλήρης απασχόληση, μερική απασχόληση, πλήρους απασχόλησης, μερικής απασχόλησης, ζητείται, ζητούνται, ορισμένου χρόνου',
    rank: 'έμπειρ*, senior, junior, προϊστάμεν* βάρδιας',
    joints: 'σε, για, με, στο, στη, στην, στον, στα',
  },
  es: {
    contract:
      'jornada completa, media jornada, tiempo completo, tiempo parcial, indefinido, temporal, urgente, incorporación inmediata, se busca, se necesita, buscamos, turno de noche, turno, remoto, híbrido, teletrabajo, sustitución',
    rank: 'senior, sénior, junior, júnior, con experiencia, prácticas, becari*, trainee, en prácticas',
    joints: 'para, en, con, de zona, zona',
  },
  fi: {
    contract:
      'kokoaikainen, osa-aikainen, vakituinen, määräaikainen, kesätyö, haetaan, etsitään, haemme, sijaisuus, vuorotyö, toistaiseksi voimassa oleva',
    rank: 'senior, junior, kokenut, vanhempi, nuorempi, harjoittelija, johtava',
    joints: 'sekä',
  },
  fr: {
    contract:
      'cdi, cdd, temps plein, temps partiel, temps complet, intérim, alternance, stage, apprentissage, en alternance, urgent, recherche, freelance, télétravail, poste, de nuit, de jour, saisonni*, contrat pro',
    rank: "senior, sénior, junior, confirmé*, expérimenté*, débutant*, principal*, stagiaire, apprenti*, alternant*, diplômé*, d’état, d'état",
    joints: 'en, pour, chez, dans, au sein, spécialité, spécialisé en',
  },
  it: {
    contract:
      'tempo pieno, full time, part time, tempo determinato, tempo indeterminato, stage, tirocinio, cercasi, ricerca, urgente, da remoto, ibrido, categorie protette, su turni, neolaureat*',
    rank: 'senior, junior, espert*, stagista, apprendista, responsabile turno, con esperienza, qualificat*',
    joints: 'per, presso, con, in, nel, nella, settore, area',
  },
  nl: {
    contract:
      'fulltime, parttime, voltijds, deeltijds, deeltijd, vast contract, tijdelijk, gezocht, per direct, uitzendkracht, bijbaan, weekendwerk, vakantiewerk, weekend, nachtdienst, freelance, vacature',
    rank: 'senior, junior, ervaren, medior, stagiair*, leerling, aankomend, startend*, mbo, hbo, wo, bbl, niveau 3, niveau 4',
    joints: 'in, voor, met, bij, te, op, binnen, regio',
  },
  no: {
    contract: 'heltid, deltid, vikariat, fast stilling, søkes, ledig stilling, snarest',
    rank: 'senior, junior, erfar*, lærling, praktikant',
    joints: 'til, i, på, ved, hos, med, for',
  },
  pl: {
    contract:
      'pełny etat, pół etatu, część etatu, umowa o pracę, umowa zlecenie, b2b, zdalnie, praca zdalna, hybrydowo, stacjonarnie, od zaraz, pilne, praca, zatrudnimy, poszukujemy, na zastępstwo, praca zmianowa',
    rank: 'senior, junior, mid, starsz*, młodsz*, główn*, stażyst*, praktykant*, doświadczon*, samodzieln*, regular',
    joints: 'w, we, do, ds., ds, z, na, dla, ze, w dziale',
  },
  pt: {
    contract:
      'tempo inteiro, tempo parcial, part-time, full-time, efetivo, estágio, precisa-se, urgente, remoto, híbrido, turnos',
    rank: 'sénior, sênior, senior, júnior, junior, pleno, experiente, estagiári*, com experiência',
    joints: 'para, em, com, no, na',
  },
  sv: {
    contract:
      'heltid, deltid, vikariat, tillsvidare, sökes, sommarjobb, sommarvikarie, extrajobb, timanställd, omgående, visstid, föräldravikariat',
    rank: 'senior, junior, erfaren, erfarna, praktikant, lärling, nyexaminerad, legitimerad*, leg, leg.',
    joints: 'till, i, på, inom, hos, med, för, vid, åt',
  },
};

/** "(m/w/d)", "H/F", "m/k", "k/m", "ž/m", "(α/γ)", "m/v/x", "(all genders)". */
const GENDER_MARK =
  /[([]?(?<![\p{L}\p{N}])(?:[mwfhdxvknižαγ]|div|gn)\.?(?:\s?[/|*]\s?(?:[mwfhdxvknižαγ]|div|gn)\.?){1,3}(?![\p{L}\p{N}])[)\]]?|\((?:alle\s+geschlechter|todos\s+los\s+géneros|tous\s+genres|gn|divers|w\s*,\s*m\s*,\s*d|m\s*,\s*w\s*,\s*d)\)/giu;

export interface TitleNoise {
  gender: RegExp;
  contract: RegExp;
  rank: RegExp;
  joints: RegExp;
}

const known = new Map<string, TitleNoise>();

/** Null for English, whose patterns stand in title.ts. */
export function titleNoiseOf(language: string): TitleNoise | null {
  if (language === 'en') return null;
  let noise = known.get(language);
  if (!noise) {
    const words = WORDS[language] ?? { contract: '', rank: '', joints: '' };
    noise = {
      gender: GENDER_MARK,
      contract: wholeWords(words.contract, 'giu'),
      rank: wholeWords(words.rank, 'giu'),
      joints: new RegExp(`\\s[-–—|·:/]\\s|[|,;()[\\]]|\\s(?:${sources(words.joints)})\\s`, 'iu'),
    };
    known.set(language, noise);
  }
  return noise;
}

const wholeWords = (phrases: string, flags: string) =>
  phrases === ''
    ? /(?!)/g
    : new RegExp(`(?<![\\p{L}\\p{N}-])(?:${sources(phrases)})(?![\\p{L}\\p{N}])\\.?`, flags);

const sources = (phrases: string) =>
  phrases
    .split(', ')
    .map((phrase) =>
      phrase
        .replace(/[.?+^$()[\]{}|\\]/g, '\\$&')
        .replace(/ /g, '\\s+')
        .replace(/\*$/, '\\p{L}*'),
    )
    .join('|') || '(?!)';
