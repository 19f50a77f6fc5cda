import { list, type SectionCues } from './cues.ts';

export const nl: SectionCues = {
  language: 'nl',
  headings: {
    requirements: list(`
      functie-eisen, functie eisen, functievereisten, eisen, onze eisen, vereisten, wat vragen wij,
      wat wij vragen, wat we vragen, wat vragen we, wij vragen, we vragen, dit vragen wij, dit vragen we,
      wij zoeken, we zoeken, wie zoeken wij, wie zoeken we, wie wij zoeken, wie we zoeken, op zoek naar,
      jouw profiel, je profiel, profiel, uw profiel, functieprofiel, kandidaatprofiel, profielschets,
      wie ben jij, wie ben je, wie jij bent, dit ben jij, over jou, wat breng jij mee, wat breng je mee,
      wat jij meebrengt, dit breng jij mee, dit breng je mee, dit neem je mee, wat neem je mee, jij hebt,
      je hebt, jij bent, je bent, jij beschikt over, je beschikt over, dit heb je in huis,
      wat heb je in huis, wat heb jij in huis, wat je nodig hebt, wat heb je nodig, dit heb je nodig,
      wij verwachten, wat verwachten wij, wat verwachten we, wat we verwachten, competenties,
      jouw competenties, vaardigheden, jouw vaardigheden, kennis, kennis en ervaring, kennis en vaardigheden,
      ervaring, opleiding, opleiding en ervaring, talen, kwaliteiten, jouw kwaliteiten, jouw talent,
      herken jij jezelf, herken je jezelf, dit past bij jou, past deze baan bij jou, jij past bij ons,
      kwalificaties, must haves, jouw achtergrond, technologieën, jouw kennis
    `),
    tasks: list(`
      taken, je taken, jouw taken, de taken, taken en verantwoordelijkheden, taakomschrijving,
      functieomschrijving, functie-omschrijving, functiebeschrijving, functie-inhoud, functie, de functie,
      jouw functie, je functie, over de functie, jobomschrijving, functieinhoud, werkzaamheden,
      jouw werkzaamheden, je werkzaamheden, verantwoordelijkheden, jouw verantwoordelijkheden,
      wat ga je doen, wat ga jij doen, wat je gaat doen, wat jij gaat doen, dit ga je doen, dit ga jij doen,
      wat doe je, wat je doet, dit doe je, dit doe jij, ga je aan de slag, aan de slag, jouw rol, je rol,
      de rol, over de rol, jouw werkdag, een werkdag, jouw dag, je dag, een dag, jouw baan, je nieuwe baan,
      de baan, jouw opdracht, de opdracht, jouw uitdaging, de uitdaging, jouw missie,
      wat houdt de functie in, wat houdt het in, hoe ziet je dag eruit, hoe ziet jouw werkdag eruit,
      wat staat je te wachten, vacatureomschrijving, kerntaken
    `),
    'nice-to-have': list(`
      pré, een pré, pre, is een pré, een pre, pluspunt, pluspunten, is een plus, een plus, nice to have,
      nice to haves, wenselijk, gewenst, bij voorkeur, mooi meegenomen, extra punten, bonuspunten, bonus,
      voordeel, het is een voordeel, niet verplicht, niet vereist, leuk als je ook, fijn als je ook, liefst,
      optioneel, wensen
    `),
    benefits: list(`
      wij bieden, we bieden, wat bieden wij, wat wij bieden, wat bieden we, wat we bieden, dit bieden wij,
      dit bieden we, ons aanbod, aanbod, wat bieden wij jou, wat krijg je, wat krijg jij, dit krijg je,
      dit krijg jij, wat je krijgt, wat krijg je ervoor terug, daar staat tegenover, dit mag je verwachten,
      wat je van ons mag verwachten, wat kun je verwachten, jij krijgt, je krijgt, arbeidsvoorwaarden,
      arbeidsvoorwaarden en salaris, onze arbeidsvoorwaarden, voordelen, jouw voordelen, extra's, salaris,
      salaris en voorwaarden, beloning, secundaire arbeidsvoorwaarden, benefits, waarom wij, waarom bij ons,
      waarom kiezen voor, waarom werken bij, hier kun je op rekenen, wat staat daar tegenover,
      wat hebben wij jou te bieden, dit hebben wij te bieden, te bieden, voorwaarden, goed om te weten
    `),
    employer: list(`
      over ons, wie zijn wij, wie zijn we, wie wij zijn, wij zijn, het bedrijf, bedrijf, ons bedrijf,
      over het bedrijf, bedrijfsprofiel, bedrijfsomschrijving, organisatie, de organisatie, onze organisatie,
      over de organisatie, het team, jouw team, je team, ons team, team, afdeling, de afdeling,
      waar kom je te werken, waar ga je werken, onze cultuur, onze missie, bedrijfscultuur, werken bij,
      je collega's, jouw collega's, opdrachtgever, de werkgever, over
    `),
    legal: list(`
      diversiteit, inclusie, diversiteit en inclusie, gelijke kansen, privacy, privacyverklaring, acquisitie,
      gegevensbescherming, disclaimer, sollicitatiecode, screening
    `),
    application: list(`
      solliciteren, hoe solliciteer je, hoe te solliciteren, solliciteer, solliciteer direct, solliciteer nu,
      reageren, reageer, interesse, geïnteresseerd, ben je geïnteresseerd, contact, contactpersoon,
      meer informatie, meer weten, informatie, sollicitatieprocedure, procedure, de procedure,
      sollicitatieproces, sluitingsdatum, iets voor jou, enthousiast, enthousiast geworden,
      jouw sollicitatie, vragen
    `),
    elsewhere: list(`
      vergelijkbare vacatures, andere vacatures, soortgelijke vacatures, meer vacatures,
      gerelateerde vacatures, andere bekeken, misschien ook interessant, vacature per e-mail,
      salarisindicatie*, jobalert, maak een jobalert, deel deze vacature, rapporteer vacature,
      beoordelingen van medewerkers, al werkzaam bij
    `),
  },
  sentences: {
    requirements: list(`
      je beschikt over, jij beschikt over, u beschikt over, je hebt minimaal, je hebt een afgeronde,
      je hebt ervaring, jij hebt ervaring, vereist, is vereist, wij vragen, we vragen, wij verwachten,
      we verwachten, in het bezit van, je bent in het bezit, wij zoeken iemand, we zoeken iemand,
      we zoeken een collega die, wij zoeken een collega die, een must, is een must, afgeronde opleiding,
      noodzakelijk
    `),
    tasks: list(`
      je bent verantwoordelijk voor, jij bent verantwoordelijk voor, je zorgt voor, jij zorgt,
      je houdt je bezig, je werkzaamheden, je taken, je gaat aan de slag, ga je aan de slag, je geeft,
      je begeleidt, je adviseert, je ontwikkelt, je voert, je ondersteunt, je draagt bij
    `),
    benefits: list(`
      wij bieden, we bieden, bieden wij, bieden we, je ontvangt, jij ontvangt, je kunt rekenen op,
      wij zorgen voor een, vakantiedagen, reiskostenvergoeding, pensioenregeling, een marktconform salaris,
      bij ons krijg je, salaris, je krijgt een salaris, jij krijgt een salaris
    `),
    application: list(`
      stuur je, stuur jouw, stuur een, mail je, mail jouw, solliciteer, reageer via, reageer voor,
      upload je cv, neem contact op met, bel met
    `),
  },
  signs: {
    requirements: list(`
      ervaring, diploma, mbo, hbo, wo, opleiding, getuigschrift, certificaat, rijbewijs, kennis van, kennis,
      vaardig*, vaardigheden, beheersing, beheerst, vloeiend, minimaal, werkervaring, bereid, bereidheid,
      flexibel, flexibele instelling, stressbestendig, nauwkeurig, zelfstandig, communicatief, teamspeler,
      affiniteit, werk- en denkniveau, denkniveau, hoogtevrees, bevoegdheid, in bezit van, in het bezit
    `),
    benefits: list(`
      vakantiedagen, vrije dagen, salaris, loon, vast contract, contract, pensioen*, reiskosten*,
      reiskostenvergoeding, toeslag*, bonus, dertiende maand, eindejaarsuitkering, vakantiegeld, leaseauto,
      laptop, lunch, fitness, korting*, thuiswerken, hybride werken, cursus*, cursussen, wij betalen,
      opleidingsbudget, opleidingsmogelijkheden, doorgroeimogelijkheden, borrel*, fietsplan, bruto
    `),
  },
  optional: list(`
    is een pré, een pré, pré, is een pre, een pre, is een plus, een plus, pluspunt, mooi meegenomen,
    wenselijk, is gewenst, gewenst, niet vereist, niet verplicht, geen vereiste, een voordeel, voordeel,
    strekt tot aanbeveling
  `),
  ideally: list(`
    liefst, idealiter, bij voorkeur
  `),
  legal: list(`
    ongeacht achtergrond, ongeacht leeftijd, ongeacht geslacht, ongeacht, gelijke geschiktheid,
    gelijke kansen, diversiteit en inclusie, acquisitie naar aanleiding, acquisitie wordt niet, acquisitie,
    arbeidsbeperking, seksuele geaardheid, verwerking van persoonsgegevens, verklaring omtrent gedrag
  `),
  posting: list(`
    vacature*, wij zoeken, we zoeken, op zoek naar, solliciteer*, sollicitatie*, fulltime, parttime,
    uur per week, salaris, dienstverband, functie, functie-eisen, arbeidsvoorwaarden, wij bieden,
    je krijgt, je bent, je hebt, mbo, hbo, werkervaring, bruto per maand, standplaats, cao, collega*,
    motivatiebrief, kandidaat, werkzaamheden, vakantiedagen, contract
  `),
};
