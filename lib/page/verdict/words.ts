/** What pages say in so many words about being one open posting, a closed one, or something else. */
import { anyOf, madeOnce } from './by-language.ts';
import { ASKS_TO_APPLY } from './offer/asks.ts';
import { JOB_NAMES } from './offer/job-names.ts';
import { CONTRACTS, COURSES, GOODS, HOMES } from './offer/others.ts';
import { SEEKS_SOMEONE } from './offer/seeks.ts';

/** What is asked of a text. */
type WordPattern = Pick<RegExp, 'test' | 'exec'>;

/**
 * Made when it is first asked for. Sources are lower case and texts are brought to it: to ignore case would cost a page
 * more than twice as long for preparing the pattern.
 */
function pattern(source: string | (() => string)): WordPattern {
  const made = madeOnce(typeof source === 'string' ? () => source : source, 'u');
  return { test: (text) => made().test(text.toLowerCase()), exec: (text) => made().exec(text.toLowerCase()) };
}

/** Whole phrases, lower case, of English, German, French, Spanish, Italian, Dutch, Portuguese, Polish, Czech, Swedish, Danish, Finnish, Greek. */
const CLOSED = [
  'no longer (?:accepting|available|open|active|online|posted|taking|being advertised)',
  '(?:job|position|role|vacancy|posting|advert|ad|offer|listing|requisition|opportunity) (?:has |is |was )?(?:now |already |been |since )*(?:closed|expired|filled|ended|removed|withdrawn|archived|deactivated|paused)',
  'applications? (?:are|is|have|has) (?:now |been )*closed',
  '(?:the )?(?:application )?deadline (?:has|is) (?:already )?(?:passed|expired|over)',
  "this (?:job|position|role) (?:does not|doesn't|no longer) exists?",
  String.raw`(?:stelle|position|anzeige|stellenanzeige|stellenangebot|ausschreibung|vakanz|job) (?:ist|wurde|wird) (?:\S+ ){0,3}(?:nicht mehr|abgelaufen|deaktiviert|geschlossen|besetzt|beendet|archiviert|vergeben|offline)`,
  'nicht mehr (?:verfügbar|aktiv|online|aktuell|ausgeschrieben|aufrufbar)',
  '(?:bewerbungsfrist|frist) (?:ist )?(?:bereits )?abgelaufen',
  'nimmt keine bewerbungen mehr|keine bewerbungen mehr (?:möglich|an)',
  String.raw`(?:offre|annonce|poste|emploi) (?:\S+ ){0,3}(?:n['’]est plus|n['’]existe plus|expirée?|pourvue?|clôturée?|fermée?|archivée?|a été (?:pourvue?|retirée?|supprimée?)|est (?:expirée?|close))`,
  "n['’]est plus (?:disponible|en ligne|active|ouverte?|d['’]actualité)|n['’]accepte plus de candidatures?|candidatures? closes?",
  String.raw`(?:oferta|vacante|puesto|empleo|anuncio) (?:\S+ ){0,3}(?:ya no|caducad[oa]|cerrad[oa]|finalizad[oa]|expirad[oa]|cubiert[oa]|ha (?:caducado|expirado|finalizado))`,
  'ya no (?:está disponible|acepta|se aceptan)|(?:inscripci[oó]n|proceso) (?:ya )?(?:cerrad[oa]|finalizad[oa])',
  String.raw`(?:offerta|annuncio|posizione|candidatura) (?:\S+ ){0,3}(?:scadut[oa]|chius[oa]|non (?:è )?più (?:disponibile|attiv[oa]|valid[oa]))|non (?:è )?più disponibile|candidature (?:sono )?chiuse`,
  String.raw`(?:vacature|functie|baan) (?:\S+ ){0,3}(?:niet meer|gesloten|verlopen|vervuld|ingevuld|is vergeven)|niet (?:meer|langer) (?:beschikbaar|actief|online)|reageren (?:is )?niet meer mogelijk`,
  String.raw`(?:vaga|oferta|anúncio|candidatura)s? (?:\S+ ){0,3}(?:já não|encerrad[oa]s?|expirad[oa]s?|expirou|preenchid[oa]s?|fechad[oa]s?|terminou)|já não (?:está|se encontra) disponível|não está mais disponível|não aceita mais`,
  String.raw`(?:oferta|ogłoszenie|rekrutacja|nabór) (?:\S+ ){0,3}(?:nieaktualn[ea]|wygasł[oa]|zakończon[ey]|zamknięt[ey]|jest już|archiwaln[ea])|(?:nie jest już|już nie jest) (?:dostępn|aktualn|aktywn)\S+|oferta (?:pracy )?(?:wygasła|archiwalna)`,
  String.raw`(?:nabídka|pozice|inzerát|místo) (?:\S+ ){0,3}(?:již není|už není|není (?:již|už)|vypršel[ao]?|neaktivní|ukončen[aoý]?|pozastaven[aoý]?|uzavřen[aoý]?|obsazen[aoý]?|expiroval[ao]?|byla (?:ukončena|uzavřena|stažena|pozastavena))|(?:již|už) není (?:aktuální|aktivní|dostupn\S+|k dispozici)|(?:již|už) nepřijímá`,
  String.raw`(?:tjänsten|annonsen|jobbet|ansökningstiden|ansökan|platsannonsen) (?:\S+ ){0,3}(?:är inte längre|har (?:gått ut|utgått|stängts|löpt ut)|är (?:avpublicerad|tillsatt|stängd|avslutad|utgången)|gått ut)|inte längre (?:tillgänglig|aktiv|öppen)|tar inte längre emot`,
  String.raw`(?:stillingen|jobbet|annoncen|opslaget|ansøgningsfristen) (?:\S+ ){0,3}(?:er (?:ikke længere|besat|udløbet|lukket|overskredet)|udløbet|lukket)|ikke længere (?:tilgængelig|aktiv|ledig|åben)|ansøgningsfristen er (?:udløbet|overskredet)`,
  String.raw`(?:työpaikka|ilmoitus|paikka|haku|hakuaika|tehtävä) (?:\S+ ){0,3}(?:ei ole enää|on (?:päättynyt|sulkeutunut|vanhentunut|täytetty|suljettu|umpeutunut)|päättynyt)|ei ole enää (?:avoinna|voimassa|saatavilla|haettavissa)|hakuaika (?:on )?päättynyt`,
  String.raw`(?:η )?(?:θέση|αγγελία|προσφορά) (?:\S+ ){0,4}(?:δεν είναι (?:πλέον|πια)|έχει (?:λήξει|κλείσει|καλυφθεί)|έληξε|ανενεργή)|δεν είναι πλέον (?:διαθέσιμη|ενεργή|διαθέσιμο)|δεν δέχεται πλέον`,
  '(?:expired|closed) (?:listing|job|posting|advert|vacancy)|applications? closed|(?:not|no longer) (?:currently )?(?:accepting|taking) (?:new )?applications|advertisement (?:has |is )?(?:now )?(?:expired|closed)|(?:job|posting|vacancy|position|listing)(?: listing)? (?:was |could |can )?not (?:be )?found',
  '(?:stelle|position|anzeige|stellenanzeige|stellenangebot|ausschreibung|stellenausschreibung|vakanz|inserat) (?:besetzt|abgelaufen|vergeben|geschlossen|offline)(?=$|[.!,–-])|(?:stellenanzeige|stellenausschreibung|stellenangebot|stelle|inserat) (?:konnte|kann|wurde) (?:leider )?nicht (?:mehr )?gefunden|(?:steht|stehen) (?:leider )?nicht mehr zur verfügung|bewerbung(?:en)? (?:ist |sind )?(?:leider )?nicht mehr möglich',
  '(?:posición|candidaturas?|inscripciones|convocatoria|proceso de selección|oferta|vacante) (?:está |han? sido |ha )?(?:ya )?(?:cerrad[oa]s?|finalizad[oa]s?|no (?:está disponible|encontrad[oa]|existe))',
  '(?:vaga|posição|oferta|anúncio) (?:não (?:encontrad[oa]|disponível|existe)|indisponível)',
  "n['’]accept(?:e|ons) plus (?:les|de nouvelles|aucune) candidatures?|recrutement (?:est )?(?:terminé|clos|clôturé)|offre (?:inconnue|introuvable|supprimée|désactivée)",
  '(?:posizione|offerta|annuncio|selezione|ricerca) (?:è stat[oa] |è )?(?:non (?:disponibile|trovat[oa]|attiv[oa])|chius[oa]|ricopert[oa]|conclus[oa]|terminat[oa])|non accett(?:a|iamo|ano) più candidature',
  'sollicitaties? (?:is |zijn )?gesloten|(?:vacature|functie) (?:is )?niet (?:gevonden|beschikbaar)',
  String.raw`(?:oferta|ogłoszenie|stanowisko) (?:pracy )?(?:jest )?(?:już )?(?:nieaktywn[ea]|niedostępn[ea]|obsadzon[ea])|(?:stanowisko|oferta) został[ao] (?:obsadzon[ea]|zamknięt[ea]|wycofan[ea])|(?:rekrutacja|nabór) (?:została |został |jest )?(?:już )?zakończon[ay]|zakończył\S* (?:zbieranie|rekrutacj|nabór)|nie przyjmuj\S+ już`,
  '(?:jobbet|tjänsten|annonsen) finns inte (?:längre|kvar)|ansökan (?:är )?stängd|inte längre sökbar',
  String.raw`(?:stillingen|annonsen|jobben|jobbet|utlysningen|søknadsfristen) (?:\S+ ){0,3}(?:er (?:ikke lenger|besatt|utløpt|lukket|avsluttet|trukket)|utløpt|gått ut)|ikke lenger (?:tilgjengelig|aktiv|ledig|åpen)|søknadsfrist(?:en)? (?:er )?(?:utløpt|gått ut)|ansøgningsfrist(?:en)? (?:er )?(?:udløbet|overskredet)`,
  '(?:pozice|nabídka|místo) (?:není k dispozici|nebyla nalezena|již neexistuje)|přijímání (?:přihlášek|životopisů) (?:bylo )?ukončeno',
  String.raw`(?:ponuka|pozícia|inzerát) (?:\S+ ){0,3}(?:už nie je|nie je už|vypršala|neaktívn[aey]|ukončen[áaý]|obsaden[áaé]|uzavret[áaý])|už nie je (?:aktuáln|dostupn|aktívn)\S+`,
  String.raw`(?:oferta|anun[țt]ul|postul|pozi[țt]ia|aplica[țt]iile|recrutarea) (?:\S+ ){0,3}(?:nu mai (?:este|sunt|e) \S+|a expirat|a fost (?:închis|inchis|ocupat|dezactivat)\S*|(?:este|sunt) (?:închis|inchis|ocupat)\S*|expirat[ăa]?)|nu mai (?:este|sunt) (?:disponibil|activ|valabil)\S*`,
  String.raw`(?:az állás|a pozíció|a hirdetés|álláshirdetés|az állásajánlat) (?:\S+ ){0,3}(?:már nem|lejárt|betölt\S+|megszűnt|lezár\S+|inaktív)|a jelentkezési határidő (?:már )?lejárt`,
  String.raw`(?:обявата|позицията|офертата) (?:\S+ ){0,3}(?:вече не е|е (?:изтекла|затворена|заета|неактивна)|изтече)|(?:вакансія|оголошення) (?:\S+ ){0,3}(?:закрит|неактивн|заверш|недоступн|більше не)\S*`,
  String.raw`(?:oglas|natječaj|pozicija|radno mjesto|razpis|prosto (?:delovno )?mesto) (?:\S+ ){0,3}(?:više nije|ni več|je (?:istekao|zatvoren|popunjen|zaključen|potekel|zaseden)|istekao|zaključen|potekel)`,
  String.raw`(?:töökuulutus|tööpakkumine|kandideerimine|konkurss) (?:\S+ ){0,3}(?:on (?:aegunud|lõppenud|suletud|täidetud)|ei ole enam)|(?:vakance|sludinājums|pieteikšanās) (?:\S+ ){0,3}(?:vairs nav|ir (?:slēgta?|beigusies|beidzies)|slēgta?)|(?:skelbimas|darbo pasiūlymas|atranka) (?:\S+ ){0,3}(?:nebegalioja|nebeaktyvus|baigėsi|uždaryta?s?)|(?:starfið|auglýsingin|umsóknarfresturinn) (?:\S+ ){0,3}(?:er ekki lengur|er (?:runninn? út|lokuð?)|rann út)`,
];

