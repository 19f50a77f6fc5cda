import { list, type SectionCues } from './cues.ts';

export const mt: SectionCues = {
  language: 'mt',
  headings: {
    requirements: list(`
      rekwiżiti, ir-rekwiżiti, kwalifiki, il-kwalifiki, kwalifiki meħtieġa, kwalifiki u esperjenza, ħiliet,
      il-ħiliet, ħiliet meħtieġa, kompetenzi, esperjenza, l-esperjenza, profil, il-profil tiegħek,
      x'qed infittxu, qed infittxu, min qed infittxu, x'nistennew, nistennew, x'għandek bżonn, edukazzjoni,
      kriterji, eliġibbiltà, lingwi
    `),
    tasks: list(`
      dmirijiet, id-dmirijiet, responsabbiltajiet, ir-responsabbiltajiet, kompiti, il-kompiti, xogħol,
      ix-xogħol, ir-rwol, rwol, ir-rwol tiegħek, deskrizzjoni tax-xogħol, deskrizzjoni tal-impjieg,
      x'se tagħmel, x'ser tagħmel, il-pożizzjoni, il-missjoni tiegħek
    `),
    'nice-to-have': list(`
      vantaġġ, ikun vantaġġ, jitqies bħala vantaġġ, se jitqies vantaġġ, preferibbli, preferibbilment,
      mixtieq, bonus, mhux obbligatorju
    `),
    benefits: list(`
      noffru, x'noffru, aħna noffru, dak li noffru, benefiċċji, il-benefiċċji, salarju, is-salarju, paga,
      kundizzjonijiet, vantaġġi, għaliex taħdem magħna, x'se tieħu, pakkett
    `),
    employer: list(`
      dwarna, min aħna, il-kumpanija, dwar il-kumpanija, it-tim, it-tim tagħna, il-valuri tagħna
    `),
    legal: list(`
      opportunitajiet indaqs, diversità, protezzjoni tad-data, privatezza, data personali
    `),
    application: list(`
      kif tapplika, applika, applika issa, applikazzjoni, applikazzjonijiet, kuntatt, interessat,
      data tal-għeluq, proċess tal-għażla, ibgħat is-cv
    `),
    elsewhere: list(`
      impjiegi simili, postijiet oħra, impjiegi oħra
    `),
  },
  sentences: {
    requirements: list(`
      hu meħtieġ, huma meħtieġa, meħtieġa, irid ikollok, għandu jkollok, nistennew
    `),
    tasks: list(`
      se tkun responsabbli, tkun responsabbli, ser tkun responsabbli, id-dmirijiet jinkludu
    `),
    benefits: list(`
      noffru, se tirċievi, aħna noffru, nipprovdu
    `),
    application: list(`
      ibgħat, applika, ibagħtu
    `),
  },
  optional: list(`
    vantaġġ, ikun vantaġġ, preferibbilment, mhux obbligatorju, bonus
  `),
  legal: list(`
    opportunitajiet indaqs, irrispettivament minn, data personali, orjentazzjoni sesswali
  `),
  posting: list(`
    qed infittxu, noffru, applika, applikazzjoni*, full-time, part-time, salarju, kwalifiki, dmirijiet,
    impjieg*, kuntratt, esperjenza, kandidat*, cv
  `),
};
