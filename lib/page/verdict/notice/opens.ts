import type { WordsByLanguage } from '../by-language.ts';

/** How notices of employers announce that a post is open, without saying "we". */
export const OPENS: WordsByLanguage = {
  en: String.raw`
    (?:invites?|invited|accepting|seeks?|welcomes?) applications?,
    applications? (?:are|is) (?:now |hereby )?(?:invited|sought), vacancy exists,
    (?:has|have) (?:a|an|the following) (?:\p{L}+[ -]){0,4}(?:vacancy|vacancies|opening),
    (?:is|are) (?:now |currently |immediately )?(?:vacant|available) (?:in|at|with|from|within|immediately),
    (?:post|position|chair|fellowship|studentship)s? (?:\S+ ){0,6}(?:is|are|has become) (?:now |currently )?(?:available|open|vacant),
    (?:to be|will be) filled (?:from|by|as soon|on|immediately), (?:is|are) to be filled,
    expected start(?:ing)? date, tenable (?:from|for|at), (?:position|post|vacancy) (?:title|number|type)
  `,
  de: String.raw`
    (?:ist|sind) (?:\S+ ){0,14}(?:zu besetzen|ausgeschrieben|zu vergeben|neu zu besetzen),
    zu besetzen (?:ist|sind),
    (?:stelle|position|professur)\p{L}* (?:\S+ ){0,12}(?:zu besetzen|ausgeschrieben|zu vergeben|frei),
    zum nächstmöglichen zeitpunkt, schreibt (?:\S+ ){0,12}aus,
    gelangt (?:\S+ ){0,8}zur (?:besetzung|ausschreibung), dienstbeginn, besetzungszeitpunkt, stellenantritt
  `,
  fr: String.raw`
    recrute(?:nt)?, (?:est|sont) à pourvoir, poste à pourvoir, met(?:tent)? au concours,
    ouvre un (?:poste|concours|recrutement),
    (?:poste|emploi)s? (?:\S+ ){0,6}(?:est|sont) (?:vacants?|ouverts?|à pourvoir),
    avis de (?:vacance|recrutement|concours), entrée en (?:fonctions?|service), prise de (?:poste|fonctions?),
    date de (?:début|prise)
  `,
  es: String.raw`
    convoca(?:n|toria)? (?:\S+ ){0,12}(?:plazas?|puestos?|contratos?|becas?), se convoca,
    (?:ofrece|oferta) (?:un|una|\d+) (?:contrato|plaza|puesto|beca),
    para (?:cubrir|proveer) (?:\S+ ){0,6}(?:plazas?|puestos?|cargos?|vacantes?),
    (?:plaza|puesto|cargo) (?:\S+ ){0,3}vacante, incorporación,
    (?:convocatoria|proceso|bases) (?:\S+ ){0,8}(?:selección|selectivo|contratación)
  `,
  it: String.raw`
    indice (?:\S+ ){0,6}(?:selezione|concorso|bando|avviso), è indett[oa], avviso (?:pubblico|di selezione),
    bando di (?:concorso|selezione),
    per (?:l['’]assunzione|la copertura|il conferimento) (?:\S+ ){0,8}(?:posto|posti|incarico|infermier\p{L}|tempo),
    posto vacante, presa di servizio
  `,
  pt: String.raw`
    (?:abre|aberto|abertura de|torna público) (?:\S+ ){0,6}(?:procedimento|concurso|bolsa|vaga),
    encontra-se aberto, procedimento concursal,
    (?:para|com vista a) (?:\S+ ){0,3}(?:ocupação|preenchimento|contratação|provimento) (?:\S+ ){0,4}(?:postos?|lugar|vagas?|bolseir\p{L}),
    início (?:previsto|de funções)
  `,
  nl: String.raw`
    heeft (?:\S+ ){0,7}(?:vacature|plaats), is (?:\S+ ){0,7}vacant, vacature (?:voor|van) een,
    roept (?:\S+ ){0,4}sollicitanten op,
    (?:functie|vacature|plaats) (?:\S+ ){0,5}(?:vacant|open|beschikbaar|te vervullen), werft aan,
    indiensttreding, ingangsdatum
  `,
  pl: String.raw`
    ogłasza (?:\S+ ){0,5}(?:nabór|konkurs|rekrutację), (?:nabór|konkurs) na (?:wolne )?stanowisko, zatrudni,
    wolne stanowisko, termin (?:rozpoczęcia pracy|zatrudnienia), przewidywany termin zatrudnienia
  `,
  cs: String.raw`
    vyhlašuje (?:\S+ ){0,5}(?:výběrové řízení|konkurs\p{L}*),
    vypisuje (?:\S+ ){0,4}(?:výběrové řízení|konkurs\p{L}*), na obsazení,
    (?:termín |předpokládaný )?nástup\p{L}* (?:dle|dohodou|možný|od|ihned|nejdříve|k),
    volné (?:pracovní )?místo
  `,
  sk: String.raw`
    vyhlasuje (?:\S+ ){0,5}(?:výberové konanie|konkurz\p{L}*), vypisuje (?:\S+ ){0,4}výberové konanie,
    na obsadenie, (?:termín )?nástup\p{L}* (?:dohodou|od|ihneď|možný), voľné pracovné miesto
  `,
  sv: String.raw`
    (?:är|finns) (?:\S+ ){0,8}(?:ledig|lediga|utlyst|ledigt|att söka), ledigförklaras, utlyses, utlyser,
    kungörs ledig, tillträde\p{L}*
  `,
  da: String.raw`
    (?:er|bliver) (?:\S+ ){0,8}(?:ledig|ledige|ledigt|opslået), (?:ledig )?til besættelse, opslås, opslår,
    opslag af, tiltrædelse, (?:skal|ønskes|søges) (?:\S+ ){0,3}besat
  `,
  no: String.raw`
    (?:er|blir) (?:det )?(?:\S+ ){0,8}(?:ledig|ledige|utlyst), lyser ut, lyses (?:det )?ut, tiltredelse,
    har (?:\S+ ){0,4}ledig
  `,
  fi: String.raw`
    (?:on|julistetaan|ovat) (?:\S+ ){0,8}(?:haettavana|haettavaksi|avoinna), avoinna (?:on|oleva),
    julistaa (?:\S+ ){0,4}haettavaksi, täytetään
  `,
  el: String.raw`
    προκηρύσσ\p{L}+, προκήρυξη,
    (?:προσκαλεί|ανακοινών\p{L}+) (?:\S+ ){0,6}(?:πρόσληψη|πλήρωση|υποψήφι\p{L}+|ενδιαφερ\p{L}+), κενή θέση,
    πλήρωση (?:\S+ ){0,3}θέσ\p{L}+
  `,
  hu: String.raw`
    pályázatot (?:hirdet|ír ki), pályázati felhívás, (?:munkakör|állás) betöltés\p{L}*, betöltendő,
    felvételt hirdet, a munkakör betölthető
  `,
  ro: String.raw`
    organizează concurs, scoate la concurs,
    (?:pentru|vederea) ocup\p{L}+ (?:\S+ ){0,5}(?:post|postului|posturi|funcți\p{L}+),
    anunță (?:scoaterea|organizarea), post\p{L}* vacant\p{L}*
  `,
  bg: String.raw`
    обявява (?:\S+ ){0,4}(?:конкурс|подбор|свободн\p{L}+), конкурс за (?:длъжност\p{L}*|заемане),
    за заемане на, свободн\p{L}+ (?:\S+ ){0,2}(?:длъжност|място|работн\p{L}+)
  `,
  hr: String.raw`
    (?:raspisuje|objavljuje) (?:\S+ ){0,5}(?:natječaj|oglas),
    natječaj za (?:\S+ ){0,4}(?:radno mjesto|prijam|zapošljavanje|izbor), za prijam u (?:službu|radni odnos),
    početak rada
  `,
  sl: String.raw`
    (?:objavlja|razpisuje) (?:\S+ ){0,5}(?:prosto|delovno|mesto|razpis), prosto delovno mesto, za zasedbo,
    nastop dela, se razpisuje
  `,
  et: String.raw`
    (?:kuulutab|kuulutatakse) (?:\S+ ){0,5}(?:konkursi|konkurss),
    konkurss? (?:\S+ ){0,4}(?:ametikoha|koha) täitmiseks, vaba (?:ameti|töö)koht, tööle asumi\p{L}+
  `,
  lv: String.raw`
    izsludina (?:\S+ ){0,5}(?:konkursu|pieteikšanos),
    konkurs\p{L}* uz (?:\S+ ){0,4}(?:amat\p{L}+|vakan\p{L}+), vakant\p{L}+ (?:\S+ ){0,3}amat\p{L}+,
    darba uzsākšana
  `,
  lt: String.raw`
    skelbia (?:\S+ ){0,5}(?:konkursą|atranką), (?:konkursas|atranka) (?:\S+ ){0,5}(?:pareig\p{L}+|užimti),
    laisva darbo vieta, pareigoms užimti, darbo pradžia
  `,
  is: String.raw`
    (?:auglýsir|auglýst er|auglýst) (?:\S+ ){0,8}(?:stöðu|starf|laust|laus),
    (?:laus|laust|lausar) til umsóknar, ráðið (?:er|verður) í
  `,
  uk: String.raw`
    оголошує (?:\S+ ){0,5}(?:конкурс|набір|добір), конкурс на (?:заміщення|зайняття|посаду),
    вакантн\p{L}+ посад\p{L}+
  `,
};
