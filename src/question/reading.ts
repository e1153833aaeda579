/** A question while it is being read: its words, and the parts that have been found in them. */
import type { FactBase } from '../facts/base.ts';
import type { Language } from '../languages/language.ts';
import type { Hole, Part, WordPart } from './question.ts';
import type { Word } from './words.ts';

/** A part with the words that it covers: from `from` up to, not including, `to`. */
export interface Placed<P extends Part = Part> {
  readonly part: P;
  readonly from: number;
  readonly to: number;
}

/** What has been found out about each word of a question while it is read. */
export interface Reading {
  readonly words: Word[];
  readonly language: Language;
  readonly base: FactBase;
  /** Where the question begins, behind a date or a polite way into it. */
  start: number;
  /** Words that something accounts for already. */
  readonly taken: boolean[];
}

/** A hole with the words that open it. */
export interface PlacedHole {
  readonly hole: Hole;
  readonly from: number;
  readonly to: number;
}

/** A part that is a plain word. */
export const isWordPart = (placed: Placed): placed is Placed<WordPart> => placed.part.kind === 'word';
