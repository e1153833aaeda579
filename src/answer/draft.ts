/** An answer before it becomes text: what was decided, and on which facts. */
import type { FactView } from '../facts/base.ts';
import type { Candidate, HoleFill } from '../matching/candidate.ts';
import type { Choice, Reason } from './answer.ts';
import type { Missing } from '../languages/answer-phrases.ts';
import type { Conflict } from '../matching/candidate.ts';

/** A fact that answers, with what it puts into each hole. */
export interface Found {
  readonly view: FactView;
  readonly holes: readonly HoleFill[];
  readonly coverage: number;
}

export type Draft =
  | {
      readonly kind: 'answer';
      readonly found: readonly Found[];
      readonly polarity?: 'yes' | 'no' | 'planned' | 'cancelled' | 'contrary';
      readonly conflict?: Conflict;
    }
  | { readonly kind: 'definition'; readonly entity: string; readonly found: readonly Found[] }
  | { readonly kind: 'count'; readonly count: number; readonly found: readonly Found[] }
  | { readonly kind: 'sources'; readonly found: readonly Found[] }
  | { readonly kind: 'ambiguous'; readonly word?: string; readonly choices: readonly Choice[] }
  | { readonly kind: 'small-talk'; readonly talk: 'greeting' | 'thanks' | 'identity' | 'ability' }
  | {
      readonly kind: 'refusal';
      readonly reason: Reason;
      readonly related: readonly FactView[];
      /** What the facts lack: a slot, or words that nothing accounts for. */
      readonly missing?: Missing;
      readonly words: readonly string[];
      readonly contradicted?: boolean;
    };

export const foundIn = ({ view, holes, coverage }: Candidate): Found => ({ view, holes, coverage });
