/**
 * What is read from a credential or a CV: plain data. Terms and paths after the European Learning Model 3
 * (ontology `http://data.europa.eu/snb/model/elm/`) and its XML forerunners.
 */

/** Which form a file has; `unknown` also for a CV that is plain text, PDF or DOCX. */
export type FileShape = 'elm3' | 'elm3-sealed' | 'elm2-xml' | 'elm1-xml' | 'vc' | 'europass-cv' | 'unknown';

/** A text in several languages, by two- or three-letter code; `''` where the file does not say which. */
export type Texts = Record<string, string>;

/** A concept that a credential names. */
export interface ConceptReference {
  /** `http://data.europa.eu/esco/skill/<uuid>`; null where the file gives a label only. */
  uri: string | null;
  label: Texts;
  /** Titles of the learning outcomes that name it; empty where it stands elsewhere. */
  outcomes: Texts[];
}

export interface LearningOutcome {
  title: Texts;
  /** False where no skill of ESCO is named: then the title can only be matched as a text. */
  namesSkill: boolean;
}

export interface Organisation {
  name: Texts;
  /** What the file calls the organisation in the eIDAS register, such as `VATES-A00000000`. */
  identifier: string | null;
}

export interface Credential {
  id: string | null;
  /** False for outcomes or qualifications that nobody is said to have. */
  namesHolder: boolean;
  title: Texts;
  /** The credential profile: generic, diploma supplement, accreditation … */
  kind: Texts;
  holder: Texts;
  issuer: Organisation | null;
  awardingBodies: Texts[];
  /** As written in the file, ISO 8601 in practice. */
  issued: string | null;
  awarded: string | null;
  validFrom: string | null;
  validUntil: string | null;
  /** 1…8. */
  eqfLevel: number | null;
  iscedFields: { code: string; label: Texts }[];
  outcomes: LearningOutcome[];
  skills: ConceptReference[];
  /** Occupations that the credential entitles to. */
  occupations: ConceptReference[];
}

/** A seal as it lies in the file, for the check; `embedded` is a `proof`, or a token whose
 * disclosures stand outside of what is signed. */
export type SealSource =
  | { form: 'none' }
  | { form: 'jades'; payload: string; signatures: JsonSignature[] }
  | { form: 'xades'; xml: string }
  | { form: 'embedded'; name: string };

/** RFC 7515, 7.2: one signature of the JSON serialisation. Members may be missing or of another kind. */
export interface JsonSignature {
  protected?: unknown;
  header?: unknown;
  signature?: unknown;
}

/** One sealed or bare thing in a file: a presentation or an archive may hold several. */
export interface CredentialDocument {
  shape: FileShape;
  credentials: Credential[];
  seal: SealSource;
}

/** A CV: its text, in the order of the document, for the matcher. */
export interface CurriculumVitae {
  shape: FileShape;
  name: string | null;
  text: string;
  occupations: ConceptReference[];
  skills: ConceptReference[];
}

export interface ReadFile {
  documents: CredentialDocument[];
  curriculum: CurriculumVitae | null;
}

/** The text in the first of the languages that there is, else in any. '' where there is none. */
export function textIn(texts: Texts, languages: readonly string[]): string {
  for (const language of languages) {
    const text = texts[language];
    if (text) return text;
  }
  return texts[''] || Object.values(texts).find((text) => text !== '') || '';
}
