import { list, type SectionCues } from './cues.ts';

export const de: SectionCues = {
  language: 'de',
  headings: {
    requirements: list(`
      anforderungen, anforderungsprofil, ihr profil, dein profil, profil, qualifikation*, voraussetzungen,
      das bringen sie mit, das bringst du mit, was sie mitbringen, was du mitbringst, sie bringen mit,
      du bringst mit, bringen sie mit, bringst du mit, wir erwarten, unsere erwartungen, das erwarten wir,
      wen wir suchen, wir suchen, das zeichnet sie aus, das zeichnet dich aus, was sie auszeichnet,
      was dich auszeichnet, sie haben, du hast, sie verfügen über, du verfügst über, ihre kenntnisse,
      kenntnisse, kompetenzen, fähigkeiten, ihre stärken, deine stärken, damit überzeugen sie,
      damit überzeugst du, damit begeistern sie uns, damit begeisterst du uns, so passen sie zu uns,
      was wir uns wünschen, wir wünschen uns, ihr know-how, dein know-how, ausbildung, berufserfahrung,
      das solltest du mitbringen, das sollten sie mitbringen, du passt zu uns, ihre qualifikationen,
      technologien, so überzeugst du uns, so überzeugen sie uns, überzeugst du uns, überzeugen sie uns,
      womit du uns überzeugst, womit sie uns überzeugen, das wünschen wir uns, wir wünschen uns von dir,
      wir wünschen uns von ihnen, was wir von dir erwarten, was wir von ihnen erwarten, was wir erwarten,
      wir setzen voraus, das setzen wir voraus, was wir voraussetzen, das solltest du können, das kannst du,
      das können sie, das bist du, das sind sie, du bist, sie sind, du bringst, sie bringen, bringst du,
      was du brauchst, was sie brauchen, das brauchst du, das brauchen sie, das brauchen wir, das bringst du,
      das bringen sie, was bringst du mit, was bringen sie mit, was du mitbringen solltest,
      du passt zu uns wenn, sie passen zu uns wenn, passt du zu uns, passen sie zu uns, wer du bist,
      wer sie sind, wer bist du, über dich, über sie, dein background, dein hintergrund, ihr hintergrund,
      deine qualifikationen, deine qualitäten, ihre qualitäten, deine skills, deine fähigkeiten,
      ihre fähigkeiten, deine kompetenzen, ihre kompetenzen, deine erfahrung, ihre erfahrung,
      deine voraussetzungen, ihre voraussetzungen, deine persönlichkeit, ihre persönlichkeit, persönlichkeit,
      persönliche eigenschaften, ihre eigenschaften, eigenschaften, fachliche anforderungen,
      persönliche anforderungen, fachliche voraussetzungen, persönliche voraussetzungen,
      fachliche kompetenzen, persönliche kompetenzen, mindestanforderungen, muss-kriterien, must-haves,
      anforderung, voraussetzung, vorraussetzungen, zugangsvoraussetzung*, formale voraussetzungen,
      einstellungsvoraussetzungen, bewerberprofil, kandidatenprofil, profil des bewerbers,
      unser wunschprofil, wunschprofil, dein talent, ihr talent, erwartungen, erwartet werden, zwingend,
      zwingend erforderlich, erforderlich, erforderliche kenntnisse, sprachkenntnisse,
      erforderliche sprachkenntnisse, fachkenntnisse, erfahrung, erfahrungen, wissen, werdegang,
      womit du punktest, womit sie punkten, damit punktest du, damit punkten sie, deine zutaten,
      dein rucksack, dein werkzeugkasten, das macht dich aus, was dich ausmacht, was sie ausmacht,
      gesucht wird, gesucht, wir freuen uns wenn du, von dir erwartet, von ihnen erwartet, von dir erwarten,
      von ihnen erwarten, erwarten wir von dir, erwarten wir von ihnen, von dir wünschen
    `),
    tasks: list(`
      aufgaben, ihre aufgaben, deine aufgaben, aufgabengebiet, aufgabenbereich, tätigkeiten, ihre tätigkeit*,
      deine tätigkeit*, tätigkeitsbereich, verantwortung, verantwortlichkeiten, ihre rolle, deine rolle,
      die stelle, stellenbeschreibung, das erwartet sie, das erwartet dich, was sie erwartet,
      was dich erwartet, ihr job, dein job, was sie tun, was du tust, was du bewegst, was sie bewegen,
      hier bringen sie sich ein, hier bringst du dich ein, ihre mission, deine mission, ihr einsatz,
      ihr beitrag, dein beitrag, das sind ihre aufgaben, das sind deine aufgaben, ihre herausforderung,
      deine herausforderung, position, ihre verantwortung, deine verantwortung, ihr wirkungsfeld,
      dein wirkungsfeld, das machst du, das machen sie, darum geht's, darum geht es, worum es geht,
      worum geht's, worum geht es, ihre aufgabe, deine aufgabe, aufgabe, hauptaufgaben, ihre hauptaufgaben,
      deine hauptaufgaben, hauptaufgabenbereich, ihr aufgabenfeld, dein aufgabenfeld, aufgabenfeld,
      aufgabenprofil, aufgabenstellung, aufgabenbereiche, ihre aufgabengebiete, ihr aufgabengebiet,
      dein aufgabengebiet, ihr aufgabenbereich, dein aufgabenbereich, aufgabenschwerpunkte,
      aufgabenbeschreibung, aufgaben und verantwortung, tätigkeit, tätigkeitsbeschreibung, tätigkeitsprofil,
      tätigkeitsfeld, arbeitstätigkeit, arbeitsinhalt, arbeitsaufgabe*, die tätigkeit im überblick,
      das bewegst du, das bewegen sie, das bewegen sie bei uns, das bewegst du bei uns, dein alltag,
      ihr alltag, dein arbeitsalltag, ihr arbeitsalltag, dein tag, ihr tag, ein typischer tag, ein tag,
      so sieht dein tag aus, so sieht dein alltag aus, was du machst, was sie machen, was du bei uns machst,
      was machst du, was du bei uns tust, das tust du, das wirst du machen, was dich bei uns erwartet,
      was sie bei uns erwartet, das wartet auf dich, das wartet auf sie, was auf dich wartet,
      was auf sie wartet, deine aufgaben bei uns, ihre aufgaben bei uns, so sieht erfolg in deiner rolle aus,
      dein output, dein impact, dein job bei uns, deine position, ihre position, die position, die rolle,
      die aufgabe, die aufgaben, der job, dein neuer job, stellenprofil, stelleninhalt, projektbeschreibung,
      projekt, rolle, wofür du verantwortlich bist, wofür sie verantwortlich sind, hier kommst du ins spiel,
      deine challenge, dein spielfeld, ihr spielfeld, das packst du an, das packen sie an,
      damit beschäftigst du dich, unterstütze uns, so grooven wir, so machst du einen unterschied,
      schwerpunkte, ausbildungsinhalte, was lernst du, das lernst du
    `),
    'nice-to-have': list(`
      von vorteil, wünschenswert, idealerweise, nice to have, pluspunkte, plus, ein plus, bonus, optional,
      das wäre toll, gerne gesehen, darüber hinaus von vorteil, schön wenn du, schön wenn sie, toll wenn du,
      toll wenn sie, super wenn du, gut wenn du, gerne auch, wünschenswert aber, erwünscht, gewünscht,
      nicht zwingend, kein muss, kann-kriterien, nice-to-have, nice-to-haves, zusätzlich wünschenswert,
      bonuspunkte, extrapunkte, das i-tüpfelchen, i-tüpfelchen, das sahnehäubchen, sahnehäubchen,
      außerdem freuen wir uns, wir freuen uns außerdem, vorteilhaft, im idealfall
    `),
    benefits: list(`
      wir bieten, das bieten wir, unser angebot, was wir bieten, wir bieten ihnen, wir bieten dir,
      ihre vorteile, deine vorteile, vorteile, benefits, unsere benefits, leistungen, unsere leistungen,
      das können wir ihnen bieten, das können wir dir bieten, freuen sie sich auf, freu dich auf,
      darauf können sie sich freuen, darauf kannst du dich freuen, warum wir, warum zu uns, gute gründe,
      vergütung, gehalt, lohn, anstellungsbedingungen, arbeitsbedingungen, das bekommst du, das bekommen sie,
      wir ermöglichen, deine benefits, was wir dir bieten, was wir ihnen bieten, was wir dir dafür bieten,
      das bieten wir dir, das bieten wir ihnen, dafür bieten wir, wir bieten dafür,
      worauf du dich freuen kannst, worauf sie sich freuen können, worauf du dich freuen darfst,
      auf was du dich freuen kannst, darauf darfst du dich freuen, darauf dürfen sie sich freuen,
      du kannst dich freuen auf, du darfst dich freuen auf, deine vorteile bei uns, ihre vorteile bei uns,
      ihr gewinn, dein gewinn, was du davon hast, was sie davon haben, was du bekommst, was sie bekommen,
      was du von uns bekommst, was dir zusteht, was dich begeistern wird, was für dich drin ist,
      das kriegst du, das gibt's bei uns, das gibt es bei uns, bei uns bekommst du, bei uns erwartet dich,
      bei uns erwarten sie, sie erhalten, du erhältst, du bekommst, sie bekommen, ihre benefits,
      unsere vorteile, mitarbeitervorteile, mitarbeiterbenefits, zusatzleistungen, sozialleistungen, extras,
      goodies, perks, warum du, warum sie, warum bei uns, warum du bei uns, darum wir, darum zu uns,
      gründe für uns, deine gründe, was uns ausmacht, was wir zu bieten haben, das haben wir zu bieten,
      das haben wir dir zu bieten, zu bieten, unser versprechen, dein paket, ihr paket, verdienst,
      entlohnung, das angebot, unser angebot an sie, unser angebot an dich, das dürfen sie erwarten,
      das darfst du erwarten, rahmenbedingungen, konditionen, volle unterstützung bekommst du von,
      what's in for you, das spricht für uns, das macht uns aus, hard facts, was sie hier finden,
      im gegenzug, bietet dir, bietet ihnen, bietet der kunde, bieten dir, bieten ihnen
    `),
    employer: list(`
      über uns, wir über uns, wer wir sind, das unternehmen, unternehmen, unser unternehmen, das sind wir,
      ihr arbeitgeber, dein arbeitgeber, ihr team, dein team, unser team, das team, unternehmensprofil,
      firmenprofil, einleitung, wir sind, unsere kultur, über, der arbeitgeber, unternehmensbeschreibung,
      firmenbeschreibung, beschreibung der firma, über das unternehmen, über das team, das team und du,
      über den arbeitgeber, wer sind wir, so sind wir, was wir machen, wir stellen uns vor, unsere mission,
      unsere vision, unsere werte, unsere geschichte, unser kunde, unser auftraggeber, unser mandant,
      für unseren kunden, der kunde, die firma, die abteilung, die klinik, ihr neues team, dein neues team,
      lerne uns kennen, lernen sie uns kennen, hier arbeitest du, hier arbeiten sie, der betrieb,
      der bereich, wir ihr neuer arbeitgeber
    `),
    legal: list(`
      chancengleichheit, gleichstellung, vielfalt, diversität, datenschutz, datenschutzerklärung, impressum,
      schwerbehind*, rechtliches, hinweis an personalvermittler, inklusion, vielfalt und inklusion,
      diversity, gleichbehandlung, agg, hinweis*, hinweise zum datenschutz, datenschutzhinweis*,
      schwerbehinderung, gendergerechte sprache
    `),
    application: list(`
      bewerbung, ihre bewerbung, deine bewerbung, jetzt bewerben, bewerben, kontakt, ansprechpartner*,
      ihre ansprechperson, ansprechperson, so bewerben sie sich, so bewirbst du dich, interessiert,
      interesse, bewerbungsprozess, haben wir ihr interesse geweckt, auskunft, bewerbungsunterlagen,
      wir freuen uns auf, angaben zu deiner person, angaben zu ihrer person, dokumente, bewerbungsfrist,
      anschrift, interesse geweckt, neugierig geworden, neugierig, lust auf, lust bekommen, hast du lust,
      haben sie lust, klingt gut, klingt das gut, klingt spannend, klingt nach dir, klingt das nach dir,
      bock, bock drauf, noch fragen, fragen, hast du fragen, haben sie fragen, so geht's weiter,
      so geht es weiter, wie geht es weiter, der weg zu uns, dein weg zu uns, ihr weg zu uns, so läuft's,
      bewirb dich, bewerben sie sich, jetzt bist du dran, bereit, bist du bereit, werde teil,
      werden sie teil, dein kontakt, ihr kontakt, ihre ansprechpartner*, dein ansprechpartner*,
      bewerbungen bitte an, bewerbungsanschrift, bewerbungen, weitere informationen, nähere informationen,
      kontaktdaten, kontaktieren sie uns, nächste schritte, online bewerben, recruiter,
      bewerberinformationen
    `),
    elsewhere: list(`
      ähnliche stellen*, ähnliche jobs, weitere stellen*, weitere jobs, offene stellen,
      das könnte sie auch interessieren, das könnte dich auch interessieren, ähnliche angebote,
      passende jobs, jobs per e-mail, weitere interessante stellen, weitere angebote, andere jobs,
      stellen in der nähe, mehr jobs, diese jobs könnten, ähnliche suchen, ähnliche anzeigen,
      gehaltsschätzung, salärschätzung, was verdient man, gehaltsvergleich, gehalt vergleichen,
      job-alarm, jobalarm, suchauftrag, jobs wie diese*, diese stelle teilen, diesen job teilen,
      stellenanzeige melden, anzeige melden, arbeitgeberbewertung*, bewertungen von mitarbeitern,
      gesamtbewertung, so passen sie zu, lernen sie das recruiting-team kennen, privatsphäre,
      benefits die dich erwarten, andere stellen bei, ihre privatsphäre, arbeitest du bereits,
      bereits mitarbeiter
    `),
  },
  sentences: {
    requirements: list(`
      sie verfügen über, du verfügst über, sie haben eine, du hast eine, sie haben einen, du hast einen,
      sie bringen, du bringst, sie besitzen, du besitzt, wir erwarten, wir setzen voraus, vorausgesetzt,
      vorausgesetzt wird, voraussetzung ist, voraussetzungen sind, erforderlich, zwingend erforderlich,
      ist erforderlich, wir suchen jemanden, ein abgeschlossenes studium, eine abgeschlossene ausbildung,
      abgeschlossene ausbildung, abgeschlossene berufsausbildung, abgeschlossenes studium,
      mehrjährige berufserfahrung, gefordert
    `),
    tasks: list(`
      zu ihren aufgaben, zu deinen aufgaben, ihre aufgaben, deine aufgaben, zu den aufgaben, sie übernehmen,
      du übernimmst, sie sind verantwortlich, du bist verantwortlich, verantwortlich für, sie betreuen,
      du betreust, sie unterstützen, du unterstützt, sie beraten, du berätst, sie planen, du planst,
      sie entwickeln, du entwickelst, sie führen, du führst, sie pflegen, du pflegst, sie arbeiten mit,
      du arbeitest mit, sie leiten, du leitest, in dieser position, in dieser funktion, in dieser rolle,
      sie erstellen, du erstellst, sie sorgen für, du sorgst für, sie kümmern sich, du kümmerst dich
    `),
    benefits: list(`
      wir bieten, wir bieten ihnen, wir bieten dir, bieten wir, es erwartet sie, es erwartet dich,
      dich erwartet, dich erwarten, sie erwartet, sie erwarten, freuen sie sich auf, freu dich auf,
      freue dich auf, sie erhalten, du erhältst, sie bekommen, du bekommst, bei uns bekommst du,
      bei uns erhalten sie, profitieren sie, profitiere von, sie profitieren, du profitierst,
      wir ermöglichen, wir übernehmen die kosten, unbefristete festanstellung, attraktive vergütung
    `),
    application: list(`
      bitte senden sie, senden sie, sende uns, schicken sie, schick uns, schicke uns, bewerben sie sich,
      bewirb dich, richten sie ihre bewerbung, ihre bewerbung richten, ihre bewerbung senden,
      wir freuen uns auf ihre, wir freuen uns auf deine, für fragen, bei fragen, haben wir ihr interesse
    `),
  },
  signs: {
    requirements: list(`
      erfahrung*, berufserfahrung, jahre, abgeschlossen*, ausbildung, studium, abschluss, gesellenbrief,
      meisterbrief, diplom, zertifikat*, führerschein*, kenntnisse, sprachkenntnisse, deutschkenntnisse,
      englischkenntnisse, fließend*, sicherer umgang, sicher im umgang, teamfähigkeit, zuverlässig*,
      belastbar*, belastbarkeit, selbstständig*, bereitschaft, fähigkeit, verständnis, gespür, vertraut,
      versiert, kommunikationsstärke, arbeitsweise, affinität, auftreten, flexibilität, motivation
    `),
    benefits: list(`
      urlaub, urlaubstage, tage urlaub, wochen urlaub, wochen ferien, ferien, gehalt, lohn, vergütung,
      zuschläge, nachtzuschläge, zuschuss, zuschüsse, altersvorsorge, pensionskasse, weihnachtsgeld,
      urlaubsgeld, unbefristet*, vertrag, arbeitsvertrag, jobticket, jobrad, fahrrad-leasing, firmenwagen,
      dienstwagen, homeoffice, home-office, gleitzeit, arbeitszeiten, arbeitszeit, kantine, obst, getränke,
      kurse, weiterbildung*, fortbildung*, weiterbildungsmöglichkeiten, fitness*, rabatte,
      mitarbeiterrabatte, kita, teamevents, team-events, firmenevents, hierarchien, prämie, bonus,
      zahlen dir, zahlen ihnen, vermögenswirksame leistungen
    `),
  },
  optional: list(`
    von vorteil, wünschenswert, ein plus, ein pluspunkt, ein bonus, vorteilhaft, nicht zwingend, kein muss,
    nice to have, gerne gesehen, wünschen wir uns, optional, nicht voraussetzung, ist ein plus, wäre toll,
    wäre schön, wären toll, gern gesehen, erwünscht, keine voraussetzung, nicht notwendig,
    nicht erforderlich, hilfreich, ist von vorteil, sind von vorteil, freuen uns über
  `),
  ideally: list(`
    idealerweise, bestenfalls, im idealfall, gerne auch
  `),
  legal: list(`
    unabhängig von geschlecht, unabhängig von herkunft, schwerbehinderte*, sexuelle orientierung,
    sexueller orientierung, bei gleicher eignung, aus gründen der lesbarkeit, gleichbehandlung, ungeachtet,
    unabhängig von alter, unabhängig von nationalität, schwerbehinderung, schwerbehinderten*,
    menschen mit behinderung*, jeder herkunft, ethnischer herkunft, ethnische herkunft,
    geschlechtsidentität, geschlechtliche identität, allgemeines gleichbehandlungsgesetz, diversität,
    vielfalt und chancengleichheit, alle geschlechter, dsgvo, sprachform, generische maskulinum,
    männliche form
  `),
  posting: list(`
    m/w/d, w/m/d, w/m/x, m/w/x, wir suchen, suchen wir, bewerbung, bewerben, aufgaben, ihr profil,
    dein profil, wir bieten, vollzeit, teilzeit, unbefristet*, befristet*, pensum, stelle, berufserfahrung,
    abgeschlossene ausbildung, arbeitsort, eintritt, verstärkung, bewerbungsunterlagen, stellenangebot,
    gehalt, schichtdienst, arbeitszeiten
  `),
};
