/**
 * Skills that were named under another version of ESCO and are gone from the one in use, led on to what took their place.
 * Only where exactly one concept did: whoever held one that was divided may hold one part of it, and only she knows which.
 */
import type { ConceptName } from '../analysis.ts';
import { forward } from '../esco/forward.ts';
import type { Vocabulary } from '../pack/vocabulary.ts';
import type { AskedSkill, NameConcept } from './compare.ts';
import { type HeldSkill, hold, stronger } from './profile.ts';

/** What took the place of a concept; empty where it is still there, or nothing did. */
export function successorsOf(uri: string, vocabulary: Vocabulary, nameOf: NameConcept): ConceptName[] {
  const found = forward(
    { uri, label: '' },
    {
      labelOf: (other) => {
        const concept = vocabulary.find(other);
        return concept < 0 ? null : nameOf(concept);
      },
      replacedBy: (other) => vocabulary.replacedBy(other),
    },
  );
  return found.kind === 'replaced' ? found.to : [];
}

function onlySuccessor(uri: string, vocabulary: Vocabulary, nameOf: NameConcept): ConceptName | undefined {
  const [only, ...others] = successorsOf(uri, vocabulary, nameOf);
  return others.length === 0 ? only : undefined;
}

/** The held skills and, beside those that are gone, what they are now, unless the person took that out. */
export function withSuccessors(
  held: readonly HeldSkill[],
  removed: readonly string[],
  vocabulary: Vocabulary,
  nameOf: NameConcept,
): HeldSkill[] {
  const all = new Map(held.map((skill) => [skill.uri, { ...skill, from: [...skill.from] }]));
  for (const { uri, label, grade, from, version } of held) {
    const next = onlySuccessor(uri, vocabulary, nameOf);
    if (!next || removed.includes(next.uri)) continue;
    const known = all.get(next.uri);
    for (const source of from) hold(all, { ...next, version }, grade, source);
    const now = all.get(next.uri);
    // What is held under its own name as well as before needs no history.
    if (now && (!known || stronger(grade, known.grade))) now.formerly = label;
  }
  return [...all.values()];
}

/** What an older posting asks for, by the addresses in use now, each once. */
export function askedNow(
  asked: readonly AskedSkill[],
  vocabulary: Vocabulary,
  nameOf: NameConcept,
): AskedSkill[] {
  const now = new Map<string, AskedSkill>();
  for (const skill of asked) {
    const next = onlySuccessor(skill.uri, vocabulary, nameOf);
    const uri = next?.uri ?? skill.uri;
    const known = now.get(uri);
    if (known?.necessity === 'required') continue;
    if (!known || skill.necessity === 'required')
      now.set(uri, { ...skill, uri, label: next?.label || skill.label });
  }
  return [...now.values()];
}
