/** British and American spellings of English words brought to one form. */

const PAIRS: Record<string, string> = {
  aluminum: 'aluminium',
  artefact: 'artifact',
  catalog: 'catalogue',
  centre: 'center',
  check: 'check',
  cheque: 'check',
  cosy: 'cozy',
  defence: 'defense',
  dialog: 'dialogue',
  disc: 'disk',
  draught: 'draft',
  enrol: 'enroll',
  enrolment: 'enrollment',
  fibre: 'fiber',
  fulfil: 'fulfill',
  fulfilment: 'fulfillment',
  gauge: 'gage',
  grey: 'gray',
  instalment: 'installment',
  jewellery: 'jewelry',
  judgement: 'judgment',
  kerb: 'curb',
  licence: 'license',
  litre: 'liter',
  manoeuvre: 'maneuver',
  maths: 'mathematics',
  metre: 'meter',
  mould: 'mold',
  moulding: 'molding',
  offence: 'offense',
  plough: 'plow',
  practise: 'practice',
  practising: 'practicing',
  practised: 'practiced',
  programme: 'program',
  programmes: 'programs',
  sceptical: 'skeptical',
  skilful: 'skillful',
  storey: 'story',
  sulphur: 'sulfur',
  theatre: 'theater',
  tyre: 'tire',
  tyres: 'tires',
  centres: 'centers',
  fibres: 'fibers',
  licences: 'licenses',
  theatres: 'theaters',
  litres: 'liters',
  metres: 'meters',
  moulds: 'molds',
  cheques: 'checks',
  aeroplane: 'airplane',
  orthopaedic: 'orthopedic',
  paediatric: 'pediatric',
  paediatrics: 'pediatrics',
  anaesthetic: 'anesthetic',
  anaesthesia: 'anesthesia',
  haematology: 'hematology',
  oestrogen: 'estrogen',
  gynaecology: 'gynecology',
  encyclopaedia: 'encyclopedia',
  diarrhoea: 'diarrhea',
  foetal: 'fetal',
};

/** Words in -our that are no British spelling of -or. */
const KEEP_OUR = new Set([
  'our',
  'four',
  'hour',
  'tour',
  'pour',
  'sour',
  'contour',
  'detour',
  'flour',
  'your',
  'velour',
  'glamour',
  'devour',
  'scour',
  'troubadour',
]);
/** Words that end in -ise and have no form in -ize. */
const KEEP_ISE =
  /(?:^|adv|compr|superv|rev|exerc|prem|prom|surpr|disgu|franch|merchand|telev|improv|conc|prec|expert|enterpr|desp|dev|ra|no|pra|po|cru|bru|ar|w|appra|circumc|exc|inc)is(?:e|es|ed|ing|er|ers|or|ors)$/;

/** Lower-case word in, its American form out; unknown words come back unchanged. */
export function americanSpelling(word: string): string {
  const pair = PAIRS[word];
  if (pair !== undefined && Object.hasOwn(PAIRS, word)) return pair;
  if (word.length < 5) return word;
  if (word.includes('is') && !KEEP_ISE.test(word)) {
    return word.replace(/is(e|es|ed|ing|er|ers|ation|ations|ational)$/, 'iz$1');
  }
  if (word.includes('ys')) return word.replace(/lys(e|ed|ing|er|ers)$/, 'lyz$1');
  if (word.includes('our') && !KEEP_OUR.has(word)) {
    return word.replace(/([a-z]{2})our(s|ed|ing|al|ally|able|ful|ist|ite|ites|hood|ing|s)?$/, '$1or$2');
  }
  if (word.includes('ll'))
    return word.replace(
      /(trave|labe|mode|cance|counse|leve|signa|fue|pane|dia|marsha|channe|tunne)ll(ed|ing|er|ers|or|ors)$/,
      '$1l$2',
    );
  return word;
}
