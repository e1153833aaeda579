/** What comes back from checking a text: the contract between the engine and every door. */
import type { LanguageCode } from '../facts/fact.ts';
import type { Verdict } from '../languages/claim-phrases.ts';
import type { ShownFact } from './answer.ts';

/** One sentence of a text, and what the facts say to it. */
export interface CheckedClaim {
  readonly sentence: string;
  readonly verdict: Verdict;
  /** Where it is contradicted: the date, place or number that the facts have instead; no Markdown. */
  readonly instead?: string;
  /** What must be said beside the facts: "According to Ana." */
  readonly notes: readonly string[];
  /** The facts that the verdict rests on; for `not-covered` the nearest known one, if there is any. */
  readonly facts: readonly ShownFact[];
}

export interface CheckedText {
  /** The language of the text, in which everything about it is written. */
  readonly language: LanguageCode;
  /** Sentences about what the facts know of, in their order. */
  readonly claims: readonly CheckedClaim[];
  /** How many other sentences were read: questions, and what is about something else. */
  readonly others: number;
  /** How many were not read, since the text is too long. */
  readonly unread: number;
}
