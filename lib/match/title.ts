/** A posting's title without what says nothing of the occupation: gender marks, contract, place, pay, employer. */
import { titleNoiseOf } from './title-noise.ts';

/** "(m/f/d)", "(w/m/d)", "(all genders)", "m/w/d" and their kin. */
const GENDER =
  /[([]?\b(?:[mwfhdxv]\s?[/|,*]\s?){1,3}[mwfhdxv]\b[)\]]?|[([]\s?(?:all genders?|any gender|gender neutral|f\/m\/x)\s?[)\]]/gi;
const CONTRACT =
  /\b(?:full|part)[- ]?time\b|\b(?:permanent|temporary|temp|fixed[- ]term|contract|freelance|remote(?:ly)?|hybrid|on[- ]?site|home ?office|weekends?|nights?|night shifts?|day shifts?|shifts?|seasonal|immediate start|start(?:ing)? (?:asap|immediately)|asap|urgent(?:ly)?|hiring|wanted|needed|vacancy|job|maternity cover|no experience(?: needed)?|zero hours?)\b/gi;
const SENIORITY =
  /\b(?:senior|junior|sr|jr|entry[- ]level|mid(?:dle)?[- ]?(?:level|weight)?|experienced|principal|staff|graduate|trainee|apprentice|intern|associate|i{1,3}|iv|level \d)\b\.?/gi;
const PAY =
  /[£€$]\s?\d[\d.,]*\s?k?(?:\s?[-–]\s?[£€$]?\s?\d[\d.,]*\s?k?)?(?:\s?(?:per|\/|p\.?)\s?\w+)?|\b\d+\s?%(?:\s?[-–]\s?\d+\s?%)?|\b\d+(?:[.,]\d+)?\s?(?:hours?|hrs?|h)\b(?:\s?(?:per|\/)\s?week)?/gi;
const REFERENCE = /\b(?:ref(?:erence)?|job id|id|req)\b\.?\s?(?:no\.?)?\s?[:#]?\s?[\w-]*\d[\w-]*/gi;

export interface CleanTitle {
  /** The title without noise, seniority kept: "Senior Care Assistant" may be a label of its own. */
  full: string;
  /** Seniority words left out too. */
  bare: string;
  /** The parts at dashes, bars, commas and brackets, most likely the occupation first. */
  parts: string[];
}

/** @param language of the title; words of contract and rank are looked for in it and in English */
export function cleanTitle(title: string, employer: string | null = null, language = 'en'): CleanTitle {
  const own = titleNoiseOf(language);
  let text = title.slice(0, 300).replace(GENDER, ' ').replace(PAY, ' ').replace(REFERENCE, ' ');
  if (own) text = text.replace(own.gender, ' ').replace(own.contract, ' ');
  text = text.replace(CONTRACT, ' ');
  if (employer) text = text.replaceAll(employer, ' ').replace(/\s(?:at|@|for|with)\s*$/, ' ');
  text = text.split(/\b(?:at|@)\s+(?=\p{Lu})/u)[0] as string;
  const full = tidy(text.replace(/\s(?:in|for)\s+\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)*\s*$/u, ''));
  const parts = text
    .split(own ? own.joints : JOINTS)
    .map(tidy)
    .filter((part) => part.length > 1);
  const bare = (part: string) => tidy((own ? part.replace(own.rank, ' ') : part).replace(SENIORITY, ' '));
  return { full, bare: bare(full), parts: parts.map(bare).filter(Boolean) };
}

const JOINTS = /\s[-–—|·:]\s|[|,;()[\]/]|\s(?:for|with|in|within)\s/;

const tidy = (text: string) =>
  text
    .replace(/[([]\s*[)\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s\-–—|,;:/.!*]+|[\s\-–—|,;:/.!*(]+$/g, '')
    .trim();