/** Says that the posting is closed: a short line of its own, not a clause in the text. */
export const SAYS_CLOSED = pattern(String.raw`(?<![\p{L}\p{N}])(?:${CLOSED.join('|')})(?![\p{L}])`);

/** On the button or link that begins an application. */
export const APPLY = pattern(
  String.raw`^(?:easy |quick |1-click |apply)?(?:apply(?: now| for this (?:job|position|role)| here| online| today)?|i'?m interested|start (?:your )?application|(?:jetzt |online |direkt |hier )?bewerben|zur bewerbung|schnellbewerbung|jetzt online bewerben|postuler(?: à cette offre| maintenant| en ligne)?|je postule|candidater|inscribirme(?: en esta oferta)?|inscríbete|aplicar|solicitar(?: empleo)?|enviar candidatura|candidati(?: ora| subito)?|invia (?:la )?candidatura|solliciteer(?: nu| direct)?|solliciteren|reageer|candidatar(?:-se)?|candidate-se|concorrer|aplikuj(?: teraz)?|aplikuj|złóż aplikację|odpowiedz|odpovědět(?: na nabídku)?|mám zájem|zareagovat|přihlásit se na pozici|ansök(?: nu| här)?|sök (?:jobbet|tjänsten)|søg (?:jobbet|stillingen)|ansøg(?: nu| her)?|send ansøgning|hae (?:paikkaa|työpaikkaa|nyt)|jätä hakemus|lähetä hakemus|υποβολή αίτησης|κάνε αίτηση|αίτηση)\s*(?:[!→»>↗]|\(.{0,40}\))?$`,
);

