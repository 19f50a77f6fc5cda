import type { WordsByLanguage } from '../by-language.ts';

/** Whoever will hold a post, and whoever applies for it, spoken of as one not known yet. */
export const HOLDER: WordsByLanguage = {
  en: `
    post[- ]?holder,
    (?:the )?(?:incumbent|appointee|person appointed|successful (?:applicant|candidate)|ideal candidate|selected candidate),
    (?:candidates?|applicants?) (?:must|should|shall|will|are expected|are required|need|with|who (?:have|hold|do not)),
    (?:preferred|suitable|qualified) (?:candidates?|applicants?), applicants selected, candidates selected
  `,
  de: String.raw`
    stelleninhaber\p{L}*, bewerberin\p{L}*, bewerber(?:innen)? (?:müssen|sollen|sollten|mit),
    (?:der|die) (?:künftige|gesuchte|ausgewählte) \p{L}+,
    (?:einstellungs)?voraussetzung(?:en)? (?:ist|sind|für),
    (?:vorausgesetzt|erwartet|verlangt|gewünscht) (?:wird|werden),
    (?:wird|werden) (?:vorausgesetzt|erwartet|verlangt|begrüßt),
    (?:erforderlich|erwünscht|wünschenswert|von vorteil) (?:ist|sind),
    (?:ist|sind) (?:erforderlich|erwünscht|wünschenswert|von vorteil), aufgabengebiet, tätigkeitsbereich
  `,
  fr: String.raw`
    (?:le|la|le ou la|le\/la) titulaire (?:du poste )?(?:\S+ )?(?:sera|assure\p{L}*|aura|devra|est|dirige\p{L}*|contribue\p{L}*),
    (?:il|elle|agent) (?:\S+ ){0,3}(?:sera|est) chargée?,
    (?:le candidat|la candidate|l['’]agent|la personne) (?:\S+ ){0,4}(?:retenue?|recrutée?|devra|doit|possède|justifie),
    le profil recherché, les candidats (?:doivent|devront),
    (?:est|sont) (?:requise?s?|exigée?s?|souhaitée?s?|appréciée?s?), sont requis
  `,
  es: String.raw`
    (?:la persona|el candidato|la candidata|el aspirante|el trabajador) (?:\S+ )?(?:contratad\p{L}|seleccionad\p{L}|elegid\p{L}),
    (?:los|las) (?:aspirantes|candidat\p{L}s|personas interesadas) (?:deberán|deben|tendrán|habrán),
    para ser admitid\p{L}s?, (?:es|será) (?:imprescindible|requisito|necesari\p{L}),
    se (?:valorará|requiere|exige|tendrá en cuenta), requisitos de los aspirantes
  `,
  it: String.raw`
    (?:il|la) (?:candidat\p{L}|vincitor\p{L}|vincitrice|risorsa) (?:prescelt\p{L}|selezionat\p{L}|ideale|dovrà|si occuperà|deve),
    i candidati (?:devono|dovranno), (?:è|sono) richiest\p{L}, costituisce titolo preferenziale,
    requisiti (?:di ammissione|richiesti)
  `,
  pt: String.raw`
    (?:o|a) (?:candidat\p{L}|trabalhador\p{L}?|bolseir\p{L}|titular) (?:selecionad\p{L}|a contratar|deverá|deve|compete),
    ao trabalhador compete, os candidatos (?:devem|deverão),
    (?:é|são) (?:exigid\p{L}s?|requisitos?|necessári\p{L}s?), (?:são )?fatores de preferência,
    requisitos de admissão, será valorizad\p{L}
  `,
  nl: `
    (?:de|een) (?:kandidaat|sollicitant|medewerker|functionaris|titularis) (?:dient|beschikt|moet|heeft|is verantwoordelijk),
    gevraagd (?:wordt|worden), (?:wordt|worden) (?:verwacht|vereist|gevraagd), functie-?eisen,
    strekt tot aanbeveling, is een (?:vereiste|pre)
  `,
  pl: String.raw`
    (?:od )?kandydat(?:a|ów|ki|ek) (?:\S+ )?(?:wymagane?|wymaga się|oczekuje się),
    kandydaci (?:powinni|muszą), wymagania (?:niezbędne|dodatkowe|konieczne),
    do (?:zakresu )?(?:obowiązków|zadań) (?:\S+ ){0,3}należ\p{L}+, będzie (?:dodatkowym )?atutem
  `,
  cs: String.raw`
    (?:uchazeč|pracovník|pracovnice|kandidát|zaměstnanec)\p{L}* (?:musí|povede|bude|by měl|zajišťuje|odpovídá),
    předpoklad\p{L}* (?:je|jsou|pro),
    (?:požadováno|požaduje se|vyžaduje se|vítán\p{L}|podmínkou) (?:je|jsou)?, (?:je|jsou) vítán\p{L},
    kvalifikační (?:předpoklady|požadavky)
  `,
  sk: String.raw`
    (?:uchádzač|kandidát|zamestnanec|pracovník)\p{L}* (?:musí|bude|zabezpečuje|predloží),
    (?:vyžaduje|požaduje) sa, predpoklad\p{L}* (?:je|sú), kvalifikačné predpoklady, (?:je|sú) výhodou
  `,
  sv: `
    (?:den|sökanden|innehavaren|tjänsten|befattningen) (?:sökande|anställde|omfattar|ansvarar|innebär|ska|skall),
    (?:krävs|fordras|förutsätts), krav är, är (?:ett krav|meriterande), meriterande är, behörighetskrav,
    behörig är, personlig lämplighet, i (?:tjänsten|arbetet|arbetsuppgifterna) ingår
  `,
  da: String.raw`
    ansøgere?n? (?:skal|bør|må|forventes), (?:stillingsindehaver|indehaver)\p{L}*,
    (?:der )?(?:lægges|forventes|kræves|påregnes|forudsættes), er (?:en fordel|et krav|nødvendigt),
    må påregnes
  `,
  no: `
    søker(?:en|e)? (?:må|skal|bør), det kreves, (?:kreves|forutsettes|vektlegges),
    er (?:en fordel|et krav|en forutsetning), personlig egnethet, arbeidet (?:omfatter|består),
    stillingen (?:omfatter|innebærer)
  `,
  fi: String.raw`
    (?:hakijalta|hakijalla|tehtävään valitulta|valittavalta) (?:\S+ ){0,2}(?:edellytetään|vaaditaan|odotetaan|on|tulee),
    kelpoisuusvaatim\p{L}+, (?:edellytetään|vaaditaan), katsotaan eduksi, eduksi (?:katsotaan|luetaan),
    tehtäviin kuulu\p{L}+, viran ?haltija\p{L}*
  `,
  el: String.raw`
    (?:ο|η|οι) (?:υποψήφι\p{L}+|επιλεγ\p{L}+) (?:πρέπει|οφείλ\p{L}+|θα), απαιτ(?:είται|ούνται),
    (?:θα )?(?:εκτιμηθεί|συνεκτιμηθεί|ληφθεί υπόψη), απαραίτητα προσόντα, τυπικά προσόντα
  `,
  hu: String.raw`
    pályázati feltétel\p{L}*, (?:a )?munkakör (?:feladat\p{L}*|betöltésének),
    (?:a )?pályázó\p{L}* (?:feladata|köteles|rendelkezz\p{L}+), előnyt jelent,
    (?:alkalmazási|képesítési) feltétel\p{L}*, ellátandó feladat\p{L}*
  `,
  ro: String.raw`
    candida(?:tul|tele|ții|ta) (?:trebuie|vor|va|selectat\p{L}*),
    condiții(?:le)? (?:specifice|generale|de participare|necesare), se (?:cere|solicită),
    constituie (?:un )?avantaj, ocupantul postului
  `,
  bg: String.raw`
    кандидат\p{L}* (?:трябва|следва|да (?:имат|притежава\p{L}*)), (?:изисква|изискват) се,
    (?:минимални|специфични) изисквания, е предимство, длъжностна характеристика
  `,
  hr: String.raw`
    kandidat\p{L}* (?:mora\p{L}*|treba\p{L}*|koji|prilaž\p{L}+|dužn\p{L}+), uvjeti? (?:je|su|za|natječaja),
    (?:traži|zahtijeva) se, opis poslova, je prednost
  `,
  sl: String.raw`
    kandidat\p{L}* (?:mora\p{L}*|naj|morajo|mor\p{L}+), pogoj\p{L}* (?:je|so|za), (?:zahteva|pričakuje) se,
    opis del\p{L}*, je prednost
  `,
  et: String.raw`
    kandidaa\p{L}+ (?:peab|peavad|nõutav|eeldatakse), nõuded kandidaadile, nõutav on, (?:tuleb|tuleks) kasuks,
    tööülesan\p{L}+ (?:on|hulka)
  `,
  lv: String.raw`
    (?:pretendent|kandidāt)\p{L}* (?:jābūt|nepieciešam\p{L}+|prasības), prasības pretendent\p{L}+,
    nepieciešam\p{L}+ (?:izglītība|pieredze), tiks uzskatīt\p{L}+ par priekšrocību, amata pienākum\p{L}+
  `,
  lt: String.raw`
    (?:pretendent|kandidat)\p{L}* (?:turi|privalo|reikalavimai), reikalavimai (?:pretendent|kandidat)\p{L}*,
    (?:reikalingas|būtinas|reikalaujama|privaloma)s?, laikoma privalumu,
    pareigybės (?:aprašym\p{L}+|paskirtis)
  `,
  is: String.raw`
    umsækj(?:andi|endur) (?:þarf|þurfa|skal|skulu), (?:gerð er krafa|krafist er), menntunar- og hæfni\p{L}+,
    er (?:kostur|æskileg\p{L}*|skilyrði)
  `,
  uk: String.raw`
    (?:кандидат|претендент|учасник)\p{L}* (?:повин\p{L}+|має|мають|подають),
    вимоги до (?:кандидат|претендент|учасник)\p{L}*, посадові обов['’]язки, кваліфікаційні вимоги
  `,
};
