import type { WordsByLanguage } from '../by-language.ts';

/** Where applications go, by when, and under which number, said in the third person. */
export const APPLYING: WordsByLanguage = {
  en: String.raw`
    applications? (?:\S+ ){0,14}(?:should|must|to|may|can|will) be (?:sent|submitted|addressed|received|made|accepted|directed|forwarded|emailed|e-mailed),
    applications? (?:\S+ ){0,12}must reach, applications? (?:\S+ ){0,8}close (?:on|at),
    (?:résumés|resumes|cvs) (?:\S+ ){0,5}(?:should|must|to|will) be (?:sent|submitted|received|accepted),
    further particulars, application (?:deadline|procedure|packets?|forms?) (?:is|are|may|can|must|and|:),
    review of applications, interested (?:candidates|applicants|persons|individuals) (?:should|may|must|are),
    to be considered,
    (?:job|vacancy|posting|requisition|reference|announcement) (?:no|number|id|ref|reference)\b,
    quoting (?:the )?ref\p{L}*, names (?:and addresses )?of (?:two|three) referees,
    until (?:the )?(?:position|post)s? (?:is|are) filled
  `,
  de: String.raw`
    bewerbung(?:en|sunterlagen|s)? (?:\S+ ){0,14}(?:zu richten|einzureichen|zu senden|erbeten|entgegen|zu übermitteln|einzusenden|gerichtet|eingereicht|zu schicken),
    (?:bewerbungen|unterlagen) (?:nimmt|sind|werden|bitte|mit|bis),
    (?:bewerbungs|ausschreibungs)(?:frist|schluss|ende), kennziffer, kennzahl, referenznummer,
    (?:unter (?:der|dem|angabe)) (?:\S+ ){0,2}(?:kennziffer|kennwort|referenz|aktenzeichen)
  `,
  fr: String.raw`
    (?:candidatures?|dossiers?|demandes?|cv) (?:\S+ ){0,12}(?:à (?:adresser|transmettre|envoyer|faire parvenir|déposer|soumettre)|(?:doit|doivent|devra|devront) (?:être|parvenir)|(?:est|sont) (?:à|reçues?|attendues?)),
    (?:date|délai) (?:limite|de clôture|de postulation|d['’]inscription)\p{L}*,
    délai de (?:candidature|postulation), lettre de motivation et, sous (?:la )?réf(?:érence)?,
    (?:au plus tard|avant) le \d
  `,
  es: String.raw`
    (?:solicitudes|instancias|candidaturas|currículums?|interesad[oa]s) (?:\S+ ){0,8}(?:se presentarán|deberán|se dirigirán|remitirán|enviarán|presentarán|podrán presentar\p{L}*|se remitirán|pueden),
    plazo (?:de|para) (?:\S+ ){0,4}(?:presentación|solicitud\p{L}*|inscripción|instancias),
    indicando la referencia, (?:en el )?registro general, hasta el (?:día )?\d{1,2} de \p{L}+
  `,
  it: String.raw`
    (?:domand[ae]|candidatur[ae]|istanz[ae]) (?:\S+ ){0,10}(?:deve|devono|dovrà|dovranno|va|vanno) (?:\S+ )?(?:pervenire|essere|presentat\p{L}|inviat\p{L}|inoltrat\p{L}),
    (?:scadenza|termine) (?:\S+ ){0,5}(?:domand\p{L}|presentazione|candidatur\p{L}),
    entro (?:e non oltre )?(?:le ore|il (?:giorno )?\d)
  `,
  pt: String.raw`
    candidaturas? (?:\S+ ){0,6}(?:devem|deverão|deve|deverá|podem) ser (?:formalizad\p{L}s?|entregues?|enviad\p{L}s?|apresentad\p{L}s?|remetid\p{L}s?|submetid\p{L}s?),
    prazo (?:de|para) (?:\S+ ){0,3}candidaturas?, código da oferta, (?:até|até ao dia) \d{1,2} de \p{L}+,
    referência (?:n\.º|nº)
  `,
  nl: String.raw`
    (?:sollicitaties?|reacties|brieven|sollicitatiebrieven|kandidaturen) (?:\S+ ){0,12}(?:worden gericht|te richten|gericht|sturen|zenden|ingediend|indienen|ontvangen|binnen),
    (?:sluitingsdatum|reactietermijn|sollicitatietermijn|uiterste datum), onder vermelding van,
    vacaturenummer, (?:uiterlijk|vóór|voor|tot) \d{1,2} \p{L}+ \d{4}
  `,
  pl: String.raw`
    (?:dokumenty|oferty|aplikacje|zgłoszenia|podania|cv) (?:\S+ ){0,14}(?:należy|prosimy|można) (?:\S+ ){0,3}(?:składać|złożyć|przesyłać|przesłać|kierować|nadsyłać),
    w terminie do, z dopiskiem, (?:wymagane|niezbędne) dokumenty, nr (?:ref|referencyjny|ogłoszenia)\p{L}*,
    do dnia \d{1,2}
  `,
  cs: String.raw`
    (?:přihlášk|nabídk|žádost|životopis)\p{L}* (?:\S+ ){0,14}(?:přijím\p{L}+|zasílejte|zašlete|doručte|podávejte|lze podat|se podávají|doručit|zaslat),
    (?:uzávěrka|termín) (?:\S+ ){0,2}přihlášek, k přihlášce, výpis\p{L}* z (?:evidence )?rejstříku trestů,
    (?:do|nejpozději) \d{1,2}\. ?\p{L}+ \d{4}
  `,
  sk: String.raw`
    (?:prihlášk|žiadosť|žiadosti|životopis)\p{L}* (?:\S+ ){0,14}(?:zašl\p{L}+|poslať|doruč\p{L}+|zasiel\p{L}+|predlož\p{L}+|pod\p{L}+),
    výpis\p{L}* z registra trestov, termín (?:\S+ ){0,2}(?:podania|prihlášok)
  `,
  sv: String.raw`
    ansöka[nr]? (?:\S+ ){0,8}(?:skall|ska|bör) (?:vara|ha|skickas|sändas|inkomma|lämnas),
    (?:ansökan|ansökningar) (?:\S+ ){0,6}(?:senast|skickas|sändes|ställs|lämnas|tas emot),
    sista (?:ansöknings)?dag\p{L}*, diarienummer, dnr, referensnummer, meritförteckning,
    senast (?:den )?\d{1,2} \p{L}+
  `,
  da: String.raw`
    ansøgning(?:en|er)? (?:\S+ ){0,10}(?:sendes|fremsendes|indsendes|skal (?:være|sendes|indeholde)|stiles|modtages),
    ansøgningsfrist\p{L}*, (?:i hænde|modtaget|hænde) senest, senest (?:den )?\d{1,2}\.,
    (?:nærmere|yderligere) oplysninger
  `,
  no: String.raw`
    søknad(?:en|er)? (?:\S+ ){0,8}(?:sendes|sendast|leveres|skal|må|merkes|vedlagt), søknadsfrist\p{L}*,
    søkn?adsfrist, saksnummer, (?:nærmere|nærare) opplysn\p{L}+, (?:innen|innan) \d{1,2}\.
  `,
  fi: String.raw`
    hakemu(?:s|kset|sten) (?:\S+ ){0,8}(?:toimitetaan|toimitettava|lähetetään|jätetään|pyydetään|osoitetaan|tulee|on (?:jätettävä|toimitettava|lähetettävä)),
    hakuaika (?:päättyy|alkaa), (?:viimeistään|mennessä), lisätietoja antaa, hakemukset (?:\S+ ){0,8}mennessä
  `,
  el: String.raw`
    (?:αιτήσεις|δικαιολογητικά|βιογραφικ\p{L}+|υποψηφιότητ\p{L}+) (?:\S+ ){0,10}(?:υποβάλλ\p{L}+|κατατίθ\p{L}+|αποστέλλ\p{L}+|γίνονται),
    (?:προθεσμία|λήξη) (?:\S+ ){0,3}(?:υποβολή\p{L}*|αιτήσεων), αριθμ\p{L}* πρωτοκόλλου
  `,
  hu: String.raw`
    (?:a )?pályázat\p{L}* (?:\S+ ){0,8}(?:benyújt\p{L}+|beadás\p{L}+|beérkez\p{L}+|kell (?:benyújtani|megküldeni)),
    benyújtásának (?:határideje|módja), (?:jelentkezési|pályázati) határidő, azonosító(?:szám)?\p{L}*
  `,
  ro: String.raw`
    (?:dosar\p{L}*|cerer\p{L}+|cv-?\p{L}*) (?:\S+ ){0,10}(?:se depun|vor fi depuse|se trimit|se transmit|pot fi depuse|depus\p{L}*),
    (?:termen\p{L}*|data) (?:limită|de depunere), dosarul de (?:concurs|înscriere),
    (?:până la|până în) data de, proba scrisă
  `,
  bg: String.raw`
    (?:документи\p{L}*|заявлени\p{L}+|автобиографи\p{L}+) (?:\S+ ){0,10}(?:се подават|се представят|се приемат|се изпращат|да се),
    (?:краен )?срок (?:за|до) (?:\S+ ){0,3}(?:подаване|кандидатстване|документи)?, необходими документи
  `,
  hr: String.raw`
    (?:prijav|zamolb|ponud)\p{L}+ (?:\S+ ){0,12}(?:dostav\p{L}+|podnos\p{L}+|šalj\p{L}+|slat\p{L}|podnijeti),
    rok za (?:podnošenje|prijav\p{L}+|dostav\p{L}+), s naznakom, uz prijavu, životopis
  `,
  sl: String.raw`
    (?:prijav|vlog|ponudb)\p{L}+ (?:\S+ ){0,12}(?:pošlj\p{L}+|poslati|oddaj\p{L}+|vložij\p{L}+|sprejem\p{L}+),
    rok (?:za )?prijav\p{L}+, s pripisom, življenjepis\p{L}*
  `,
  et: String.raw`
    (?:avaldus|dokumen|sooviavaldus|cv)\p{L}* (?:\S+ ){0,12}(?:esitada|saata|palume|ootame),
    (?:kandideerimis|esitamise )(?:tähtaeg|tähtpäev), hiljemalt \d{1,2}\., elulookirjeldus\p{L}*
  `,
  lv: String.raw`
    (?:pieteikum|dokument)\p{L}+ (?:\S+ ){0,12}(?:iesnie\p{L}+|jāiesniedz|sūt\p{L}+|nosūt\p{L}+),
    (?:pieteikumu|pieteikšanās) (?:\S+ ){0,2}termiņš, ar norādi, dzīves gājum\p{L}*
  `,
  lt: String.raw`
    (?:dokument|prašym|gyvenimo aprašym)\p{L}+ (?:\S+ ){0,12}(?:pateikti|pateikiami|priimami|siųsti|siunčiami|teikiami),
    (?:dokumentų|prašymų) (?:\S+ ){0,2}(?:terminas|pateikimo), (?:iki|ne vėliau kaip iki) \d{4}
  `,
  is: String.raw`
    umsókn(?:um|ir|arfrestur)? (?:\S+ ){0,8}(?:skal|skulu|er til|sendist|sendast|óskast), umsóknarfrestur,
    ferilskrá
  `,
  uk: String.raw`
    (?:документ|заяв|резюме)\p{L}* (?:\S+ ){0,12}(?:приймаються|подаються|надсилати|подати|надіслати),
    (?:термін|строк) (?:\S+ ){0,3}(?:подання|прийому|приймання)
  `,
};
