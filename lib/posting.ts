/** A job posting as text. Every room may import these types; nothing here runs. */

export type Section =
  | 'title'
  | 'requirements'
  | 'tasks'
  | 'nice-to-have'
  | 'benefits'
  | 'employer'
  | 'legal'
  | 'application'
  | 'unknown';

/** Where in the page the text was found, best source first. */
export type PostingSource = 'json-ld' | 'microdata' | 'board' | 'state' | 'main' | 'selection' | 'text';

/** A paragraph, heading or list item: a slice `[start, end)` of `Posting.text` in UTF-16 code units. */
export interface Block {
  start: number;
  end: number;
  section: Section;
}

export interface Posting {
  title: string | null;
  employer: string | null;
  /** ISO 639-1 code of the text, null where it could not be told. */
  language: string | null;
  source: PostingSource;
  isPosting: boolean;
  /** The whole text that is matched. Offsets everywhere else refer to it; it is never normalised. */
  text: string;
  /** In order, without overlap. Text between blocks is not matched. */
  blocks: Block[];
}
