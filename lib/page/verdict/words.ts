/** What pages say in so many words about being one open posting, a closed one, or something else. */

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

/** Someone is wanted: what employers write in the 28 languages of ESCO. */
export const SEEKS =
  /(?<!\p{L})(?:(?:we(?:['’]re| are)|is|are) (?:currently |now |actively )?(?:looking (?:for|to hire|to recruit)|seeking|hiring|recruiting)|we need (?:an?|one|someone)|you (?:will|would) (?:be responsible|join|report)|the successful candidate|wanted(?=\s*[–:(-])|(?:wir )?suchen (?:wir|ab|per|zum|für|eine[nr]?|dich|sie)|sucht (?:ab|per|zum|für|eine[nr]?|dich)|gesucht|verstärkung (?:für|unseres)|recrut(?:e|ons)|(?:re)?cherch(?:e|ons) (?:un|une|des|son|sa|notre)|vous (?:serez|assure[rz]|intégre[rz]|justifiez)|poste à pourvoir|(?:buscamos|busca|necesitamos|precisamos|seleccionamos|se busca|se necesita)|(?:cerchiamo|cerca|ricerchiamo|ricerca|selezioniamo|siamo alla ricerca)|(?:zijn (?:wij|we) op zoek|zoeken (?:wij|we)|zoekt|gezocht)|(?:procuramos|procura|recrutamos|contratamos|estamos à procura)|(?:poszukujemy|poszukuje|szukamy|zatrudnimy|zatrudni)|(?:hledáme|hledá|přijmeme|hľadáme|prijmeme)|(?:söker (?:vi|en|dig|nu)|vi söker|sökes)|(?:søger (?:vi|en|et|dig)|vi søger|søges)|(?:søker (?:vi|en|et|deg)|vi søker|søkes)|(?:etsimme|etsii|haemme|haetaan|haussa)|(?:ζητείται|ζητούνται|ζητά|αναζητ\p{L}+)|(?:căutăm|caută|angajăm|angajează|recrutăm)|(?:keresünk|keres|felveszünk|munkatársat)|(?:търсим|търси|набира)|(?:tražimo|traži|zapošljavamo|iščemo|išče|zaposlimo)|(?:ieškome|ieško|ieškoma)|(?:meklē|meklējam|aicina darbā)|(?:otsime|otsib|võtame tööle)|(?:leitum|leitar|óskum eftir|óskast)|(?:шукаємо|запрошуємо)|(?:qed infittxu|infittxu)|(?:táimid ag lorg|á lorg|ag earcú))(?!\p{L})/iu;

/** The reader is asked to apply. */
export const ASKS =
  /(?<!\p{L})(?:(?:send|submit|e-?mail|forward) (?:us )?(?:your|a|an) (?:cv|curriculum|résumé|resume|application|cover|letter|covering)|(?:to apply|how to apply|apply (?:by|before|via|online|now|here|through|with))|closing date|applications? (?:should|must|to|by|close)|(?:ihre|deine|aussagekräftige\p{L}*|vollständigen?|schriftliche) bewerbung\p{L}*|bewirb dich|bewerben sie sich|bewerbungsunterlagen|(?:votre|vos|adresse[rz]|envoye[rz]|transmettre) (?:\S+ ){0,3}(?:candidature|cv|lettre de motivation)|(?:envía|enviar|envíanos|remitir) (?:\S+ ){0,3}(?:cv|curr[ií]culum|candidatura)|(?:invia|inviare|inviaci|candidati) (?:\S+ ){0,4}(?:cv|curriculum|candidatura|subito|ora)|(?:stuur|mail) (?:\S+ ){0,4}(?:cv|motivatie\p{L}*|sollicitatie)|solliciteer|(?:envi[ae]r?|envie-nos) (?:\S+ ){0,4}(?:cv|curr[ií]culo|candidatura)|(?:wyślij|prosimy o (?:przes|wys)\p{L}*|aplikuj|przesłanie) ?(?:\S+ ){0,3}(?:cv|aplikacj\p{L}*|życiorys\p{L}*)?|(?:pošlete|zašlete|zasílejte|pošlite|posielajte) (?:\S+ ){0,4}(?:cv|životopis\p{L}*)|(?:skicka|sänd|välkommen med) (?:\S+ ){0,3}(?:ansökan|cv)|sista ansökningsdag|(?:send|søg) (?:\S+ ){0,3}(?:ansøgning|cv|stillingen|søknad)|ansøgningsfrist|søknadsfrist|(?:lähetä|jätä|täytä) (?:\S+ ){0,3}(?:hakemu\p{L}*|cv|ansioluettelo)|hakuaika|(?:στείλτε|αποστολή|αποστείλετε) (?:\S+ ){0,5}(?:βιογραφικ\p{L}*|cv)|(?:trimite\p{L}*|aplică) (?:\S+ ){0,4}(?:cv\p{L}*)?|(?:küldje|küldd|várjuk) (?:\S+ ){0,5}(?:önéletrajz\p{L}*|jelentkezés\p{L}*)|(?:изпратете|кандидатствай\p{L}*)|(?:pošaljite|pošljite|prijav[aiu]\p{L}*)|(?:siųskite|atsiųskite)|(?:sūtiet|sūtīt|pieteik\p{L}*)|(?:saada|kandideeri\p{L}*)|(?:umsókn\p{L}*)|(?:надсилайте|надішліть))(?!\p{L})/iu;

/** What sites call their first page. */
export const HOME =
  /^(?:home(?:page)?|welcome.{0,40}|startseite|willkommen.{0,40}|accueil|bienvenue.{0,40}|inicio|bienvenid[oa]s?.{0,40}|pagina iniziale|benvenut[io].{0,40}|welkom.{0,40}|página inicial|início|bem-vind[oa]s?.{0,40}|strona główna|witamy.{0,40}|úvod|domů|vítejte.{0,40}|startsida|hem|välkommen.{0,40}|forside|velkommen.{0,40}|etusivu|tervetuloa.{0,40}|αρχική|καλώς .{0,40})$/iu;
