import type { WordsByLanguage } from '../by-language.ts';

/** Questions about an occupation and sentences that define one, or say what employers in general want. */
export const OF_AN_OCCUPATION: WordsByLanguage = {
  en: String.raw`
    (?:what|who) (?:is|are|does|do) (?:an? )(?!(?:typical|day|week|month|success|great|good|normal|usual))[\p{L} /-]{3,40}\?,
    (?:what|who) (?:is|does) an? [\p{L} -]{3,40} do,
    (?<!(?:you|we|who) )(?:is|are) (?:an? |the )?(?:person|people|professionals?|specialists?|someone|individuals?) (?:who|that|within),
    how to (?:become|hire), (?:types|kinds) of [\p{L} -]{3,30} jobs,
    there (?:are|is) (?:several|many|various|a (?:number|variety|range) of) (?:different )?(?:types |kinds )?(?:of )?(?:[\p{L}-]+ )?(?:jobs|careers)[ ],
    common (?:roles|jobs|positions) include, depending on the (?:employer|specific (?:job|role|employer)),
    employers (?:often|typically|usually|generally|may|look|expect|require|prefer),
    (?:these|such|most of these) (?:jobs|occupations|careers) (?:are|may|can|often|typically),
    jobs (?:typically|usually|often)[ ], (?:an? |the )[\p{L} ]{3,30} (?:typically|usually) (?:\p{L}+s)
  `,
  de: String.raw`
    arbeitgeber (?:erwarten|suchen|achten|verlangen), je nach arbeitgeber,
    was (?:macht|ist|verdient|tut) (?:eine?|man als)[ ], wie (?:werde ich|wird man)[ ],
    welche (?:ausbildung|voraussetzungen|aufgaben) (?:benötigt|braucht|brauche|hat|hast du als),
    (?:eine?) \p{L}{5,} (?:kümmert sich|ist zuständig|arbeitet|verdient|absolviert)
  `,
  fr: String.raw`
    les employeurs (?:recherchent|attendent|exigent|demandent), selon l['’]employeur,
    qu['’]est[- ]ce qu['’]une?[ ],
    quel(?:le)?s? (?:est|sont) (?:les? |la |l['’])?[\p{L} ]{3,40} (?:d['’]une?|des|du)[ ], comment devenir,
    est (?:un|une) (?:professionnel(?:le)?|spécialiste|personne|technicien(?:ne)?) (?:qui|chargée?|spécialisée?),
    les missions (?:du|de la|de l['’]|d['’]une?) ?[\p{L} ]{3,40} (?:varient|consistent|sont), il/elle
  `,
  es: `
    los empleadores (?:buscan|suelen|valoran), qué (?:es|hace) (?:un|una|el|la)[ ],
    cómo (?:ser|convertirse en)[ ], cuánto (?:gana|cobra)[ ],
    es (?:un|una|el|la) (?:profesional|persona|especialista) (?:que|encargad)
  `,
  it: `
    i datori di lavoro (?:cercano|richiedono), (?:che )?cosa fa (?:un|il|la|lo|l['’]),
    chi è (?:il|la|lo|l['’]) ?, come diventare[ ], quanto guadagna[ ],
    è (?:un|una|il|la) (?:professionista|figura|persona) (?:che|incaricat|specializzat)
  `,
  nl: `
    werkgevers (?:zoeken|vragen|verwachten), wat (?:doet|verdient|is) een[ ],
    wat zijn de (?:werkzaamheden|taken) van een[ ], hoe word (?:je|ik)[ ], hoe schrijf (?:ik|je)[ ],
    is iemand die[ ]
  `,
  pl: `
    pracodawcy (?:szukają|oczekują|wymagają|cenią), czym zajmuje się[ ], kim jest[ ], jak zostać[ ],
    ile zarabia[ ]
  `,
  sv: `
    arbetsgivare (?:kräver|efterfrågar), vad (?:gör|tjänar) en[ ], hur blir man[ ]
  `,
  da: `
    arbejdsgivere (?:søger|kræver), hvad (?:laver|tjener) en[ ], hvordan bliver (?:man|du)[ ]
  `,
  fi: String.raw`
    työnantajat (?:etsivät|odottavat|arvostavat), mitä \p{L}+ tekee, miten (?:tullaan|pääsee)[ ]
  `,
  pt: `
    os empregadores (?:procuram|exigem), o que (?:faz|é) (?:um|uma|o|a)[ ], quem é (?:o|a)[ ],
    quanto ganha[ ], é (?:um|uma|o|a) profissional (?:que|responsável)
  `,
  cs: `
    zaměstnavatelé (?:hledají|požadují|očekávají), co dělá[ ], jak se stát[ ], kolik (?:vydělává|bere)[ ]
  `,
  sk: `
    čo robí[ ], ako sa stať[ ]
  `,
  no: `
    hva (?:gjør|tjener) en[ ], hvordan bli[ ]
  `,
  el: `
    τι κάνει (?:ένας|μια|ο|η)[ ], πώς να γίνε
  `,
  hu: `
    mit csinál egy[ ], hogyan lesz[ ]
  `,
  ro: `
    ce face un[ ], cum devii[ ], cât câștigă[ ]
  `,
  bg: `
    какво прави[ ], как да стана[ ]
  `,
  hr: `
    što radi[ ], kako postati[ ]
  `,
  sl: `
    kaj dela[ ]
  `,
  et: `
    mida teeb[ ]
  `,
  lv: `
    ko dara[ ]
  `,
  lt: `
    ką veikia[ ]
  `,
  is: `
    hvað gerir[ ]
  `,
  uk: `
    що робить[ ], як стати[ ]
  `,
};
