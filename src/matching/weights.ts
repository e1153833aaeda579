/** What an account of a part of a question is worth. */
import type { Part } from '../question/question.ts';

/** How directly each means speaks to a part. The order matters, the exact shares only break ties. */
export const SHARE = {
  exact: 1,
  narrower: 0.97,
  related: 0.9,
  text: 0.7,
  entityText: 0.85,
  event: 0.75,
  eventText: 0.65,
  article: 0.5,
} as const;

/** How much each kind of part counts in a question: a name says more than a word. */
export const WEIGHT: Readonly<Record<Part['kind'], number>> = { name: 3, predicate: 2, word: 2 };
