/** How well a fact would fit a question, as far as its slots alone tell: without a look at its words. */
import type { FactBase } from '../facts/base.ts';
import type { FactDate } from '../facts/fact.ts';
import type { NamePart, Question } from '../question/question.ts';
import { meets } from '../question/time.ts';

/** Whether a date can be that of a question; remembered, since many facts share one. */
export function timeTest({ time }: Question): (date: FactDate | undefined) => boolean {
  const known = new Map<FactDate, boolean>();
  return (date) => {
    if (date === undefined || time.length === 0) return true;
    let fits = known.get(date);
    if (fits === undefined) {
      fits = time.every((one) => meets(date, one) !== 'no');
      known.set(date, fits);
    }
    return fits;
  };
}

/** Whether those whom a question names stand in a fact on the side that it gives them; by the number of the fact. */
export function roleTest(question: Question, { index, ...base }: FactBase): (ordinal: number) => boolean {
  const names = question.parts.flatMap((part) => (part.kind === 'name' && hasRole(part) ? [sideOf(part, base)] : []));
  const asked = question.parts.flatMap((part) => (part.kind === 'predicate' ? part.predicates : []));
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
    // Tens of thousands of facts are tested here: nothing is made for any of them.
    for (const { meant, role } of names) {
      const isEither = orientation === 'either' || role === undefined;
      const inWho = isEither || (role === 'agent') === (orientation === 'same');
      const inWhom = isEither || !inWho;
      if (!(inWho && hasAny(meant, who)) && !(inWhom && hasAny(meant, whom))) return false;
    }
    return true;
  };
}

function hasAny(meant: ReadonlySet<string>, ids: readonly string[]): boolean {
  for (const id of ids) if (meant.has(id)) return true;
  return false;
}

/** Of a name that describes another, that is cited, or at which something takes place, the slots tell nothing. */
const hasRole = ({ describes, cited, role }: NamePart): boolean =>
  describes === undefined && cited !== true && (role === undefined || SIDES.includes(role));

const SIDES: readonly NamePart['role'][] = ['agent', 'patient', 'recipient'];

const sideOf = ({ entities, role }: NamePart, base: Pick<FactBase, 'relatedFrom'>) => ({
  meant: new Set(entities.flatMap((id) => base.relatedFrom(id))),
  role,
});

type Orientation = 'same' | 'swapped' | 'either';

/** Which way round a predicate tells what is asked. */
function orient(did: string, asked: readonly string[], base: Pick<FactBase, 'broader' | 'predicate'>): Orientation {
  const does = base.broader(did);
  const same = asked.find((id) => does.has(id));
  if (same !== undefined) return base.predicate(same)?.symmetric === true ? 'either' : 'same';
  return asked.some((id) => does.has(base.predicate(id)?.converse ?? '')) ? 'swapped' : 'either';
}
