/**
 * What the terminal says around an answer: labels, the chat's own words, usage, settings, the summary of a check. Every
 * language has one object of this shape, so a missing translation does not compile.
 */
import type { PictureKind, PictureProblem } from './picture-phrases.ts';
import type { ENTITY_TYPES, Standing } from '../facts/fact.ts';

/** Something wrong with one setting; see `src/settings.ts`. */
export interface SettingProblem {
  /** Name of the environment variable. */
  readonly setting: string;
  readonly kind:
    | 'not-a-token'
    | 'not-an-id'
    | 'not-an-address'
    | 'not-a-database'
    | 'not-one-of'
    | 'not-a-number'
    | 'file-unreadable';
  /** What was given. Never set for a secret. */
  readonly given?: string;
  /** What may be given, when `kind` is `not-one-of`. */
  readonly allowed?: readonly string[];
  /** The largest number, when `kind` is `not-a-number`. */
  readonly most?: number;
}

/** Something wrong with the words after `faktual` on the command line. */
export type UsageProblem =
  | { readonly kind: 'no-command' }
  | { readonly kind: 'unknown-command'; readonly given: string; readonly allowed: readonly string[] }
  | { readonly kind: 'unknown-option'; readonly given: string; readonly command?: string }
  | { readonly kind: 'value-missing'; readonly given: string }
  | { readonly kind: 'value-unexpected'; readonly given: string }
  | { readonly kind: 'argument-unexpected'; readonly given: string; readonly command: string }
  /** Of `draw`; nothing was given where `given` is empty. */
  | { readonly kind: 'not-a-drawing'; readonly given: string; readonly allowed: readonly string[] }
  | { readonly kind: 'not-a-language'; readonly given: string; readonly allowed: readonly string[] };

/** Why a line of a batch could not be read as a question. */
export type LineProblem =
  'line-too-long' | 'not-json' | 'no-question' | 'question-not-text' | 'conversation-not-an-id' | 'engine-failed';

/** What a fact base holds, in numbers. */
export interface BaseSummary {
  /** Its folder, or several as `a + b`. */
  readonly folder: string;
  readonly articles: number;
  /** How many of the facts each article has; empty where there are too many articles to list. */
  readonly factsByArticle: readonly { readonly article: string; readonly facts: number }[];
  readonly tables: number;
  /** Facts that editors wrote as facts of their own. */
  readonly facts: number;
  /** Facts made from entities' attributes (rank, position …). */
  readonly attributes: number;
  readonly predicates: number;
  readonly entities: number;
  readonly entitiesByType: readonly { readonly type: (typeof ENTITY_TYPES)[number]; readonly count: number }[];
  readonly factsByStanding: readonly { readonly standing: Standing; readonly count: number }[];
  /** Names of the languages that names and facts are written in, in the reader's language. */
  readonly languages: readonly string[];
  /** Predicates of articles that leave `broader` out, and the shared ones that they count as cases of for their words. */
  readonly implied: readonly {
    readonly predicate: string;
    readonly article: string;
    readonly broader: readonly string[];
  }[];
  /** How many warnings are listed under the summary. */
  readonly warnings: number;
}

/** What a reload changed, in numbers of facts; `problems` is set when the old facts stayed. */
export type ReloadOutcome =
  | {
      readonly ok: true;
      readonly added: number;
      readonly removed: number;
      readonly changed: number;
      /** How many attributes of entities are not what they were. */
      readonly attributes: number;
    }
  | { readonly ok: false; readonly problems: number };

export interface TerminalPhrases {
  readonly answer: {
    readonly source: string;
    /** "paragraph 3", "paragraphs 3 and 4"; `list` is already joined. */
    readonly paragraphs: (list: string, several: boolean) => string;
    /** The same for the rows of a table. */
    readonly rows: (list: string, several: boolean) => string;
    readonly related: string;
    readonly suggestions: string;
    readonly explanation: string;
    /** What to type for a picture, of whom. */
    readonly draws: (kind: PictureKind, name: string | undefined) => string;
    /** Heads one page of a long answer: "Page 2 of 3". */
    readonly page: (page: number, pages: number) => string;
  };
  readonly chat: {
    readonly tokenMissing: readonly [string, string];
    readonly welcome: (articles: number, facts: number) => string;
    readonly howToStart: string;
    /** What somebody types who wants to leave and does not know how, in small letters; and the answer to it. */
    readonly leaveWords: readonly string[];
    readonly howToLeave: string;
    /** Closes `/help`: how to ask, with questions that have an answer, if there are any. */
    readonly howToAsk: (examples: readonly string[]) => string;
    /** What somebody types for the next page who forgets the stroke, in small letters. */
    readonly moreWords: readonly string[];
    /** To a bare number where nothing is numbered. */
    readonly nothingToPick: string;
    /** Shown under a numbered list. */
    readonly pickNumber: (count: number) => string;
    readonly commands: readonly { readonly name: string; readonly does: string }[];
    readonly unknownCommand: (given: string) => string;
    readonly nothingToExplain: string;
    /** Shown under an answer that goes on: how many pages are left. */
    readonly pagesLeft: (count: number) => string;
    readonly nothingMore: string;
    readonly reload: (outcome: ReloadOutcome) => string;
    readonly failed: string;
    /** The input ended before anything was asked. */
    readonly nothingAsked: string;
    /** The same where a text was to be checked. */
    readonly nothingToCheck: string;
  };
  readonly usage: {
    readonly help: string;
    readonly problem: (problem: UsageProblem) => string;
    readonly hint: string;
  };
  readonly settings: {
    readonly heading: (count: number) => string;
    readonly problem: (problem: SettingProblem) => string;
  };
  readonly check: {
    /** `cut` of the files with a problem are not YAML, so that the rest of them was not looked at. */
    readonly broken: (count: number, cut: number) => string;
    /** Below a problem: where else there is the same, and at how many places more. */
    readonly sameAt: (places: readonly string[], more: number) => string;
    /** So many names more have no entry. */
    readonly moreUnknown: (count: number) => string;
    /** Folders without predicates build on another one, which may be `other`: they are to be checked together. */
    readonly incomplete: (folders: readonly string[], other: string | undefined) => string;
    readonly summary: (summary: BaseSummary) => readonly string[];
    /** While a table is read: so many of its rows have been. */
    readonly progress: (file: string, rows: number) => string;
    /** The snapshot of the base could not be kept in a folder; `reason` is the system's word for why. */
    readonly unkept: (folder: string, reason: string) => string;
    readonly schemaWritten: (file: string) => string;
    /** `reason` is the system's code, e.g. ENOENT. */
    readonly schemaNotWritten: (file: string, reason: string) => string;
  };
  readonly draw: {
    /** Why nothing is drawn, and what to type instead. */
    readonly problem: (problem: PictureProblem) => string;
    readonly written: (file: string, width: number, height: number) => string;
    /** `reason` is the system's code, e.g. ENOENT. */
    readonly notWritten: (file: string, reason: string) => string;
  };
  readonly batch: { readonly problem: (problem: LineProblem) => string };
}
