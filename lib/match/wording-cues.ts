/**
 * Wording of necessity by language, as job ads put it. Whole words, lower case; `*` at the end stands for any ending.
 * English has patterns of its own (wording.ts).
 */

export interface WordingCues {
  /** Nice to have. */
  optional: string;
  required: string;
  /** "No experience needed", "we pay your language course": what the sentence names is not asked for. */
  wavedAway: string;
}

export const WORDING_CUES: Record<string, WordingCues> = {
  bg: {
    optional: 'предимство, е плюс, ще се счита за предимство, желателно, по желание',
    required: 'задължително, изисква се, необходим*, трябва да, отлично владеене',
    wavedAway: 'не се изисква, не е необходим*, без опит',
  },
  cs: {
    optional: 'výhodou, vítán*, vítáme, plusem, není podmínkou, nejsou podmínkou, oceníme, ideálně',
    required: 'podmínkou, nutn*, nezbytn*, požadujeme, musíte, vyžadujeme, minimálně, povinn*',
    wavedAway: 'není nutn*, není potřeba, není třeba, nepožadujeme, nevyžadujeme, bez praxe',
  },
  da: {
    optional: 'en fordel, er et plus, gerne, ønskeligt, fint hvis, ikke et krav, intet krav',
    required: 'skal have, skal kunne, et krav, kræver, kræves, nødvendig*, forudsætning*, minimum',
    wavedAway: 'kræver ingen, ikke nødvendig*, ingen erfaring, behøver ikke',
  },
  de: {
    optional:
      'von vorteil, wünschenswert, idealerweise, gerne auch, gern gesehen, ein plus, pluspunkt*, optional, ' +
      'vorteilhaft, kein muss, keine voraussetzung, nicht zwingend, hilfreich, willkommen, bestenfalls, im idealfall, ' +
      'schön wäre, toll wäre, bonus, wäre super, nice to have, nicht erforderlich',
    required:
      'erforderlich*, voraussetzung*, zwingend*, notwendig*, vorausgesetzt, muss, müssen, unbedingt, mindestens, ' +
      'abgeschlossen*, fundiert*, sehr gute, verhandlungssicher*, sicher* umgang, wir erwarten, du beherrschst, sie beherrschen',
    wavedAway:
      'keine vorkenntnisse, keine erfahrung, keine kenntnisse, keine berufserfahrung, keine ausbildung nötig, ' +
      'nicht notwendig, nicht nötig, brauchst du nicht, brauchen sie nicht, ohne vorkenntnisse, ' +
      'wir zahlen, wir bezahlen, wir finanzieren',
  },
  el: {
    optional: 'επιθυμητ*, προσόν, θα εκτιμηθεί, θα θεωρηθεί, πλεονέκτημα, προαιρετικ*, ιδανικά',
    required: 'απαραίτητ*, απαιτείται, απαιτούνται, υποχρεωτικ*, άριστη γνώση, προϋπόθεση, τουλάχιστον',
    wavedAway: 'δεν απαιτείται, δεν απαιτούνται, δεν είναι απαραίτητ*, χωρίς προϋπηρεσία',
  },
  es: {
    optional:
      'valorable, se valorará*, valoramos, valoraremos, deseable*, es un plus, será un plus, un extra, preferible*, ' +
      'preferentemente, opcional*, a valorar, no imprescindible, no es imprescindible, idealmente, ventaja, sumará*, suma puntos',
    required:
      'imprescindible*, necesari*, requerid*, se requiere*, requerimos, obligatori*, indispensable*, mínimo, ' +
      'debes, deberás, es preciso, exigimos, se exige, sólid*, demostrable*, fundamental*',
    wavedAway:
      'no se requiere*, no es necesari*, no hace falta, no necesitas, no se necesita, sin necesidad de, no se exige, sin experiencia, ' +
      'te pagamos, pagamos tus, financiamos',
  },
  et: {
    optional: 'kasuks tuleb, tuleb kasuks, eeliseks, soovitav*, plussiks',
    required: 'nõutav*, vajalik*, kohustuslik*, peab, vähemalt',
    wavedAway: 'ei ole vajalik, pole vajalik, ei nõua, ei ole nõutav',
  },
  fi: {
    optional:
      'eduksi, plussaa, katsotaan eduksi, luetaan eduksi, toivomme, toivottava*, arvostamme, lisäksi iloitsemme, bonusta, ei välttämätön*, hyödyksi',
    required:
      'edellytämme, edellyttää, edellytetään, edellytyksenä, vaadimme, vaaditaan, vaatimuksena, välttämätön*, ' +
      'välttämättömiä, sinulla tulee, sinulla on oltava, vähintään, tarvitset, odotamme, pakollinen, pakollista',
    wavedAway:
      'ei edellytä, ei vaadita, emme edellytä, emme vaadi, et tarvitse, ei tarvita, ei ole välttämätöntä, aiempaa kokemusta ei, ' +
      'maksamme, kustannamme',
  },
  fr: {
    optional:
      'un plus, souhaité*, souhaitable*, apprécié*, serait un atout, est un atout, un atout, sont un atout, idéalement, ' +
      'de préférence, facultatif*, optionnel*, un avantage, bonus, appréciable*, pas obligatoire, pas indispensable, préférence',
    required:
      'exigé*, requis*, indispensable*, obligatoire*, impératif*, impérativement, nécessaire*, impérative*, ' +
      'minimum, vous devez, maîtrisez, maîtrise parfaite, il faut, justifiez, confirmé*',
    wavedAway:
      "aucune expérience, pas besoin, pas nécessaire, n'est pas nécessaire, n'est pas requis*, n'est pas exigé*, aucune connaissance, " +
      'aucun diplôme, sans expérience, aucune formation, n’est pas nécessaire, n’est pas requis*, n’est pas exigé*, débutant accepté, débutants acceptés, ' +
      'nous payons, nous finançons, nous vous payons, nous vous offrons des cours',
  },
  hr: {
    optional: 'prednost, poželjn*, plus, dobrodošl*',
    required: 'obavezn*, potrebn*, nužn*, uvjet, zahtijeva*',
    wavedAway: 'nije potrebn*, nije nužn*, nije uvjet, bez iskustva',
  },
  hu: {
    optional: 'előny, előnyt jelent, előnyös, nem feltétel',
    required: 'szükséges, elvárás, kötelező, feltétel, legalább',
    wavedAway: 'nem szükséges, nem elvárás, nincs szükség',
  },
  it: {
    optional:
      'costituisce titolo preferenziale, titolo preferenziale, gradit*, preferibil*, preferibilmente, è un plus, un plus, ' +
      'costituirà un plus, apprezzat*, auspicabil*, desiderabil*, non indispensabile, facoltativ*, idealmente, vantaggio',
    required:
      'richiest*, si richiede, si richiedono, necessari*, indispensabil*, obbligatori*, fondamental*, essenzial*, imprescindibil*, ' +
      'minimo, almeno, ottima conoscenza, comprovat*, requisito',
    wavedAway:
      'non è richiest*, non è necessari*, non sono richiest*, non occorre, non serve, senza esperienza, nessuna esperienza, ' +
      'paghiamo, finanziamo',
  },
  lt: {
    optional: 'privalumas, būtų privalumas, pageidautina',
    required: 'būtina, reikalinga, privaloma, reikalaujama',
    wavedAway: 'nebūtina, nereikalinga, nereikalaujama',
  },
  lv: {
    optional: 'priekšrocība, vēlams, vēlama, tiks uzskatīta par priekšrocību',
    required: 'nepieciešam*, obligāt*, jābūt, prasīts',
    wavedAway: 'nav nepieciešam*, nav obligāt*',
  },
  nl: {
    optional:
      'een pre, pre, een plus, pluspunt, bij voorkeur, mooi meegenomen, wenselijk, gewenst, niet verplicht, geen vereiste, ' +
      'geen must, liefst, een voordeel, graag, mag ook, handig, optioneel, idealiter',
    required:
      'vereist*, verplicht*, noodzakelijk*, must, eis, minimaal, moet, dien je, je hebt nodig, beschikt over, in het bezit van, ' +
      'ruime ervaring, gedegen, aantoonbare*, uitstekende',
    wavedAway:
      'niet nodig, niet noodzakelijk, geen ervaring, geen opleiding nodig, geen kennis, niet vereist, zonder ervaring, hoef je niet, ' +
      'wij betalen, we betalen, wij vergoeden, we vergoeden',
  },
  no: {
    optional: 'en fordel, er et pluss, ønskelig, gjerne, ikke et krav',
    required: 'må ha, må kunne, krav, kreves, nødvendig*, forutsetning*, minimum',
    wavedAway: 'ikke nødvendig*, ingen erfaring, trenger ikke, kreves ikke',
  },
  pl: {
    optional:
      'mile widzian*, dodatkowym atutem, atutem, będzie atutem, atut, plusem, dodatkowo, będzie plusem, opcjonaln*, preferowan*',
    required: 'wymagan*, wymagamy, koniecz*, niezbędn*, obowiązkow*, musisz, warunek, minimum, bardzo dobr*',
    wavedAway:
      'nie jest wymagan*, nie wymagamy, nie są wymagan*, nie musisz, bez doświadczenia, nie jest koniecz*, niewymagan*, ' +
      'opłacamy, finansujemy',
  },
  pt: {
    optional:
      'desejável, desejáveis, valoriza-se, valorizamos, será um diferencial, diferencial, preferencial*, um plus, mais-valia, vantagem, facultativ*, opcional',
    required:
      'obrigatóri*, necessári*, imprescindíve*, essencia*, exigid*, requerid*, indispensáve*, mínim*, fundamental',
    wavedAway:
      'não é necessári*, não é preciso, não é exigid*, sem necessidade, sem experiência, não se exige',
  },
  ro: {
    optional: 'constituie un avantaj, un avantaj, de preferat, preferabil, un plus, opțional',
    required: 'obligatori*, necesar*, este necesar*, minim, se cere, trebuie',
    wavedAway: 'nu este necesar*, nu se cere, nu este obligatori*, fără experiență',
  },
  sk: {
    optional: 'výhodou, vítan*, nie je podmienkou, plusom, ideálne, oceníme',
    required: 'podmienkou, nutn*, nevyhnutn*, požadujeme, vyžadujeme, minimálne, povinn*',
    wavedAway: 'nie je nutn*, nie je potrebn*, nepožadujeme, nevyžadujeme, bez praxe',
  },
  sl: {
    optional: 'prednost, zaželen*, plus, ni pogoj',
    required: 'obvezn*, potrebn*, pogoj, nujn*, zahtevan*',
    wavedAway: 'ni potrebn*, ni nujn*, ni zahtevan*, brez izkušenj',
  },
  sv: {
    optional:
      'meriterande, merit, en fördel, fördel, ett plus, önskvärt, gärna, inget krav, inte ett krav, ser vi som positivt, plus om, bonus',
    required:
      'krav, krävs, kräver, nödvändig*, ska ha, skall ha, du måste, måste, förutsätt*, obligatorisk*, minst, erforderlig*, goda kunskaper',
    wavedAway:
      'inte nödvändig*, krävs inte, kräver ingen, kräver inga, behöver inte, ingen erfarenhet, inga förkunskaper, inga krav, ' +
      'vi betalar, vi bekostar',
  },
  uk: {
    optional: 'буде перевагою, буде плюсом, бажано, перевагою',
    required: "обов'язков*, необхідн*, вимага*, потрібн*",
    wavedAway: 'не обов’язков*, не потрібн*, не вимага*, без досвіду',
  },
};
