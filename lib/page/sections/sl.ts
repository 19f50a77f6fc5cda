import { list, type SectionCues } from './cues.ts';

export const sl: SectionCues = {
  language: 'sl',
  headings: {
    requirements: list(`
      pogoji, pogoji za zasedbo, pričakovanja, pričakujemo, kaj pričakujemo, od vas pričakujemo,
      od tebe pričakujemo, naša pričakovanja, zahteve, zahtevana znanja, iščemo, koga iščemo, kaj iščemo,
      profil, tvoj profil, vaš profil, idealni kandidat, izobrazba, zahtevana izobrazba, delovne izkušnje,
      izkušnje, znanja, znanja in veščine, veščine, kompetence, lastnosti, jeziki, kaj potrebuješ,
      kaj prinašaš, kdo si, o tebi, si, imaš, prijavi se če, pravi kandidat
    `),
    tasks: list(`
      opis dela, opis del in nalog, opis delovnega mesta, opis del, naloge, tvoje naloge, vaše naloge,
      glavne naloge, delovne naloge, odgovornosti, tvoje odgovornosti, tvoja vloga, vloga, kaj boš počel,
      kaj boste počeli, kaj boš delal, delo obsega, delo zajema, o delovnem mestu, o delu, tvoj dan,
      tvoj delovni dan, poslanstvo
    `),
    'nice-to-have': list(`
      prednost, prednost je, prednosti, šteje kot prednost, zaželeno, zaželena znanja, zaželeno je, plus,
      bonus, dobrodošlo, ni pogoj, nice to have
    `),
    benefits: list(`
      nudimo, kaj nudimo, ponujamo, kaj ponujamo, kaj ti ponujamo, ponudba, naša ponudba, ugodnosti,
      prednosti dela pri nas, plača, plačilo, zakaj mi, zakaj delati pri nas, zakaj k nam, kaj dobiš,
      kaj pridobiš, zagotavljamo, pogoji dela
    `),
    employer: list(`
      o nas, kdo smo, podjetje, o podjetju, smo, delodajalec, o delodajalcu, naša ekipa, ekipa,
      naše vrednote, predstavitev podjetja
    `),
    legal: list(`
      enake možnosti, raznolikost, varstvo podatkov, varstvo osebnih podatkov, osebni podatki, gdpr,
      zasebnost
    `),
    application: list(`
      kako se prijaviti, prijava, prijave, prijavi se, prijavite se, kontakt, postopek izbire,
      izbirni postopek, te zanima, zanima te, vas zanima, rok za prijavo, rok prijave, pridruži se nam,
      pošlji prijavo
    `),
    elsewhere: list(`
      podobna delovna mesta, podobni oglasi, drugi oglasi, druga prosta delovna mesta, več oglasov
    `),
  },
  sentences: {
    requirements: list(`
      pričakujemo, zahtevamo, zahteva se, zahtevana je, potrebna je, potrebno je, pogoj je, obvezno,
      iščemo osebo, imeti moraš
    `),
    tasks: list(`
      tvoje naloge, vaše naloge, delo obsega, delo zajema, skrbel boš, skrbeli boste, odgovoren boš,
      sodeloval boš
    `),
    benefits: list(`
      nudimo, ponujamo, zagotavljamo, dobiš, dobil boš, omogočamo
    `),
    application: list(`
      pošlji, pošljite, prijavi se, prijavite se, prijave zbiramo
    `),
  },
  optional: list(`
    prednost, je prednost, zaželeno, zaželena, zaželeno je, kot prednost, plus, ni pogoj, ni nujno,
    dobrodošl*
  `),
  legal: list(`
    oba spola, ne glede na, enake možnosti, osebnih podatkov, gdpr, moški spolni slovnični,
    spolno usmerjenost
  `),
  posting: list(`
    iščemo, nudimo, ponujamo, pričakujemo, prijav*, življenjepis, kandidat*, plača, bruto,
    polni delovni čas, krajši delovni čas, nedoločen čas, določen čas, delovno mesto, zaposlit*, zaposlim*,
    delodajalec, opis dela, delovne izkušnje
  `),
};
