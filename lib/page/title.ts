/** The posting's title and employer, from what the page says of itself. */
import {
  labelledEmployer,
  legalName,
  legalNeighbour,
  profiledEmployer,
  subjectEmployer,
} from './named-employer.ts';
import { RESULT_COUNT } from './verdict/words.ts';

export interface TitleAndEmployer {
  title: string | null;
  employer: string | null;
}

/** A heading that the page shows. */
export interface PageHeading {
  text: string;
  /** 1…6. */
  heading: number;
  element?: Element;
}

/** Names of boards, not of employers. Compared without case and ending (`.com`, `.cz`). */
const BOARDS = new Set(
  `linkedin indeed glassdoor stepstone monster xing totaljobs reed jobs.cz prace.cz startupjobs weworkremotely
  remoteok stackoverflow jobup jobs.ch jobscout24 welcometothejungle francetravail apec hellowork adzuna ziprecruiter
  dice careerbuilder infojobs jobteaser wellfound otta greenhouse lever workable personio smartrecruiters
  teamtailor recruitee ashby workday softgarden jobs careers career karriere bewerbung application
  jobindex finn finnjobb arbetsförmedlingen platsbanken duunitori oikotie profession profesia pracuj nofluffjobs
  justjoin.it justjoinit rocketjobs infopraca olx gumtree craigslist cv-library cvlibrary jobsite jobserve fish4jobs
  nhsjobs civilservicejobs usajobs eures epso kariera.gr kariera skywalker cv.lv cvmarket cvbankas cv.ee cvkeskus
  ejobs bestjobs hipo jobzone karriere.at willhaben hokify derstandard tecnoempleo infoempleo trabajos jobatus jobandtalent
  computrabajo bumeran occ cadremploi regionsjob meteojob keljob leboncoin jobijoba optioncarriere talent.com
  intermediair nationalevacaturebank werkzoeken vdab leforem jobat stepstone.be references irishjobs jobs.ie
  simplyhired snagajob builtin angellist angelco idealist flexjobs weloveproduct remotive stellenanzeigen
  stellenanzeigen.de stellenwerk arbeitsagentur jobware jobvector yourfirm meinestadt kimeta join jobscout
  karriera netempregos sapoemprego empregosapo expressoemprego subito infojobsit helplavoro myjob mojedelo
  mojposao posao zarplata work.ua robota.ua rabota jobs.bg zaplata karriärguiden ledigajobb blocketjobb
  jobnet ofir job-jobb webcruiter nav arbeidsplassen jobbnorge jobbsafari googlejobs bundesagenturfürarbeit`.split(
    /\s+/,
  ),
);

/** Words that end or head the names of many occupations: they tell a title from an employer's name. */
const OCCUPATION_WORDS =
  /engineer|developer|manager|analyst|designer|nurse|teacher|assistant|driver|officer|consultant|specialist|technician|director|intern\b|architect|administrator|worker|cook|chef|clerk|accountant|scientist|entwickler|ingenieur|leiter|fachkraft|mitarbeiter|berater|pfleger|techniker|développeur|ingénieur|infirmi|technicien|responsable|comptable|\([mfwdxh](?:\/[mfwdxh])+\)|\b[mfwh]\/[fhwmd]\b/i;
/** What begins the name of a form or a list rather than that of a posting. */
const NO_TITLE =
  /^(?:bewirb|bewerb|apply\b|application\b|postuler|candidature|jobs?\b|careers?\b|karriere|https?:)/i;

