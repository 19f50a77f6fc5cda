import { list, type SectionCues } from './cues.ts';

export const is: SectionCues = {
  language: 'is',
  headings: {
    requirements: list(`
      hæfniskröfur, hæfnikröfur, menntunar- og hæfniskröfur, menntunar- og hæfnikröfur, kröfur,
      kröfur um hæfni, menntun, menntun og reynsla, reynsla, hæfni, færni, við leitum að, leitum að,
      hverjum leitum við að, um þig, þú ert, þú hefur, prófíll, persónulegir eiginleikar, eiginleikar,
      það sem þú þarft, tungumálakunnátta, við gerum kröfu um
    `),
    tasks: list(`
      verkefni, helstu verkefni, helstu verkefni og ábyrgð, verkefni og ábyrgð, ábyrgð, ábyrgðarsvið,
      starfslýsing, starfið, um starfið, starfssvið, hlutverk, þitt hlutverk, hvað munt þú gera,
      dagleg störf, dagurinn þinn, í starfinu felst
    `),
    'nice-to-have': list(`
      kostur, er kostur, það er kostur, æskilegt, æskileg, plús, ekki skilyrði, bónus, telst kostur
    `),
    benefits: list(`
      við bjóðum, við bjóðum upp á, hvað bjóðum við, í boði er, í boði, fríðindi, fríðindi í starfi, laun,
      kjör, laun og kjör, launakjör, af hverju við, hvað færð þú, ráðningarkjör
    `),
    employer: list(`
      um okkur, hver erum við, fyrirtækið, um fyrirtækið, við erum, teymið, gildi okkar, vinnustaðurinn,
      um vinnustaðinn
    `),
    legal: list(`
      jafnrétti, jafnréttisstefna, fjölbreytileiki, persónuvernd, persónuverndarstefna
    `),
    application: list(`
      umsókn, umsóknir, umsóknarfrestur, hvernig sæki ég um, sækja um, sækja um starf, nánari upplýsingar,
      frekari upplýsingar, hafa samband, tengiliður, ráðningarferli, áhugasöm, áhugasamir
    `),
    elsewhere: list(`
      svipuð störf, önnur störf, fleiri störf
    `),
  },
  sentences: {
    requirements: list(`
      gerð er krafa, krafa er, skilyrði, er skilyrði, nauðsynlegt, er nauðsynleg, við gerum kröfu,
      leitum að einstaklingi
    `),
    tasks: list(`
      helstu verkefni, í starfinu felst, þú munt, starfið felur í sér, felst í
    `),
    benefits: list(`
      við bjóðum, bjóðum upp á, í boði er, þú færð, í boði eru
    `),
    application: list(`
      sendu, sendið, sæktu um, umsóknir sendist, sótt er um
    `),
  },
  optional: list(`
    kostur, er kostur, telst kostur, æskilegt, æskileg, er æskileg, ekki skilyrði, plús
  `),
  legal: list(`
    óháð kyni, óháð, jafnrétti*, kynhneigð, persónuupplýsing*, hvött til að sækja
  `),
  posting: list(`
    leitum að, við leitum, umsókn*, umsóknarfrestur, starfshlutfall, fullt starf, hlutastarf, laun,
    kjarasamning*, hæfniskröfur, hæfnikröfur, starfsmaður, starfsmanni, ráðning*, verkefni, í boði,
    framtíðarstarf, sumarstarf, ferilskrá, kynningarbréf
  `),
};
