/** What is done by one alone: where a fact says who hosted a conference, nobody else did. */
import type { FactBase, FactView } from '../facts/base.ts';

/** Facts of a predicate that are looked at, and so many of them make a rule. */
const MOST_FACTS = 200;
const LEAST_FACTS = 3;

/**
 * True where the facts never tell of two who did such a thing to the same event or document, neither in one fact nor in
 * several: hosts are one, signatories and guests are many. False where too few tell of such a thing at all.
 */
export function isDoneByOne(predicate: string, base: FactBase): boolean {
  const facts = base
    .factsThat(predicate)
    .first(MOST_FACTS)
    .filter(({ fact }) => fact.did === predicate && !fact.attribute);
  if (facts.length < LEAST_FACTS) return false;
  const doers = new Map<string, string>();
  return facts.every(({ who, ...view }) => {
    const [doer, ...others] = who;
    if (doer === undefined || others.length > 0) return false;
    return objectsOf(view, base).every((object) => {
      const before = doers.get(object) ?? doer;
      doers.set(object, before);
      return before === doer;
    });
  });
}

/** The events and documents that a fact is about. */
const objectsOf = ({ entities }: Pick<FactView, 'entities'>, base: FactBase): string[] =>
  [...entities].filter((id) => ['event', 'document'].includes(base.entity(id)?.type ?? ''));
