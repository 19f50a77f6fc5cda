/** The background's answers about what a person can do. Only the extension's own pages ask; nothing of it is kept here. */
import * as v from 'valibot';
import { onMessage } from '../messages.ts';
import {
  compareWithProfile,
  gapsOfProfile,
  profileSkills,
  successorsByUri,
} from '../profile/with-vocabulary.ts';
import type { EngineHolder } from './engine.ts';
import { type Own, requireExtensionPage } from './senders.ts';

const MOST_SKILLS = 20_000;
const MOST_POSTINGS = 2_000;

const text = v.pipe(v.string(), v.maxLength(5_000));
const concept = v.object({ uri: text, label: text, version: text });
const profile = v.object({
  held: v.pipe(
    v.array(
      v.object({
        ...concept.entries,
        grade: v.picklist(['credential', 'stated', 'implied']),
        from: v.array(text),
      }),
    ),
    v.maxLength(MOST_SKILLS),
  ),
  occupations: v.pipe(v.array(concept), v.maxLength(MOST_SKILLS)),
  removed: v.pipe(v.array(text), v.maxLength(MOST_SKILLS)),
});
const asked = v.pipe(
  v.array(v.object({ uri: text, label: text, necessity: v.picklist(['required', 'optional', 'unknown']) })),
  v.maxLength(MOST_SKILLS),
);

/** Registers the listeners; synchronous, so that nothing is missed at wake-up. */
export function answerPagesAboutProfile(engine: EngineHolder, own: Own): void {
  onMessage('profileSkills', async ({ data, sender }) => {
    requireExtensionPage(sender, own);
    const query = v.parse(profile, data);
    return (await engine.ready()).withVocabulary((vocabulary, language) =>
      profileSkills(vocabulary, language, query),
    );
  });
  onMessage('successors', async ({ data, sender }) => {
    requireExtensionPage(sender, own);
    const { uris } = v.parse(v.object({ uris: v.pipe(v.array(text), v.maxLength(MOST_SKILLS)) }), data);
    return (await engine.ready()).withVocabulary((vocabulary, language) =>
      successorsByUri(vocabulary, language, uris),
    );
  });
  onMessage('compareWithProfile', async ({ data, sender }) => {
    requireExtensionPage(sender, own);
    const query = v.parse(v.object({ profile, asked }), data);
    return (await engine.ready()).withVocabulary((vocabulary, language) =>
      compareWithProfile(vocabulary, language, query),
    );
  });
  onMessage('profileGaps', async ({ data, sender }) => {
    requireExtensionPage(sender, own);
    const postings = v.pipe(v.array(asked), v.maxLength(MOST_POSTINGS));
    const query = v.parse(v.object({ profile, postings }), data);
    return (await engine.ready()).withVocabulary((vocabulary, language) =>
      gapsOfProfile(vocabulary, language, query),
    );
  });
}
