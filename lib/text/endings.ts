/**
 * Light folding where Snowball has no stemmer: the longest ending of a list goes, as long as a stem is left.
 * Lists after the declensions and conjugations that job ads use most; written for this project.
 */
import type { Language } from '../esco/model.ts';

const ENDINGS: Record<Language, string> = {
  cs:
    'ováním ování ovaný ovaná ované ovat uje ují ování ování eních ením ení áním ání atelé atelů atele ateli ' +
    'ními ních ního nímu ním ní ému ého ými ých ými ách ami ích ími ama ove ovi ech emi ost ostí osti ' +
    'at et it ovi ů ům em ou ám ém ím ým a e é ě i í o u ů y ý á',
  sk:
    'ovaním ovanie ovaní ovaný ovaná ovať uje ujú eniach ením ením enia enie ením aním ania anie osťou osti osť ' +
    'ného nému ných nými ném ému ého ými ých iach ach ami ích ími och ovi ov om ou ám iam at iť ať eť a e é i í o u ú y ý á ia ie iu',
  pl:
    'owania owaniem owaniu owanie owany owana owane ować uje ują aniem ania aniu anie eniem enia eniu enie ' +
    'ościami ościach ością ości ość owego owej owych owymi owym owy owa owe ego emu ymi ych ich imi ami ach om em ów owi ' +
    'ać eć ić yć ie iem iom iach ą ę a e i o u y ej',
  hr:
    'ovanjem ovanja ovanje ovati uje anjem anja anju anje enjem enja enju enje ostima osti ost ' +
    'skoga skog skih skim ski ska sko nog nih nim ama ima ega eg oga og om em ih im ova ove ovi ati iti a e i o u',
  sl:
    'ovanjem ovanja ovanje ovati uje anjem anja anju anje enjem enja enju enje ostjo osti ost ' +
    'skega skih skim ski ska sko ega emu ih im imi ami ama ov om em ah eh ati iti a e i o u',
  et:
    'mistele misega miseks misel mise mist mine takse tamine ' +
    'idele idest idega ide datele dest desse dega deks tele test tega teks lt st le ks ga ta te de id sid se es el ed a e i u d da ma',
  lv:
    'šanas šanai šanu šana šanā ības ībai ību ība ībām ējiem ējam ēju ējs ēji ' +
    'ajiem ajām ajā iem ām ās os ēs us im am ai ā ē ī ū as es is os us u a e i s š t ot',
  mt: 'jiet ijiet iet ijiet hom ha kom na ek t a u i',
  is: 'anna inum unum unar arinnar ingar ingu ing un um ar ir ur in inn ið a i u s',
};

/** The endings of a language, the longest first; none where it has a stemmer. */
export function endingsOf(language: Language): string[] {
  const endings = Object.hasOwn(ENDINGS, language) ? (ENDINGS[language] ?? '') : '';
  if (endings === '') return [];
  return endings.split(' ').sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

const SHORTEST_STEM = 3;

/** The word without the longest of the endings that leaves a stem of three letters. */
export function withoutEnding(word: string, endings: readonly string[]): string {
  const ending = endings.find((one) => word.length - one.length >= SHORTEST_STEM && word.endsWith(one));
  return ending === undefined ? word : word.slice(0, -ending.length);
}
