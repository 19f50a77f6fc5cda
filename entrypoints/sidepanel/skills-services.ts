/** The services of a person's own skills, answered by the browser. */
import { browser } from 'wxt/browser';
import { HITS_ASKED } from '../../components/panel/look-up.tsx';
import type { SavedServices } from '../../components/saved/saved-services.ts';
import type { SkillsServices } from '../../components/skills/skills-services.ts';
import type { TrustedList } from '../../lib/europass/seal/trusted-list.ts';
import { fileName } from '../../lib/export/file-name.ts';
import { sendMessage } from '../../lib/messages.ts';
import { heldSkills, type Profile } from '../../lib/profile/profile.ts';
import type { ProfileQuery } from '../../lib/profile/with-vocabulary.ts';
import { profileInUse } from '../../lib/settings.ts';
import { keepProfiles } from '../../lib/store/profile-keeper.ts';
import { openProfiles } from '../../lib/store/profiles.ts';
import { saveAs } from './save-as.ts';

/** In the browser's memory, as the session's postings are. */
const SESSION_PROFILE = 'sessionProfile';

export function skillsServices(saved: Pick<SavedServices, 'list' | 'onChanged' | 'session'>): SkillsServices {
  const memory = browser.storage.session;
  const keeper = keepProfiles(openProfiles(), profileInUse, {
    ...saved.session,
    load: async () => ((await memory.get(SESSION_PROFILE))[SESSION_PROFILE] as Profile | undefined) ?? null,
    save: (profile) => memory.set({ [SESSION_PROFILE]: profile }),
    forget: () => memory.remove(SESSION_PROFILE),
  });
  // Loaded by the person; forgotten with the page.
  let trustedList: TrustedList | null = null;
  const newId = () => `urn:uuid:${crypto.randomUUID()}`;
  return {
    ...keeper,
    onChanged(listener) {
      // A session may begin or end where the postings are.
      const stop = [keeper.onChanged(listener), saved.onChanged(listener)];
      return () => {
        for (const each of stop) each();
      };
    },
    readFiles: async (files) => {
      const { readSkillFiles } = await import('./read-skill-files.ts');
      return readSkillFiles(files, browser.i18n.getUILanguage(), trustedList);
    },
    loadTrustedList: async (file) => {
      const { readList } = await import('./read-skill-files.ts');
      trustedList = await readList(file);
      return trustedList;
    },
    shown: (profile) => sendMessage('profileSkills', queryOf(profile)),
    compare: (profile, asked) => sendMessage('compareWithProfile', { profile: queryOf(profile), asked }),
    gaps: async (profile) => {
      const postings = (await saved.list()).map(({ analysis }) =>
        analysis.skills.map(({ uri, label, necessity }) => ({ uri, label, necessity })),
      );
      const gaps = await sendMessage('profileGaps', { profile: queryOf(profile), postings });
      return { gaps, postings: postings.length };
    },
    lookUp: (text) => sendMessage('lookUp', { text, limit: HITS_ASKED, isFirst: false }),
    version: async () => (await sendMessage('vocabularyInUse')).version,
    exportAs: async (format, profile, skills, words) => {
      const { profileFile } = await import('./profile-files.ts');
      const { name, type, text } = profileFile(format, profile, skills, words, newId);
      saveAs(name, type, text);
      return name;
    },
    exportOutcomes: async (form, { posting, skills, vocabulary }) => {
      const { outcomesFile } = await import('./profile-files.ts');
      const options = { language: vocabulary.language, newId };
      const { text, toFill } = outcomesFile(form, posting.title ?? '', skills, options);
      const file = fileName(posting.title, form === 'issuer' ? 'edc-upload.json' : 'elm.jsonld');
      saveAs(file, 'application/ld+json', text);
      return { file, toFill };
    },
  };
}

function queryOf(profile: Profile): ProfileQuery {
  return { held: heldSkills(profile), occupations: profile.occupations, removed: profile.removed };
}
