/** What pages say that speak about work, jobs and occupations and offer none: news, advice, profiles of occupations. */

/**
 * Words of those who write about jobs, occupations and their market. Ads use one of them at times, hardly
 * two. Used with all matches of a lower-case text.
 */
const ABOUT_WORK =
  /(?<!\p{L})(?:job[- ]?seekers?|job hunt\p{L}*|(?:job|labou?r) market\p{L}*|unemploy\p{L}+|job (?:ads?|adverts?|advertisements?|listings?|boards?|vacanc(?:y|ies)|descriptions|offers)|recruiters|the hiring manager['’]?s?|(?:a|your|their) (?:cover letter|résumé)|(?:this|the) (?:profession|occupation)|arbeitsmarkt\p{L}*|stellensuchende\p{L}*|jobsuchende\p{L}*|arbeitslos\p{L}*|fachkräftemangel\p{L}*|personalmangel\p{L}*|stellenanzeigen|berufsbild\p{L}*|(?:der|dieser|diesem|dieses|diesen|des|den) (?:beruf|berufs|berufes)|einstiegsgeh\p{L}+|durchschnittsgeh\p{L}+|offene[nr]? stellen|unbesetzte\p{L}* stellen|marché (?:du travail|de l['’]emploi)|demandeurs? d['’]emploi|chômage|chômeurs?|(?:ce|le|au|du) métier|fiches? (?:métier|de poste)|débouchés|pénurie\p{L}*|annonces d['’]emploi|(?:ce|cette|le|la|un|une) professionnel(?:le)?|mercado (?:laboral|de trabajo)|desempleo|desemplead\p{L}+|(?:la|esta) profesión|ofertas (?:de )?(?:empleo|trabajo|laborales)|sueldo medio|mercato del lavoro|disoccupa\p{L}+|(?:la|questa) professione|offerte di lavoro|in cerca di (?:lavoro|occupazione)|manodopera|arbeidsmarkt\p{L}*|werkzoekenden?|werklo\p{L}+|personeelstekort\p{L}*|(?:het|dit) beroep|openstaande vacatures|vacaturedruk|mercado de trabalho|desemprego|desempregad\p{L}+|(?:a|esta|essa|da) profissão|ofertas de (?:emprego|trabalho)|ryn(?:ek|ku) pracy|bezrobo\p{L}+|(?:zawód|zawodu|zawodzie)|ogłosze\p{L}+ o pracę|poszukujący\p{L}* pracy|trhu? práce|nezaměstnan\p{L}+|(?:tato profese|této profes\p{L}+|povolání)|uchazeč\p{L}* o zaměstnání|pracovní(?:ch)? inzerát\p{L}*|arbetsmarknad\p{L}*|arbetslös\p{L}*|(?:yrket|yrken)|arbetssökande|platsannons\p{L}*|bristyrke\p{L}*|arbejdsmarked\p{L}*|arbejdsløs\p{L}*|jobsøg(?:er|ere|ende|ning)\p{L}*|stillingsopslag\p{L}*|jobopslag\p{L}*|arbeidsmarked\p{L}*|arbeidsledig\p{L}*|jobbsøk\p{L}+|työmarkkin\p{L}+|työttöm\p{L}+|työnhak(?:ija|u)\p{L}*|(?:ammatin|ammatissa|ammattinimik\p{L}+)|työpaikkailmoitu\p{L}+|αγορά(?:ς)? εργασίας|ανεργία\p{L}*|άνεργ\p{L}+|(?:το|του) επάγγελμα(?:τος)?|munkaerőpiac\p{L}*|munkanélküli\p{L}*|álláskeres\p{L}+|(?:ez a|a) szakma|piața muncii|șomaj\p{L}*|șomeri\p{L}*|(?:această|aceste) meserii?|пазар\p{L}* на труда|безработ\p{L}+|професията|tržišt[eau] rada|nezaposlen\p{L}+|(?:ovo|ovog) zanimanj\p{L}+|trg\p{L}* dela|brezposeln\p{L}+|(?:ta|tega) poklic\p{L}*|trhu? práce|nezamestnan\p{L}+|tööturg\p{L}*|tööturu\p{L}*|töötu\p{L}*|tööotsija\p{L}*|darba tirg\p{L}+|bezdarb\p{L}+|darbo rink\p{L}+|bedarb\p{L}+|vinnumarkað\p{L}+|atvinnuleys\p{L}+|ринк\p{L}* праці|безробіт\p{L}+|(?:ця|цієї|ця) професі\p{L}+)(?!\p{L})/gu;

/** Characters that are looked at. */
const LONGEST_LOOK = 12_000;

/** How many different such words a text has. */
export function wordsAboutWork(text: string): number {
  return new Set(text.slice(0, LONGEST_LOOK).toLowerCase().match(ABOUT_WORK) ?? []).size;
}

