/** One text and its translation, as files for translators hold it. */
export interface TranslationUnit {
  /** Id of the prompt. */
  readonly prompt: string;
  /** The prompt's name, for people. */
  readonly name: string;
  readonly sourceLanguage: string;
  readonly source: string;
  readonly language: string;
  /** Empty: not translated. */
  readonly text: string;
  /** `outdated`: the source has changed since; a translator who has looked at it says `translated`. */
  readonly state: 'new' | 'outdated' | 'translated';
}

/** As it was read, with the line on which it stands. */
export interface ReadUnit extends TranslationUnit {
  readonly line: number;
}

/** Why a file as a whole cannot be read: nothing of it is imported. */
export type FileFault =
  | { readonly code: 'too-large'; readonly most: number }
  | { readonly code: 'encoding' | 'not-known' | 'not-xliff' }
  /** `found`: the version that the file says it has. */
  | { readonly code: 'version'; readonly found: string }
  | { readonly code: 'doctype' | 'too-deep' | 'too-many' | 'quote' | 'no-id' | 'cells'; readonly line: number }
  /** `detail`: the XML reader's, in English. */
  | { readonly code: 'xml'; readonly line: number; readonly detail: string }
  | { readonly code: 'header'; readonly missing: string };

export type ReadFile =
  | { readonly ok: true; readonly units: readonly ReadUnit[] }
  | { readonly ok: false; readonly fault: FileFault };

/** Most bytes of a file, and most units in it: thousands of prompts in dozens of languages. */
export const MOST_FILE_BYTES = 20 * 1024 * 1024;
export const MOST_UNITS = 100_000;
