/** A fact as a question meets it: with what it inherits, and with the words by which it can be found. */
import type { Fact, FactDate, Filler, Text } from './fact.ts';

/** What a fact's own texts say, apart from its slots. */
export interface OwnWords {
  /** Index keys of its own texts (not of its entities, nor of its parent). */
  readonly keys: ReadonlySet<string>;
  /** Predicates of its sentence's main verb, whatever its editor filed it under: the first that the sentence names. */
  readonly leads: ReadonlySet<string>;
  /** Entities whose names stand in its own texts. */
  readonly mentions: ReadonlySet<string>;
}

export interface FactView extends OwnWords {
  readonly fact: Fact;
  /** The larger fact that this one is part of. */
  readonly parent?: FactView;
  /** The outermost fact of its event; itself where it is part of nothing. */
  readonly root: string;
  readonly who: readonly string[];
  readonly whom: readonly string[];
  readonly when?: FactDate;
  readonly where: readonly Filler[];
  /** Every entity that stands in one of its slots, inherited ones included. */
  readonly entities: ReadonlySet<string>;
}

export const entityOf = (filler: Filler): string | undefined => ('entity' in filler ? filler.entity : undefined);
export const textOf = (filler: Filler): Text | undefined => ('text' in filler ? filler.text : undefined);

/** All texts of a fact that its editor wrote in words. */
export function textsOf(fact: Fact): Text[] {
  const fillers = [...fact.where, ...fact.about].map(textOf).filter((text) => text !== undefined);
  const amounts = fact.howMany.flatMap(({ of, is }) => [of, is]);
  return [
    ...(fact.says === undefined ? [] : [fact.says]),
    ...fillers,
    ...fact.why,
    ...fact.how,
    ...fact.result,
    ...amounts,
  ];
}

/** A part of an event shares its time and place; its people only where it names none of its own. What is only planned
 *  does not happen when it is talked about, so it inherits neither time nor place. */
export function viewOf(fact: Fact, parent: FactView | undefined, words: OwnWords): FactView {
  const happened = fact.standing !== 'planned' && fact.standing !== 'cancelled';
  const alone = fact.who.length === 0 && fact.whom.length === 0;
  const who = alone ? (parent?.who ?? []) : fact.who;
  const whom = alone ? (parent?.whom ?? []) : fact.whom;
  const when = fact.when ?? (happened ? parent?.when : undefined);
  const where = fact.where.length > 0 || !happened ? fact.where : (parent?.where ?? []);
  const fillers = [...where, ...fact.about].map(entityOf).filter((entity) => entity !== undefined);
  return {
    fact,
    root: parent?.root ?? fact.id,
    who,
    whom,
    where,
    entities: new Set([...who, ...whom, ...fact.speaker, ...fillers]),
    keys: words.keys,
    mentions: words.mentions,
    leads: words.leads,
    ...(parent === undefined ? {} : { parent }),
    ...(when === undefined ? {} : { when }),
  };
}
