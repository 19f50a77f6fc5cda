/** Saved postings as schema.org JSON-LD (https://schema.org/JobPosting), and back. */
import * as v from 'valibot';
import type { SavedPosting } from '../saved/saved-posting.ts';
import { restoredPosting } from './restored-posting.ts';
import { definedTerms } from './schema-org-skills.ts';

/** One `@graph` of `JobPosting`s. `<` is written as `\u003c`, so that it may stand in a page. */
export function savedLinkedData(postings: readonly SavedPosting[]): string {
  const graph = postings.map(({ id, address, saved, note, text, analysis }) => ({
    '@type': 'JobPosting',
    identifier: id,
    ...(analysis.posting.title && { title: analysis.posting.title }),
    ...(analysis.posting.employer && {
      hiringOrganization: { '@type': 'Organization', name: analysis.posting.employer },
    }),
    ...(address && { url: address }),
    ...(analysis.posting.language && { inLanguage: analysis.posting.language }),
    ...(note && { disambiguatingDescription: note }),
    sdDatePublished: new Date(saved).toISOString(),
    description: text,
    ...(analysis.occupations[0] && {
      relevantOccupation: {
        '@type': 'Occupation',
        '@id': analysis.occupations[0].uri,
        name: analysis.occupations[0].label,
        occupationalCategory: analysis.occupations[0].code,
      },
    }),
    skills: definedTerms(analysis),
  }));
  const document = { '@context': 'https://schema.org', '@graph': graph };
  return `${JSON.stringify(document, null, 2).replaceAll('<', '\\u003c')}\n`;
}

const text = v.optional(v.string(), '');
const nodeSchema = v.object({
  '@type': v.literal('JobPosting'),
  identifier: v.fallback(v.string(), ''),
  title: text,
  hiringOrganization: v.fallback(v.object({ name: v.string() }), { name: '' }),
  url: text,
  inLanguage: text,
  disambiguatingDescription: text,
  sdDatePublished: text,
  description: text,
  skills: v.fallback(v.array(v.object({ '@id': v.string(), name: v.string() })), []),
});
const documentSchema = v.object({ '@graph': v.array(v.unknown()) });

/**
 * The postings of a document that `savedLinkedData` wrote, or of one `JobPosting`. How much a skill is wanted is
 * not in it.
 * @throws Error with a sentence where it holds no `JobPosting`
 */
export function readSavedLinkedData(value: unknown): SavedPosting[] {
  const nodes = v.is(documentSchema, value) ? value['@graph'] : [value];
  const postings = nodes.map((node) => v.safeParse(nodeSchema, node)).filter(({ success }) => success);
  if (postings.length === 0) throw new Error('This JSON-LD holds no JobPosting.');
  return postings.map(({ output }) => {
    const node = output as v.InferOutput<typeof nodeSchema>;
    return restoredPosting({
      id: node.identifier,
      title: node.title || null,
      employer: node.hiringOrganization.name || null,
      language: node.inLanguage || null,
      address: node.url,
      saved: Date.parse(node.sdDatePublished),
      status: 'toRead',
      note: node.disambiguatingDescription,
      text: node.description,
      version: 'unknown',
      vocabularyLanguage: 'en',
      skills: node.skills.map((skill) => ({ uri: skill['@id'], label: skill.name, necessity: 'unknown' })),
    });
  });
}
