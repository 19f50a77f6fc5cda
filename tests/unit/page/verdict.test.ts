import { expect, test } from 'vitest';
import { readPosting } from '../../../lib/page/read.ts';
import { templatePage } from './template-pages.ts';

/** What boards write over an ad that is closed. */
const CLOSED: [language: string, sentence: string][] = [
  ['en', 'No longer accepting applications'],
  ['en', 'This job has expired.'],
  ['en', 'Sorry, this position has been filled.'],
  ['en', 'The job you are looking for is no longer available'],
  ['en', 'This vacancy is now closed'],
  ['de', 'Diese Stelle ist leider nicht mehr verfügbar.'],
  ['de', 'Die Stellenanzeige wurde deaktiviert'],
  ['de', 'Die Bewerbungsfrist ist abgelaufen.'],
  ['de', 'Diese Position ist bereits besetzt.'],
  ['fr', 'Cette offre n’est plus disponible'],
  ['fr', 'L’offre a été pourvue.'],
  ['fr', 'Annonce expirée'],
  ['es', 'Esta oferta ya no está disponible'],
  ['es', 'Oferta caducada'],
  ['es', 'El proceso está cerrado: proceso finalizado'],
  ['it', 'L’offerta è scaduta'],
  ['it', 'Questo annuncio non è più disponibile.'],
  ['nl', 'Deze vacature is gesloten'],
  ['nl', 'Deze vacature is niet meer beschikbaar.'],
  ['pt', 'Esta vaga já não está disponível'],
  ['pt', 'Vaga encerrada'],
  ['pl', 'Ta oferta jest już nieaktualna'],
  ['pl', 'Oferta pracy wygasła'],
  ['pl', 'Ogłoszenie wygasło'],
  ['cs', 'Nabídka již není aktuální'],
  ['cs', 'Tato pozice byla uzavřena.'],
  ['cs', 'Inzerát byl ukončen: pozice je obsazena'],
  ['sv', 'Annonsen är inte längre tillgänglig'],
  ['sv', 'Ansökningstiden har gått ut'],
  ['da', 'Stillingen er besat'],
  ['da', 'Ansøgningsfristen er udløbet'],
  ['fi', 'Hakuaika on päättynyt'],
  ['fi', 'Tämä työpaikka ei ole enää avoinna.'],
  ['en', 'Job listing not found.'],
  ['en', 'We are not currently accepting applications'],
  ['de', 'Stelle besetzt'],
  ['de', 'Das Inserat steht leider nicht mehr zur Verfügung.'],
  ['de', 'Die Stellenausschreibung konnte nicht gefunden werden.'],
  ['es', 'Candidaturas cerradas'],
  ['pt', 'Vaga não encontrada'],
  ['fr', 'Recrutement terminé'],
  ['it', 'Posizione ricoperta'],
  ['it', 'Selezione conclusa'],
  ['nl', 'Sollicitatie gesloten'],
  ['pl', 'Rekrutacja zakończona'],
  ['pl', 'Stanowisko zostało obsadzone'],
  ['cs', 'Přijímání životopisů bylo ukončeno'],
  ['sk', 'Ponuka už nie je aktuálna'],
  ['sv', 'Jobbet finns inte kvar'],
  ['da', 'Ansøgningsfrist overskredet'],
  ['no', 'Stillingen er ikke lenger tilgjengelig'],
  ['no', 'Søknadsfristen er utløpt'],
  ['ro', 'Anunțul a expirat'],
  ['ro', 'Postul nu mai este disponibil'],
  ['hu', 'Az állás már nem elérhető'],
  ['bg', 'Обявата вече не е активна'],
  ['uk', 'Вакансія закрита'],
  ['hr', 'Natječaj je zatvoren'],
  ['sl', 'Razpis je zaključen'],
  ['et', 'Töökuulutus on aegunud'],
  ['lv', 'Vakance ir slēgta'],
  ['lt', 'Skelbimas nebegalioja'],
  ['is', 'Umsóknarfresturinn rann út'],
  ['el', 'Η θέση έχει καλυφθεί'],
  ['el', 'Η αγγελία δεν είναι πλέον διαθέσιμη'],
];

test.each(CLOSED)('%s: “%s” closes a posting', (_language, sentence) => {
  const document = templatePage('prose-letter');
  const notice = document.createElement('div');
  notice.textContent = sentence;
  document.querySelector('main')?.prepend(notice);
  const { kind, signs } = readPosting(document).posting.verdict;
  expect([kind, signs[0]]).toEqual(['expired', 'says-closed']);
});

/** What open postings say, in words that are near to those of closed ones. */
const OPEN: string[] = [
  'Die Stelle soll mit einer Person besetzt werden, die gern am Wasser arbeitet.',
  'Ansøgningsfristen er den 3. maj, og stillingen besættes til august.',
  'Stillingen skal besettes så snart som mulig.',
  'Oferta noastră: un post stabil și un contract care nu expiră.',
  'Anyone who could not be found a place on the course is offered another one.',
  'We will review applications until the position is filled.',
  'If this role has been filled when you write, we will keep your letter.',
  'You will take over open tickets and make sure that closed ones are documented.',
  'Die Stelle ist unbefristet und ab sofort zu besetzen.',
  'Die Bewerbungsfrist endet am 30. Juni.',
  'Le poste est à pourvoir immédiatement.',
  'La oferta incluye alojamiento y la vacante es inmediata.',
  'De vacature staat open tot en met 1 mei.',
  'Oferta ważna do końca miesiąca.',
  'Nabídka platí do konce května, pozice je volná ihned.',
  'Ansökningstiden går ut den 4 maj.',
  'Ansøgningsfristen er den 1. august.',
  'Hakuaika päättyy 15. toukokuuta.',
  'Η θέση είναι διαθέσιμη άμεσα.',
];

test.each(OPEN)('“%s” closes nothing', (sentence) => {
  const document = templatePage('prose-letter');
  const notice = document.createElement('p');
  notice.textContent = sentence;
  document.querySelector('main')?.append(notice);
  expect(readPosting(document).posting.verdict.kind).toBe('posting');
});

test('a notice among other postings, and a hidden one, close nothing', () => {
  const document = templatePage('prose-letter');
  const notice = document.createElement('div');
  notice.setAttribute('style', 'display:none');
  notice.textContent = 'This job has expired. Look at our other jobs instead, there are many of them.';
  document.querySelector('main')?.prepend(notice);
  expect(readPosting(document).posting.verdict.kind).toBe('posting');
});

test('the reasons are named, the weightiest first', () => {
  const { verdict } = readPosting(templatePage('list-es')).posting;
  expect(verdict.probability).toBeLessThan(0.1);
  expect(verdict.signs.slice(0, 3)).toContain('many-job-links');
  expect(readPosting(templatePage('form-cs')).posting.verdict.signs[0]).toBe('form-fields');
  expect(readPosting(templatePage('article-news')).posting.verdict.signs[0]).toBe('reads-as-article');
  expect(readPosting(templatePage('stepstone')).posting.verdict.signs).toContain('stated-posting');
});

test('a page without text is empty, whatever it is called', () => {
  const document = templatePage('prose-letter');
  document.querySelector('main')?.remove();
  expect(readPosting(document).posting.verdict.kind).toBe('empty');
});
