import { list, type SectionCues } from './cues.ts';

export const fi: SectionCues = {
  language: 'fi',
  headings: {
    requirements: list(`
      vaatimukset, vaatimuksemme, edellytykset, edellytämme, odotamme, odotamme sinulta, mitä odotamme,
      mitä odotamme sinulta, odotuksemme, toivomme, toivomme sinulta, mitä toivomme, arvostamme, etsimme,
      ketä etsimme, kenet etsimme, haemme, haemme sinua, kuka olet, oletko sinä, olet, sinä olet, sinulla on,
      sinulta löytyy, jos sinulla on, osaaminen, osaamisesi, osaat, pätevyys, pätevyysvaatimukset,
      kelpoisuus, kelpoisuusvaatimukset, kelpoisuusvaatimus, koulutus, koulutuksesi, kokemus, kokemuksesi,
      työkokemus, taidot, taitosi, kielitaito, profiilisi, sinun profiilisi, profiili, taustasi,
      ominaisuudet, menestyt, menestyäksesi, menestyt tehtävässä, onnistuaksesi, onnistut,
      tehtävässä menestyminen, tehtävä edellyttää, edellytyksenä, tarvitset, mitä tarvitset, mitä vaadimme,
      vaadimme, olet etsimämme, sopiva sinulle jos, teknologiat, mitä tuot
    `),
    tasks: list(`
      tehtävät, työtehtävät, työtehtäväsi, tehtäväsi, tehtävänkuva, toimenkuva, työnkuva, työn kuvaus,
      tehtävän kuvaus, keskeiset tehtävät, päätehtävät, vastuualueet, vastuusi, vastuut, vastuullasi,
      vastaat, tehtävässä, tässä tehtävässä, tehtäviisi kuuluu, mitä teet, mitä tulet tekemään,
      mitä pääset tekemään, pääset tekemään, roolisi, rooli, roolissa, tietoa tehtävästä, tehtävästä, työstä,
      työsi, työpäiväsi, arkesi, päivääsi kuuluu, tehtävä, mitä työ on, työnkuvasi, millaista työ on,
      tällaista työ on
    `),
    'nice-to-have': list(`
      eduksi, eduksi katsotaan, katsomme eduksi, luemme eduksi, laskemme eduksi, plussaa, plussaa on,
      plussaksi, lisäksi arvostamme, arvostamme myös, toivottavaa, toivotaan, bonusta, bonuksena,
      ei välttämätön, ei pakollinen, hyödyksi, lisäplussaa, nice to have, meriittiä
    `),
    benefits: list(`
      tarjoamme, tarjoamme sinulle, mitä tarjoamme, me tarjoamme, mitä me tarjoamme, tarjoamme lisäksi,
      tarjottavaa, edut, työsuhde-edut, henkilöstöedut, etumme, palkka, palkkaus, palkka ja edut,
      palkkaus ja edut, miksi meille, miksi meillä, miksi valita meidät, miksi työskennellä, saat,
      saat meiltä, meiltä saat, mitä saat, meillä saat, mitä saat meiltä, työehdot, työsuhteen ehdot,
      työsuhde, lupaamme, lupaamme sinulle, vastineeksi
    `),
    employer: list(`
      meistä, tietoa meistä, keitä olemme, keitä me olemme, olemme, yritys, yrityksestä, tietoa yrityksestä,
      yritysesittely, työnantaja, työnantajasta, tiimi, tiimimme, tiimisi, arvomme, kulttuurimme, työyhteisö,
      työyhteisömme, kuka me olemme, organisaatio
    `),
    legal: list(`
      yhdenvertaisuus, tasa-arvo, monimuotoisuus, tietosuoja, tietosuojaseloste, henkilötiedot,
      turvallisuusselvitys, rikosrekisteri, koeaika
    `),
    application: list(`
      hae, hae paikkaa, hae tehtävää, hakeminen, hakuohjeet, näin haet, miten haen, miten haet, hakemus,
      hakemukset, jätä hakemus, lähetä hakemus, hakuaika, hakuprosessi, rekrytointiprosessi, kiinnostuitko,
      kiinnostuitko tehtävästä, kiinnostaako, kiinnostunut, lisätietoja, lisätiedot, yhteystiedot,
      ota yhteyttä, heräsikö kiinnostus, tule meille
    `),
    elsewhere: list(`
      samankaltaisia työpaikkoja, vastaavia työpaikkoja, muita työpaikkoja, lisää työpaikkoja,
      samankaltaiset työpaikat, muut avoimet, saatat olla kiinnostunut,
      palkka-arvio, avainsanat, työpaikkavahti, jaa ilmoitus, ilmianna ilmoitus, tilaa työpaikat
    `),
  },
  sentences: {
    requirements: list(`
      edellytämme, edellytyksenä, edellyttää, vaadimme, vaaditaan, odotamme, odotamme sinulta,
      etsimme henkilöä, etsimme osaajaa, sinulla on, sinulta löytyy, toivomme sinulta, tarvitset
    `),
    tasks: list(`
      vastaat, huolehdit, tehtäviisi kuuluu, tehtäviisi kuuluvat, työtehtäviisi, tehtäviin kuuluu,
      tehtävänäsi on, pääset, työ sisältää, toimit, osallistut, toimenkuvaasi, vastuullasi
    `),
    benefits: list(`
      tarjoamme, saat meiltä, meiltä saat, meillä saat, lupaamme, työsuhde-edut, työterveyshuolto,
      liikuntaetu*, tarjolla on
    `),
    application: list(`
      lähetä hakemuksesi, lähetä hakemus, lähetä cv, hae paikkaa, hae tehtävää, hae nyt, hae viimeistään,
      jätä hakemuksesi, hakemukset pyydetään, lisätietoja antaa, hakuaika päättyy
    `),
  },
  signs: {
    requirements: list(`
      kokemus, kokemusta, kokemuksen, tutkinto, tutkinnon, koulutus, koulutuksen, ammattitutkinto,
      perustutkinto, ajokortti, b-ajokortti, hygieniapassi, osaaminen, osaamista, taito, taitoa, taidot,
      kielitaito, kielitaitoa, sujuva, kyky, kykyä, hallitset, kärsivällisyyttä, oma-aloitteisuus,
      oma-aloitteisuutta, joustavuus, joustavuutta, huolellisuus, huolellisuutta, tarkka,
      työturvallisuuskortti, asenne, asennetta, tuntemus, pätevyys, tiimityö*
    `),
    benefits: list(`
      palkka, palkan, kuukausipalkka, loma, lomat, lomaa, lounas*, lounasetu, liikuntaetu*, työterveys*,
      työterveyshuolto, vakituinen, vakituisen, työajat, joustavat, etätyö*, etätyömahdollisuus,
      työsuhdepyörä*, työsuhdeauto, bonus*, lisät, henkilökuntaetu*, kurssi*, kielikurssi*, koulutusta,
      maksamme, perehdytys, perehdytyksen, vapaat viikonloput, edut, sauna, virkistys*
    `),
  },
  optional: list(`
    eduksi, katsotaan eduksi, luetaan eduksi, katsomme eduksi, plussaa, plussaksi, on plussaa, toivottavaa,
    ei välttämätön, ei välttämätöntä, ei ole välttämätön, ei vaadita, ei edellytetä, hyödyksi
  `),
  ideally: list(`
    mielellään, mieluusti
  `),
  legal: list(`
    sukupuolesta, taustasta riippumatta, iästä riippumatta, yhdenvertais*, tasa-arvo*, monimuotoisuu*,
    henkilötietoj*, tietosuoj*, rikosrekisteriot*, seksuaali*
  `),
  posting: list(`
    haemme, etsimme, tarjoamme, hakemus*, hakuaika, työsuhde, vakituinen, määräaikainen, kokoaikainen,
    osa-aikainen, palkka, palkkaus, työaika, työtehtävät, tehtävä, edellytämme, odotamme, eduksi,
    lisätietoja, työkokemus, koeaika, työpaikka, rekrytointi, hakijo*, hae, työnantaja, tes, kelpoisuu*,
    kuukausipalkka, työhakemu*
  `),
};
