/** Dates, spans, "first" and "last" in a question, and how it hangs on other events. Takes their words. */
import { RELATION_REACH } from '../languages/analyser.ts';
import type { Placed, Reading } from './reading.ts';
import { TimeReader } from './time.ts';
import type { TimeConstraint } from './time-constraint.ts';
import { textOf } from './words.ts';

export function takeTimes(
  reading: Reading,
  now: Date,
  /** Places of words that belong to names and say no time. */
  named: ReadonlySet<number> = new Set(),
): { constraints: TimeConstraint[]; order: 'first' | 'last' | undefined; relations: Placed[] } {
  const relations: Placed[] = [];
  const reader = new TimeReader(reading.words, reading.language, now);
  const constraints: TimeConstraint[] = [];
  let order: 'first' | 'last' | undefined;
  for (let at = 0; at < reading.words.length; at++) {
    if (reading.taken[at] === true || named.has(at)) continue;
    const time = reader.constraintAt(at);
    const placed = time === undefined ? reader.orderAt(at) : undefined;
    if (time !== undefined) constraints.push(...time.constraints);
    if (placed?.order !== undefined) order = placed.order;
    const relation = time === undefined && placed === undefined ? reader.relationAt(at) : undefined;
    if (relation !== undefined) {
      const to = at + relation.length;
      const next = reading.words.slice(to, to + RELATION_REACH).flatMap(({ forms }) => forms);
      const own = reading.words.slice(at, to).flatMap(({ forms }) => forms);
      const keys = relation.relation === 'other' ? [own] : [next.map((form) => `${relation.relation}:${form}`)];
      relations.push({
        part: { kind: 'word', text: textOf(reading.words, at, to), keys, known: true, number: false },
        from: at,
        to,
      });
    }
    const length = time?.length ?? placed?.length ?? relation?.length ?? 0;
    for (let next = at; next < at + length; next++) reading.taken[next] = true;
    at += Math.max(0, length - 1);
  }
  return { constraints, order, relations };
}
