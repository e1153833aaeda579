/** A fact held against a question: what of the question it accounts for, and what it puts into the hole. */
import type { FactView } from '../facts/base.ts';
import type { Amount, FactDate, Filler, Text } from '../facts/fact.ts';
import type { Hole, Part } from '../question/question.ts';
import type { TimeConstraint } from '../question/time-constraint.ts';

/**
 * Which way round a fact tells what the question asks: `swapped` where the fact receives and the question visits, `either`
 * where the predicate is symmetric or the question has none.
 */
export type Orientation = 'same' | 'swapped' | 'either';

/** Where the question's main predicate is found: in a fact's own predicate, in a larger fact's, or only in its text. */
export interface Anchor {
  readonly means: 'slot' | 'event' | 'text' | 'none';
  /** The fact whose people play the parts: the fact itself, or the larger one that has the predicate. */
  readonly stage: FactView;
  readonly orientation: Orientation;
  /** The question's main predicate is one of saying: a fact's speaker does it, everybody else belongs to what is said. */
  readonly saying?: boolean;
  /** The fact gives the office of whoever leads, and the question asks for leading. */
  readonly headship?: boolean;
  /** Only the fact's sentence has the predicate for its main verb; the slots are those of another. */
  readonly led?: boolean;
}

/** How a fact accounts for a part of a question, best first. */
export type Means = 'slot' | 'related' | 'text' | 'event' | 'none';

export interface Account {
  readonly part: Part;
  readonly means: Means;
  /** Share of the part's weight that counts as explained, 0 to 1. */
  readonly share: number;
  /** For a name: the entity that it turned out to mean. */
  readonly entity?: string;
}

/** The question says one thing, the fact another. */
export type Conflict =
  | { readonly over: 'time'; readonly said: TimeConstraint }
  | { readonly over: 'place'; readonly said: Part }
  | { readonly over: 'role'; readonly said: Part }
  | { readonly over: 'number'; readonly said: Part };

/** One value that a fact puts into a hole. */
export type Fill =
  | { readonly kind: 'filler'; readonly slot: 'who' | 'whom' | 'where' | 'about'; readonly filler: Filler }
  | { readonly kind: 'text'; readonly slot: 'why' | 'how' | 'result' | 'did'; readonly text: Text }
  | { readonly kind: 'date'; readonly date: FactDate }
  | { readonly kind: 'amount'; readonly amount: Amount }
  | { readonly kind: 'days'; readonly days: number }
  | { readonly kind: 'fact' };

export interface HoleFill {
  readonly hole: Hole;
  readonly fills: readonly Fill[];
}

export interface Candidate {
  readonly view: FactView;
  readonly accounts: readonly Account[];
  readonly unexplained: readonly Part[];
  readonly missingTime: boolean;
  readonly conflicts: readonly Conflict[];
  readonly holes: readonly HoleFill[];
  /** Where the question's main predicate was found. */
  readonly anchor: Anchor;
  /** Share of the question that the fact explains, 0 to 1. */
  readonly coverage: number;
  /** Orders candidates: coverage, then how directly the fact speaks to the question. */
  readonly score: number;
}

/** Accounts for everything, contradicts nothing. */
export const explainsAll = (candidate: Candidate): boolean =>
  candidate.unexplained.length === 0 && candidate.conflicts.length === 0 && !candidate.missingTime;

/** Every hole has at least one value. */
export const isFilled = (candidate: Candidate): boolean => candidate.holes.every(({ fills }) => fills.length > 0);

/** What a fact puts into the holes, so that equal values are the same text; where it is the answer as a whole, the fact itself. */
export const valuesOf = ({ holes, view }: Candidate): readonly string[] =>
  holes.flatMap(({ fills }) => fills.map((one) => JSON.stringify(one.kind === 'fact' ? view.fact.id : one)));

/** The names of the question stand in the fact itself, and not only in the larger event or the article that tells of it. */
export const hasOwnNames = ({ accounts }: Candidate): boolean =>
  accounts.every(({ part, means }) => part.kind !== 'name' || means !== 'event');
