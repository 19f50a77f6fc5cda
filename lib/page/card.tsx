/** What the card says about one mention. Props in, events out. */
import type {
  Carrier,
  ConceptName,
  Evidence,
  Folding,
  LabelKind,
  Mention,
  Necessity,
  SkillFound,
} from '../analysis.ts';
import type { SkillType } from '../esco/model.ts';

/** Every string of the card, in the person's language. */
export interface CardWords {
  type: Record<SkillType | 'none', string>;
  evidence: Record<Evidence, string>;
  necessity: Record<Necessity, string>;
  /** “The text says “…”.” */
  matched(words: string): string;
  /** Which kind of label the words matched, and after what folding. */
  why(label: string, kind: LabelKind, folding: Folding): string;
  /** What carried a skill that no words name. */
  carried(carriers: Carrier[]): string;
  couldAlsoMean: string;
  alsoMeant: string;
  openInEsco: string;
  openInPanel: string;
  /** Names the card for those who do not see it. */
  about(label: string): string;
}

/** What a card is about: a skill, and the place where it was pointed at. */
export interface CardSubject {
  skill: SkillFound;
  /** null for a skill that a sentence means. */
  mention: Mention | null;
  /** Other skills that the same words mean. */
  also: ConceptName[];
}

export interface CardProps extends CardSubject {
  words: CardWords;
  isDark: boolean;
  onOpenInPanel(uri: string): void;
}

const MOST_NAMED = 4;

export function Card({ skill, mention, also, words, isDark, onOpenInPanel }: CardProps) {
  const facts = [words.type[skill.type ?? 'none'], words.necessity[skill.necessity]];
  return (
    <section class={isDark ? 'card dark' : 'card'} aria-label={words.about(skill.label)} role="dialog">
      <h2>{skill.label}</h2>
      <p class="facts">
        <span class={`mark ${skill.evidence}${skill.necessity === 'required' ? ' strong' : ''}`}>
          {words.evidence[skill.evidence]}
        </span>
        {facts.map((fact) => ` · ${fact}`)}
      </p>
      {mention ? <Named mention={mention} words={words} /> : <Meant skill={skill} words={words} />}
      <Concepts before={words.couldAlsoMean} concepts={mention?.rivals ?? []} />
      <Concepts before={words.alsoMeant} concepts={also} />
      <p class="ways">
        <EscoLink uri={skill.uri}>{words.openInEsco}</EscoLink>
        <button type="button" onClick={() => onOpenInPanel(skill.uri)}>
          {words.openInPanel}
        </button>
      </p>
    </section>
  );
}

/** Which words name the skill, and how they were brought to its label. */
function Named({ mention, words }: { mention: Mention; words: CardWords }) {
  return (
    <>
      <p>{words.matched(mention.text)}</p>
      <p class="why">{words.why(mention.label, mention.labelKind, mention.folding)}</p>
    </>
  );
}

/** Which words mean the skill, and what of them was weighed. */
function Meant({ skill: { reason }, words }: { skill: SkillFound; words: CardWords }) {
  if (!reason) return null;
  return (
    <>
      <p>{words.matched(reason.text)}</p>
      {reason.carriedBy.length > 0 && <p class="why">{words.carried(reason.carriedBy)}</p>}
    </>
  );
}

function Concepts({ before, concepts }: { before: string; concepts: ConceptName[] }) {
  if (concepts.length === 0) return null;
  return (
    <p class="why">
      {before}{' '}
      {concepts.slice(0, MOST_NAMED).map(({ uri, label }, at) => (
        <span key={uri}>
          {at > 0 && ', '}
          <EscoLink uri={uri}>{label}</EscoLink>
        </span>
      ))}
    </p>
  );
}

function EscoLink({ uri, children }: { uri: string; children: string }) {
  return (
    <a href={escoPageOf(uri)} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}

/** The concept's page at the European Commission's ESCO portal. */
export function escoPageOf(uri: string): string {
  return `https://esco.ec.europa.eu/en/classification/skill?uri=${encodeURIComponent(uri)}`;
}
