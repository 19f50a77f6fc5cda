import { list, type SectionCues } from './cues.ts';

export const hr: SectionCues = {
  language: 'hr',
  headings: {
    requirements: list(`
      uvjeti, uvjeti za prijavu, potrebni uvjeti, traženi uvjeti, zahtjevi, što tražimo, tražimo,
      koga tražimo, od tebe tražimo, od kandidata očekujemo, očekujemo, što očekujemo, očekivanja,
      naša očekivanja, profil, tvoj profil, profil kandidata, idealan kandidat, kvalifikacije, vještine,
      znanja, znanja i vještine, kompetencije, iskustvo, obrazovanje, stručna sprema, strani jezici,
      što ti treba, trebaš imati, tko si ti, o tebi, ti si, imaš, prijavi se ako, poželjne kompetencije
    `),
    tasks: list(`
      opis posla, opis radnog mjesta, opis pozicije, opis, zadaci, tvoji zadaci, radni zadaci, odgovornosti,
      tvoje odgovornosti, odgovornosti i zadaci, zaduženja, tvoja uloga, uloga, o poslu, o poziciji, o ulozi,
      što ćeš raditi, čime ćeš se baviti, posao uključuje, tvoj dan, radni dan, misija, posao
    `),
    'nice-to-have': list(`
      prednost, prednosti, prednost je, smatra se prednošću, prednošću će se smatrati, poželjno, poželjno je,
      bonus, plus, dodatni bodovi, nije nužno, dobro je imati, nice to have
    `),
    benefits: list(`
      nudimo, što nudimo, što ti nudimo, nudimo ti, ponuda, naša ponuda, pogodnosti, benefiti, beneficije,
      plaća, primanja, zašto mi, zašto raditi kod nas, što dobivaš, što te čeka kod nas, osiguravamo,
      uvjeti rada
    `),
    employer: list(`
      o nama, tko smo mi, tko smo, tvrtka, o tvrtki, poslodavac, o poslodavcu, naš tim, tim,
      naše vrijednosti, mi smo, o kompaniji
    `),
    legal: list(`
      jednake mogućnosti, jednakost, raznolikost, zaštita podataka, zaštita osobnih podataka, osobni podaci,
      gdpr, privatnost
    `),
    application: list(`
      kako se prijaviti, prijava, prijave, prijavi se, način prijave, kontakt, selekcijski postupak,
      selekcijski proces, proces selekcije, zainteresiran, zainteresirani, rok prijave, rok za prijavu,
      pridruži nam se
    `),
    elsewhere: list(`
      slični oglasi, slični poslovi, ostali oglasi, drugi oglasi, povezani oglasi, više oglasa
    `),
  },
  sentences: {
    requirements: list(`
      tražimo osobu, potrebno je, potrebna je, nužno je, obavezno, uvjet je, očekujemo, zahtijevamo,
      traži se, moraš imati
    `),
    tasks: list(`
      tvoji zadaci, radit ćeš, bavit ćeš se, bit ćeš odgovoran, bit ćeš zadužen, posao uključuje,
      sudjelovat ćeš
    `),
    benefits: list(`
      nudimo, osiguravamo, dobit ćeš, dobivaš, pružamo
    `),
    application: list(`
      pošalji, pošaljite, prijave slati, prijavi se, prijavite se, zamolbe
    `),
  },
  optional: list(`
    prednost, je prednost, smatra se prednošću, prednošću, poželjno, poželjno je, plus, nije nužno,
    nije uvjet, nije obavezno
  `),
  legal: list(`
    oba spola, osoba oba spola, jednake mogućnosti, bez obzira na, osobnih podataka, gdpr,
    spolnu orijentaciju, ravnopravnosti spolova, muškom i ženskom rodu
  `),
  posting: list(`
    tražimo, nudimo, uvjeti, opis posla, prijav*, životopis*, kandidat*, plaća, bruto, neto,
    puno radno vrijeme, nepuno radno vrijeme, radno mjesto, radni odnos, neodređeno, određeno vrijeme,
    zamolb*, natječaj, poslodavac, zaposlen*, zapošljav*
  `),
};