/** Somebody's words and who said them: after a closing quote, a comma or a dash. Used with all matches. */
const REPORTED =
  /(?:["”“»’'][,.]?|[–—−-])\s+(?:[\p{L}.]+\s+){0,3}?(?:said|says|told|explains?|explained|added|adds|sagte?|erklärte?|betonte?|appellierte?|berichtete?|ergänzte?|meinte?|so der|so die|dit-il|dit-elle|explique|déclare|indique|affirme|précise|résume|souligne|confie|raconte|a (?:déclaré|expliqué|indiqué|précisé|ajouté)|dijo|explica|afirma|señala|asegura|añade|comenta|finaliza|comienza|concluye|escribe|ha (?:spiegato|detto|dichiarato|concluso|aggiunto|sottolineato)|spiega|racconta|commenta|zegt|vertelt|aldus|stelt|verklaart|benadrukt|diz|disse|afirma|explicou|mówi|powiedział\p{L}*|tłumaczy|zapowiada|dodaje|podkreśla|wyjaśnia|přiznává|říká|řekl\p{L}*|uvedl\p{L}*|vysvětluje|dodává|dodal\p{L}*|hovorí|povedal\p{L}*|dodáva|säger|berättar|förklarar|menar|siger|fortæller|forklarer|sier|forteller|sanoo|kertoo|toteaa|muistuttaa|είπε|δήλωσε|λέει|τόνισε|mondta|elmondta|nyilatkozta|spune|declară|a declarat|каза|заяви|rekao|rekla|rekel|kazala|ütles|sõnas|teica|sakė|sagði|сказа\p{L}+|розпові\p{L}+)(?!\p{L})/giu;

/** How often a text gives somebody's words and says whose they are. */
export function reportedSpeech(text: string): number {
  return text.slice(0, LONGEST_LOOK).match(REPORTED)?.length ?? 0;
}

/**
 * Questions about an occupation and sentences that define one: profiles and guides have them, for whoever
 * is sought knows what the work is. Used with all matches of a lower-case text.
 */
const OF_AN_OCCUPATION =
  /(?<!\p{L})(?:(?:what|who) (?:is|are|does|do) (?:an? )(?!(?:typical|day|week|month|success|great|good|normal|usual))[\p{L} /-]{3,40}\?|(?:what|who) (?:is|does) an? [\p{L} -]{3,40} do|(?<!(?:you|we|who) )(?:is|are) (?:an? |the )?(?:person|people|professionals?|specialists?|someone|individuals?) (?:who|that|within)|how to (?:become|hire)|(?:an? |the )[\p{L} ]{3,30} (?:typically|usually) (?:\p{L}+s)|was (?:macht|ist|verdient|tut) (?:eine?|man als) |wie (?:werde ich|wird man) |welche (?:ausbildung|voraussetzungen|aufgaben) (?:benötigt|braucht|brauche|hat|hast du als)|(?:eine?) \p{L}{5,} (?:kümmert sich|ist zuständig|arbeitet|verdient|absolviert)|qu['’]est[- ]ce qu['’]une? |quel(?:le)?s? (?:est|sont) (?:les? |la |l['’])?[\p{L} ]{3,40} (?:d['’]une?|des|du) |comment devenir|est (?:un|une) (?:professionnel(?:le)?|spécialiste|personne|technicien(?:ne)?) (?:qui|chargée?|spécialisée?)|les missions (?:du|de la|de l['’]|d['’]une?) ?[\p{L} ]{3,40} (?:varient|consistent|sont)|il\/elle|qué (?:es|hace) (?:un|una|el|la) |cómo (?:ser|convertirse en) |cuánto (?:gana|cobra) |es (?:un|una|el|la) (?:profesional|persona|especialista) (?:que|encargad)|(?:che )?cosa fa (?:un|il|la|lo|l['’])|chi è (?:il|la|lo|l['’]) ?|come diventare |quanto guadagna |è (?:un|una|il|la) (?:professionista|figura|persona) (?:che|incaricat|specializzat)|o que (?:faz|é) (?:um|uma|o|a) |quem é (?:o|a) |quanto ganha |é (?:um|uma|o|a) profissional (?:que|responsável)|wat (?:doet|verdient|is) een |wat zijn de (?:werkzaamheden|taken) van een |hoe word (?:je|ik) |hoe schrijf (?:ik|je) |is iemand die |czym zajmuje się |kim jest |jak zostać |ile zarabia |co dělá |jak se stát |kolik (?:vydělává|bere) |čo robí |ako sa stať |vad (?:gör|tjänar) en |hur blir man |hvad (?:laver|tjener) en |hvordan bliver (?:man|du) |hva (?:gjør|tjener) en |hvordan bli |mitä \p{L}+ tekee|miten (?:tullaan|pääsee) |τι κάνει (?:ένας|μια|ο|η) |πώς να γίνε|mit csinál egy |hogyan lesz |ce face un |cum devii |cât câștigă |какво прави |как да стана |što radi |kako postati |kaj dela |mida teeb |ko dara |ką veikia |hvað gerir |що робить |як стати )/gu;

/** How many different such questions and definitions a text has. */
export function definesOccupation(text: string): number {
  return new Set(text.slice(0, LONGEST_LOOK).toLowerCase().match(OF_AN_OCCUPATION) ?? []).size;
}

/** Parts of sites that hold news, advice, help or profiles of occupations. */
const ARTICLE_ADDRESS =
  /\/(?:news|nieuws|nyheter|nyheder|uutiset|noticias?|notizi[ae]|actualites?|aktuell\w*|aktuality|aktualnosci|zpravy|cronaca|economia|blogs?|magazin\w*|articles?|artikel|articul\w*|articol\w*|artyku\w+|clan\w+|stories|press(?:e|releases?)?|wiki|guides?|ratgeber|poradn\w+|conseils?|consejos|consigli|rady|advice|tips|fiches?-?(?:metiers?|professionnelles?)|(?:[a-z]+-){0,2}metiers|berufe|berufsbild\w*|beroepen|yrken?|ammatit|profesion\w*|profession[is]|mestieri|profissoes|zawody|povolani|career-(?:advice|guide\w*)|job-descriptions?|occupations?|support|hilfe|help|faq)(?:\/|$)|[-/]tag\//i;

/** True for an address in such a part of a site. */
export function isArticleAddress(address: string): boolean {
  return ARTICLE_ADDRESS.test(address.replace(/^https?:\/\/[^/]+/i, '').replace(/[?#].*$/, ''));
}
