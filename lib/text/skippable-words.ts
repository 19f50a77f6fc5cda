/**
 * Words that a label and a text may have or lack without meaning anything else: articles, possessives, and in
 * Romance languages the "of" that ties nouns together ("gestión de proyectos", "gestion des projets").
 */
import type { Language } from '../esco/model.ts';
import { beginningOf } from './beginning.ts';

const SKIPPABLE: Record<Language, string> = {
  en: 'a an the your our their its his her my',
  bg: 'нашия нашата вашия вашата своя',
  ca: 'el la els les l un una de del dels d',
  cs: 'náš naše naši našeho váš vaše svůj své',
  da: 'en et den det de din dit dine vores deres sin sit sine',
  de: 'der die das den dem des ein eine einen einem einer eines ihre ihr ihren unser unsere unseren unserer dein deine',
  el: 'ο η το οι τα του της των τον την τους τις ένα ένας μια μία στο στη στην στον στα στις στους',
  es: 'el la los las lo un una unos unas su sus tu tus nuestro nuestra nuestros nuestras de del',
  fi: 'oma omaa meidän',
  fr: "le la les l un une des du de d son sa ses leur leurs votre vos notre nos l' d'",
  ga: 'an na a',
  hu: 'a az egy',
  it: "il lo la i gli le l un uno una di d del dello della dell dei degli delle suo sua tuo tua nostro nostra l' d' dell'",
  mt: "il l is it id in ir ix iċ iż ta tal tas tat tad tan tar tax taċ taż l' ta'",
  nl: 'de het een onze jouw je uw zijn haar hun',
  no: 'en et ei den det de din ditt dine vår våre deres sin sitt sine',
  pl: 'nasz nasze nasza twój twoje swój swoje',
  pt: 'o a os as um uma uns umas de do da dos das seu sua seus suas nosso nossa',
  ro: 'un o unei unui de al a ai ale',
  sv: 'en ett den det de din ditt dina vår våra deras sin sitt sina',
};

/** Tells whether a folded word may be left out. */
export function isSkippableIn(
  language: Language,
  fold: (surface: string) => string,
): (folded: string) => boolean {
  const words = new Set((SKIPPABLE[language] ?? '').split(' ').filter(Boolean).map(fold));
  return (folded) => words.has(folded);
}

let beginnings: Set<string> | undefined;

/** Tells whether a word that begins so (`beginningOf`) may be one that some language leaves out. */
export function isSkippableBeginning(beginning: string): boolean {
  beginnings ??= new Set(Object.values(SKIPPABLE).flatMap((words) => words.split(' ').map(beginningOf)));
  return beginnings.has(beginning);
}
