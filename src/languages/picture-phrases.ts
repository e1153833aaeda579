/** The words in and around pictures: timelines and networks. Names and dates are passed in. */
import type { EntityType, Standing } from '../facts/fact.ts';

/** A standing that a picture marks. What is reported or stated is drawn as it is. */
export type MarkedStanding = Exclude<Standing, 'reported' | 'stated'>;

export type PictureKind = 'timeline' | 'network';

/** Why no picture can be drawn. */
export type PictureProblem =
  /** No name of the base; `near` are names that come close. */
  | { readonly kind: 'unknown-name'; readonly given: string; readonly near: readonly string[] }
  /** A name of several; `meant` are theirs. */
  | { readonly kind: 'ambiguous-name'; readonly given: string; readonly meant: readonly string[] }
  | { readonly kind: 'not-a-date'; readonly given: string }
  | { readonly kind: 'reversed'; readonly from: string; readonly to: string }
  /** Nothing that has a date, of somebody or of the whole base; `limited` where a time was asked for. */
  | { readonly kind: 'no-events'; readonly name?: string; readonly limited: boolean }
  | { readonly kind: 'no-meetings'; readonly name?: string };

export interface PicturePhrases {
  /** What people call a picture, in small letters. */
  readonly called: Readonly<Record<PictureKind, readonly string[]>>;
  /** What may stand before that where one is wanted: "draw me", "tolong buatkan". */
  readonly wanted: ReadonlySet<string>;
  /** To somebody who asks for a picture in plain words: that a command draws it. Which one says the door. */
  readonly onCommand: Readonly<Record<PictureKind, string>>;
  /** Head a picture; without a name it is about the whole base. */
  readonly title: {
    timeline(name: string | undefined): string;
    network(name: string | undefined): string;
  };
  /** "1,204 events", "3 meetings", "12 names". */
  events(count: number): string;
  meetings(count: number): string;
  names(count: number): string;
  /** What happened how often, most often first: "visit 12, statement 5". */
  kinds(counts: readonly (readonly [label: string, count: number])[]): string;
  /** What a picture or a list leaves out. */
  others(count: number): string;
  /** Says that a network leaves out lines of few meetings. */
  readonly thinned: string;
  /** Events that have no date. */
  undated(count: number): string;
  /** A number of meetings between two, where they met at least once. */
  lastMet(count: number, date: string | undefined): string;
  /** One word or two, for the mark beside what is drawn. */
  readonly standing: Readonly<Record<MarkedStanding, string>>;
  /** Explains the mark of a date of which a part is inferred or approximate. */
  readonly inferred: string;
  /** What the colours of names stand for, as plurals. */
  readonly types: Readonly<Record<EntityType, string>>;
  /** Says that there is no picture, only its list. */
  readonly notDrawn: string;
  /** The same, where the bot may not attach files. */
  readonly mayNotAttach: string;
  problem(problem: PictureProblem): string;
}