/** Headings that stand over a text, not over a posting. */
const NO_HEADING =
  /^(?:(?:the )?(?:job|role|position) )?(?:description|details|overview|summary|information)$|^(?:stellen)?beschreibung$|^stellendetails$|^description (?:du poste|de l['’]offre)$|^(?:about|om|über|o) (?:(?:the|this|den|die|das) )?(?:job|jobbet|role|position|stelle|pozici)$|^à propos du poste$|^acerca del empleo$|^sobre a vaga$|^descripci[oó]n(?: del (?:puesto|empleo))?$|^descrizione(?: .{0,20})?$|^(?:functie)?omschrijving$|^descrição(?: .{0,20})?$|^opis(?: stanowiska)?$|^popis(?: .{0,12})?$|^beskrivning$|^(?:job)?beskrivelse$|^kuvaus$|^περιγραφή(?: .{0,20})?$/iu;

const LONGEST_TITLE = 160;
/** Words around a title in `<title>` that are not part of it. The groups are `title` and `employer`. */
const PATTERNS: readonly RegExp[] = [
  /^(?<title>.+?) jobs? - (?<employer>.{2,80}?) - [^-]+$/i,
  /^(?<employer>.{2,80}?) (?:is )?hiring (?<title>.+?)(?: in .+)?$/i,
  /^(?:job application for|apply for|application for|bewerbung als|bewerbung für|candidature pour|(?:job(?: vacancy| offer| opening)?|vacancy|position|now hiring|stelle(?:nangebot|nanzeige|nausschreibung)?|offre d['’]emploi|offre de stage|oferta de (?:empleo|trabajo)|offerta di lavoro|vacature|(?:oferta|vaga) de emprego|oferta pracy|nabídka práce|ledig stilling|ledigt jobb|avoin työpaikka|θέση εργασίας)\s?:)\s*(?<title>.+?)(?: (?:at|bei|chez|@) (?<employer>.{2,80}))?$/i,
  /^(?:job )?(?:description|details|posting)\s*[-–:|]\s*(?<title>.+?)(?: \(\w*\d\w*\))?$/i,
  /^.{0,14}(?:společnost|spole\S*nost) (?<employer>.{2,80}?) nabírá pro roli (?<title>.+?)(?: v lokalitě .+)?$/i,
  /^(?<title>.+?) (?:at|bei|chez|@) (?<employer>[^|–—]{2,80})$/i,
];

/**
 * `fromData` wins, then the page's headings and its `<title>`, `og:title` and `og:site_name`.
 * `headings` are the visible ones, first heading first.
 */
export function titleAndEmployer(
  document: Document,
  headings: readonly PageHeading[],
  fromData: TitleAndEmployer,
): TitleAndEmployer {
  const names = namesOf(document);
  const guesses = names.map(splitName);
  const title = fromData.title ?? titleFrom(headings, names, guesses);
  const titleElement = headings.find(({ text }) => text === title)?.element ?? null;
  const employer = fromData.employer ?? employerFrom(document, title, titleElement, names, guesses);
  return { title, employer };
}

/** What pages that list postings are called; one of them may be open beside the list. */
const LIST_NAME =
  /(?:^|[^\p{L}])(?:jobs|vacancies|stellenangebote|stellenanzeigen|jobsuche|emplois|offres d['’]emploi|empleos|ofertas|offerte di lavoro|vacatures|vagas|empregos|ofert|oferty|nabídky|lediga jobb|jobb|stillinger|avoimet työpaikat|θέσεις)(?=$|[^\p{L}])(?! (?:bei|at|chez|bij|hos)\b)/iu;

/** True where the page is named after a search or a list. */
export function isListName(names: readonly string[]): boolean {
  const name = (names[0] ?? '').split(/\s+[|·•–—-]\s+/)[0] ?? '';
  return LIST_NAME.test(name) || RESULT_COUNT.test(name);
}

/** What the page is called in its own head. */
export function namesOf(document: Document): string[] {
  const names = [metaContent(document, 'og:title'), document.title, metaContent(document, 'twitter:title')];
  return names.map((name) => clean(name ?? '')).filter((name) => name !== '');
}

/** True for a heading that may name a posting, false for one that stands over a part of its text. */
export function isTitleHeading({ text, heading }: PageHeading): boolean {
  return (
    heading > 0 &&
    text.length >= 2 &&
    text.length <= LONGEST_TITLE &&
    !NO_HEADING.test(text) &&
    !isNoTitle(text)
  );
}

function titleFrom(
  headings: readonly PageHeading[],
  names: readonly string[],
  guesses: readonly TitleAndEmployer[],
): string | null {
  const fit = headings.filter(isTitleHeading);
  const isNamed = (text: string): boolean => text.length >= 4 && names.some((name) => contains(name, text));
  const named = fit.filter(({ text }) => isNamed(text));
  // Some boards set the employer's name in a heading above the title.
  const best = named.find(({ heading }) => heading === 1) ?? named[0];
  const inside = fit.find(({ heading }) => heading === 1)?.element;
  const part = best?.heading === 1 ? undefined : [...(inside?.children ?? [])].map(textOf).find(isNamed);
  if (part !== undefined && part.length >= 8) return part;
  if (best !== undefined) return best.text;
  const first = fit.find(({ heading }) => heading === 1);
  if (first !== undefined && names.length === 0) return first.text;
  const guess = guesses.find((each) => each.title !== null)?.title;
  return first?.text ?? guess ?? fit.find(({ heading }) => heading <= 3)?.text ?? null;
}

/** Splits what stands in `<title>` at its marks; board names go, the rest is title and perhaps employer. */
function splitName(name: string): TitleAndEmployer {
  const parts = name.split(/\s+[|·•»]\s+/).filter((part) => !isBoard(part));
  const head = parts[0] ?? '';
  for (const pattern of PATTERNS) {
    const groups = pattern.exec(head)?.groups;
    if (groups?.title === undefined) continue;
    const title = isNoTitle(groups.title) ? null : groups.title.trim();
    return { title, employer: employerName(groups.employer ?? parts[1]) };
  }
  if (parts.length === 1) {
    const dashed = splitAtDash(head);
    if (dashed !== null) return dashed;
  }
  const isForm = NO_TITLE.test(name) && !OCCUPATION_WORDS.test(name);
  if (isForm) return { title: null, employer: employerName(isNoTitle(head) ? parts[1] : head) };
  const title = head === '' || isNoTitle(head) ? null : head;
  return { title, employer: employerName(parts[1]) };
}

function isNoTitle(text: string): boolean {
  return NO_TITLE.test(text) && !OCCUPATION_WORDS.test(text);
}

/** "Title - Employer - Application", or "Employer - Title - Team": occupation words tell which. */
function splitAtDash(name: string): TitleAndEmployer | null {
  const [first, ...rest] = name.split(/\s+[–—-]\s+/);
  if (first === undefined || rest.length === 0) return null;
  const isReversed = rest.some((part) => OCCUPATION_WORDS.test(part)) && !OCCUPATION_WORDS.test(first);
  if (isReversed) return { title: rest.join(' - '), employer: employerName(first) };
  const employer = NO_TITLE.test(rest[rest.length - 1] ?? '') ? rest[rest.length - 2] : rest[rest.length - 1];
  const isInTitle = rest.length > 1 && OCCUPATION_WORDS.test(rest[0] ?? '');
  return { title: isInTitle ? `${first} - ${rest[0]}` : first, employer: employerName(employer) };
}

function employerFrom(
  document: Document,
  title: string | null,
  titleElement: Element | null,
  names: readonly string[],
  guesses: readonly TitleAndEmployer[],
): string | null {
  const marked =
    markedEmployer(document, titleElement) ??
    employerName(legalName(names) ?? undefined) ??
    employerName(profiledEmployer(document) ?? undefined) ??
    employerName(labelledEmployer(document) ?? undefined) ??
    employerName(legalNeighbour(titleElement) ?? undefined);
  if (marked !== null) return marked;
  // A part of the title after a dash (a place, a team) is no employer.
  const guess = guesses.find(
    ({ employer }) => employer !== null && !contains(title ?? '', employer),
  )?.employer;
  if (guess) return guess;
  if (title !== null) {
    for (const name of names) {
      const rest = besideTitle(name, title);
      if (rest !== null) return rest;
    }
  }
  return (
    employerName(metaContent(document, 'og:site_name') ?? undefined) ??
    employerName(subjectEmployer(document) ?? undefined) ??
    siteEmployer(document, title, names)
  );
}

/** A page that is not named after its posting is named after its owner, who is spoken of in its text. */
function siteEmployer(document: Document, title: string | null, names: readonly string[]): string | null {
  const name = names.at(-1);
  const isOfSite = name !== undefined && title !== null && !contains(name, title) && !contains(title, name);
  if (!isOfSite || isNoTitle(name) || OCCUPATION_WORDS.test(name) || /[|·•»:?!]/.test(name)) return null;
  const spoken = (document.body?.textContent ?? '').split(name).length - 1;
  return spoken >= 2 && name.length <= LONGEST_OWNER ? employerName(name) : null;
}

const LONGEST_OWNER = 50;

/** What stands in `<title>` beside the title: "Title – Employer", "Employer: Title", "Employer - Title". */
function besideTitle(name: string, title: string): string | null {
  const at = name.toLowerCase().indexOf(title.toLowerCase());
  if (at < 0) return null;
  const after = name.slice(at + title.length).replace(/^\s*(?:[|–—:·•»-]|at\b|bei\b|chez\b|@)\s*/i, '');
  const before = name.slice(0, at).replace(/\s*[|–—:·•»-]\s*$/, '');
  return employerName(after.split(/\s+[|–—·•»]\s+/)[0]) ?? employerName(before.split(/\s+[|–—·•»]\s+/).pop());
}

const MARKED =
  '[itemprop="hiringOrganization"] [itemprop="name"],[itemprop="hiringOrganization"],[class*="org-name"],' +
  '[class*="company-name"],[class*="companyName"],[class*="company_name"],[class*="employer-name"],' +
  '[data-testid*="company-name" i],[data-testid*="companyName" i],[data-qa*="company-name" i],[data-automation="advertiser-name"],' +
  '[data-at*="company-name" i],[data-company-name],[data-cy*="companyName" i],' +
  '[data-test*="employerName" i],[data-test*="employer-name" i],[class*="employerName"],[class*="employer_name"],' +
  '[class*="hiring-organization" i],[class*="hiringOrganization"],[id*="company-name" i],[id="job-company"],' +
  '[class*="EmployerProfile_employerName"],[class*="EmployerProfile_employerInfo"] :is(h4,[class*="name" i]),' +
  'span.company,div.company,li.employer,p.company,[data-cy="companyLink"],[class*="companyLink"],[class*="company-link"],[data-testid="company"]';

/** An element that boards mark as the employer's name: where there are several, the first one below the title. */
function markedEmployer(document: Document, title: Element | null): string | null {
  const all = [...document.querySelectorAll(`${MARKED},h1,h2,h3,h4,h5,h6,[role="heading"]`)].slice(
    0,
    MOST_MARKED,
  );
  const at = title === null ? 0 : Math.max(0, all.indexOf(title));
  const ordered = [...all.slice(at), ...all.slice(0, at).reverse()].filter((element) =>
    element.matches(MARKED),
  );
  for (const element of ordered) {
    const content = element.getAttribute('content') ?? ownText(element) ?? element.textContent ?? '';
    const name = employerName(content);
    if (name !== null) return name;
  }
  return null;
}

const MOST_MARKED = 1_000;
/** Addresses, dates and kinds of contract stand in `<title>` too. */
const NO_EMPLOYER =
  /^(?:https?:|[\d\s./,:-]+$|(?:CDI|CDD|intérim|alternance|stage|vollzeit|teilzeit|festanstellung|minijob|full[- ]?time|part[- ]?time|permanent|temporary|remote|hybrid|(?:job|role|vacancy|position) (?:details?|description|posting|offer)|offres? d['’]emploi|stellen(?:angebote?|anzeigen?)|vacatures?|ofertas? de (?:empleo|trabajo|emprego)|offert[ae] di lavoro|ofert[ay] pracy|nabídk[ay] práce|lediga? jobb|ledige? stilling(?:er)?)$)/i;

function employerName(text: string | undefined): string | null {
  const name = clean(text ?? '')
    .replace(/^(?:jobs?|careers?|karriere|stellen|emplois) (?:bei|at|chez|@) /i, '')
    .replace(/^[\s,;|–—-]+/, '')
    .replace(/(?<=\p{L}{4})\.$/u, '');
  const isNone = name.length < 2 || name.length > 80 || isBoard(name) || NO_EMPLOYER.test(name);
  return isNone ? null : name;
}

function isBoard(text: string): boolean {
  const name = text.toLowerCase().trim();
  return (
    BOARDS.has(name) ||
    BOARDS.has(name.replace(/\s+/g, '')) ||
    BOARDS.has(name.replace(/\.co\.[a-z]{2}$/, '')) ||
    BOARDS.has(name.replace(/\.[a-z]{2,4}$/, '').replace(/\s+/g, ''))
  );
}

/** What stands before a link in the same element ("Name <a>About us</a>"); null where the link is the name. */
function ownText(element: Element): string | null {
  const first = element.firstChild;
  const text = first?.nodeType === 3 ? (first.textContent ?? '').trim() : '';
  return text.length >= 2 && element.querySelector('a,button') !== null ? text : null;
}

function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function contains(name: string, text: string): boolean {
  return name.toLowerCase().includes(text.toLowerCase());
}

function metaContent(document: Document, property: string): string | null {
  for (const meta of document.querySelectorAll('meta')) {
    if ((meta.getAttribute('property') ?? meta.getAttribute('name')) === property)
      return meta.getAttribute('content');
  }
  return null;
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 300);
}
