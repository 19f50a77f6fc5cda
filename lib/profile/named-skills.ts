/** The skills that a file names, each once, with what speaks for it. Used by the command and the panel alike. */
import type { Analysis } from '../analysis.ts';
import type { CredentialDocument, CurriculumVitae, Texts } from '../europass/model.ts';
import type { SealState } from '../europass/seal/seal.ts';
import type { Posting } from '../posting.ts';

/**
 * `credential`: by its address in a credential whose seal is intact. `stated`: by its address without such a seal, or in
 * so many words in a CV. `similar`: by a label or a text that was matched, never by the credential itself.
 */
export type NamedEvidence = 'credential' | 'stated' | 'similar';

export interface NamedSkill {
  uri: string;
  label: string;
  evidence: NamedEvidence;
}

/** A skill that the matcher finds in a text. */
export interface TextSkill {
  uri: string;
  label: string;
  evidence: 'stated' | 'similar';
  /** The words that named it. */
  words: string[];
}

export interface NamingServices {
  /** Languages for labels and for matching, the best first. */
  languages: readonly string[];
  /** The vocabulary's label in the person's language, or null where it does not hold the concept. */
  label(uri: string): Promise<string | null> | string | null;
  match(text: string, language: string | null): Promise<TextSkill[]> | TextSkill[];
}

/** The skills of one document. */
export async function credentialSkills(
  document: CredentialDocument,
  sealState: SealState,
  services: NamingServices,
): Promise<NamedSkill[]> {
  const found = namedSkills();
  for (const { skills, outcomes } of document.credentials) {
    for (const skill of skills) {
      if (skill.uri !== null) {
        const label = await labelOf(skill.uri, skill.label, services);
        found.add({ uri: skill.uri, label, evidence: sealState === 'intact' ? 'credential' : 'stated' });
      } else
        for (const hit of await matchWhole(skill.label, services)) found.add({ ...hit, evidence: 'similar' });
    }
    for (const { title, namesSkill } of outcomes) {
      if (namesSkill) continue;
      const [text, language] = bestText(title, services.languages);
      for (const { uri, label } of await services.match(text, language))
        found.add({ uri, label, evidence: 'similar' });
    }
  }
  return found.all();
}

/** The skills of a CV: what it says in so many words is stated. */
export async function curriculumSkills(
  { skills, text }: CurriculumVitae,
  services: NamingServices,
): Promise<NamedSkill[]> {
  const found = namedSkills();
  for (const { uri, label } of skills)
    if (uri !== null) found.add({ uri, label: await labelOf(uri, label, services), evidence: 'stated' });
  for (const { uri, label, evidence } of await services.match(text, null))
    found.add({ uri, label, evidence });
  return found.all();
}

const STRENGTH: NamedEvidence[] = ['similar', 'stated', 'credential'];

/** Skills by address: the stronger evidence stays. */
export function namedSkills(): { add(skill: NamedSkill): void; all(): NamedSkill[] } {
  const found = new Map<string, NamedSkill>();
  return {
    add({ uri, label, evidence }) {
      const known = found.get(uri);
      if (!known || STRENGTH.indexOf(evidence) > STRENGTH.indexOf(known.evidence))
        found.set(uri, { uri, label, evidence });
    },
    all: () => [...found.values()],
  };
}

/** From the file in the person's language, else from the vocabulary, else from the file in any, else the address. */
async function labelOf(uri: string, label: Texts, { languages, label: fromVocabulary }: NamingServices) {
  const own = languages[0] === undefined ? undefined : label[languages[0]];
  return own || (await fromVocabulary(uri)) || bestText(label, languages)[0] || uri;
}

function bestText(texts: Texts, languages: readonly string[]): [text: string, language: string | null] {
  for (const language of languages) {
    const text = texts[language];
    if (text) return [text, language];
  }
  const [language = '', text = ''] = Object.entries(texts).find(([, one]) => one !== '') ?? [];
  return [text, language === '' ? null : language];
}

/** A label without an address counts where some label of the vocabulary is the very same words. */
async function matchWhole(texts: Texts, { languages, match }: NamingServices): Promise<TextSkill[]> {
  const [text, language] = bestText(texts, languages);
  const whole = folded(text);
  const hits = await match(text, language);
  return hits
    .filter(({ words, label }) => [label, ...words].some((word) => folded(word) === whole))
    .slice(0, 1);
}

const folded = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();

/** A text about a person is no posting: all of it counts, whatever its headings are taken for. */
export function asDescription(posting: Posting): Posting {
  return { ...posting, blocks: posting.blocks.map((block) => ({ ...block, section: 'requirements' })) };
}

/** What the words of a text name; what a sentence may mean is left out, since nobody said it. */
export function textSkills({ skills }: Analysis): TextSkill[] {
  return skills.flatMap(({ uri, label, evidence, mentions }) =>
    evidence === 'implied' || mentions.length === 0
      ? []
      : [{ uri, label, evidence, words: mentions.map(({ text }) => text) }],
  );
}
