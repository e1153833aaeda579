/** Who held an office when: "Who was prime minister in May 1946?", "Was Ana minister in 2020?" */
import { WELL_KNOWN, type FactBase, type FactView } from '../facts/base.ts';
import { LESSER_OFFICES } from '../languages/registry.ts';
import type { NamePart, Part, Question } from '../question/question.ts';
import { meets } from '../question/time-constraint.ts';
import type { Draft, Found } from './draft.ts';

const isOffice = (view: FactView): boolean => view.fact.attribute && view.fact.did === WELL_KNOWN.position;

/** Offices whose text accounts for every word of a part, or that belong to what it names. */
export function officesCalled(part: Part, base: FactBase): FactView[] {
  const offices = [...base.factsThat(WELL_KNOWN.position)].filter(isOffice);
  return offices.filter((view) => {
    const { fact } = view;
    const keys = keysOfOffice(view, base);
    const said = part.keys.flat();
    if (LESSER_OFFICES.some((title) => keys.includes(title) && !said.includes(title))) return false;
    const holder = fact.who[0] ?? '';
    const related = part.kind === 'name' ? base.relatedTo(holder) : new Set<string>();
    return part.keys.every((forms) =>
      forms.some(
        (form) => keys.includes(form) || [...related].some((id) => id !== holder && base.nameKeysOf(id).has(form)),
      ),
    );
  });
}

/** Facts as an answer finds them, with their holders in the holes of the question. */
export const foundOf = (views: readonly FactView[], question: Question): Found[] =>
  views.map((view) => ({
    view,
    holes: question.holes.map((hole) => ({
      hole,
      fills: view.fact.who.map((entity) => ({ kind: 'filler', slot: 'who', filler: { entity } }) as const),
    })),
    coverage: 1,
  }));

/** The holders of an office that a question names by the office alone; undefined where that is not what it asks. */
export function officeHolder(question: Question, base: FactBase): Draft | undefined {
  const [part, ...others] = question.parts;
  const asksWho = question.holes.some(({ asks }) => asks === 'who');
  if (!asksWho || part?.kind !== 'name' || others.length > 0) return undefined;
  const held = officesCalled(part, base);
  if (held.length === 0) return undefined;
  const timed = question.time.length > 0 || question.order !== undefined;
  if (!timed)
    return held.length > 1 && isOnlyOffice(part, held)
      ? { kind: 'answer', found: foundOf(newestFirst(held), question) }
      : undefined;
  const then = heldThen(held, question);
  const ordered = newestFirst(then.filter(({ when }) => question.order === undefined || when !== undefined));
  const chosen =
    question.order === 'first' ? ordered.slice(-1) : question.order === 'last' ? ordered.slice(0, 1) : ordered;
  if (chosen.length > 0) return { kind: 'answer', found: foundOf(chosen, question) };
  return { kind: 'refusal', reason: 'not-stated', related: [], missing: 'who', words: [] };
}

/** "Until when was Ana governor?": the time of the office by which somebody is named beside the name. */
export function tenure(question: Question, base: FactBase): Draft | undefined {
  const [part, ...others] = question.parts;
  const asksWhen = question.holes.length > 0 && question.holes.every(({ asks }) => asks === 'when');
  const entity = part?.kind === 'name' && part.entities.length === 1 ? part.entities[0] : undefined;
  if (!asksWhen || part === undefined || entity === undefined || others.length > 0) return undefined;
  const names = base.nameKeysOf(entity);
  const title = part.keys.filter((forms) => !forms.some((form) => names.has(form)));
  const held = base
    .attributesOf(entity)
    .flatMap(({ id }) => base.view(id) ?? [])
    .filter((view) => isOffice(view) && view.when !== undefined)
    .filter((view) => {
      const keys = keysOfOffice(view, base);
      return title.every((forms) => forms.some((form) => keys.includes(form)));
    });
  if (title.length === 0 || held.length === 0) return undefined;
  const found = held.map((view): Found => ({
    view,
    holes: question.holes.map((hole) => ({
      hole,
      fills: view.when === undefined ? [] : [{ kind: 'date', date: view.when }],
    })),
    coverage: 1,
  }));
  return { kind: 'answer', found: found.slice(0, 1) };
}

const keysOfOffice = ({ fact }: FactView, base: FactBase): string[] =>
  fact.about.flatMap((filler) => ('text' in filler ? [...base.keysIn(filler.text)] : []));

/** Offices that were held at the time asked about; where none is dated closely enough to tell, those that may have been. */
export function heldThen(offices: readonly FactView[], question: Question): FactView[] {
  const met = (wanted: 'yes' | 'maybe') =>
    offices.filter((view) =>
      question.time.every((time) => {
        const answer = view.when === undefined ? 'no' : meets(view.when, time);
        return answer === 'yes' || answer === wanted;
      }),
    );
  const surely = met('yes');
  return surely.length > 0 ? surely : met('maybe');
}

/** "Did Ana go to Examplia?" claims no office, though there are offices of Examplia. */
const isNoCountry = (part: Part, base: FactBase): boolean =>
  part.kind !== 'name' || part.entities.some((id) => base.entity(id)?.type !== 'country');

/** Several people share the title, and nobody has it for a name. */
const isOnlyOffice = (part: NamePart, held: readonly FactView[]): boolean =>
  part.strength === 'part' && new Set(held.flatMap(({ fact }) => fact.who)).size > 1;

const newestFirst = (views: readonly FactView[]): FactView[] =>
  [...views].sort((a, b) => (b.when?.from ?? -Infinity) - (a.when?.from ?? -Infinity));

/** Whether somebody held an office at a time; where another office is known for that time, that is the answer. */
export function heldOffice(question: Question, base: FactBase): Draft | undefined {
  const [subject, ...claims] = question.parts;
  const entity = subject?.kind === 'name' && subject.entities.length === 1 ? subject.entities[0] : undefined;
  const isPolar = question.holes.some(({ asks }) => asks === 'polarity');
  if (!isPolar || entity === undefined || claims.length === 0 || question.time.length === 0) return undefined;
  if (question.parts.some(({ kind }) => kind === 'predicate')) return undefined;
  if (!claims.every((claim) => claim.role === undefined && isNoCountry(claim, base))) return undefined;
  const own = base
    .attributesOf(entity)
    .flatMap(({ id }) => base.view(id) ?? [])
    .filter(isOffice);
  const claimed = claims.map((claim) => new Set(officesCalled(claim, base)));
  if (claimed.some((offices) => offices.size === 0)) return undefined;
  const then = heldThen(own, question);
  const right = then.filter((view) => claimed.every((offices) => offices.has(view)));
  if (right.length > 0) return { kind: 'answer', found: foundOf(right.slice(0, 1), question), polarity: 'yes' };
  if (then.length > 0) return { kind: 'answer', found: foundOf(then.slice(0, 1), question), polarity: 'no' };
  return { kind: 'refusal', reason: 'not-stated', related: [], missing: 'that', words: [] };
}
