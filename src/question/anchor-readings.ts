/**
 * What a clause of time leaves out, filled in from the main clause: "Who met Ana before Bima?" means before Bima met her,
 * "… before meeting Bima" means before whoever is asked about met him.
 */
import type { FactBase } from '../facts/base.ts';
import { DOER_TYPES } from '../facts/fact.ts';
import { languageOf } from '../languages/registry.ts';
import type { NamePart, Part, Question } from './question.ts';
import type { RelativeTiming } from './timing.ts';

const isName = (part: Part): part is NamePart => part.kind === 'name';

/** Doers, who may stand for each other in a sentence. */
const ACTORS: readonly string[] = DOER_TYPES;

const typeOf = (part: NamePart, base: FactBase): string => base.entity(part.entities[0] ?? '')?.type ?? '';

const isActor = (part: NamePart, base: FactBase): boolean => ACTORS.includes(typeOf(part, base));

/** The question for the time of what these parts tell. */
export function whenOf(question: Question, parts: readonly Part[] = question.parts): Question {
  return {
    ...question,
    holes: [{ asks: 'when' }],
    parts,
    negated: false,
    present: false,
    future: false,
    pronouns: [],
    followUp: false,
    bound: false,
    action: false,
  };
}

/** An event that a clause of time can mean. */
export interface AnchorReading {
  readonly question: Question;
  /** It leaves open who did it: the same one as the main clause asks for. */
  readonly shared: boolean;
}

/** What a clause of time can mean beside this main clause, likeliest first; nothing where it says too little. */
export function anchorReadings(
  main: Question,
  clause: Question,
  { elliptic }: Pick<RelativeTiming, 'elliptic'>,
  base: FactBase,
): AnchorReading[] {
  const says = (part: Part) => part.kind === 'predicate' && !part.predicates.every((id) => base.isAttribute(id));
  const readings = clause.parts.some(says) ? withVerb(main, clause, base) : withoutVerb(main, clause, elliptic, base);
  return readings.map(({ question, shared }) => ({
    question: ordered(question, clause.order),
    shared: shared === true,
  }));
}

/** A question that asks for the first, the last, or for all. */
export function ordered(question: Question, order: Question['order']): Question {
  const plain: { -readonly [Key in keyof Question]: Question[Key] } = { ...question };
  delete plain.order;
  return order === undefined ? plain : { ...plain, order };
}

type Reading = Pick<AnchorReading, 'question'> & Partial<AnchorReading>;

/** "before she met Bima", "after meeting Bima", "after the visit of Bima". */
function withVerb(main: Question, clause: Question, base: FactBase): Reading[] {
  const names = clause.parts.filter(isName);
  const verb = clause.parts.findIndex(({ kind }) => kind === 'predicate');
  const acting = clause.parts.some((part, at) => isName(part) && (part.role === 'agent' || at < verb));
  const own: Reading = { question: whenOf(clause) };
  const nominal = clause.parts.some((part) => part.kind === 'predicate' && part.noun);
  if (acting || (nominal && names.length > 0)) return [own];
  const others = main.parts
    .filter(isName)
    .filter((name) => isActor(name, base) && !names.some((one) => isSame(one, name)));
  const agents = others.filter(({ role }) => role === 'agent');
  const hole = main.holes.some(({ asks, role }) => ['who', 'which'].includes(asks) && role !== 'patient');
  const subjects = agents.length > 0 ? [agents] : hole ? [] : others.map((one) => [one]);
  const leans = clause.pronouns.some((pronoun) => pronoun === 'person' || pronoun === 'people' || pronoun === 'thing');
  const leaning = leans && subjects.length === 0 ? others.map((one) => [one]) : subjects;
  const role = clause.pronounRole ?? 'agent';
  const supplied = leaning.map((ones): Reading => ({
    question: whenOf(clause, [
      ...clause.parts,
      ...ones.map((one): Part => (nominal ? withoutRole(one) : { ...one, role })),
    ]),
  }));
  const shared = hole && agents.length === 0 && !leans && names.length > 0 ? [{ ...own, shared: true }] : [];
  return [...shared, ...supplied, ...(names.length > 0 && !leans && shared.length === 0 ? [own] : [])];
}

/** "before Bima", "before Bima did", "after the treaty". */
function withoutVerb(main: Question, clause: Question, elliptic: boolean, base: FactBase): Reading[] {
  const names = clause.parts.filter(isName);
  const [name] = names;
  if (name === undefined) return [];
  const others = clause.parts.filter((part) => part !== name);
  const time = clause.time.length > 0 ? clause.time : main.time.filter(({ relation }) => relation === 'in');
  const put = (parts: readonly Part[]): Reading => ({ question: { ...whenOf(main, [...parts, ...others]), time } });
  const actor = isActor(name, base);
  // "To which country did Ana appeal before Bima?": whatever does something can also be the one to whom it is done.
  const isDoer = actor || typeOf(name, base) === 'place';
  const hole =
    main.holes.find(({ asks }) => ['who', 'whom', 'what', 'which'].includes(asks)) ??
    main.holes.find(({ asks, place }) => asks === 'where' && place === 'country' && isDoer);
  const happens = main.parts.some(({ kind }) => kind === 'predicate');
  const suits = isDoer || hole?.asks === 'which' || hole?.asks === 'what';
  const role = hole?.role;
  const fits = !elliptic || role !== 'patient' || isCaused(main);
  const inHole =
    hole !== undefined && suits && fits && (happens || main.parts.length === 0 || !actor)
      ? [put([...main.parts, ...(role === undefined ? [withoutRole(name)] : [{ ...name, role }])])]
      : [];
  const places = main.parts.flatMap((part, at) =>
    isName(part) && !isSame(part, name) && isAlike(part, name, base) && (!elliptic || part.role !== 'patient')
      ? [at]
      : [],
  );
  const inPlace = (hole === undefined || inHole.length === 0 ? places.reverse() : []).map((place) =>
    put(main.parts.map((part, at) => (at === place && isName(part) ? likeIt(name, part) : part))),
  );
  // A person alone is no event; a treaty or a conference is.
  const alone: Reading[] =
    actor || ['city', 'place'].includes(typeOf(name, base)) ? [] : [{ question: whenOf(clause) }];
  return [...inHole, ...inPlace, ...alone];
}

/** "Who made Ana suffer before Bima did?": what "did" stands for is done by the one from whom she suffers. */
const isCaused = ({ light, language }: Question): boolean =>
  light.flat().some((key) => languageOf(language).causatives.has(key));

const isSame = (one: NamePart, other: NamePart): boolean => one.entities.some((id) => other.entities.includes(id));

/** Two that may play the same part in a sentence. */
const isAlike = (one: NamePart, other: NamePart, base: FactBase): boolean => {
  const [a, b] = [typeOf(one, base), typeOf(other, base)];
  const things = ['event', 'document', 'thing'];
  return a === b || (isActor(one, base) && isActor(other, base)) || (things.includes(a) && things.includes(b));
};

function withoutRole(name: NamePart): NamePart {
  const bare: { -readonly [Key in keyof NamePart]: NamePart[Key] } = { ...name };
  delete bare.role;
  return bare;
}

const likeIt = (name: NamePart, { role }: NamePart): NamePart =>
  role === undefined ? withoutRole(name) : { ...name, role };
