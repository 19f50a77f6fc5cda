/** What the settings page asks about the person's own choices and data. */
import type { ConceptName } from '../../lib/analysis.ts';
import type { Correction, CorrectionUndone } from '../../lib/corrections/correction.ts';
import type { MarkLook } from '../../lib/mark-look.ts';

/** null: chosen by the extension. */
export interface ChosenLanguages {
  label: string | null;
  second: string | null;
}

export interface Shortcut {
  /** What it does; '' for reading the page, which browsers name themselves. */
  name: string;
  /** As the browser writes them; '' where there are none. */
  keys: string;
}

export interface PersonServices {
  markLook(): Promise<MarkLook>;
  setMarkLook(look: MarkLook): Promise<void>;
  /** Whether every site is read by itself. */
  allSites(): Promise<boolean>;
  /** Called first in the handler of a click. False: the person declined. */
  setAllSites(wanted: boolean): Promise<boolean>;
  /** Hosts that are left alone although all sites are allowed. */
  stoppedSites(): Promise<string[]>;
  resumeSite(host: string): Promise<void>;
  /** With the languages of the vocabulary in use. */
  languages(): Promise<ChosenLanguages & { available: string[] }>;
  setLanguages(chosen: ChosenLanguages): Promise<void>;
  shortcuts(): Promise<Shortcut[]>;
  /** Opens the browser's page for them; rejects where it cannot be opened from here. */
  changeShortcuts(): Promise<void>;
  corrections: {
    /** The latest first. */
    list(): Promise<Correction[]>;
    undo(undone: CorrectionUndone): Promise<void>;
    /** The record with what took the place of one of its concepts. */
    takeOn(correction: Correction, uri: string, to: ConceptName): Promise<void>;
    /** Puts the record in the place of what was said of its words. */
    put(correction: Correction): Promise<void>;
    /** What took the place of the concepts that the vocabulary in use no longer has, by their addresses. */
    successors(corrections: readonly Correction[]): Promise<Record<string, ConceptName[]>>;
    /** Answers the file's name. */
    exportFile(corrections: Correction[]): string;
    /** Answers how many records were added. Rejects with a sentence where it is no such file. */
    importFile(file: File): Promise<number>;
  };
  /** Everything that is kept of the person. */
  ownData: {
    exportFile(): Promise<string>;
    /** Answers how many things were brought in. Rejects with a sentence; then nothing was changed. */
    importFile(file: File): Promise<number>;
    /** Postings, corrections, profiles, what was looked up, imported vocabularies, settings, permissions. */
    eraseAll(): Promise<void>;
  };
}
