/** Words by which a question hangs on events in time: "after she met Ana", "on the same day as", "which came first". */

/** Units of a calendar that two events can share. */
export const CALENDAR_UNITS = ['day', 'week', 'month', 'year'] as const;
export type CalendarUnit = (typeof CALENDAR_UNITS)[number];

/** How what is asked for lies to another event. */
export type EventRelation = 'before' | 'after' | 'since' | 'until' | 'during' | 'when';

/** One language's phrases; each is words in their standard spelling, lower case. */
export interface TimeRelationWords {
  /** Openers of a clause or a name that says when: "before" …, "when". */
  readonly relations: Readonly<Record<EventRelation, readonly string[]>>;
  /** The same day as, the same month as …; what follows is the other event, or nothing: the one last spoken of. */
  readonly same: Readonly<Record<CalendarUnit, readonly string[]>>;
  /** The day, the month … last spoken of: "that day", "hari itu". */
  readonly that: Readonly<Record<CalendarUnit, readonly string[]>>;
  /** Words right before "after" and "before" that ask for the nearest: "shortly", "tak lama". */
  readonly nearest: readonly string[];
  /** Links between the two events that something lies between: "between … and". */
  readonly between: readonly string[];
  /** Which of several came earlier, or later: "came first", "lebih dulu". */
  readonly earlier: readonly string[];
  readonly later: readonly string[];
  /** Joins the alternatives of "A or B", and the pair of "A and B". */
  readonly or: readonly string[];
  readonly and: readonly string[];
  /** Asks how much time lies between an event and now. `*` stands for the unit or "long". */
  readonly ago: readonly string[];
  /** Asks how much time lies between two events, with the unit it wants: "how many days", "berapa lama". */
  readonly spans: readonly string[];
  /** Words that may stand between such a question and its clause: "apart", "did it take", "selang". */
  readonly spanFillers: readonly string[];
  /** Whole follow-ups that ask for the event after, or before, the one just spoken of. */
  readonly next: readonly string[];
  readonly previous: readonly string[];
  /** Words that may stand beside those: "kali", "yang". */
  readonly stepFillers: readonly string[];
  /** Links that begin the later clause of "how long after A did B …". */
  readonly resumers: readonly string[];
  /** Words that go on with "the first" behind a clause of time: "the first, after Ana, to come", "yang pertama setelah Ana untuk datang". */
  readonly infinitives: readonly string[];
  /** Words by which a sentence says that something was so once and is no longer: "used to", "dahulu". */
  readonly formerly: readonly string[];
  /** Words that stand for a verb said before: "before Ana did". */
  readonly proVerbs: readonly string[];
}
