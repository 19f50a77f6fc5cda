import { list, type SectionCues } from './cues.ts';

export const sv: SectionCues = {
  language: 'sv',
  headings: {
    requirements: list(`
      kvalifikationer, dina kvalifikationer, krav, våra krav, kravprofil, kompetenskrav, vi söker,
      vi söker dig, vi söker dig som, vem vi söker, vem söker vi, vi letar efter, vad vi söker, din profil,
      profil, din bakgrund, om dig, vem är du, du är, du har, är du den vi söker, vem du är, kompetens,
      din kompetens, kompetenser, kunskaper, färdigheter, erfarenhet, din erfarenhet, utbildning,
      utbildning och erfarenhet, kvalifikationskrav, vi förväntar oss, förväntningar, vad vi förväntar oss,
      du behöver, det här behöver du, vad du behöver, vad som krävs, vi kräver, ska-krav, skallkrav,
      skall-krav, personliga egenskaper, egenskaper, vi tror att du, för att lyckas, för att trivas,
      för att passa, så är du, det du tar med dig, du tar med dig, språk, du bör ha, vi ser att du,
      teknologier, tekniker, du som söker, formella krav
    `),
    tasks: list(`
      arbetsuppgifter, dina arbetsuppgifter, huvudsakliga arbetsuppgifter, uppgifter, dina uppgifter,
      uppdraget, ditt uppdrag, om uppdraget, rollen, din roll, om rollen, i rollen, tjänsten, om tjänsten,
      om jobbet, jobbet, ditt jobb, arbetet, om arbetet, arbetsbeskrivning, befattningsbeskrivning, ansvar,
      ansvarsområden, dina ansvarsområden, ditt ansvar, vad du kommer att göra, vad du kommer göra,
      det här kommer du att göra, det här gör du, vad gör du, vad innebär jobbet, du kommer att, dina dagar,
      en vanlig dag, en arbetsdag, din vardag, vardagen, din arbetsdag, så ser din dag ut,
      tjänstebeskrivning, i tjänsten ingår, om positionen
    `),
    'nice-to-have': list(`
      meriterande, det är meriterande, meriter, önskvärt, meriterande är, extra meriterande, plus,
      det är ett plus, ett plus, bonus, bonuspoäng, nice to have, fördel, det är en fördel, gärna,
      vi ser gärna, vi ser gärna att, extra roligt, extra plus, inte ett krav, inget krav, bra om du,
      börkrav, bör-krav
    `),
    benefits: list(`
      vi erbjuder, vi erbjuder dig, vad vi erbjuder, det erbjuder vi, erbjuder vi, vårt erbjudande, förmåner,
      våra förmåner, dina förmåner, anställningsvillkor, anställningsförmåner, villkor, lön,
      lön och förmåner, ersättning, vad får du, det får du, du får, du erbjuds, varför oss,
      varför jobba hos oss, varför välja oss, varför ska du jobba hos oss, hos oss får du,
      som anställd hos oss, det här får du, därför ska du jobba, övrig information, om anställningen,
      anställningen, vad vi kan erbjuda
    `),
    employer: list(`
      om oss, om företaget, företaget, vi är, vilka är vi, vilka vi är, verksamheten, om verksamheten,
      vår verksamhet, vår arbetsplats, arbetsplatsen, om arbetsplatsen, teamet, om teamet, ditt team,
      vårt team, din nya arbetsplats, våra värderingar, vår kultur, bolaget, om bolaget, vår historia,
      arbetsgivaren, om avdelningen, avdelningen, enheten, om
    `),
    legal: list(`
      mångfald, jämställdhet, mångfald och inkludering, lika möjligheter, integritetspolicy, personuppgifter,
      dataskydd, gdpr, bakgrundskontroll, till bemannings, säkerhetsprövning, fackliga företrädare
    `),
    application: list(`
      låter det som du, låter det som något för dig,
      ansökan, din ansökan, så ansöker du, så söker du, hur du ansöker, hur du söker, ansök, ansök nu,
      sök tjänsten, sök jobbet, välkommen med din ansökan, välkommen att söka, kontakt, kontaktpersoner,
      kontaktperson, frågor, urval, rekryteringsprocess, rekryteringsprocessen, sista ansökningsdag,
      sista ansökningsdatum, intresserad, är du intresserad, låter det intressant, låter detta intressant,
      hör av dig, nästa steg, välkommen
    `),
    elsewhere: list(`
      liknande jobb, liknande tjänster, fler jobb, andra jobb, relaterade jobb, du kanske också,
      fler annonser,
      tipsa en vän, redan medarbetare, jobbevakning, dela jobbet, dela annonsen, lönestatistik,
      anmäl annons, bevaka jobb, relaterade annonser
    `),
  },
  sentences: {
    requirements: list(`
      vi söker dig som, vi söker en person som, vi söker någon som, du har utbildning, du har erfarenhet,
      du har en utbildning, det krävs, krav på, är ett krav, vi kräver, vi förväntar oss, du behöver ha,
      du ska ha, vi ser att du har, du bör ha
    `),
    tasks: list(`
      du kommer att, du kommer arbeta, dina arbetsuppgifter, i dina arbetsuppgifter, arbetsuppgifterna,
      du ansvarar för, du kommer ansvara, i tjänsten ingår, i rollen ingår, rollen innebär, arbetet innebär,
      tjänsten innebär, i arbetet ingår, som undersköterska hos oss, du arbetar med
    `),
    benefits: list(`
      vi erbjuder, erbjuder vi, hos oss får du, vi bjuder på, du erbjuds, friskvårdsbidrag, kollektivavtal,
      vi står för, tillgång till förmåner, du får en tillsvidareanställning, kollektivavtalsenlig
    `),
    application: list(`
      skicka din, skicka in din, skicka cv, skicka ditt, ansök senast, ansök via, sök tjänsten,
      välkommen med din ansökan, maila din, mejla din, sista ansökningsdag
    `),
  },
  signs: {
    requirements: list(`
      erfarenhet, års erfarenhet, utbildning, examen, gesällbrev, yrkesbevis, legitimation, körkort,
      b-körkort, kunskaper, kunskap, flytande, förmåga, vana, behärskar, noggrann*, självständig*, flexibel,
      stresstålig, serviceinriktad, lagspelare, certifikat, truckkort, gymnasie*, kompetens, svenska i tal,
      engelska i tal, minst, intresse för, driv*
    `),
    benefits: list(`
      semester, semesterdagar, lön, fast lön, månadslön, tillsvidareanställning, kollektivavtal, friskvård*,
      friskvårdsbidrag, pension, tjänstepension, försäkring*, förmåner, bonus, tjänstebil, flextid,
      distansarbete, hemifrån, kurs, kurser, vi betalar, fri, fika, frukost, lunch, rabatter, personalrabatt,
      utvecklingsmöjligheter, kompetensutveckling, föräldralön, arbetstider, bostad
    `),
  },
  optional: list(`
    meriterande, är meriterande, önskvärt, är ett plus, ett plus, en fördel, är en fördel, inget krav,
    inte ett krav, ej krav, ej ett krav, extra roligt, starkt meriterande, nice to have, vi ser gärna
  `),
  ideally: list(`
    gärna, helst
  `),
  legal: list(`
    oavsett kön, oavsett ålder, oavsett etnicitet, könsidentitet, etnisk tillhörighet,
    funktionsnedsättning*, sexuell läggning, mångfald, jämställdhet, personuppgifter, lika möjligheter,
    vi undanber oss, undanber, bakgrundskontroll*, bemannings- och rekryteringsföretag
  `),
  posting: list(`
    vi söker, söker vi, arbetsuppgifter, kvalifikationer, meriterande, ansökan, ansök,
    tillsvidareanställning, tillsvidare, provanställning, heltid, deltid, anställningsform, lön, tillträde,
    kollektivavtal, sista ansökningsdag, tjänsten, rekrytering*, omfattning, vikariat, arbetsgivare,
    medarbetare, vi erbjuder, körkort, jobbannons, sommarjobb, urval, ledigt jobb
  `),
};
