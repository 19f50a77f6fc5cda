import { list, type SectionCues } from './cues.ts';

export const lt: SectionCues = {
  language: 'lt',
  headings: {
    requirements: list(`
      reikalavimai, reikalavimai kandidatui, reikalavimai darbuotojui, mūsų reikalavimai, tikimės,
      ko tikimės, ko tikimės iš jūsų, ko tikimės iš tavęs, mes tikimės, lūkesčiai, ieškome, ko ieškome,
      mes ieškome, profilis, tavo profilis, kandidato profilis, idealus kandidatas, išsilavinimas, patirtis,
      įgūdžiai, gebėjimai, žinios, žinios ir įgūdžiai, kompetencijos, kvalifikacija, kalbos, kalbų mokėjimas,
      kas tu esi, tu turi, tu esi, apie tave, tau reikės, ko reikia, privalumai kandidatui
    `),
    tasks: list(`
      darbo pobūdis, darbo aprašymas, pareigų aprašymas, pareigos, tavo pareigos, pagrindinės pareigos,
      pagrindinės funkcijos, funkcijos, atsakomybės, tavo atsakomybės, pagrindinės atsakomybės, užduotys,
      tavo užduotys, tavo vaidmuo, vaidmuo, ką veiksi, ką darysi, ką teks veikti, tavo diena, kasdienybė,
      apie darbą, apie poziciją, darbas
    `),
    'nice-to-have': list(`
      privalumas, privalumai, privalumu laikysime, būtų privalumas, bus privalumas, laikysime privalumu,
      pliusas, pliusai, papildomi privalumai, pageidautina, pageidaujama, nebūtina, nice to have
    `),
    benefits: list(`
      siūlome, mes siūlome, ką siūlome, ką mes siūlome, įmonė siūlo, siūlome jums, siūlome tau, pasiūlymas,
      mūsų pasiūlymas, naudos, papildomos naudos, atlyginimas, darbo užmokestis, kodėl mes, kodėl verta,
      kodėl verta dirbti, ką gausi, gausi, motyvacinė sistema, darbo sąlygos
    `),
    employer: list(`
      apie mus, kas mes, kas mes esame, įmonė, apie įmonę, mes esame, darbdavys, komanda, mūsų komanda,
      mūsų vertybės, apie kompaniją
    `),
    legal: list(`
      lygios galimybės, įvairovė, asmens duomenys, asmens duomenų apsauga, duomenų apsauga, konfidencialumas,
      privatumas
    `),
    application: list(`
      kaip kandidatuoti, kandidatuoti, kandidatuok, kandidatavimas, kontaktai, kontaktinis asmuo,
      atrankos procesas, atranka, terminas, susidomėjai, domina, siųsk cv, siųskite cv, prisijunk
    `),
    elsewhere: list(`
      panašūs skelbimai, panašūs darbo skelbimai, kiti skelbimai, kiti darbo skelbimai, panašios pozicijos,
      daugiau skelbimų
    `),
  },
  sentences: {
    requirements: list(`
      reikalinga, reikalingas, reikalaujame, būtina, būtinas, privaloma, tikimės, ieškome žmogaus,
      turite turėti, turi turėti
    `),
    tasks: list(`
      būsi atsakingas, būsite atsakingi, rūpinsiesi, tavo užduotys, darbo pobūdis, atliksi, prisidėsi
    `),
    benefits: list(`
      siūlome, mes siūlome, įmonė siūlo, gausi, gausite, garantuojame, suteikiame
    `),
    application: list(`
      siųsk, siųskite, kandidatuok, kandidatuokite, cv siųsti, gyvenimo aprašym*
    `),
  },
  optional: list(`
    privalumas, būtų privalumas, bus privalumas, privalumu, pliusas, pageidautina, nebūtina, nebūtinas,
    pageidaujama
  `),
  legal: list(`
    lygi* galimyb*, nepriklausomai nuo, asmens duomen*, seksualin* orientacij*, konfidencialum*,
    diskriminac*
  `),
  posting: list(`
    ieškome, siūlome, reikalavimai, kandidat*, cv, atlyginimas, darbo užmokestis, bruto, neto,
    visa darbo diena, pilnas etatas, ne visa darbo diena, darbo vieta, darbo laikas, darbo skelbimas,
    pareigos, darbo sutartis, darbdavys, gyvenimo aprašym*, darbo pobūdis
  `),
};
