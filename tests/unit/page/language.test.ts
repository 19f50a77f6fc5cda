import { expect, test } from 'vitest';
import { codeOfTag, languageOf, languageWithin } from '../../../lib/page/language.ts';
import SHORT_TEXTS from '../../fixtures/languages/short-texts.json' with { type: 'json' };

/** One or two plain sentences of a posting in each of the 28 ESCO languages. */
const SENTENCES: Record<string, string> = {
  ar: 'نبحث عن محاسب للعمل في مكتبنا مع فريق صغير، على أن يكون لديه خبرة في إعداد التقارير.',
  bg: 'Търсим счетоводител за нашия офис, който да работи с малък екип и да има опит в изготвянето на отчети.',
  cs: 'Hledáme účetní do naší kanceláře, která bude pracovat s malým týmem a má zkušenosti se sestavováním výkazů.',
  da: 'Vi søger en bogholder til vores kontor, som kan arbejde selvstændigt og har erfaring med at udarbejde rapporter.',
  de: 'Wir suchen für unser Büro eine Buchhalterin, die mit einem kleinen Team arbeitet und Erfahrung mit Berichten hat.',
  el: 'Αναζητούμε λογιστή για το γραφείο μας, που θα εργάζεται με μια μικρή ομάδα και θα έχει εμπειρία στη σύνταξη εκθέσεων.',
  en: 'We are looking for an accountant for our office who works with a small team and has experience of writing reports.',
  es: 'Buscamos una contable para nuestra oficina que trabaje con un equipo pequeño y tenga experiencia en la redacción de informes.',
  et: 'Otsime oma kontorisse raamatupidajat, kes töötab koos väikese meeskonnaga ja kellel on kogemusi aruannete koostamisel.',
  fi: 'Etsimme toimistoomme kirjanpitäjää, joka työskentelee pienen tiimin kanssa ja jolla on kokemusta raporttien laatimisesta.',
  fr: 'Nous recherchons pour notre bureau une comptable qui travaille avec une petite équipe et a de l’expérience dans la rédaction de rapports.',
  ga: 'Táimid ag lorg cuntasóir don oifig a bheidh ag obair le foireann bheag agus a bhfuil taithí aige ar thuarascálacha a scríobh.',
  hr: 'Tražimo računovođu za naš ured koji će raditi s malim timom i ima iskustva u izradi izvještaja te voli svoj posao.',
  hu: 'Könyvelőt keresünk az irodánkba, aki egy kis csapattal dolgozik, és van tapasztalata a jelentések készítésében.',
  is: 'Við leitum að bókara á skrifstofu okkar sem vinnur með litlum hópi og hefur reynslu af því að skrifa skýrslur.',
  it: 'Cerchiamo per il nostro ufficio una contabile che lavori con un piccolo gruppo e abbia esperienza nella stesura di relazioni.',
  lt: 'Ieškome buhalterio į mūsų biurą, kuris dirbtų su maža komanda ir turėtų patirties rengiant ataskaitas, taip pat būtų kruopštus.',
  lv: 'Mēs meklējam grāmatvedi mūsu birojam, kas strādās ar nelielu komandu un kam ir pieredze pārskatu sagatavošanā.',
  mt: 'Qed infittxu accountant għall-uffiċċju tagħna li jaħdem ma’ tim żgħir u li għandu esperjenza fil-kitba ta’ rapporti, kif ukoll dan.',
  nl: 'Wij zoeken voor ons kantoor een boekhouder die met een klein team werkt en ervaring heeft met het schrijven van verslagen.',
  no: 'Vi ser etter en regnskapsfører til vårt kontor som arbeider med et lite lag og har erfaring med å skrive rapporter, og vi hjelper deg.',
  pl: 'Szukamy do naszego biura księgowej, która będzie pracować z małym zespołem i ma doświadczenie w przygotowywaniu raportów.',
  pt: 'Procuramos para o nosso escritório uma contabilista que trabalhe com uma equipa pequena e não tenha receio de escrever relatórios.',
  ro: 'Căutăm pentru biroul nostru un contabil care să lucreze cu o echipă mică și să aibă experiență în redactarea de rapoarte.',
  sk: 'Hľadáme do našej kancelárie účtovníčku, ktorá bude pracovať s malým tímom a má skúsenosti so zostavovaním výkazov, ak sa jej to páči.',
  sl: 'Za našo pisarno iščemo računovodjo, ki bo delal z majhno ekipo in ima izkušnje s pripravo poročil ter se rad uči.',
  sv: 'Vi söker en ekonom till vårt kontor som arbetar med ett litet lag och har erfarenhet av att skriva rapporter.',
  uk: 'Шукаємо бухгалтера до нашого офісу, який буде працювати з невеликою командою та має досвід підготовки звітів.',
};

