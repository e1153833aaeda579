/** What comes back from a question: the one contract between the engine and every door (Discord, terminal, batch, tests). */
import type { FactSource, LanguageCode, Slot, Standing } from '../facts/fact.ts';
import type { Missing } from '../languages/answer-phrases.ts';
import type { PictureKind } from '../languages/picture-phrases.ts';
import type { Conversation } from '../question/conversation.ts';

export type { Conversation } from '../question/conversation.ts';

export type Status = 'answered' | 'ambiguous' | 'unknown';

/**
 * Why there is no answer. `not-stated`: the people or things are known, the articles do not say that about them.
 * `no-match`: nothing in the facts is about this. `not-understood`: the question could not be read.
 */
export type Reason = 'not-stated' | 'no-match' | 'not-understood';

/** What kept a question from being answered, where the refusal can name it. */
export interface Lacking {
  /** The part of a known event that was asked for and is not stated. */
  readonly slot?: Missing;
  /** Words of the question that nothing in the facts accounts for: an unknown name, something that is not told of. */
  readonly words: readonly string[];
}

/** One bare value of an answer. Equal ones share a rank, from 1. */
export interface Value {
  /** The slot that it fills; `polarity` is the yes or no of a yes/no question, `count` a number of facts. */
  readonly slot: Slot | 'polarity' | 'count' | 'source';
  readonly text: string;
  readonly rank: number;
}

/** A fact that an answer rests on, ready to be shown. */
export interface ShownFact {
  readonly id: string;
  /** The fact as one sentence, in the language of the answer. */
  readonly says: string;
  readonly standing: Standing;
  readonly source: ShownSource;
}

export interface ShownSource extends Omit<FactSource, 'article'> {
  readonly article: string;
  readonly publisher: string;
  readonly title?: string;
  readonly url?: string;
  /** Set where the source is a table, and `paragraph` one of its rows. */
  readonly table?: true;
  /** Date of publication as a member reads it. */
  readonly date?: string;
}

/** One of several that a question could have meant. */
export interface Choice {
  /** The entity, or the outermost fact of the event: `AskContext.meant` of a question that is asked again. */
  readonly id: string;
  readonly label: string;
  /** What tells it from others of the same name: an office, a description, a date. */
  readonly detail?: string;
  /** The question that asks about this one and nothing else. */
  readonly question: string;
}

export interface Answer {
  readonly question: string;
  /** The language that the question was asked in, and that the answer is written in. */
  readonly language: LanguageCode;
  readonly status: Status;
  /** Set exactly when `status` is `unknown`. */
  readonly reason?: Reason;
  /** Set for every question that was refused; a greeting, or a message without a word, is no such question. */
  readonly lacking?: Lacking;
  /** The value itself, or the refusal, in one short line; no Markdown. */
  readonly short: string;
  /** Set where `short` lists sentences: each of them, for doors that put them one below the other. */
  readonly points?: Points;
  /** Everything a member reads but the source: `short`, then the sentences of the facts; no Markdown. */
  readonly text: string;
  /** How sure it is, as far as it is not; empty for most answers. */
  readonly doubts: Doubts;
  readonly values: readonly Value[];
  /** All that the answer rests on, most important first. Empty when `status` is `unknown`. */
  readonly facts: readonly ShownFact[];
  /** What a long list has no room for in `short` and `text`: doors show it page by page. */
  readonly more: More;
  /** What the first of the facts says beyond what was asked. */
  readonly further: readonly Further[];
  /** Facts close to a question that they do not answer: what is known instead. */
  readonly related: readonly ShownFact[];
  /** Questions that can be answered, for a member whose question could not be. At most three. */
  readonly suggestions: readonly string[];
  /** Set when `status` is `ambiguous`. */
  readonly choices: readonly Choice[];
  /** How much of the question the facts explain, from 0 to 1; 0 when `status` is `unknown`. */
  readonly confidence: number;
  readonly explanation: Explanation;
  /** Set where a picture was asked for in plain words: doors say which command draws it. `status` is `unknown`. */
  readonly picture?: WantedPicture;
  /** What a follow-up question needs to know of this one. Plain JSON, below 2 kB. */
  readonly conversation: Conversation;
}

/** A picture that somebody asked for, as a command would draw it. */
export interface WantedPicture {
  readonly kind: PictureKind;
  /** The one whom it is to be about, by name; absent where none of the base's names was given, or several could be meant. */
  readonly name?: string;
}

/** A short answer that consists of several sentences. */
export interface Points {
  /** What stands before them: "16 in all:". */
  readonly lead?: string;
  /** At least two. */
  readonly sentences: readonly string[];
  /** How many more `lead` counts: those of `more`. */
  readonly left: number;
}

/** What keeps an answer from being certain, as sentences; doors that show them on their own leave them out of `text`. */
export interface Doubts {
  /** The note on the one date of `short`, where it stands in brackets: "the year is inferred". No sentence of its own. */
  readonly date?: string;
  /** Sentences of `text`: "This is only planned." */
  readonly standing: readonly string[];
  /** How misspelt names were read; `text` does not say it. */
  readonly readings: readonly string[];
}

/** A slot that a follow-up of one word can ask for. */
export const FURTHER = ['when', 'where', 'about'] as const satisfies readonly Slot[];
export type Further = (typeof FURTHER)[number];

/** The rest of a long list; both parts are empty for most answers. */
export interface More {
  /** Values that `short` counts and does not name, as a member reads them. */
  readonly values: readonly string[];
  /** Those of the answer's facts whose sentences `text` does not hold. */
  readonly facts: readonly ShownFact[];
}

/** How the question was read and the answer found, as lines for people, in the language of the answer. */
export interface Explanation {
  readonly lines: readonly string[];
}
