import { list, type SectionCues } from './cues.ts';

export const ro: SectionCues = {
  language: 'ro',
  headings: {
    requirements: list(`
      cerințe, cerințe obligatorii, cerințele noastre, cerinte, candidatul ideal, profilul candidatului,
      profilul căutat, profil, profilul tău, pe cine căutăm, ce căutăm, căutăm, ce așteptăm,
      ce așteptăm de la tine, așteptări, ce îți trebuie, de ce ai nevoie, ai nevoie de, calificări,
      competențe, abilități, cunoștințe, experiență, studii, educație, limbi străine, cine ești, despre tine,
      ești potrivit dacă, solicităm, este necesar
    `),
    tasks: list(`
      responsabilități, responsabilitățile tale, responsabilități principale, atribuții, atribuțiile tale,
      sarcini, descrierea jobului, descrierea postului, descriere job, descriere, rolul tău, rolul,
      ce vei face, ce ai de făcut, ce presupune, despre rol, despre job, despre post, misiunea ta, o zi,
      vei fi responsabil
    `),
    'nice-to-have': list(`
      constituie avantaj, constituie un avantaj, reprezintă un avantaj, avantaj, un plus, este un plus,
      de preferat, preferabil, nice to have, opțional, bonus, dezirabil
    `),
    benefits: list(`
      oferim, ce oferim, îți oferim, vă oferim, ce îți oferim, oferta noastră, oferta, beneficii,
      beneficiile tale, avantaje, pachet salarial, salariu, remunerație, de ce noi, de ce să lucrezi,
      ce primești, ce câștigi, condiții, condiții de muncă
    `),
    employer: list(`
      despre noi, cine suntem, despre companie, compania, companie, descrierea companiei, echipa,
      echipa noastră, valorile noastre, suntem
    `),
    legal: list(`
      egalitate de șanse, diversitate, incluziune, protecția datelor, gdpr, confidențialitate,
      prelucrarea datelor
    `),
    application: list(`
      cum aplici, cum aplicați, aplică, aplică acum, candidatură, trimite cv, contact, procesul de recrutare,
      procesul de selecție, te interesează, interesat, termen limită, hai în echipă
    `),
    elsewhere: list(`
      joburi similare, locuri de muncă similare, alte joburi, anunțuri similare, alte anunțuri,
      alertă job, raportează anunțul, distribuie anunțul, salariu estimat
    `),
  },
  sentences: {
    requirements: list(`
      este necesar, este necesară, este obligatoriu, solicităm, cerem, trebuie să ai, căutăm o persoană,
      se cere
    `),
    tasks: list(`
      vei fi responsabil, te vei ocupa, responsabilitățile includ, vei lucra
    `),
    benefits: list(`
      oferim, îți oferim, vă oferim, vei beneficia, beneficiezi, asigurăm, vei primi, pachet salarial
    `),
    application: list(`
      trimite cv, trimiteți cv, aplică, așteptăm cv, cv-ul la
    `),
  },
  optional: list(`
    constituie avantaj, constituie un avantaj, reprezintă un avantaj, reprezintă avantaj, este un plus,
    un plus, un avantaj, de preferat, preferabil, nu este obligatoriu, nu este obligatorie, dezirabil
  `),
  legal: list(`
    egalitate de șanse, indiferent de, orientare sexuală, fără discriminare, prelucrarea datelor,
    date cu caracter personal, gdpr
  `),
  posting: list(`
    căutăm, angajăm, angajează, oferim, cerințe, responsabilități, candidat*, aplică, cv, salariu,
    full-time, part-time, normă întreagă, loc de muncă, contract de muncă, beneficii, experiență,
    bonuri de masă, perioadă nedeterminată, angajare
  `),
};