/** "1,234 jobs in London", "37 Treffer", "152 offres d’emploi". */
export const RESULT_COUNT = pattern(
  String.raw`(?:^|[^\p{L}\d])\d[\d.,'’   ]{0,11}\+?\s+(?:[\p{L}()+/#.-]+\s+){0,4}?(?:jobs?|vacancies|openings|positions|roles|results|job offers|stellen|stellenangebote|stellenanzeigen|treffer|ergebnisse|offres?|emplois?|annonces|résultats|ofertas?|empleos|vacantes|resultados|offerte|annunci|risultati|vacatures|banen|resultaten|vagas|empregos|ofert|ogłoszeń|wyników|nabídek|nabídky|výsledků|lediga|jobb|tjänster|annonser|træffar|träffar|jobannoncer|stillinger|resultater|työpaikkaa|avointa|tulosta|θέσεις|αγγελίες|αποτελέσματα)(?![\p{L}])`,
);

/** "(m/w/d)", "m/f", "Mitarbeiter:in": beside the names of jobs. */
const FOR_ALL_GENDERS = [
  String.raw`\((?:all genders|gn|\p{L}{1,2}(?:\s?[/|,*]\s?\p{L}{1,3}){1,4})\)`,
  String.raw`\b[mfwhd]\/[fhwmdvx]\b`,
  String.raw`[:*_]in\b`,
];

