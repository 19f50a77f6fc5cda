import { list, type SectionCues } from './cues.ts';

export const da: SectionCues = {
  language: 'da',
  headings: {
    requirements: list(`
      kvalifikationer, dine kvalifikationer, faglige kvalifikationer, personlige kvalifikationer, krav,
      vores krav, kompetencer, dine kompetencer, faglige kompetencer, vi søker, vi søger, vi søger dig,
      vi søger dig der, hvem søger vi, vi leder efter, hvem leder vi efter, din profil, profil, profilen,
      din baggrund, baggrund, om dig, hvem er du, du er, du har, er du, er du den rette, er det dig,
      vi forventer, vi forventer at du, vores forventninger, forventninger, hvad forventer vi,
      vi forestiller os, vi forestiller os at du, vi ønsker, vi ønsker at du, vi lægger vægt på,
      vi lægger vægt på at du, det skal du kunne, det kræver det, det kræver, det skal du bruge,
      hvad skal du kunne, hvad kan du, hvad kræver det, du skal have, du skal kunne, for at lykkes,
      for at trives, uddannelse, erfaring, faglighed, kendskab, sprog, det har du med, du bringer,
      du kommer med, dig vi søger, teknologier, formelle krav
    `),
    tasks: list(`
      arbejdsopgaver, dine arbejdsopgaver, opgaver, dine opgaver, opgaverne, primære opgaver, ansvarsområder,
      dine ansvarsområder, ansvar, dit ansvar, ansvar og opgaver, om jobbet, jobbet, dit job, dit nye job,
      jobbeskrivelse, stillingen, om stillingen, stillingsbeskrivelse, stillingsindhold, rollen, din rolle,
      om rollen, hvad skal du lave, det skal du lave, hvad kommer du til at lave, det kommer du til at lave,
      du kommer til at, du skal, din hverdag, hverdagen, en typisk dag, en dag, din arbejdsdag,
      hvad går jobbet ud på, udfordringen, din mission, dine primære opgaver, i stillingen, funktionen
    `),
    'nice-to-have': list(`
      en fordel, det er en fordel, det er en fordel hvis, fordel, fordele ved, gerne, ønskeligt,
      ønskelige kvalifikationer, et plus, det er et plus, plus, bonus, nice to have, det tæller positivt,
      tæller positivt, ikke et krav, men ikke et krav, det vil være en fordel, ekstra plus, vi ser gerne
    `),
    benefits: list(`
      vi tilbyder, vi tilbyder dig, det tilbyder vi, hvad tilbyder vi, vi kan tilbyde, tilbyder vi,
      vores tilbud, goder, personalegoder, fordele, dine fordele, løn, løn og ansættelsesvilkår,
      løn- og ansættelsesvilkår, løn og vilkår, ansættelsesvilkår, ansættelsesforhold, vilkår, ansættelse,
      hvad får du, det får du, du får, til gengæld, til gengæld får du, hvorfor os, hvorfor arbejde hos os,
      hvorfor vælge os, derfor skal du, hos os får du, arbejdsvilkår, pakken
    `),
    employer: list(`
      om os, om virksomheden, virksomheden, hvem er vi, vi er, om afdelingen, afdelingen, om arbejdspladsen,
      arbejdspladsen, din nye arbejdsplads, vores arbejdsplads, om teamet, teamet, dit team, vores team,
      dine kolleger, dine nye kolleger, organisationen, vores kultur, vores værdier, vores historie, firmaet,
      om firmaet, om skolen, om afsnittet, om kommunen, om
    `),
    legal: list(`
      mangfoldighed, ligestilling, diversitet, diversitet og inklusion, persondata, persondatapolitik,
      databeskyttelse, gdpr, privatlivspolitik, straffeattest, børneattest, integration og ligestilling
    `),
    application: list(`
      ansøgning, din ansøgning, ansøgningsfrist, ansøg, ansøg nu, søg jobbet, søg stillingen, sådan søger du,
      sådan ansøger du, send din ansøgning, interesseret, er du interesseret, har vi fanget din interesse,
      lyder det interessant, lyder det som noget for dig, noget for dig, kontakt, vil du vide mere,
      vil du høre mere, yderligere oplysninger, yderligere information, flere oplysninger, ansættelsesproces,
      ansættelsesprocessen, rekrutteringsproces, samtaler, ansættelsessamtaler, spørgsmål, næste skridt,
      praktiske oplysninger, praktisk
    `),
    elsewhere: list(`
      lignende job, lignende stillinger, andre job, flere job, relaterede job, relaterede stillinger,
      måske er du også interesseret, andre jobopslag,
      få lignende job, jobagent, del jobbet, del annoncen, lønstatistik, allerede medarbejder,
      flere jobs
    `),
  },
  sentences: {
    requirements: list(`
      vi forventer, vi søger en, vi søger dig der, vi forestiller os, vi lægger vægt på,
      du har en uddannelse, du har erfaring, du er uddannet, at du er uddannet, du skal have, det kræver,
      er et krav, vi stiller krav, du har relevant, vi ønsker en kollega
    `),
    tasks: list(`
      du kommer til at, du får ansvar for, du får ansvaret for, dine opgaver, dine arbejdsopgaver,
      dine primære opgaver, opgaverne omfatter, arbejdet består, du vil få ansvaret, du vil komme til
    `),
    benefits: list(`
      vi tilbyder, vi kan tilbyde, tilbyder vi, til gengæld får du, du får en stilling, hos os får du,
      løn efter, lønnen, løn- og ansættelsesvilkår, aflønning, ansættelse sker, overenskomst, frokostordning,
      pensionsordning, sundhedsforsikring
    `),
    application: list(`
      send din, send en, send ansøgning, ansøgningen sendes, søg jobbet, søg stillingen, ansøgningsfrist,
      ring til, du kan søge
    `),
  },
  signs: {
    requirements: list(`
      erfaring, års erfaring, uddannelse, uddannet, svendebrev, autorisation, kørekort, certifikat*,
      kendskab, kompetencer, flydende, evne, evner, stærk i, selvstændig*, fleksibel, struktureret,
      omhyggelig, engageret, robust, samarbejde, humør, dansk i skrift, engelsk i skrift, truckcertifikat,
      rutineret, erfaren, faglært, højdeskræk, mødestabil, bachelor, kandidat
    `),
    benefits: list(`
      løn, ferie, feriefridage, feriedage, pension, pensionsordning, sundhedsforsikring, sundhedssikring,
      frokostordning, kantine, overenskomst, firmabil, telefon, bonus, fleksible arbejdstider, arbejdstid,
      dagtid, hjemmearbejde, kursus, kurser, efteruddannelse, vi betaler, personalerabat, rabat,
      fast arbejde, fast stilling, barsel, fitness, frugtordning, sociale arrangementer, fredagsbar,
      udviklingsmuligheder
    `),
  },
  optional: list(`
    en fordel, er en fordel, være en fordel, et plus, er et plus, ikke et krav, ikke et must, intet krav,
    ønskeligt, vi ser gerne, nice to have, foretrækkes
  `),
  ideally: list(`
    gerne, meget gerne, helst
  `),
  legal: list(`
    uanset alder, uanset køn, uanset, religion eller etnisk, etnisk tilhørsforhold, etnisk baggrund,
    seksuel orientering, ligestilling, mangfoldighed, persondata*, behandling af personoplysninger,
    straffeattest, børneattest, opfordrer alle
  `),
  posting: list(`
    vi søger, søger vi, vi tilbyder, arbejdsopgaver, kvalifikationer, ansøgning*, ansøg, fuldtid, deltid,
    fuldtidsstilling, timer om ugen, tiltrædelse, overenskomst, løn, stilling*, ansættelse*, jobsamtale*,
    samtaler, kollega, kolleger, medarbejder*, jobopslag, arbejdssted, snarest muligt, pension,
    fast stilling, barselsvikariat, vikariat, vi forventer
  `),
};
