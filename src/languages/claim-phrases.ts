/** What is said about the statements in a text, in one language. */

/**
 * What the facts say to a statement. `said`: somebody said so, and no fact says it is so. `disputed`: the facts themselves call
 * it that. `not-covered`: neither confirmed nor contradicted, or not read with certainty.
 */
export const VERDICTS = ['confirmed', 'contradicted', 'planned', 'said', 'disputed', 'not-covered'] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface ClaimPhrases {
  /** Heads a statement with its verdict. */
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** Stands before the nearest fact that is known, where nothing covers a statement. */
  readonly nearest: string;
  /** Sentences that ask, or that are about something else. */
  others(count: number): string;
  /** The end of a text that is too long to be read. */
  readonly unread: string;
  /** A text without any statement about what the facts know of. */
  readonly nothing: string;
}
