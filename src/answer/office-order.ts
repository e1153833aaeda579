/** Who held an office before or after somebody: "Who was prime minister after Ana Lim?" */
import type { FactBase, FactView } from '../facts/base.ts';
import { beginning, ending } from '../facts/date-order.ts';
import type { FactDate } from '../facts/fact.ts';
import { languageOf } from '../languages/registry.ts';
import type { Question } from '../question/question.ts';
import type { RelativeTiming } from '../question/timing.ts';
import type { Draft } from './draft.ts';
import { officesCalled } from './office.ts';

/** Terms that lie further apart have had somebody else between them. */
const LONGEST_GAP = 62;

type Term = FactView & { readonly when: FactDate };

const isDated = (view: FactView): view is Term => view.when !== undefined;

/** The next or the last holder of the office that the question names; undefined where it asks for something else. */
export function holderBeside(main: Question, { anchor, relation }: RelativeTiming, base: FactBase): Draft | undefined {
  const { copulas } = languageOf(main.language);
  const [office, ...others] = main.parts.filter(
    ({ kind, keys }) => kind !== 'word' || !keys.flat().some((key) => copulas.has(key)),
  );
  const named = anchor?.readings[0]?.parts ?? [];
  const [person] = named;
  const asksWho = main.holes.some(({ asks }) => asks === 'who');
  const isOrder = relation === 'before' || relation === 'after';
  if (!asksWho || !isOrder || office?.kind !== 'name' || others.length > 0) return undefined;
  if (person?.kind !== 'name' || named.length > 1 || person.entities.length !== 1) return undefined;
  const offices = officesCalled(office, base).filter(isDated);
  if (offices.length === 0) return undefined;
  const isHis = ({ fact }: FactView) => fact.who.some((id) => person.entities.includes(id));
  const own = offices.filter(isHis);
  const sign = relation === 'after' ? 1 : -1;
  const byTime = (a: Term, b: Term) => sign * (a.when.from - b.when.from);
  // Who held it twice was followed after the last time, and preceded before the first.
  const held = [...own].sort(byTime).at(-1);
  const before =
    held === undefined
      ? []
      : offices.filter((view) => !isHis(view) && isSameOffice(view, held, base) && liesBeside(view, held, sign));
  const [next, rival] = [...before].sort(byTime);
  const found = held === undefined || next === undefined || isApart(next, held, sign) ? undefined : next;
  const tied = found !== undefined && rival?.when.from === found.when.from && rival.fact.who[0] !== found.fact.who[0];
  if (found === undefined || tied)
    return {
      kind: 'refusal',
      reason: 'not-stated',
      related: held === undefined ? [] : [held],
      missing: 'who',
      words: [],
    };
  const holes = main.holes.map((hole) => ({
    hole,
    fills: found.fact.who.map((entity) => ({ kind: 'filler', slot: 'who', filler: { entity } }) as const),
  }));
  return { kind: 'answer', found: [{ view: found, holes, coverage: 1 }] };
}

/** Two offices called the same are one if they are worded alike, or belong to one country. */
function isSameOffice(view: Term, held: Term, base: FactBase): boolean {
  const countries = (term: Term) =>
    term.fact.who.flatMap((id) => [...base.relatedTo(id)].filter((other) => base.entity(other)?.type === 'country'));
  const alike = JSON.stringify(view.fact.about) === JSON.stringify(held.fact.about);
  return alike || countries(view).some((country) => countries(held).includes(country));
}

/** Terms are ordered by their beginnings: one ends on the day on which the next begins. */
const liesBeside = (view: Term, held: Term, sign: number): boolean =>
  sign > 0 ? beginning(view.when).from > beginning(held.when).to : beginning(view.when).to < beginning(held.when).from;

/** Both terms are known from end to end, and somebody else fits between them. */
function isApart(view: Term, held: Term, sign: number): boolean {
  const [earlier, later] = sign > 0 ? [held, view] : [view, held];
  return earlier.when.interval && beginning(later.when).from - ending(earlier.when).to > LONGEST_GAP;
}
