import { list, type SectionCues } from './cues.ts';

export const et: SectionCues = {
  language: 'et',
  headings: {
    requirements: list(`
      nõudmised, nõuded, nõuded kandidaadile, ootused, meie ootused, ootused kandidaadile, ootame,
      mida ootame, mida me ootame, ootame sinult, keda otsime, otsime, keda me otsime, otsime inimest,
      kandidaadilt ootame, profiil, sinu profiil, haridus, kogemus, kogemused, oskused, teadmised,
      teadmised ja oskused, pädevus, pädevused, keeleoskus, isikuomadused, sul on, sa oled, kes sa oled,
      sobid meile kui, vajad, mida vajad, kvalifikatsioon
    `),
    tasks: list(`
      tööülesanded, peamised tööülesanded, ülesanded, sinu ülesanded, töö kirjeldus, tööde kirjeldus,
      töökirjeldus, ametikoha kirjeldus, vastutus, vastutusvaldkonnad, vastutusalad, sinu roll, roll,
      ametikoht, mida hakkad tegema, mida sa tegema hakkad, tööpäev, sinu tööpäev, sinu igapäev, töö sisu
    `),
    'nice-to-have': list(`
      kasuks tuleb, kasuks tulevad, tuleb kasuks, eelis, eeliseks, eeliseks on, eelised, pluss, plussiks,
      boonus, boonuseks, soovituslik, ei ole kohustuslik, nice to have
    `),
    benefits: list(`
      pakume, omalt poolt pakume, ettevõte pakub, ettevõte pakub omalt poolt, mida pakume, meie pakume,
      pakume sulle, pakume omalt poolt, hüved, soodustused, palk, töötasu, miks meie, miks tulla, mida saad,
      sa saad, lisahüved, tingimused
    `),
    employer: list(`
      meist, ettevõttest, ettevõte, kes me oleme, oleme, tööandja, tööandjast, meeskond, meie meeskond,
      meie väärtused, ettevõtte tutvustus
    `),
    legal: list(`
      võrdsed võimalused, mitmekesisus, isikuandmed, andmekaitse, isikuandmete töötlemine, privaatsus
    `),
    application: list(`
      kuidas kandideerida, kandideerimine, kandideeri, kandideerimiseks, kontakt, kontaktid,
      värbamisprotsess, tähtaeg, kandideerimise tähtaeg, lisainfo, lisainformatsioon, huvitatud,
      tundsid huvi, saada cv
    `),
    elsewhere: list(`
      sarnased tööpakkumised, sarnased töökohad, muud tööpakkumised, teised tööpakkumised, veel tööpakkumisi
    `),
  },
  sentences: {
    requirements: list(`
      ootame, nõuame, nõutav, vajalik on, on vajalik, eeldame, eeldab, otsime inimest, peab olema
    `),
    tasks: list(`
      sinu ülesandeks, tööülesannete hulka, vastutad, hakkad, sinu tööks, töö hõlmab
    `),
    benefits: list(`
      pakume, ettevõte pakub, saad, omalt poolt, tagame
    `),
    application: list(`
      saada, saatke, kandideeri, kandideerimiseks, cv palume
    `),
  },
  optional: list(`
    kasuks tuleb, tuleb kasuks, kasuks, eelis, eeliseks, plussiks, ei ole kohustuslik, ei ole nõutav,
    soovitavalt, soovituslik
  `),
  legal: list(`
    võrdsed võimalused, sõltumata, soost, rahvusest, seksuaalsest, isikuandmete, konfidentsiaal*
  `),
  posting: list(`
    otsime, pakume, ootame, tööülesanded, nõudmised, kandideeri*, kandidaat*, cv, palk, brutopalk,
    täistööaeg, osaline tööaeg, tähtajatu, tähtajaline, tööaeg, tööandja, asukoht, ametikoht, töökuulutus,
    tööpakkumi*
  `),
};
