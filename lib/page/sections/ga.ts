import { list, type SectionCues } from './cues.ts';

export const ga: SectionCues = {
  language: 'ga',
  headings: {
    requirements: list(`
      riachtanais, na riachtanais, riachtanais riachtanacha, cáilíochtaí, na cáilíochtaí,
      cáilíochtaí riachtanacha, scileanna, na scileanna, scileanna riachtanacha, taithí, próifíl,
      do phróifíl, cé atá uainn, cé atá á lorg againn, atá á lorg againn, táimid ag lorg, oideachas,
      inniúlachtaí, critéir riachtanacha, critéir, teangacha, cad atá ag teastáil
    `),
    tasks: list(`
      dualgais, na dualgais, do dhualgais, príomhdhualgais, freagrachtaí, na freagrachtaí,
      príomhfhreagrachtaí, an ról, do ról, ról, cur síos ar an bpost, cur síos ar an ról, sainchuntas poist,
      an post, faoin bpost, cúraimí, cad a dhéanfaidh tú
    `),
    'nice-to-have': list(`
      inmhianaithe, critéir inmhianaithe, buntáiste, is buntáiste é, b'fhearr, móide, bónas,
      scileanna inmhianaithe
    `),
    benefits: list(`
      tairgimid, cad a thairgimid, cad atá ar fáil, sochair, na sochair, buntáistí, tuarastal, pá,
      pá agus coinníollacha, coinníollacha, cén fáth, pacáiste
    `),
    employer: list(`
      fúinn, cé muid, cé sinn, an chuideachta, faoin gcuideachta, an fhoireann, ár bhfoireann, ár luachanna,
      an eagraíocht
    `),
    legal: list(`
      comhdheiseanna, deiseanna comhionanna, comhionannas, éagsúlacht, cosaint sonraí, príobháideachas
    `),
    application: list(`
      conas iarratas a dhéanamh, le hiarratas a dhéanamh, iarratas, iarratais, déan iarratas, teagmháil,
      spriocdháta, dáta deiridh, próiseas roghnúcháin, suim agat
    `),
    elsewhere: list(`
      poist chosúla, poist eile, folúntais eile
    `),
  },
  sentences: {
    requirements: list(`
      caithfidh, ní mór, tá sé riachtanach, riachtanach, táimid ag lorg duine
    `),
    tasks: list(`
      beidh tú freagrach, beidh ort, áirítear ar na dualgais, is é do ról
    `),
    benefits: list(`
      tairgimid, cuirimid ar fáil, gheobhaidh tú
    `),
    application: list(`
      seol, cuir d'iarratas, déan iarratas
    `),
  },
  optional: list(`
    buntáiste, inmhianaithe, b'fhearr, ní riachtanach
  `),
  legal: list(`
    comhdheiseanna, beag beann ar, cosaint sonraí, sonraí pearsanta
  `),
  posting: list(`
    folúntas*, post, poist, iarratas*, iarrthóir*, tuarastal, lánaimseartha, páirtaimseartha, buan,
    conradh, cáilíochtaí, dualgais, taithí, agallamh*, tairgimid
  `),
};
