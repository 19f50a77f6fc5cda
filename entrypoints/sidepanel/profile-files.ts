/** The files that a profile and a posting's skills are saved as. */
import type { ExportWords, ProfileFormat } from '../../components/skills/skills-services.ts';
import type { WriteOptions, WrittenSkill } from '../../lib/europass/write/elm-nodes.ts';
import { issuerUploadJson, STILL_TO_FILL } from '../../lib/europass/write/issuer-upload.ts';
import { learningOutcomesJson } from '../../lib/europass/write/learning-outcomes.ts';
import { selfDeclaredJson } from '../../lib/europass/write/self-declared.ts';
import type { Profile } from '../../lib/profile/profile.ts';
import { profilePage } from '../../lib/profile/profile-print.ts';
import { profileCsv, profileSchemaOrg } from '../../lib/profile/profile-table.ts';
import type { ShownSkill } from '../../lib/profile/with-vocabulary.ts';
import { BYTE_ORDER_MARK } from './save-as.ts';

export function profileFile(
  format: ProfileFormat,
  profile: Profile,
  skills: ShownSkill[],
  words: ExportWords,
  newId: () => string,
): { name: string; type: string; text: string } {
  const language = words.language.toLowerCase().split(/[-_]/)[0] ?? 'en';
  // What an occupation makes likely nobody has declared.
  const declared = skills.filter(({ grade }) => grade !== 'implied');
  switch (format) {
    case 'json':
      return {
        name: 'my-skills.json',
        type: 'application/json',
        text: `${JSON.stringify({ profile, skills }, null, 2)}\n`,
      };
    case 'elm':
      return {
        name: 'my-skills.elm.jsonld',
        type: 'application/ld+json',
        text: selfDeclaredJson(declared, '', words, { language, newId }),
      };
    case 'schemaOrg':
      return {
        name: 'my-skills.jsonld',
        type: 'application/ld+json',
        text: profileSchemaOrg(declared, ''),
      };
    case 'csv':
      return { name: 'my-skills.csv', type: 'text/csv', text: `${BYTE_ORDER_MARK}${profileCsv(skills)}` };
    case 'page':
      return {
        name: 'my-skills.html',
        type: 'text/html',
        text: profilePage(skills, profile.name, { ...words, note: words.description }),
      };
  }
}

export function outcomesFile(
  form: 'outcomes' | 'issuer',
  title: string,
  skills: readonly WrittenSkill[],
  options: WriteOptions,
): { text: string; toFill: readonly string[] } {
  if (form === 'issuer') return { text: issuerUploadJson(skills, title, options), toFill: STILL_TO_FILL };
  return { text: learningOutcomesJson(skills, options), toFill: [] };
}
