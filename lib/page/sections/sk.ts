import { list, type SectionCues } from './cues.ts';

export const sk: SectionCues = {
  language: 'sk',
  headings: {
    requirements: list(`
      požiadavky, požiadavky na zamestnanca, naše požiadavky, požadujeme, čo požadujeme, očakávame,
      čo očakávame, čo od teba očakávame, čo od vás očakávame, očakávania, koho hľadáme, hľadáme, profil,
      tvoj profil, váš profil, profil kandidáta, ideálny kandidát, kvalifikácia, zručnosti, znalosti,
      schopnosti, predpoklady, kvalifikačné predpoklady, vzdelanie, požadované vzdelanie, skúsenosti, prax,
      jazyky, jazykové znalosti, čo potrebuješ, čo potrebujete, mal by si, mali by ste,
      osobnostné predpoklady, si pre nás ideálny, čo by si mal vedieť
    `),
    tasks: list(`
      náplň práce, náplň práce právomoci a zodpovednosti, popis práce, popis pozície,
      popis pracovnej pozície, informácie o pracovnom mieste, pracovná náplň, zodpovednosti, zodpovednosť,
      úlohy, tvoje úlohy, vaše úlohy, čo budeš robiť, čo budete robiť, čo ťa čaká, čo vás čaká, tvoja rola,
      tvoja úloha, o pozícii, tvoj deň, bežný deň, čomu sa budeš venovať, hlavné úlohy
    `),
    'nice-to-have': list(`
      výhodou, výhoda, výhodou je, je výhodou, vítané, plusom, plus, oceníme, poteší nás, bonus,
      nice to have, nie je podmienkou
    `),
    benefits: list(`
      ponúkame, čo ponúkame, čo ti ponúkame, čo vám ponúkame, zamestnanecké výhody,
      zamestnanecké výhody benefity, benefity, výhody, čo získaš, čo získate, mzda, mzdové podmienky, plat,
      odmena, prečo my, prečo k nám, prečo u nás, na čo sa môžeš tešiť, na čo sa môžete tešiť, naša ponuka
    `),
    employer: list(`
      o nás, o spoločnosti, spoločnosť, kto sme, sme, o firme, firma, náš tím, tím,
      stručná charakteristika spoločnosti, charakteristika spoločnosti, zamestnávateľ, naše hodnoty
    `),
    legal: list(`
      ochrana osobných údajov, osobné údaje, gdpr, rovnosť príležitostí, spracovanie osobných údajov,
      diverzita
    `),
    application: list(`
      ako sa prihlásiť, ako sa uchádzať, prihlás sa, kontakt, kontaktná osoba, výberové konanie,
      výberový proces, informácie o výberovom konaní, máte záujem, máš záujem, zaujala ťa ponuka,
      zaujali sme, uzávierka, pridaj sa k nám, žiadosť
    `),
    elsewhere: list(`
      podobné ponuky, podobné pracovné ponuky, ďalšie ponuky, ďalšie pracovné ponuky, podobné pozície,
      odporúčané ponuky,
      porovnanie platov, nahlásiť ponuku, zdieľať ponuku, posielať podobné ponuky
    `),
  },
  sentences: {
    requirements: list(`
      požadujeme, vyžadujeme, vyžaduje sa, nevyhnutné, podmienkou je, je podmienkou, očakávame, potrebné je,
      hľadáme človeka
    `),
    tasks: list(`
      budeš mať na starosti, budete mať na starosti, tvojou úlohou, vašou úlohou, budeš, budete,
      náplňou práce, budeš zodpovedný
    `),
    benefits: list(`
      ponúkame, poskytujeme, zabezpečujeme, dostaneš, dostanete, získaš, získate, nástupná mzda
    `),
    application: list(`
      pošli, pošlite, zašlite, životopis posielajte, prihlás sa, prihláste sa
    `),
  },
  optional: list(`
    výhodou, výhoda, je výhodou, vítané, vítaná, plusom, oceníme, nie je podmienkou, nie sú podmienkou,
    ideálne
  `),
  legal: list(`
    ochrane osobných údajov, spracovaním osobných údajov, osobných údajov, gdpr, bez ohľadu na,
    rovnaké príležitosti, nediskrimin*
  `),
  posting: list(`
    hľadáme, ponúkame, požadujeme, náplň práce, plný úväzok, skrátený úväzok, čiastočný úväzok, živnosť,
    dohoda, mzda, brutto, životopis, uchádzač*, kandidát*, nástup, benefity, zamestnanecké výhody,
    pracovná pozícia, miesto výkonu práce, výberové konanie, prax
  `),
};
