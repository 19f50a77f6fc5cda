import { list, type SectionCues } from './cues.ts';

export const hu: SectionCues = {
  language: 'hu',
  headings: {
    requirements: list(`
      elvárások, elvárásaink, amit elvárunk, mit várunk, mit várunk el, mit várunk tőled, elvárjuk,
      követelmények, feltételek, pályázati feltételek, szükséges, kit keresünk, keresünk, akit keresünk,
      jelentkezz ha, ideális jelölt, profil, profilod, végzettség, tapasztalat, képességek, készségek,
      ismeretek, kompetenciák, nyelvtudás, amire szükséged lesz, mire van szükséged, rád van szükségünk,
      munkakör betöltéséhez szükséges
    `),
    tasks: list(`
      feladatok, feladataid, feladatai, főbb feladatok, munkaköri feladatok, munkakör leírása, a munkakör,
      a pozíció, pozíció leírása, munkaköri leírás, felelősségek, felelősségi kör, mit fogsz csinálni,
      mi lesz a dolgod, mi lesz a feladatod, miért leszel felelős, a szerep, szereped, egy napod,
      mindennapjaid, a munka
    `),
    'nice-to-have': list(`
      előny, előnyt jelent, előnyök, előnyként értékeljük, előnyben részesítjük, plusz, plusz pont,
      nem elvárás, nice to have, bónusz, pluszpont
    `),
    benefits: list(`
      amit kínálunk, amit nyújtunk, kínálunk, mit kínálunk, ajánlatunk, amit ajánlunk, juttatások,
      juttatásaink, béren kívüli juttatások, bérezés, fizetés, jövedelem, miért mi, miért jó nálunk,
      mit adunk, amit kapsz, mit kapsz, előnyeink, biztosítunk, amit biztosítunk, benefitek
    `),
    employer: list(`
      rólunk, kik vagyunk, cégünkről, a cégről, a cég, vállalatunk, cégünk, bemutatkozás, csapatunk,
      a csapat, értékeink, munkáltató
    `),
    legal: list(`
      esélyegyenlőség, sokszínűség, adatvédelem, adatkezelés, adatkezelési tájékoztató, gdpr
    `),
    application: list(`
      jelentkezés, hogyan jelentkezz, jelentkezés módja, jelentkezz, jelentkezem, kapcsolat, kapcsolattartó,
      kiválasztási folyamat, érdekel, felkeltettük érdeklődésed, határidő, önéletrajz, jelentkezési határidő
    `),
    elsewhere: list(`
      hasonló állások, hasonló állásajánlatok, további állások, további állásajánlatok, ajánlott állások,
      még több állás,
      hasonló állásokat kérek, állásértesítő, hirdetés jelentése, megosztás
    `),
  },
  sentences: {
    requirements: list(`
      elvárjuk, elvárás, szükséges, feltétel, elengedhetetlen, olyan kollégát keresünk, rendelkezel
    `),
    tasks: list(`
      feladatod lesz, a te feladatod, feladata lesz, feladatai közé, feladataid közé, felelős leszel, fogsz
    `),
    benefits: list(`
      kínálunk, biztosítunk, nyújtunk, amit kínálunk, kapsz, ajánlunk, versenyképes
    `),
    application: list(`
      küldd el, küldje el, jelentkezz, önéletrajzát, önéletrajzodat, várjuk önéletrajz*
    `),
  },
  optional: list(`
    előnyt jelent, előny, előnyként, nem feltétel, nem elvárás, nem szükséges, pluszpont, plusz pont,
    szívesen vesszük
  `),
  legal: list(`
    esélyegyenlőség, nemtől függetlenül, függetlenül, személyes adat*, adatkezel*, gdpr
  `),
  posting: list(`
    keresünk, elvárások, feladatok, jelentkez*, önéletrajz*, teljes munkaidő*, részmunkaidő*,
    munkavégzés helye, fizetés, bruttó, juttatás*, cafeteria, határozatlan, munkakör*, álláshirdetés,
    pozíció*, kínálunk, jelölt*, munkatárs*
  `),
};
