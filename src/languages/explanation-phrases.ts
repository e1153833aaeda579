/** What an explanation says of how a question was read and its answer found: for editors who look for a missing alias. */
import type { Slot } from '../facts/fact.ts';
import type { Role } from './language.ts';

/** How a fact accounts for a part of a question, other than by having it in a slot. */
export type AccountWords = 'did' | 'related' | 'text' | 'event' | 'none';

/** By what a name was found: one of its aliases, a part of it or an office, or almost. */
export type NameWay = { readonly kind: 'alias' | 'part' } | { readonly kind: 'almost'; readonly closeness: number };

export interface ExplanationPhrases {
  language(name: string): string;
  read(asked: string): string;
  readonly nothingAsked: string;
  /** What is asked for, by the engine's own names of it. */
  readonly asked: Readonly<Record<string, string>>;
  respelled(from: string, to: string): string;
  /** Heads the parts of the question. */
  readonly parts: string;
  name(text: string, names: string): string;
  /** Follows a name that is not written out in full; `text` is the alias that fits best. */
  by(way: NameWay, text: string): string;
  /** Follows a name: the part that it should play in a fact. */
  readonly roles: Readonly<Record<Role, string>>;
  predicate(text: string, label: string): string;
  /** A word that is no name and no verb of the base: it must stand in the fact. `facts` says in how many it does. */
  word(text: string, facts: number): string;
  /** A word that no dictionary knows and that is in no name. */
  unknown(text: string): string;
  /** Follows an unknown word: names that are written like it, and whose they are. */
  near(names: readonly { readonly alias: string; readonly of: string }[]): string;
  readonly noneNear: string;
  /** `span` is empty where no year was said. */
  time(text: string, span: string): string;
  context(names: string): string;
  readonly candidates: string;
  /** `share` of the question that the fact accounts for, from 0 to 1; absent where it was not looked for word by word. */
  candidate(id: string, share: number | undefined, verdict: string): string;
  readonly noCandidates: string;
  /** Where a part of the question stands in a fact. */
  inSlot(text: string, slot: Slot | 'speaker'): string;
  readonly account: Readonly<Record<AccountWords, (text: string) => string>>;

  readonly verdict: {
    readonly chosen: string;
    missing(words: string): string;
    elsewhere(word: string): string;
    otherTime(word: string): string;
    otherRole(word: string): string;
    readonly timeNotSaid: string;
    empty(asked: string): string;
    readonly same: string;
    readonly lessDirect: string;
    /** Has another value than the chosen ones, and is as direct. */
    readonly passedOver: string;
    /** Of a question who or what something is: says something else of it. */
    readonly noIntroduction: string;
    /** Of a question that several facts could answer differently. */
    readonly possible: string;
    readonly notNeeded: string;
  };

  /** Says in one line why the answer is what it is. */
  readonly why: {
    whole(asked: string): string;
    readonly corrected: string;
    readonly recorded: string;
    readonly ambiguous: string;
    readonly talk: string;
    readonly unread: string;
    notSaid(facts: number, asked: string): string;
    missing(words: string): string;
    readonly contradicted: string;
  };
  /** What an editor can do about words that nothing knows. */
  readonly teach: string;
}
