/**
 * Judgements on single English words that are ESCO labels, made by reading all of them beside their
 * frequency in job ads. Lower case.
 */

const words = (list: string) => new Set(list.trim().split(/\s+/));

/** Everyday words of ads that never name the skill by themselves. */
export const REFUSED_WORDS = words(`
  access board brands breaking clean colour computer conduct confidence craft
  crafting current data delight design detect did dust energy engineering equipment form frames guide gold
  hack hair hearing history interaction interview language lead light locks logging logic medicines merchandise
  ng patterns persist plan platform platforms pos press process processes processor protein re recovery report
  reporting reserve retrieval rights salt scale schedule security separation sensors signing sounds source space
  st standard survey swim term tie till wild migration collections cameras aesthetics ecosystems shooting
  integrity choose decide innovate invent purchase prediction experiment conversation measurement calculation
  craftsmanship pregnancy betting firmware morality io ct ide sem ic ics adms kris cpt uas toc pow nec vam
  wp dsp ccd cpc cpcs sbr less software quality management leadership innovation transport ecosystem google
  electronic ergonomic
`);

/** Alternative labels in lower case that do name their concept when they stand alone. */
export const APPROVED_WORDS = words(`
  maths math mathematics stats welding weld soldering tiling bricklaying plastering wallpapering woodworking
  woodturning joinery babysitting bookkeeping troubleshooting troubleshoot e-learning agile scrum kanban
  postgres devops robotics accounting algorithms ergonomics telemarketing drone drones cctv crm etl nlp gps hr
  recruiting recruitment invoicing payroll budgeting forecasting copywriting proofreading translating interpreting
  sewing tailoring dressmaking knitting upholstery carpentry plumbing landscaping gardening weeding pruning
  massage tutoring counselling mentoring coaching negotiate negotiation cleaning ironing forklift baking
  cookery butchery barista bartending microscopy chromatography titration phlebotomy venepuncture cannulation
  paediatrics pediatrics geriatrics dementia triage palliative vaccination radiography sonography midwifery
  scaffolding bim matlab simulink autocad surveying photogrammetry hydraulics pneumatics electronics mechatronics
  cybersecurity encryption virtualisation virtualization blockchain webdesign typography animation photography
  videography journalism lobbying fundraising archiving cataloguing catalogue warehousing stocktaking logistics
  merchandising upselling ocr dtp prototyping refactoring debugging biostatistics bioinformatics
`);

/** Words that are names of tools and ordinary words alike: a capital and a fitting neighbourhood decide. */
export const CONTEXT_WORDS = words(`
  r c go d s it scratch swift spark chef puppet source canvas unity assembly ruby groovy julia rust scala dylan
  hopper ada prolog basic word excel access outlook slack salt snowflake
  react node flask azure looker tableau cassandra pandas sage sketch notion maya lambda gcp
`);

/** Labels of several words that ads use in another sense: they name no skill there. */
export const REFUSED_PHRASES = new Set([
  'and procedures',
  'shape the future',
  'enjoy working',
  'help people',
  'support staff',
  'job opportunities',
  'job opportunity',
  'identify opportunities',
  'identifying opportunities',
  'product requirements',
  'regulatory requirements',
  'financial data',
  'use of data',
  'quantitative data',
  'stay focused',
  'stay with',
  'stayed with',
  'receive applications',
  'the construction industry',
  'a computer',
  'be responsible',
  'secured funding',
  'hybrid model',
  'hybrid working model',
  'hybrid work model',
  'flexible working',
  'financial control',
  'financial controls',
  'financial controller',
  'helping people',
  'self-assessment',
  'service quality',
]);