test.each(Object.entries(SENTENCES))('%s is told', (language, text) => {
  expect(languageOf(text)).toBe(language);
});

test('too little text, or none, says nothing', () => {
  expect(languageOf('')).toBeNull();
  expect(languageOf('Python, SQL, Docker, Kubernetes')).toBeNull();
});

test('two small words that agree are enough', () => {
  expect(languageOf('Koch Bergen')).toBeNull();
  expect(languageOf('Koch für die Kantine')).toBe('de');
});

test('language tags are cut to their language', () => {
  expect([codeOfTag('de-CH'), codeOfTag('nb'), codeOfTag('x'), codeOfTag(null)]).toEqual([
    'de',
    'no',
    null,
    null,
  ]);
});

test('of short texts of 28 languages three in four are told, and hardly any wrongly', () => {
  const said = Object.entries(SHORT_TEXTS).flatMap(([language, texts]) =>
    texts.map((text) => ({ language, text, said: languageOf(text) })),
  );
  const right = said.filter((each) => each.said === each.language);
  const wrong = said.filter((each) => each.said !== null && each.said !== each.language);
  expect(right.length / said.length).toBeGreaterThan(0.75);
  expect(wrong.length / said.length, JSON.stringify(wrong)).toBeLessThan(0.02);
});

test.each([
  ['da', 'no', 'Vi søger en kollega, der har lyst til at arbejde med børn, og som er uddannet pædagog.'],
  ['no', 'da', 'Vi ser etter deg som har lyst til å jobbe med barn, og som har fagbrev.'],
  ['sv', 'no', 'Vi söker dig som vill arbeta med barn och som har utbildning.'],
  ['cs', 'sk', 'Nabízíme práci v mladém kolektivu, kde se budete moci dále vzdělávat.'],
  ['sk', 'cs', 'Ponúkame prácu v mladom kolektíve, kde sa budete môcť ďalej vzdelávať.'],
  ['hr', 'sl', 'Nudimo rad u mladom timu i mogućnost usavršavanja te naknadu za prijevoz.'],
  ['sl', 'hr', 'Nudimo delo v mladi ekipi in možnost izobraževanja ter povračilo za prevoz.'],
  ['es', 'pt', 'Ofrecemos un contrato con buenas condiciones y la posibilidad de crecer.'],
  ['pt', 'es', 'Oferecemos um contrato com boas condições e a possibilidade de crescer.'],
  ['bg', 'uk', 'Предлагаме работа в малък екип и възможност за обучение на място.'],
  ['uk', 'bg', 'Пропонуємо роботу в невеликій команді та можливість навчатися на місці.'],
])('%s is not taken for %s', (language, _, text) => {
  expect(languageOf(text)).toBe(language);
});

test('a passage is in another language than the text only where that is clear', () => {
  expect(languageWithin('We offer a job in a small team, and you will learn with us.', 'de')).toBe('en');
  expect(languageWithin('Wir bieten Ihnen eine Stelle in einem kleinen Team.', 'de')).toBe('de');
  expect(languageWithin('Scrum Master, Product Owner', 'de')).toBeNull();
});
