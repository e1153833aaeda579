/** An answer before it becomes text: what was decided, and on which facts. */
import type { FactBase, FactView } from '../facts/base.ts';
import type { Candidate, HoleFill } from '../matching/candidate.ts';
import type { Reason } from './answer.ts';
import type { Missing } from '../languages/answer-phrases.ts';
import type { Conflict } from '../matching/candidate.ts';

/** One of several that could be meant: the id of an entity or of an event's outermost fact, and the words that named it. */
export interface Meant {
  readonly label: string;
  readonly question: string;
}

/** A fact that answers, with what it puts into each hole. */
export interface Found {
  readonly view: FactView;
  readonly holes: readonly HoleFill[];
  readonly coverage: number;
}

/** A draft holds no more facts than this; one that holds as many may have left some out. */
export const MOST_FOUND = 200;

export type Draft =
  | {
      readonly kind: 'answer';
      readonly found: readonly Found[];
      readonly polarity?: 'yes' | 'no' | 'planned' | 'cancelled' | 'disputed' | 'contrary';
      readonly conflict?: Conflict;
      /** Words of the question that the facts do not have. */
      readonly without?: readonly string[];
    }
  | {
      readonly kind: 'definition';
      readonly entity: string;
      readonly found: readonly Found[];
      readonly byTitle: boolean;
    }
  /** Two events and how the first lies to the second; "apart" where they do not share what was asked about. */
  | {
      readonly kind: 'comparison';
      readonly verdict: 'yes' | 'no';
      /** Which of the two orders it is was asked, and not whether it is one. */
      readonly either?: true;
      readonly order: 'before' | 'after' | 'same' | 'apart';
      readonly found: readonly [Found, Found];
    }
  /** The one of several events that came first or last, in the question's words or as an entity; neither of a tie. */
  | {
      readonly kind: 'choice';
      readonly order: 'first' | 'last';
      readonly text: string;
      readonly names: readonly string[];
      readonly found: readonly Found[];
    }
  /** The days from one event to another, or to today. */
  | {
      readonly kind: 'span';
      readonly from: number;
      readonly to: number;
      readonly unit: 'day' | 'week' | 'month' | 'year' | 'any';
      /** Both ends are known to the day. */
      readonly exact: boolean;
      readonly ago?: boolean;
      readonly found: readonly Found[];
    }
  | { readonly kind: 'count'; readonly count: number; readonly found: readonly Found[] }
  | { readonly kind: 'sources'; readonly found: readonly Found[] }
  /** What an article tells, in the order of its paragraphs. */
  | { readonly kind: 'overview'; readonly article: string; readonly found: readonly Found[] }
  /** `of` articles, or else of what `word` can mean, or of events; `among` so many where these are only the newest. */
  | {
      readonly kind: 'ambiguous';
      readonly of?: 'article';
      readonly word?: string;
      readonly choices: readonly Meant[];
      readonly among?: number;
    }
  | { readonly kind: 'small-talk'; readonly talk: 'greeting' | 'thanks' | 'identity' | 'ability' }
  | {
      readonly kind: 'refusal';
      readonly reason: Reason;
      readonly related: readonly FactView[];
      /** What the facts lack: a slot, or words that nothing accounts for. */
      readonly missing?: Missing;
      readonly words: readonly string[];
      /** What is missing may be told of something else, of which nobody spoke. */
      readonly elsewhere?: true;
      readonly contradicted?: boolean;
    };

export const foundIn = ({ view, holes, coverage }: Candidate): Found => ({ view, holes, coverage });

/** The entities that an answer consists of: what fills its holes, or what it defines. */
export function entitiesIn(draft: Draft): string[] {
  if (draft.kind === 'definition') return [draft.entity];
  if (draft.kind === 'choice') return [...draft.names];
  if (draft.kind !== 'answer') return [];
  const fills = draft.found.flatMap(({ holes }) => holes.flatMap(({ fills: all }) => all));
  return fills.flatMap((fill) => (fill.kind === 'filler' && 'entity' in fill.filler ? [fill.filler.entity] : []));
}

/** The entities between which an answer asks to choose; none where it does not, or where it asks about events. */
export const offeredIn = (draft: Draft, base: FactBase): string[] =>
  draft.kind === 'ambiguous'
    ? draft.choices.map(({ label }) => label).filter((id) => base.entity(id) !== undefined)
    : [];

/** Asks which of these events is meant, each once. */
export const askWhich = (events: readonly { readonly view: FactView }[]): Draft => ({
  kind: 'ambiguous',
  choices: [...new Set(events.map(({ view }) => view.root))]
    .slice(0, 5)
    .map((root) => ({ label: root, question: root })),
});
