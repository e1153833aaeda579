/** What is to be drawn, in words and numbers: all that a drawing needs to know, and nothing of the facts behind it. */
import type { EntityType } from '../../facts/fact.ts';
import type { MarkedStanding } from '../../languages/picture-phrases.ts';

/** A date or a stretch of time on an axis, in days since 1970-01-01; infinite where it has no beginning or no end. */
export interface SceneSpan {
  readonly from: number;
  readonly to: number;
}

/** One event, or several of a stretch of time, beside the axis. */
export interface SceneRow extends SceneSpan {
  readonly kind: 'event' | 'group';
  readonly date: string;
  /** A part of the date is inferred. */
  readonly inferred: boolean;
  /** Of a group, behind its date: how many there are. */
  readonly counted?: string;
  /** What happened; of a group what most of it was, or nothing. */
  readonly text: string;
  readonly mark?: SceneMark;
  /** In small letters below: who says so. */
  readonly note?: string;
  /** Of a group: events that stand for it. */
  readonly highlights: readonly { readonly date: string; readonly text: string; readonly mark?: SceneMark }[];
}

export interface SceneMark {
  readonly standing: MarkedStanding;
  readonly label: string;
}

export interface TimelineScene {
  readonly kind: 'timeline';
  /** For the dates along the axis. */
  readonly locale: string;
  readonly title: string;
  readonly summary: string;
  readonly rows: readonly SceneRow[];
  /** In small letters at the bottom. */
  readonly notes: readonly string[];
}

export interface NetworkScene {
  readonly kind: 'network';
  readonly title: string;
  readonly summary: string;
  readonly nodes: readonly {
    readonly id: string;
    readonly name: string;
    readonly type: EntityType;
    readonly centre: boolean;
  }[];
  readonly ties: readonly {
    readonly one: string;
    readonly other: string;
    readonly count: number;
    readonly standing?: MarkedStanding;
  }[];
  /** What the colours and lines that occur stand for. */
  readonly legend: readonly SceneLegend[];
  /** How many names more there are than nodes, and how that is said. */
  readonly left: number;
  readonly others: readonly string[];
  /** In small letters at the bottom. */
  readonly notes: readonly string[];
}

export type SceneLegend =
  | { readonly kind: 'type'; readonly type: EntityType; readonly label: string }
  | { readonly kind: 'standing'; readonly standing: MarkedStanding; readonly label: string };

export type Scene = TimelineScene | NetworkScene;

/** A drawn picture. */
export interface Picture {
  readonly png: Uint8Array;
  /** Size in pixels. */
  readonly width: number;
  readonly height: number;
}