/** Marks that only names of jobs carry, and words that many of them hold. */
export const JOB_TITLE = pattern(() => [...FOR_ALL_GENDERS, anyOf(JOB_NAMES)].join('|'));

/** A person speaks of himself or herself as someone who looks for work. */
export const CANDIDATE = pattern(
  String.raw`open to work|curriculum vitae|\b(?:my|i have) (?:\d+ |\p{L}+ )?years(?:'|’)? (?:of )?experience|\bi (?:am|'m) (?:currently )?looking for|about me\b|berufserfahrung als|mein lebenslauf|über mich|offen für angebote|à propos de moi|mon parcours|je suis à la recherche|sobre mí|busco (?:trabajo|empleo)|chi sono|over mij|sobre mim|o mně|hledám práci|om mig|om meg|tietoa minusta|σχετικά με εμένα`,
);

/** Begins a page that lets nobody in. */
export const SIGN_IN = pattern(
  `(?:sign|log) ?in (?:to|or)|please (?:sign|log) ?in|join (?:now )?to (?:see|view)|create an account|melden sie sich an|bitte (?:einloggen|anmelden)|connectez-vous|identifiez-vous|inicia sesión|accedi (?:per|al)|log ?in om|inicie sessão|zaloguj się|přihlaste se|logga in för|log ind for|kirjaudu sisään|συνδεθείτε`,
);

