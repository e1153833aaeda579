/** What a question makes of the time of other events. */
import type { CalendarUnit, EventRelation } from '../languages/time-relations.ts';
import type { Question } from './question.ts';

/** A clause, as a question of its own. */
export interface Clause {
  /** The ways to read it by itself, likeliest first. */
  readonly readings: readonly Question[];
  /** How its own time hangs on a further event. */
  readonly timing?: Timing;
}

/** "Who joined after Tavonia?", "Whom did she meet on the same day as Bima?" */
export interface RelativeTiming {
  readonly kind: 'relative';
  readonly relation: EventRelation | 'same';
  /** Of `same`: what the two events share. */
  readonly unit?: CalendarUnit;
  /** The question without its clause of time. */
  readonly main: Clause;
  /** The clause as a question for its time; absent where it is the event last spoken of ("after that"). */
  readonly anchor?: Clause;
  /** "On the same day", and not as what. */
  readonly isBare?: boolean;
  /** It leaves its verb to the main clause: "before Bima did". */
  readonly elliptic: boolean;
  /** "Before or after": it asks which of the two. */
  readonly either?: true;
  /** It asks for the nearest ("shortly after", "the next"). */
  readonly nearest: boolean;
  /** Asks how much time lies between the two, in this unit or in any. */
  readonly span?: CalendarUnit | 'any';
  /** Index keys that a text has which says so itself ("before:ana"); absent where no such keys are made. */
  readonly said?: readonly string[];
  /** As the member wrote it. */
  readonly text: string;
}

/** One of several events that a question holds against each other. */
export interface Alternative {
  /** As the member wrote it. */
  readonly text: string;
  readonly clause: Clause;
}

export type Timing =
  | RelativeTiming
  /** "Did Ana and Bima join on the same day?" */
  | { readonly kind: 'together'; readonly unit: CalendarUnit; readonly pair: readonly Alternative[] }
  /** "Which came first, the treaty or the visit?" */
  | { readonly kind: 'which'; readonly order: 'first' | 'last'; readonly of: readonly Alternative[] }
  /** "How long ago was the visit?" */
  | { readonly kind: 'ago'; readonly since: boolean; readonly unit?: CalendarUnit; readonly event: Clause }
  /** "How many days lie between the visit and the treaty?" */
  | { readonly kind: 'between'; readonly unit?: CalendarUnit; readonly pair: readonly Alternative[] };

/** True of a clause that names nothing and no time. */
export const isEmpty = ({ readings }: Clause): boolean =>
  readings.every(({ parts, time }) => parts.length === 0 && time.length === 0);
