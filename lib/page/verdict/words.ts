/** What pages say in so many words about being one open posting, a closed one, or something else. */

/** Whole phrases, lower case, of English, German, French, Spanish, Italian, Dutch, Portuguese, Polish, Czech, Swedish, Danish, Finnish, Greek. */
const CLOSED = [
  'no longer (?:accepting|available|open|active|online|posted|taking|being advertised)',
  '(?:job|position|role|vacancy|posting|advert|ad|offer|listing|requisition|opportunity) (?:has |is |was )?(?:now |already |been |since )*(?:closed|expired|filled|ended|removed|withdrawn|archived|deactivated|paused)',
  'applications? (?:are|is|have|has) (?:now |been )*closed',
  '(?:the )?(?:application )?deadline (?:has|is) (?:already )?(?:passed|expired|over)',
  "this (?:job|position|role) (?:does not|doesn't|no longer) exists?",
  String.raw`(?:stelle|position|anzeige|stellenanzeige|stellenangebot|ausschreibung|vakanz|job) (?:ist|wurde|wird) (?:\S+ ){0,3}(?:nicht mehr|bereits|leider|abgelaufen|deaktiviert|geschlossen|besetzt|beendet|archiviert|vergeben|offline)`,
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
];

/** Says that the posting is closed: a short line of its own, not a clause in the text. */
export const SAYS_CLOSED = new RegExp(`(?<![\\p{L}\\p{N}])(?:${CLOSED.join('|')})(?![\\p{L}])`, 'iu');

/** On the button or link that begins an application. */
export const APPLY =
  /^(?:easy |quick |1-click |apply)?(?:apply(?: now| for this (?:job|position|role)| here| online| today)?|i'?m interested|start (?:your )?application|(?:jetzt |online |direkt |hier )?bewerben|zur bewerbung|schnellbewerbung|jetzt online bewerben|postuler(?: à cette offre| maintenant| en ligne)?|je postule|candidater|inscribirme(?: en esta oferta)?|inscríbete|aplicar|solicitar(?: empleo)?|enviar candidatura|candidati(?: ora| subito)?|invia (?:la )?candidatura|solliciteer(?: nu| direct)?|solliciteren|reageer|candidatar(?:-se)?|candidate-se|concorrer|aplikuj(?: teraz)?|aplikuj|złóż aplikację|odpowiedz|odpovědět(?: na nabídku)?|mám zájem|zareagovat|přihlásit se na pozici|ansök(?: nu| här)?|sök (?:jobbet|tjänsten)|søg (?:jobbet|stillingen)|ansøg(?: nu| her)?|send ansøgning|hae (?:paikkaa|työpaikkaa|nyt)|jätä hakemus|lähetä hakemus|υποβολή αίτησης|κάνε αίτηση|αίτηση)\s*(?:[!→»>↗]|\(.{0,40}\))?$/iu;

/** "1,234 jobs in London", "37 Treffer", "152 offres d’emploi". */
export const RESULT_COUNT =
  /(?:^|[^\p{L}\d])\d[\d.,'’   ]{0,11}\+?\s+(?:[\p{L}()+/#.-]+\s+){0,4}?(?:jobs?|vacancies|openings|positions|roles|results|job offers|stellen|stellenangebote|stellenanzeigen|treffer|ergebnisse|offres?|emplois?|annonces|résultats|ofertas?|empleos|vacantes|resultados|offerte|annunci|risultati|vacatures|banen|resultaten|vagas|empregos|ofert|ogłoszeń|wyników|nabídek|nabídky|výsledků|lediga|jobb|tjänster|annonser|træffar|träffar|jobannoncer|stillinger|resultater|työpaikkaa|avointa|tulosta|θέσεις|αγγελίες|αποτελέσματα)(?![\p{L}])/iu;

/** Marks that only names of jobs carry, and words that many of them hold. */
export const JOB_TITLE =
  /\((?:all genders|gn|\p{L}{1,2}(?:\s?[/|,*]\s?\p{L}{1,3}){1,4})\)|\b[mfwhd]\/[fhwmdvx]\b|[:*_]in\b|engineer|develop|programm|manager|analyst|designer|nurse|teacher|assistant|driver|officer|consultant|specialist|technician|director|intern\b|trainee|apprentice|graduate|junior|senior|architect|administrator|worker|operator|cook|chef|clerk|accountant|scientist|entwickler|ingenieur|leiter|leitung|fachkraft|mitarbeit|berater|pfleg|technik|verkäuf|kaufmann|kauffrau|fahrer|koch|lehr|praktik|ausbildung|azubi|développeu|ingénieur|infirmi|technicien|responsable|comptable|chargé|vendeu|conduct|cuisini|stage\b|alternance|apprenti|desarrollador|ingenier|enfermer|técnic|encargad|conductor|cociner|vendedor|sviluppator|ingegner|infermier|tecnic|addett|responsabile|autista|cuoc|impiegat|ontwikkelaar|verpleeg|medewerker|adviseur|monteur|chauffeur|kok\b|docent|leerkracht|enfermeir|engenheir|motorista|cozinheir|programista|inżynier|pielęgniar|kierow|specjalist|technik|kuchar|sprzedawc|księgow|vývojář|inženýr|sestra|zdravotní|řidič|technik|kuchař|prodavač|účetní|utvecklare|ingenjör|sjuksköterska|förare|kock|lärare|undersköterska|udvikler|ingeniør|sygeplejerske|chauffør|kok\b|lærer|medhjælper|kehittäjä|insinööri|sairaanhoitaja|kuljettaja|kokki|opettaja|asiantuntija|μηχανικ|νοσηλευτ|οδηγ|προγραμματισ|υπάλληλ|μάγειρ|τεχνικ/iu;

/** A person speaks of himself or herself as someone who looks for work. */
export const CANDIDATE =
  /open to work|curriculum vitae|\b(?:my|i have) (?:\d+ |\p{L}+ )?years(?:'|’)? (?:of )?experience|\bi (?:am|'m) (?:currently )?looking for|about me\b|berufserfahrung als|mein lebenslauf|über mich|offen für angebote|à propos de moi|mon parcours|je suis à la recherche|sobre mí|busco (?:trabajo|empleo)|chi sono|over mij|sobre mim|o mně|hledám práci|om mig|om meg|tietoa minusta|σχετικά με εμένα/iu;

/** Begins a page that lets nobody in. */
export const SIGN_IN =
  /(?:sign|log) ?in (?:to|or)|please (?:sign|log) ?in|join (?:now )?to (?:see|view)|create an account|melden sie sich an|bitte (?:einloggen|anmelden)|connectez-vous|identifiez-vous|inicia sesión|accedi (?:per|al)|log ?in om|inicie sessão|zaloguj się|přihlaste se|logga in för|log ind for|kirjaudu sisään|συνδεθείτε/iu;

/** What an article has beside its title. */
export const BYLINE =
  /\b(?:\d+ min(?:ute)?s? read|read in \d+ min|published on|updated on|last updated|posted by .{2,40} on|written by|by the editors|von der redaktion|veröffentlicht am|lesezeit|aktualisiert am|temps de lecture|publié le|mis à jour le|tiempo de lectura|publicado el|tempo di lettura|pubblicato il|leestijd|gepubliceerd op|tempo de leitura|publicado em|czas czytania|doba čtení|publikováno|lästid|publicerad den|læsetid|udgivet den|lukuaika|julkaistu|χρόνος ανάγνωσης|δημοσιεύτηκε)\b/iu;
