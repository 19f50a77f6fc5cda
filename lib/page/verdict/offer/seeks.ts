import type { WordsByLanguage } from '../by-language.ts';

/** Someone is wanted: what employers write in the 28 languages of ESCO. */
export const SEEKS_SOMEONE: WordsByLanguage = {
  en: String.raw`
    (?<=[|•·]\s{0,3})(?:remote|on-?site|hybrid|full[- ]?time|part[- ]?time)(?=\s*(?:[|•·(]|$|\n)),
    (?:we(?:['’]re| are)|is|are) (?:currently |now |actively )?(?:looking (?:for|to hire|to recruit)|seeking|hiring|recruiting),
    (?:we need|needs|seeks|requires|hiring|require) (?:an?|one|someone|experienced|additional),
    you (?:will|would) (?:be responsible|join|report), the successful candidate, wanted(?=\s*[–:(-])
  `,
  de: `
    (?:wir )?suchen (?:wir|ab|per|zum|für|eine[nr]?|dich|sie), sucht (?:ab|per|zum|für|eine[nr]?|dich),
    gesucht, werden gesucht, verstärkung (?:für|unseres)
  `,
  fr: String.raw`
    recrut(?:e|ons),
    (?:re)?cherch(?:e|ons) (?:un|une|des|son|sa|notre|\p{L}+(?:eur|euse|ier|ière|ien|ienne|iste|nt|nte)),
    vous (?:serez|assure[rz]|intégre[rz]|justifiez), poste à pourvoir
  `,
  es: `
    buscamos, busca, necesitamos, necesita, precisamos, precisa, seleccionamos, incorporamos, se busca,
    se necesita
  `,
  it: `
    cerchiamo, cerca, ricerchiamo, ricerca, selezioniamo, siamo alla ricerca
  `,
  nl: `
    zijn (?:wij|we) op zoek, zoeken (?:wij|we), zoekt, gezocht
  `,
  pt: `
    procuramos, procura, recrutamos, contratamos, estamos à procura
  `,
  pl: `
    poszukujemy, poszukuje, szukamy, szuka, zatrudnimy, zatrudni, przyjmie, przyjmę
  `,
  cs: `
    hledáme, hledá, přijmeme, přijme
  `,
  sk: `
    hľadáme, hľadá, prijmeme, prijme
  `,
  sv: `
    söker (?:vi|en|dig|nu), vi söker, sökes
  `,
  da: `
    søger (?:vi|en|et|dig), vi søger, søges
  `,
  no: `
    søker (?:vi|en|et|deg), vi søker, søkes
  `,
  fi: `
    etsimme, etsii, haemme, hakee, haetaan, haussa
  `,
  el: String.raw`
    ζητείται, ζητούνται, ζητά, αναζητ\p{L}+
  `,
  ro: `
    căutăm, caută, angajăm, angajează, recrutăm
  `,
  hu: `
    keresünk, keres, felveszünk, munkatársat
  `,
  bg: `
    търсим, търси, набира
  `,
  hr: `
    tražimo, traži, zapošljavamo
  `,
  sl: `
    iščemo, išče, zaposlimo, zaposlili bomo
  `,
  lt: `
    ieškome, ieško, ieškoma
  `,
  lv: `
    meklē, meklējam, aicin(?:a|ām) (?:darbā|pievienoties)
  `,
  et: `
    otsime, otsib, võtame tööle
  `,
  is: `
    leitum, leitar, óskum eftir, óskar eftir, óskast
  `,
  uk: String.raw`
    шукаємо, шукає, запрошуємо, потрібн\p{L}{1,3}
  `,
  mt: `
    qed infittxu, infittxu
  `,
  ga: `
    táimid ag lorg, á lorg, ag earcú
  `,
};
