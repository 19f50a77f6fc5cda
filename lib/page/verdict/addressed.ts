/**
 * Whether a text speaks to its reader or for its writer. An ad says "we" and "you" in nearly every
 * paragraph; a profile of an occupation, a piece of news and an encyclopaedia speak of third persons.
 */

/** Pronouns and possessives of the first person plural and of the second person; `-` begins an ending of verbs. */
const PERSONS: Readonly<Record<string, string>> = {
  en: "we we're we've we'll we'd our ours us you you're you've you'll you'd your yours yourself join",
  de: 'wir uns unser unsere unserem unseren unserer unseres du dich dir dein deine deinem deinen deiner deines euch euer eure ihr ihre ihren ihrem ihnen bewirb',
  fr: 'nous notre nos vous votre vos tu ton ta tes toi rejoignez',
  es: 'nosotros nosotras nuestro nuestra nuestros nuestras nos tu tus te ti tú contigo usted ustedes vosotros vuestro vuestra -amos -emos -imos',
  it: 'noi nostro nostra nostri nostre ti te tu tuo tua tuoi tue voi vostro vostra -iamo',
  pt: 'nós nosso nossa nossos nossas nos connosco conosco você vocês tu teu tua teus tuas te ti -amos -emos -imos',
  nl: 'wij we ons onze jij je jou jouw u uw jullie',
  pl: 'my nas nam nami nasz nasza nasze naszej naszego naszym naszych ty ci cię ciebie tobie twój twoja twoje twojego twoich państwa państwu państwo -ujemy -amy -imy',
  cs: 'my nás nám námi náš naše naší našeho našem našich vy vás vám váš vaše vašeho vaší ty tě tebe tobě tvůj tvoje tvá -eme -áme -íme',
  sk: 'my nás nám nami náš naša naše našej nášho našom vy vás vám váš vaše vaša ty teba tebe tvoj tvoje -eme -áme -íme -ame',
  sv: 'vi oss vår vårt våra du dig din ditt dina er',
  da: 'vi os vores du dig din dit dine jer jeres',
  no: 'vi oss vår vårt våre du deg din ditt dine dere',
  fi: 'me meidän meillä meille meiltä meihin sinä sinun sinua sinulla sinulle sinulta sinut -mme',
  el: 'μας εμείς εμάς σας εσείς εσάς σου εσύ εσένα -ουμε -άμε -ούμε -όμαστε',
  hu: 'mi nálunk nekünk velünk hozzánk minket ön önt önnek te téged neked nálad -unk -ünk -juk -jük',
  ro: 'noi nouă nostru noastră noștri noastre dumneavoastră dvs tu tine ție tău ta tăi voi vostru -ăm -im',
  bg: 'ние нас ни наш наша наше наши нашия нашата вие вас ви ваш ваша ваше ти теб твой твоя -ме',
  hr: 'mi nas nam nama naš naša naše našeg našem našoj vi vas vam vaš vaša vaše ti tebe tebi tvoj -amo -emo -imo',
  sl: 'mi nas nam nami naš naša naše našega našem naši vi vas vam vaš vaša vaše ti tebe tebi tvoj -amo -emo -imo',
  et: 'me meie meil meid meile sina sa sinu sul sult sind sulle teie teid teil -me',
  lv: 'mēs mums mūsu mūs tu tev tavs tava tavu jūs jums jūsu -ām -am',
  lt: 'mes mums mūsų mus tu tau tavo tave jūs jums jūsų -ame -ime -ome',
  is: 'við okkur okkar þú þig þér þinn þín þitt',
  ga: 'muid sinn ár againn linn dúinn tú thú agat leat duit do sibh agaibh',
  mt: 'aħna magħna tagħna magħkom inti int tiegħek miegħek intom tagħkom nfittxu noffru',
  uk: 'ми нас нам наш наша наше наші нашої нашого нашій ви вас вам ваш ваша ваше ваші ти тебе тобі твій -ємо -имо -аємо',
  ar: 'نحن لدينا فريقنا شركتنا معنا إلينا أنت لديك خبرتك مهاراتك نبحث',
};

interface Persons {
  words: ReadonlySet<string>;
  endings: readonly string[];
}

const known = new Map<string, Persons>();

function personsOf(language: string): Persons | null {
  const listed = PERSONS[language]?.split(' ');
  if (listed === undefined) return null;
  const made = known.get(language) ?? {
    words: new Set(listed.filter((word) => !word.startsWith('-'))),
    endings: listed.filter((word) => word.startsWith('-')).map((word) => word.slice(1)),
  };
  known.set(language, made);
  return made;
}

/** German courtesy is told by its capital inside of a sentence or at the head of a heading. */
const COURTESY =
  /(?:(?<=[\p{L},;–-] )(?:Sie|Ihnen)|(?<=[\p{L},;–-] |^\s*)Ihre?[mnrs]?(?= \p{L}))(?!\p{L})/gmu;

/** Only so much of a text is looked at, in UTF-16 code units. */
const LONGEST_LOOK = 8_000;
/** In a shorter text a missing "we" is chance. */
const FEWEST_WORDS = 50;
/** A stem before an ending has at least so many letters. */
const SHORTEST_STEM = 3;

/**
 * Words in a hundred that speak to the reader or for the writer; null where the text is short or in a
 * language without a list.
 */
export function addressRate(text: string, language: string | null): number | null {
  const look = text.slice(0, LONGEST_LOOK);
  const words = look.match(/\p{L}+(?:['’]\p{L}+)?/gu) ?? [];
  if (words.length < FEWEST_WORDS) return null;
  const persons = personsOf(language ?? '');
  if (persons === null) return null;
  const speaking = words.filter((word) => speaks(word, persons)).length;
  const courtesy = language === 'de' ? (look.match(COURTESY)?.length ?? 0) : 0;
  return ((speaking + courtesy) * 100) / words.length;
}

function speaks(written: string, { words, endings }: Persons): boolean {
  const word = written.toLowerCase().replace('’', "'");
  return (
    words.has(word) ||
    endings.some((ending) => word.length >= ending.length + SHORTEST_STEM && word.endsWith(ending))
  );
}
