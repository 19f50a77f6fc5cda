import { list, type SectionCues } from './cues.ts';

export const no: SectionCues = {
  language: 'no',
  headings: {
    requirements: list(`
      kvalifikasjoner, ønskede kvalifikasjoner, dine kvalifikasjoner, krav, våre krav, krav til deg,
      kompetansekrav, kompetanse, din kompetanse, vi søker, vi søker deg, vi søker deg som,
      hvem ser vi etter, vi ser etter, vi ser etter deg som, vi leter etter, hvem er du, er du den vi søker,
      din profil, profil, din bakgrunn, bakgrunn, om deg, du er, du har, utdanning, utdanningskrav, erfaring,
      personlige egenskaper, egenskaper, vi forventer, forventninger, vi ønsker oss, vi ønsker at du,
      dette må du ha, du må ha, hva kreves, hva vi ser etter, språk, hvem vi ser etter, må-krav
    `),
    tasks: list(`
      arbeidsoppgaver, dine arbeidsoppgaver, oppgaver, dine oppgaver, ansvarsområder, ansvar,
      ansvar og oppgaver, ditt ansvar, om stillingen, stillingen, stillingsbeskrivelse, jobben, om jobben,
      rollen, om rollen, din rolle, hva skal du gjøre, dette skal du gjøre, hva du skal gjøre,
      hva vil du gjøre, du skal, du vil, din hverdag, hverdagen, en dag på jobb, arbeidsdagen din,
      hva går jobben ut på
    `),
    'nice-to-have': list(`
      fordel, det er en fordel, en fordel, ønskelig, det er ønskelig, pluss, et pluss, det er et pluss,
      ikke et krav, gjerne, bonus, nice to have, bra om du, ekstra bra
    `),
    benefits: list(`
      vi tilbyr, vi tilbyr deg, hva vi tilbyr, hva tilbyr vi, hva kan vi tilby, vi kan tilby, tilbud,
      fordeler, goder, betingelser, lønn, lønn og betingelser, hva får du, dette får du, du får,
      hos oss får du, hvorfor oss, hvorfor jobbe hos oss, derfor vil du trives, lønns- og arbeidsvilkår,
      arbeidsvilkår
    `),
    employer: list(`
      om oss, om arbeidsgiveren, arbeidsgiveren, om bedriften, bedriften, hvem er vi, hvem vi er, vi er,
      selskapet, om selskapet, om virksomheten, om teamet, teamet, avdelingen, om avdelingen, våre verdier,
      vår kultur, ditt team
    `),
    legal: list(`
      mangfold, likestilling, mangfold og inkludering, personvern, personvernerklæring, bakgrunnssjekk,
      politiattest, offentlig søkerliste
    `),
    application: list(`
      søknad, slik søker du, søk, søk her, søk på stillingen, søk stillingen, send søknad, søknadsfrist,
      kontakt, kontaktpersoner, kontaktinformasjon, spørsmål, interessert, er du interessert,
      høres dette interessant ut, rekrutteringsprosess, vil du vite mer, spørsmål om stillingen
    `),
    elsewhere: list(`
      lignende stillinger, lignende jobber, andre stillinger, flere stillinger, flere jobber,
      relaterte stillinger, andre annonser,
      annonseinformasjon, rapporter annonse, del annonsen, spørsmål om stillingen,
      andre annonser du kan, jobbvarsling
    `),
  },
  sentences: {
    requirements: list(`
      vi søker deg som, vi forventer, det kreves, kreves, er et krav, du må ha, du har fagbrev,
      du har utdanning, vi krever
    `),
    tasks: list(`
      du får ansvar for, arbeidsoppgavene, arbeidet består, dine oppgaver
    `),
    benefits: list(`
      vi tilbyr, vi kan tilby, hos oss får du, lønn etter
    `),
    application: list(`
      send søknad, send cv, søk via, søk innen, søknadsfrist
    `),
  },
  optional: list(`
    en fordel, er en fordel, ønskelig, er ønskelig, et pluss, pluss, ikke et krav, fordel
  `),
  ideally: list(`
    gjerne, helst
  `),
  legal: list(`
    uavhengig av kjønn, uavhengig av, etnisk bakgrunn, funksjonsevne, seksuell orientering, mangfold,
    likestilling, offentleglova, offentliglova, personopplysninger, hull i cv
  `),
  posting: list(`
    vi søker, søker vi, vi tilbyr, arbeidsoppgaver, kvalifikasjoner, søknad*, søknadsfrist, fast stilling,
    heltid, deltid, vikariat, stilling*, arbeidsgiver, lønn, tiltredelse, ansettelse*, fagbrev,
    arbeidssted, ledig stilling, stillingsprosent
  `),
};
