/** Addresses of ESCO's own website, for links that a person may follow; nothing is fetched from them. */

/** Languages in which the ESCO portal speaks. */
const PORTAL_LANGUAGES = new Set(
  'ar bg cs da de el en es et fi fr ga hr hu is it lt lv mt nl no pl pt ro sk sl sv uk'.split(' '),
);

/** Where the official zip files are given out. */
export const ESCO_DOWNLOAD_PAGE = 'https://esco.ec.europa.eu/en/use-esco/download';

/** Identifiers of ESCO's two concept schemes, under which all groups stand. */
export const SKILL_SCHEME = 'http://data.europa.eu/esco/concept-scheme/skills';
export const OCCUPATION_SCHEME = 'http://data.europa.eu/esco/concept-scheme/occupations';

/**
 * The page of a concept in the ESCO portal.
 * @param language of the interface, a BCP 47 tag; English where the portal does not speak it
 */
export function escoPage(kind: 'skill' | 'occupation', uri: string, language: string): string {
  const primary = language.split(/[-_]/)[0] ?? 'en';
  const portal = PORTAL_LANGUAGES.has(primary) ? primary : 'en';
  return `https://esco.ec.europa.eu/${portal}/classification/${kind}?uri=${encodeURIComponent(uri)}`;
}
