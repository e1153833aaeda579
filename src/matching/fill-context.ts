/** What the values for a hole are looked up with. */
import type { FactBase, FactView } from '../facts/base.ts';
import { DOER_TYPES, type Filler } from '../facts/fact.ts';
import type { Question } from '../question/question.ts';
import type { Fill, Orientation } from './candidate.ts';

/** A fact held against a question, as the values for its holes are looked up. */
export interface Context {
  readonly question: Question;
  readonly view: FactView;
  readonly base: FactBase;
  readonly orientation: Orientation;
  /** The fact whose people play the parts of the question's verb. */
  readonly stage: FactView;
  /** Entities that the question names: nobody asks for what he said himself. */
  readonly named: ReadonlySet<string>;
}

/** Types of entities that do something of their own accord. */
export const PEOPLE: readonly string[] = DOER_TYPES;

/** Puts a filler into a slot. */
export const asFill =
  (slot: 'who' | 'whom' | 'where' | 'about') =>
  (filler: Filler): Fill => ({ kind: 'filler', slot, filler });
/** An entity as what fills a slot. */
export const asEntity = (entity: string): Filler => ({ entity });
