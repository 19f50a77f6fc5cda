/** What the card says about one mention, and what the person can say of it. Props in, events out. */
import { useState } from 'preact/hooks';
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
  alsoMeant: string;
  /** Before a list of senses of which one can be chosen. */
  chooseSense: string;
  /** Says what a press on a sense does. */
  choose(label: string): string;
  notThis: string;
  /** After it: what was done. */
  rejected(words: string, label: string): string;
  chosen(words: string, label: string): string;
  undo: string;
  correctionFailed: string;
  describe: string;
  describing: string;
  /** Where the vocabulary says no more of the concept. */
  noDescription: string;
  alsoCalled(labels: string[]): string;
  partOf(groups: string[]): string;
  /** Where ESCO's description can be loaded. */
  descriptionInPanel: string;
  /** Where this mark stands among all: “3 of 24”. */
  position(number: number, total: number): string;
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

/** What the vocabulary says of a skill. */
export interface ConceptMeaning {
  alternative: string[];
  /** Labels of its groups, nearest first. */
  groups: string[];
  /** ESCO's own words, where they were loaded before; null: the side panel offers to load them. */
  description: { language: string; text: string } | null;
}

/** What the person says of the words: `not-this` concept, or `this` one and no other. */
export interface CardSaying {
  words: string;
  uri: string;
  says: 'not-this' | 'this';
}

export interface CardProps extends CardSubject {
  words: CardWords;
  isDark: boolean;
  /** Where the mark stands among all, for those who walk from one to the next. */
  position: { number: number; total: number } | null;
  onOpenInPanel(uri: string): void;
  /** Rejects where it could not be kept. */
  onSay(saying: CardSaying): Promise<void>;
  onUndo(said: CardSaying): Promise<void>;
  meaningOf(uri: string): Promise<ConceptMeaning | null>;
}

const MOST_NAMED = 4;

interface Said extends CardSaying {
  label: string;
  failed: boolean;
}

export function Card(props: CardProps) {
  const { skill, mention, isDark, words } = props;
  const [said, setSaid] = useState<Said | null>(null);
  const say = (concept: ConceptName, says: CardSaying['says']): void => {
    const saying = { words: mention?.text ?? skill.reason?.text ?? '', uri: concept.uri, says };
    props.onSay(saying).then(
      () => setSaid({ ...saying, label: concept.label, failed: false }),
      () => setSaid({ ...saying, label: concept.label, failed: true }),
    );
  };
  const isSaid = said !== null && !said.failed;
  return (
    <section
      class={isDark ? 'card dark' : 'card'}
      aria-label={words.about(skill.label)}
      role="dialog"
      tabIndex={-1}
    >
      {isSaid ? <AfterSaying said={said} {...props} /> : <About {...props} onSay={say} />}
      <p role="status" class={said === null ? 'silent' : 'status'}>
        {said && sentenceOf(said, words)}
      </p>
    </section>
  );
}

function sentenceOf({ failed, says, words: phrase, label }: Said, words: CardWords): string {
  if (failed) return words.correctionFailed;
  return says === 'not-this' ? words.rejected(phrase, label) : words.chosen(phrase, label);
}

/** What was said can be taken back as long as the card is open; later in the panel and the settings. */
function AfterSaying({ said, words, onUndo }: CardProps & { said: Said }) {
  return (
    <p class="ways first">
      <button type="button" data-focus onClick={() => onUndo(said)}>
        {words.undo}
      </button>
    </p>
  );
}

type Say = (concept: ConceptName, says: CardSaying['says']) => void;

function About(props: Omit<CardProps, 'onSay'> & { onSay: Say }) {
  const { skill, mention, also, words, position, onOpenInPanel, onSay } = props;
  const facts = [words.type[skill.type ?? 'none'], words.necessity[skill.necessity]];
  if (position) facts.push(words.position(position.number, position.total));
  return (
    <>
      <h2>{skill.label}</h2>
      <p class="facts">
        <span class={`mark ${skill.evidence}${skill.necessity === 'required' ? ' strong' : ''}`}>
          {words.evidence[skill.evidence]}
        </span>
        {facts.map((fact) => ` · ${fact}`)}
      </p>
      {mention ? <Named mention={mention} words={words} /> : <Meant skill={skill} words={words} />}
      <Senses rivals={mention?.rivals ?? []} words={words} onSay={onSay} />
      <Concepts before={words.alsoMeant} concepts={also} />
      <Meaning uri={skill.uri} words={words} meaningOf={props.meaningOf} />
      <p class="ways">
        <button type="button" onClick={() => onSay(skill, 'not-this')}>
          {words.notThis}
        </button>
        <button type="button" onClick={() => onOpenInPanel(skill.uri)}>
          {words.openInPanel}
        </button>
        <EscoLink uri={skill.uri}>{words.openInEsco}</EscoLink>
      </p>
    </>
  );
}

/** Other concepts that carry the same label: one press, and these words mean that one from now on. */
function Senses({ rivals, words, onSay }: { rivals: ConceptName[]; words: CardWords; onSay: Say }) {
  if (rivals.length === 0) return null;
  return (
    <>
      <p class="why">{words.chooseSense}</p>
      <ul class="senses">
        {rivals.slice(0, MOST_NAMED).map((rival) => (
          <li key={rival.uri}>
            <button type="button" aria-label={words.choose(rival.label)} onClick={() => onSay(rival, 'this')}>
              {rival.label}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

type Asked = 'not asked' | 'asked' | 'nothing' | ConceptMeaning;

/** What the concept is, asked of the vocabulary only when the person wants it. */
function Meaning({ uri, words, meaningOf }: Pick<CardProps, 'words' | 'meaningOf'> & { uri: string }) {
  const [asked, setAsked] = useState<Asked>('not asked');
  if (asked === 'not asked') {
    const ask = (): void => {
      setAsked('asked');
      meaningOf(uri).then(
        (meaning) => setAsked(meaning ?? 'nothing'),
        () => setAsked('nothing'),
      );
    };
    return (
      <p class="why">
        <button type="button" aria-expanded="false" onClick={ask}>
          {words.describe}
        </button>
      </p>
    );
  }
  if (asked === 'asked') return <p class="why">{words.describing}</p>;
  const description = asked === 'nothing' ? null : asked.description;
  return (
    <div class="meaning" data-focus tabIndex={-1}>
      {description && (
        <p class="why" lang={description.language}>
          {description.text}
        </p>
      )}
      {sentencesOf(asked, words).map((sentence) => (
        <p class="why" key={sentence}>
          {sentence}
        </p>
      ))}
    </div>
  );
}

function sentencesOf(meaning: ConceptMeaning | 'nothing', words: CardWords): string[] {
  if (meaning === 'nothing') return [words.noDescription];
  const { alternative, groups, description } = meaning;
  const sentences: string[] = [];
  if (alternative.length > 0) sentences.push(words.alsoCalled(alternative.slice(0, MOST_NAMED)));
  if (groups.length > 0) sentences.push(words.partOf(groups.slice(0, 2)));
  if (description === null) sentences.push(words.descriptionInPanel);
  return sentences;
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
