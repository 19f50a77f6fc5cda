import type { WordsByLanguage } from '../by-language.ts';

/** Working time, length of contract, and the grade by which a post is paid. */
export const TERMS: WordsByLanguage = {
  en: String.raw`
    full[- ]time, part[- ]time, fixed[- ]term,
    permanent (?:contract|position|post|appointment|part|full|union), probation(?:ary)? period,
    \d+(?:\.\d+)? hours (?:per|a) (?:week|fortnight),
    (?:grade|band|spine|pay scale|salary range|salary scale) [\p{L}\d]*\d,
    (?:salary|stipend) (?:is|range|will|within|from|on|of|commensurate), (?:hourly|pay) (?:rate|range),
    tenure[- ]track, 12[- ]month, collective agreement,
    (?:one|two|three|four|five)[- ]year (?:contract|appointment|position)
  `,
  de: String.raw`
    vollzeit\p{L}*, teilzeit\p{L}*, (?:un)?befristet\p{L}*, entgeltgruppe, besoldungsgruppe,
    (?:tv-?l|tvöd|tv-?h|bat|avr|eg|e|a|w) ?\d{1,2}[a-z]?, wochenstunden, stunden (?:pro woche|wöchentlich),
    beschäftigungs(?:grad|ausmaß), probezeit, vergütung (?:richtet|erfolgt), eingruppierung,
    \d{2,3} ?(?:%|prozent)
  `,
  fr: String.raw`
    temps (?:plein|complet|partiel|non complet), plein temps, cdi, cdd,
    (?:contrat|engagement|durée) (?:\S+ ){0,4}(?:ans|mois|indéterminée|déterminée),
    rémunération (?:statutaire|selon), (?:régime )?indemnitaire,
    \d{2}(?:,\d+)? ?h(?:eures)?(?: par semaine| hebdomadaires)?,
    (?:grille|échelle|classe|catégorie) (?:\S+ ){0,4}(?:traitement|salaires?|indiciaire|[abc]|\d+),
    taux d['’]activité, cadre d['’]emplois?
  `,
  es: String.raw`
    (?:jornada|tiempo) (?:completa|completo|parcial),
    contrato (?:\S+ )?(?:indefinido|temporal|laboral|predoctoral|fijo),
    (?:\d+(?:,\d+)?) horas (?:semanales|a la semana),
    (?:retribución|salario|sueldo) (?:bruto|bruta|anual|mensual), grupo (?:a1|a2|c1|c2|b|e|[iv]+),
    carácter (?:temporal|fijo|indefinido), personal laboral, periodo de prueba
  `,
  it: String.raw`
    tempo (?:pieno|parziale|indeterminato|determinato), \d+ ore (?:settimanali|alla settimana),
    categoria [a-d]\d?, livello \p{L}?\d, trattamento economico, contratto (?:collettivo|a tempo),
    periodo di prova, c\.?c\.?n\.?l
  `,
  pt: String.raw`
    tempo (?:inteiro|completo|parcial|indeterminado), contrato (?:\S+ ){0,3}(?:termo|indeterminado|trabalho),
    \d+ horas (?:semanais|por semana), posição remuneratória, remuneração, nível \d+, termo resolutivo,
    período experimental
  `,
  nl: String.raw`
    voltijds?, deeltijds?, \d+(?:,\d+)? uur per week, (?:vaste|tijdelijke) (?:aanstelling|dienst),
    aanstelling, (?:onbepaalde|bepaalde) (?:tijd|duur), schaal \d+,
    salaris (?:bedraagt|conform|volgens|maximaal), fte, cao
  `,
  pl: String.raw`
    pełny etat, pełen etat, (?:½|1\/2|pół) etatu, wymiar (?:czasu pracy|etatu), umow[aęy] o pracę,
    czas (?:nie)?określony, wynagrodzenie (?:zasadnicze|brutto), okres próbny
  `,
  cs: String.raw`
    pracovní (?:poměr|úvazek), (?:plný|zkrácený|částečný) úvazek, platov\p{L} tříd\p{L},
    doba (?:ne)?určit\p{L}, dobu (?:ne)?určitou, zkušební doba, \d+ hodin týdně
  `,
  sk: String.raw`
    pracovný (?:pomer|úväzok), (?:plný|skrátený|čiastočný) úväzok, platov\p{L} tried\p{L}, dobu (?:ne)?určitú,
    skúšobná doba
  `,
  sv: String.raw`
    heltid, deltid, tillsvidare\p{L}*, visstid\p{L}*, vikariat, provanställning,
    löne(?:sättning|ssättning|förmåner)\p{L}*, individuell lön, \d+ ?(?:%|procent), kollektivavtal
  `,
  da: String.raw`
    (?:fuld|del) ?tid\p{L}*, varig, tidsbegrænset, \d+ timer (?:om ugen|ugentlig\p{L}*|pr\. uge),
    (?:af)?løn(?:nen|ning)? (?:sker|efter|fastsættes|i henhold), overenskomst\p{L}*, prøvetid
  `,
  no: String.raw`
    (?:hel|del)tid\p{L}*, fast (?:stilling|ansettelse), \d{2,3} ?(?:%|prosent), vikariat,
    lønn (?:etter|i henhold|i samsvar|fra), lønnstrinn, stillingsstørrelse\p{L}*, prøvetid, tariff\p{L}*
  `,
  fi: String.raw`
    kokoaika\p{L}*, osa-aika\p{L}*, vakitui\p{L}+, määräaikai\p{L}+,
    (?:tehtäväkohtainen )?palkka(?:us)?(?: on| määräytyy), koeaika\p{L}*, työehtosopimu\p{L}+,
    tuntia (?:\S+ ){0,3}viikossa
  `,
  el: String.raw`
    πλήρ\p{L}+ (?:απασχόληση\p{L}*|ωραρί\p{L}+), μερικ\p{L}+ απασχόληση\p{L}*, (?:αορίστου|ορισμένου) χρόνου,
    σύμβαση\p{L}* (?:εργασίας|έργου), (?:μικτές |μηνιαίες )?αποδοχές
  `,
  hu: String.raw`
    teljes munkaidő\p{L}*, részmunkaidő\p{L}*, (?:határozatlan|határozott) (?:idejű|időre|idő)\p{L}*,
    illetmény\p{L}*, próbaidő\p{L}*, bérezés
  `,
  ro: String.raw`
    normă întreagă, (?:durată|perioadă) (?:ne)?determinată, contractual\p{L}*,
    \d+ ore(?:\/| pe )(?:zi|săptămână), salari(?:ul|zare\p{L}*) (?:este|brut|conform|de bază),
    perioadă de probă
  `,
  bg: String.raw`
    пълно (?:работно време|работен ден), (?:безсрочен|срочен|трудов) договор, (?:безсрочно|срочно) трудово,
    основна (?:месечна )?заплата, пълен работен ден, щатн\p{L}+
  `,
  hr: String.raw`
    (?:puno|nepuno) radno vrijeme, (?:ne)?određeno (?:i |vrijeme), \d+ sati tjedno, probni rad,
    koeficijent\p{L}*, izvršitelj\p{L}*
  `,
  sl: String.raw`
    (?:polni|krajši) delovni čas, (?:ne)?določen čas, poskusn\p{L}+ del\p{L}+, plačn\p{L} razred\p{L}*
  `,
  et: String.raw`
    täistööaja\p{L}*, osalise tööaja\p{L}*, (?:täht|täh)aja\p{L}+, täiskoorm\p{L}+, (?:põhi|kuu)pal\p{L}+,
    katsea\p{L}+
  `,
  lv: String.raw`
    (?:pilna|nepilna) (?:darba )?slodze, nenoteiktu laiku, noteiktu laiku, mēnešalg\p{L}+,
    pārbaudes laik\p{L}+, pilnu slodzi
  `,
  lt: String.raw`
    (?:visas|ne visas|pilnas) (?:darbo laikas|etatas), (?:ne)?terminuot\p{L}+, etat\p{L}+,
    (?:pareiginės algos|darbo užmokes\p{L}+), bandom\p{L}+ laikotarp\p{L}+
  `,
  is: String.raw`
    (?:fullt|hálft) starf, starfshlutfall\p{L}*, \d+ ?% (?:starf|starfshlutfall|staða), laun (?:samkvæmt|eru),
    kjarasamning\p{L}*, tímabundi\p{L}+
  `,
  uk: String.raw`
    пов(?:на|ної) зайнят\p{L}+, повний робочий день, (?:без)?строков\p{L}+, посадов\p{L}+ оклад\p{L}*,
    на (?:повну|неповну) ставку, випробувальн\p{L}+
  `,
};
