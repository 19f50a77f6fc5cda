/** What the card says about one mention. Props in, events out. */
import type { Evidence, Folding, LabelKind, Mention, Necessity, SkillFound } from '../analysis.ts';
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
  couldAlsoMean: string;
  openInEsco: string;
  openInPanel: string;
  /** Names the card for those who do not see it. */
  about(label: string): string;
}

export interface CardProps {
  skill: SkillFound;
  mention: Mention;
  words: CardWords;
  isDark: boolean;
  onOpenInPanel(uri: string): void;
}

const MOST_RIVALS = 4;

export function Card({ skill, mention, words, isDark, onOpenInPanel }: CardProps) {
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
      <p>{words.matched(mention.text)}</p>
      <p class="why">{words.why(mention.label, mention.labelKind, mention.folding)}</p>
      {mention.rivals.length > 0 && (
        <p class="why">
          {words.couldAlsoMean}{' '}
          {mention.rivals.slice(0, MOST_RIVALS).map((rival, i) => (
            <span key={rival.uri}>
              {i > 0 && ', '}
              <EscoLink uri={rival.uri}>{rival.label}</EscoLink>
            </span>
          ))}
        </p>
      )}
      <p class="ways">
        <EscoLink uri={skill.uri}>{words.openInEsco}</EscoLink>
        <button type="button" onClick={() => onOpenInPanel(skill.uri)}>
          {words.openInPanel}
        </button>
      </p>
    </section>
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
