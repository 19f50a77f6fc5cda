import type { WordsByLanguage } from '../by-language.ts';

/** What news says of those who made something known: verb and day together, which notices of employers never have. */
export const ANNOUNCED: WordsByLanguage = {
  en: `
    (?:announced|confirmed|said|revealed|unveiled|told reporters|published) (?:on |last |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day,
    (?:announced|revealed|said|confirmed) (?:yesterday|this week|last week|today)
  `,
  de: String.raw`
    (?:teilte|gab|kündigte|sagte|erklärte) (?:\S+ ){0,6}am (?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)\p{L}*,
    wie (?:\S+ ){1,6}(?:mitteilte|bekannt ?gab|berichtete)
  `,
  fr: `
    a (?:annoncé|indiqué|déclaré|confirmé|précisé|fait savoir) (?:ce |hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)
  `,
  es: `
    (?:anunció|informó|confirmó|ha anunciado|ha informado) (?:ayer|hoy|(?:este |el )?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo))
  `,
  it: `
    (?:ha|hanno) (?:annunciato|comunicato|reso noto) (?:ieri|oggi|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)
  `,
  pt: `
    (?:anunciou|revelou|divulgou|confirmou) (?:ontem|hoje|(?:esta |este |na |no )?(?:segunda|terça|quarta|quinta|sexta|sábado|domingo))
  `,
  nl: String.raw`
    (?:maakte|liet|meldde|zei) (?:\S+ ){0,5}(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag) (?:bekend|weten)
  `,
  pl: `
    (?:poinformował|poinformowała|ogłosił|ogłosiła|zapowiedział|zapowiedziała) (?:w|we) (?:poniedziałek|wtorek|środę|czwartek|piątek|sobotę|niedzielę)
  `,
  cs: String.raw`
    (?:oznámil|uvedl|sdělil|řekl)\p{L}* (?:\S+ ){0,3}v (?:pondělí|úterý|středu|čtvrtek|pátek|sobotu|neděli)
  `,
  sv: `
    (?:meddelade|uppgav|sade) (?:i|på) (?:måndags|tisdags|onsdags|torsdags|fredags|måndagen|tisdagen|onsdagen|torsdagen|fredagen)
  `,
  da: String.raw`
    (?:oplyste|meddelte|sagde) (?:\S+ ){0,3}(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)
  `,
  no: String.raw`
    (?:opplyste|meldte|sa|varslet) (?:\S+ ){0,3}(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)
  `,
  fi: String.raw`
    (?:kertoi|ilmoitti|tiedotti) (?:\S+ ){0,2}(?:maanantaina|tiistaina|keskiviikkona|torstaina|perjantaina|lauantaina|sunnuntaina)
  `,
};
