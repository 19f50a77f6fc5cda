import { list, type SectionCues } from './cues.ts';

export const lv: SectionCues = {
  language: 'lv',
  headings: {
    requirements: list(`
      prasības, prasības kandidātam, prasības kandidātiem, mūsu prasības, mēs sagaidām, ko mēs sagaidām,
      sagaidām, no tevis sagaidām, ko sagaidām, gaidām, meklējam, ko meklējam, mēs meklējam, profils,
      tavs profils, kandidāta profils, ideāls kandidāts, izglītība, pieredze, prasmes, zināšanas,
      zināšanas un prasmes, kompetences, valodu zināšanas, valodu prasmes, tev ir, tu esi, kas tu esi,
      tev būs nepieciešams, nepieciešams, kvalifikācija, par tevi
    `),
    tasks: list(`
      darba pienākumi, pienākumi, galvenie pienākumi, tavi pienākumi, galvenie darba pienākumi,
      amata pienākumi, darba apraksts, amata apraksts, vakances apraksts, atbildība, atbildības, uzdevumi,
      tavi uzdevumi, tava loma, loma, ko tu darīsi, ko darīsi, tava ikdiena, ikdiena, darba diena, par darbu,
      par amatu
    `),
    'nice-to-have': list(`
      tiks uzskatīts par priekšrocību, tiks uzskatīta par priekšrocību, priekšrocība, priekšrocības,
      par priekšrocību, vēlams, vēlamas, vēlamās prasmes, pluss, bonuss, papildu plusi, nav obligāti
    `),
    benefits: list(`
      piedāvājam, mēs piedāvājam, ko mēs piedāvājam, ko piedāvājam, piedāvājam tev, uzņēmums piedāvā,
      piedāvājums, mūsu piedāvājums, labumi, ieguvumi, tavi ieguvumi, alga, atalgojums, kāpēc mēs,
      kāpēc strādāt pie mums, ko tu iegūsi, ko saņemsi, bonusi, nosacījumi
    `),
    employer: list(`
      par mums, kas mēs esam, uzņēmums, par uzņēmumu, mēs esam, darba devējs, komanda, mūsu komanda,
      mūsu vērtības, uzņēmuma apraksts
    `),
    legal: list(`
      vienlīdzīgas iespējas, dažādība, personas dati, personas datu apstrāde, datu aizsardzība, privātums
    `),
    application: list(`
      kā pieteikties, piesakies, pieteikšanās, pieteikums, kontakti, kontaktinformācija, kontaktpersona,
      atlases process, termiņš, pieteikšanās termiņš, interesē, ja tevi interesē, sūti cv, pievienojies
    `),
    elsewhere: list(`
      līdzīgas vakances, citas vakances, līdzīgi sludinājumi, citi sludinājumi, vairāk vakanču
    `),
  },
  sentences: {
    requirements: list(`
      nepieciešama, nepieciešams, ir nepieciešama, obligāta, obligāti, sagaidām, mēs sagaidām,
      meklējam cilvēku
    `),
    tasks: list(`
      tavi pienākumi, tu būsi atbildīgs, atbildēsi par, darba pienākumos, tu veiksi, tavs uzdevums
    `),
    benefits: list(`
      piedāvājam, mēs piedāvājam, uzņēmums piedāvā, saņemsi, nodrošinām, tu saņemsi
    `),
    application: list(`
      sūti, sūtiet, piesakies, piesakieties, cv sūtīt, lūdzam sūtīt
    `),
  },
  optional: list(`
    par priekšrocību, priekšrocība, tiks uzskatīta, tiks uzskatīts, vēlams, vēlama, vēlamas, pluss,
    nav obligāta, nav obligāti, nav obligāts
  `),
  legal: list(`
    vienlīdzīg*, neatkarīgi no, personas dat*, seksuāl* orientācij*, diskriminācij*
  `),
  posting: list(`
    meklējam, piedāvājam, prasības, pienākumi, pieteikum*, piesakies, cv, alga, atalgojums, bruto,
    pilna slodze, nepilna slodze, darba laiks, vakance*, darba vieta, kandidāt*, amats, darba devējs,
    darba līgums, darba sludinājum*
  `),
};
