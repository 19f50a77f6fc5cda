import type { WordsByLanguage } from '../by-language.ts';

/** Words of those who write about jobs, occupations and their market. */
export const WORK_MARKET: WordsByLanguage = {
  en: String.raw`
    job[- ]?seekers?, job hunt\p{L}*, (?:job|labou?r) market\p{L}*, unemploy\p{L}+,
    job (?:ads?|adverts?|advertisements?|listings?|boards?|vacanc(?:y|ies)|descriptions|offers), recruiters,
    the hiring manager['’]?s?,
    according to (?:the |a |its )?(?:job )?(?:ads?|adverts?|postings?|listings?|vacancy), job postings,
    shortages? of (?:\p{L}+ ){0,3}(?:staff|workers|drivers|nurses|teachers),
    (?:staff|labou?r|skills|driver) shortages?, recruitment crisis, (?:a|your|their) (?:cover letter|résumé),
    (?:this|the) (?:profession|occupation)
  `,
  de: String.raw`
    laut (?:der )?stellen(?:anzeige|ausschreibung),
    in der stellen(?:anzeige|ausschreibung) (?:heißt|steht|wird), arbeitsmarkt\p{L}*, stellensuchende\p{L}*,
    jobsuchende\p{L}*, arbeitslos\p{L}*, fachkräftemangel\p{L}*, personalmangel\p{L}*, stellenanzeigen,
    berufsbild\p{L}*, (?:der|dieser|diesem|dieses|diesen|des|den) (?:beruf|berufs|berufes),
    einstiegsgeh\p{L}+, durchschnittsgeh\p{L}+, offene[nr]? stellen, unbesetzte\p{L}* stellen
  `,
  fr: String.raw`
    selon l['’]annonce, marché (?:du travail|de l['’]emploi), demandeurs? d['’]emploi, chômage, chômeurs?,
    (?:ce|le|au|du) métier, fiches? (?:métier|de poste), débouchés, pénurie\p{L}*, annonces d['’]emploi,
    (?:ce|cette|le|la|un|une) professionnel(?:le)?
  `,
  es: String.raw`
    según (?:el anuncio|la oferta), mercado (?:laboral|de trabajo), desempleo, desemplead\p{L}+,
    (?:la|esta) profesión, ofertas (?:de )?(?:empleo|trabajo|laborales), sueldo medio
  `,
  it: String.raw`
    secondo l['’]annuncio, mercato del lavoro, disoccupa\p{L}+, (?:la|questa) professione, offerte di lavoro,
    in cerca di (?:lavoro|occupazione), manodopera
  `,
  nl: String.raw`
    volgens de (?:vacature|advertentie), in de vacature (?:wordt|worden|staat), arbeidsmarkt\p{L}*,
    werkzoekenden?, werklo\p{L}+, personeelstekort\p{L}*, (?:het|dit) beroep, openstaande vacatures,
    vacaturedruk
  `,
  pt: String.raw`
    mercado de trabalho, desemprego, desempregad\p{L}+, (?:a|esta|essa|da) profissão,
    ofertas de (?:emprego|trabalho)
  `,
  pl: String.raw`
    według ogłoszenia, ryn(?:ek|ku) pracy, bezrobo\p{L}+, (?:zawód|zawodu|zawodzie), ogłosze\p{L}+ o pracę,
    poszukujący\p{L}* pracy
  `,
  cs: String.raw`
    podle inzerátu, trhu? práce, nezaměstnan\p{L}+, (?:tato profese|této profes\p{L}+|povolání),
    uchazeč\p{L}* o zaměstnání, pracovní(?:ch)? inzerát\p{L}*
  `,
  sv: String.raw`
    enligt annonsen, arbetsmarknad\p{L}*, arbetslös\p{L}*, (?:yrket|yrken), arbetssökande, platsannons\p{L}*,
    bristyrke\p{L}*
  `,
  da: String.raw`
    ifølge (?:opslaget|annoncen|utlysningen|annonsen), arbejdsmarked\p{L}*, arbejdsløs\p{L}*,
    jobsøg(?:er|ere|ende|ning)\p{L}*, stillingsopslag\p{L}*, jobopslag\p{L}*
  `,
  no: String.raw`
    arbeidsmarked\p{L}*, arbeidsledig\p{L}*, jobbsøk\p{L}+
  `,
  fi: String.raw`
    ilmoituksen mukaan, työmarkkin\p{L}+, työttöm\p{L}+, työnhak(?:ija|u)\p{L}*,
    (?:ammatin|ammatissa|ammattinimik\p{L}+), työpaikkailmoitu\p{L}+
  `,
  el: String.raw`
    αγορά(?:ς)? εργασίας, ανεργία\p{L}*, άνεργ\p{L}+, (?:το|του) επάγγελμα(?:τος)?
  `,
  hu: String.raw`
    munkaerőpiac\p{L}*, munkanélküli\p{L}*, álláskeres\p{L}+, (?:ez a|a) szakma
  `,
  ro: String.raw`
    piața muncii, șomaj\p{L}*, șomeri\p{L}*, (?:această|aceste) meserii?
  `,
  bg: String.raw`
    пазар\p{L}* на труда, безработ\p{L}+, професията
  `,
  hr: String.raw`
    tržišt[eau] rada, nezaposlen\p{L}+, (?:ovo|ovog) zanimanj\p{L}+
  `,
  sl: String.raw`
    trg\p{L}* dela, brezposeln\p{L}+, (?:ta|tega) poklic\p{L}*
  `,
  sk: String.raw`
    trhu? práce, nezamestnan\p{L}+
  `,
  et: String.raw`
    tööturg\p{L}*, tööturu\p{L}*, töötu\p{L}*, tööotsija\p{L}*
  `,
  lv: String.raw`
    darba tirg\p{L}+, bezdarb\p{L}+
  `,
  lt: String.raw`
    darbo rink\p{L}+, bedarb\p{L}+
  `,
  is: String.raw`
    vinnumarkað\p{L}+, atvinnuleys\p{L}+
  `,
  uk: String.raw`
    ринк\p{L}* праці, безробіт\p{L}+, (?:ця|цієї|ця) професі\p{L}+
  `,
};