/** What an article has beside its title. */
export const BYLINE = pattern(
  String.raw`\b(?:\d+ min(?:ute)?s? read|read in \d+ min|published on|(?<!(?:stay|keep|staying|keeping|kept) )updated on|last updated|posted by .{2,40} on|written by|by the editors|von der redaktion|veröffentlicht am|lesezeit|aktualisiert am|temps de lecture|publié le|mis à jour le|tiempo de lectura|publicado el|tempo di lettura|pubblicato il|leestijd|gepubliceerd op|tempo de leitura|publicado em|czas czytania|doba čtení|publikováno|lästid|publicerad den|læsetid|udgivet den|lukuaika|julkaistu|χρόνος ανάγνωσης|δημοσιεύτηκε)\b`,
);

/** Someone is wanted: what employers write in the 28 languages of ESCO. */
export const SEEKS = pattern(() => String.raw`(?<!\p{L})${anyOf(SEEKS_SOMEONE)}(?!\p{L})`);

/** The reader is asked to apply. */
export const ASKS = pattern(() => String.raw`(?<!\p{L})${anyOf(ASKS_TO_APPLY)}(?!\p{L})`);

/** What pages about an occupation are called that seek nobody: its pay, its tasks, a model of an ad. */
export const GUIDE = pattern(
  String.raw`\b(?:salary in|salaries|average salary|pay scale|job description (?:template|sample|example)|sample job description|job description: |how to (?:become|write|get|apply)|what (?:is|does|do) (?:an? )?|career guide|interview questions|cover letter|resume (?:examples?|templates?))|^(?:\p{L}+[ -]?){1,4}: (?:aufgaben|gehalt|ausbildung|beruf)|(?:gehalt|gehälter|verdienst) (?:als|für|in|im)|durchschnittsgehalt|was (?:macht|verdient) (?:ein|man)|berufsbild|bewerbungsschreiben|vorstellungsgespräch|fiche métier|salaire moyen|combien gagne|comment devenir|lettre de motivation : |sueldo (?:de|medio)|cuánto gana|cómo ser |stipendio medio|quanto guadagna|come diventare|gemiddeld salaris|wat doet een|quanto ganha|o que faz|ile zarabia|zarobki (?:na|w)|kolik (?:vydělává|bere)|vad gör en|hvad laver en|mitä tekee|τι κάνει`,
);

/** What courses, homes to let and public contracts are offered with. Used with all matches of a lower-case text. */
export const otherOffer = madeOnce(
  () => String.raw`(?<!\p{L})${anyOf(COURSES, HOMES, CONTRACTS, GOODS)}(?!\p{L})`,
  'gu',
);

/** What is offered to many at once, for some later time. */
export const PROGRAMMES = pattern(
  String.raw`^(?:our )?(?:(?:internships?|apprenticeships?|traineeships?|placements?|students?|graduates?|school leavers?|early careers?)(?:,| and| &| \/| or|\s)*)+(?:programmes?|programs?|opportunities|schemes|careers?)?(?: (?:at|with|for) .{2,40})?$|^(?:praktika|schülerpraktika|ausbildungsberufe|stages et alternances|étudiants et jeunes diplômés|prácticas y becas|studenten en starters)(?: .{2,40})?$`,
);

/** What sites call their first page. */
export const HOME = pattern(
  `^(?:home(?:page)?|welcome.{0,40}|startseite|willkommen.{0,40}|accueil|bienvenue.{0,40}|inicio|bienvenid[oa]s?.{0,40}|pagina iniziale|benvenut[io].{0,40}|welkom.{0,40}|página inicial|início|bem-vind[oa]s?.{0,40}|strona główna|witamy.{0,40}|úvod|domů|vítejte.{0,40}|startsida|hem|välkommen.{0,40}|forside|velkommen.{0,40}|etusivu|tervetuloa.{0,40}|αρχική|καλώς .{0,40})$`,
);

/** What tells how and where work is done, in the head line of an ad. */
export const CONTRACT = pattern(
  String.raw`\b(?:remote|on-?site|hybrid|in[- ](?:office|person)|full[- ]?time|part[- ]?time|permanent|contract|freelance|vollzeit|teilzeit|festanstellung|cdi|cdd|temps (?:plein|partiel)|jornada completa|tempo (?:pieno|indeterminato)|voltijds|fulltime|parttime|heltid|deltid|pełny etat)\b`,
);
