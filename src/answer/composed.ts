/** What a draft becomes in words, and what is needed to put it into words. */
import type { FactBase } from '../facts/base.ts';
import type { Language } from '../languages/language.ts';
import type { Answer } from './answer.ts';

/** The part of an answer that the draft decides. */
export type Composed = Pick<
  Answer,
  | 'status'
  | 'reason'
  | 'lacking'
  | 'short'
  | 'points'
  | 'text'
  | 'doubts'
  | 'values'
  | 'facts'
  | 'more'
  | 'further'
  | 'related'
  | 'suggestions'
  | 'choices'
  | 'confidence'
>;

export interface Words {
  readonly base: FactBase;
  readonly language: Language;
  /** Whether the facts answer a question that was made of a fact or an entity, in this language; see `Suggesting`. */
  readonly answers: (question: string, of: string) => boolean;
}

const LONGEST_QUOTE = 40;

export const NO_MORE = { values: [], facts: [] } as const;

const CERTAIN = { standing: [], readings: [] } as const;

export const NOTHING = {
  doubts: CERTAIN,
  values: [],
  facts: [],
  more: NO_MORE,
  further: [],
  related: [],
  suggestions: [],
  choices: [],
} as const;

/** Words of the question as a refusal repeats them: each once, and none so long that it hides the rest. */
export const quotable = (words: readonly string[]): string[] =>
  [...new Set(words)].map((word) => (word.length > LONGEST_QUOTE ? `${word.slice(0, LONGEST_QUOTE)}…` : word));
