/** How well a fact would fit a question, as far as its slots alone tell: without a look at its words. */
import type { FactBase } from '../facts/base.ts';
import type { Range } from '../facts/date-order.ts';
import type { FactDate, Filler } from '../facts/fact.ts';
import type { NamePart, Question } from '../question/question.ts';
import { meets } from '../question/time-constraint.ts';
import type { Orientation } from './candidate.ts';
import { mainPredicate, orientationOf } from './orientation.ts';
import { rolesAt, satisfies, SLOT } from './parts-played.ts';

/** Whether a date can be that of a question. */
export const timeTest =
  ({ time }: Question) =>
  (date: FactDate | undefined): boolean => {
    if (date !== undefined) for (const one of time) if (meets(date, one) === 'no') return false;
    return true;
  };

/** The days outside of which nothing can be that meets all of a question's conditions on time. */
export function timeBounds({ time }: Question): Range {
  let [first, last] = [-Infinity, Infinity];
  for (const { relation, from, to, vague } of time) {
    if (from === undefined || to === undefined) continue;
    const [start, end] = vague === true ? [to, from] : [from, to];
    if (relation === 'after') first = Math.max(first, end + 1);
    if (relation === 'in' || relation === 'since') first = Math.max(first, from);
    if (relation === 'before') last = Math.min(last, start - 1);
    if (relation === 'in' || relation === 'until') last = Math.min(last, to);
  }
  return { from: first, to: last };
}

/** Whether those whom a question names stand in a fact in the parts that it gives them; by the number of the fact. */
export function roleTest(question: Question, base: FactBase): (ordinal: number) => boolean {
  const { index } = base;
  const names = question.parts.flatMap((part) => (part.kind === 'name' && hasRole(part) ? [castOf(part, base)] : []));
  const asked = mainPredicate(question.parts)?.predicates ?? [];
  const orientations = new Map<string, Orientation>();
  return (ordinal) => {
    const did = index.didAt(ordinal);
    let orientation = orientations.get(did);
    if (orientation === undefined) {
      orientation = orient(did, asked, base);
      orientations.set(did, orientation);
    }
    const who = index.whoAt(ordinal);
    const whom = index.whomAt(ordinal);
    const where = index.whereAt(ordinal);
    const about = index.aboutAt(ordinal);
    const speaker = index.speakerAt(ordinal);
    let filled = who.length > 0 ? SLOT.who : 0;
    if (whom.length > 0) filled |= SLOT.whom;
    if (about.length > 0) filled |= SLOT.about;
    // Tens of thousands of facts are tested here: nothing is made for any of them.
    for (const { meant, role } of names) {
      let at = hasAny(meant, who) || hasAny(meant, speaker) ? SLOT.who : 0;
      if (hasAny(meant, whom)) at |= SLOT.whom;
      if (isFilledBy(meant, where)) at |= SLOT.where;
      if (isFilledBy(meant, about)) at |= SLOT.about;
      if (!satisfies(rolesAt(at, filled, orientation), role)) return false;
    }
    return true;
  };
}

function hasAny(meant: ReadonlySet<string>, ids: readonly string[]): boolean {
  for (const id of ids) if (meant.has(id)) return true;
  return false;
}

function isFilledBy(meant: ReadonlySet<string>, fillers: readonly Filler[]): boolean {
  for (const filler of fillers) if ('entity' in filler && meant.has(filler.entity)) return true;
  return false;
}

/** Of a name that describes another, that is cited, or at which something takes place, the slots tell nothing. */
const hasRole = ({ describes, cited, role }: NamePart): boolean =>
  describes === undefined && cited !== true && (role === undefined || CAST.includes(role));

const CAST: readonly NamePart['role'][] = ['agent', 'patient', 'recipient'];

const castOf = ({ entities, role }: NamePart, base: FactBase) => ({
  meant: new Set(entities.flatMap((id) => base.relatedFrom(id))),
  role,
});

/** Where a fact does nothing that is asked, its slots do not tell who plays which part. */
function orient(did: string, asked: readonly string[], base: FactBase): Orientation {
  for (const id of asked) {
    const orientation = orientationOf(id, did, base);
    if (orientation !== undefined) return orientation;
  }
  return 'either';
}
