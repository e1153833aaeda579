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
  const names = question.parts.filter(
    (part): part is NamePart => part.kind === 'name' && part.describes === undefined && part.cited !== true,
  );
  const asked = question.parts.flatMap((part) => (part.kind === 'predicate' ? part.predicates : []));
  const orientations = new Map<string, Orientation>();
  const orientationOf = (did: string): Orientation => {
    const known = orientations.get(did) ?? orient(did, asked, base);
    orientations.set(did, known);
    return known;
  };
  return (ordinal) => {
    const orientation = orientationOf(index.didAt(ordinal));
    const [who, whom] = [index.whoAt(ordinal), index.whomAt(ordinal)];
    const [agents, patients] = orientation === 'swapped' ? [whom, who] : [who, whom];
    return names.every(({ entities, role }) => {
      const acts = entities.some((id) => agents.includes(id));
      const undergoes = entities.some((id) => patients.includes(id));
      if (orientation === 'either') return acts || undergoes;
      if (role === 'agent') return acts;
      return role === 'patient' || role === 'recipient' ? undergoes : acts || undergoes;
    });
  };
}

type Orientation = 'same' | 'swapped' | 'either';

/** Which way round a predicate tells what is asked. */
function orient(did: string, asked: readonly string[], base: Pick<FactBase, 'broader' | 'predicate'>): Orientation {
  const does = base.broader(did);
  const same = asked.find((id) => does.has(id));
  if (same !== undefined) return base.predicate(same)?.symmetric === true ? 'either' : 'same';
  return asked.some((id) => does.has(base.predicate(id)?.converse ?? '')) ? 'swapped' : 'either';
}
