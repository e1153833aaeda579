/** "Who is …?", "What is …?" and "Is … a …?": what the base says of an entity itself. */
import { WELL_KNOWN, type FactBase } from '../facts/base.ts';
import type { Fact, Filler } from '../facts/fact.ts';
import { fold, wordsOf } from '../facts/tokens.ts';
import { languageOf } from '../languages/registry.ts';
import { isKind } from '../matching/kinds.ts';
import { asksTotal } from '../matching/totals.ts';
import { isDoubtful, namesakes } from './doubtful-names.ts';
import { isLesser, isPostedSo } from '../question/offices.ts';
import type { NamePart, Part, Question } from '../question/question.ts';
import type { Draft, Found } from './draft.ts';

/** In the order in which they introduce somebody. */
const INTRODUCES: readonly string[] = [
  WELL_KNOWN.description,
  WELL_KNOWN.position,
  WELL_KNOWN.standsFor,
  WELL_KNOWN.rank,
];

/** So many people may be chosen from; of more a country says too little. */
const MOST_PEOPLE = 5;

const foundOf = (facts: readonly Fact[], base: FactBase): Found[] =>
  facts.flatMap(({ id }) => {
    const view = base.view(id);
    return view === undefined ? [] : [{ view, holes: [], coverage: 1 }];
  });

/** A question of nothing but a name or a description: "Who is Ana Lim?", "PHA?", "Siapa atase pertahanan itu?" */
export function definition(question: Question, base: FactBase): Draft | undefined {
  const asked = question.holes.map(({ asks }) => asks);
  const kind = kindOfNamed(question, base);
  if (kind !== undefined) return kind;
  const open = asked.length === 0 || asked.some((asks) => ['definition', 'who', 'what', 'story'].includes(asks));
  if (!open || question.time.length > 0 || question.parts.length === 0 || question.action) return undefined;
  // Nor is a total who somebody is.
  if (question.holes.some((hole) => asksTotal(hole, question))) return undefined;
  // "What happened to the bridge?": that it is one of stone did not happen to it.
  if (question.happening && asked.every((asks) => asks === 'story')) return undefined;
  const [name, ...others] = question.parts;
  const people = asked.includes('who') || question.parts.some(asksFullName) ? peopleOf(question, base) : [];
  if (people.length > 0 && people.length <= MOST_PEOPLE) return whichOf(people, question, base);
  if (name?.kind === 'name' && others.length === 0)
    return asksWhoOfThing(asked, name, base) ? undefined : defineName(name, base);
  if (name?.kind === 'name' && others.length === 1 && asksFullName(others[0])) return fullName(name, base);
  const [second] = others;
  if (second?.kind === 'name' && others.length === 1 && asksFullName(name)) return fullName(second, base);
  const describes = asked.some((asks) => asks === 'definition' || asks === 'who');
  if (!describes || question.parts.some((part) => part.kind === 'predicate' && !isAttribute(part, base)))
    return undefined;
  if (question.parts.some((part) => isStrangersName(part, question))) return undefined;
  // "Who is in prison?" is not answered with those whom their name puts there.
  if (question.parts.every(({ kind, role }) => kind === 'word' && role === 'place')) return undefined;
  const described = entityDescribedBy(question.parts, base);
  // "Who went along to the pole?" is not answered with a ship that went there.
  const isSomebody = ['person', 'group'].includes(base.entity(described ?? '')?.type ?? '');
  if (asked.includes('who') && !isSomebody) return undefined;
  return described === undefined ? undefined : defineEntity(described, base, true);
}

/** "Ahmed" beside a surname is a name that nobody here has, however near it may come to some word of the facts. */
const isStrangersName = (part: Part, { respelled }: Question): boolean =>
  part.kind === 'word' && /^\p{Lu}/u.test(part.text) && respelled.some(({ from }) => from === part.text);

/** "What kind of ship is the Bima?": what is said of the one thing that is named, where it is such a thing. */
function kindOfNamed({ holes, parts, time }: Question, base: FactBase): Draft | undefined {
  const [hole, ...more] = holes;
  const names = parts.filter((part) => part.kind === 'name');
  // "Kind of ship": a noun that is also a verb.
  const nouns = [...(hole?.noun ?? []), ...parts.filter((part) => part.kind === 'predicate' && part.noun)];
  const [entity, ...others] = names.flatMap(({ entities }) => entities);
  const isBare = parts.length === 1 || (hole?.noun === undefined && parts.length === 2 && nouns.length === 1);
  if (hole?.asks !== 'which' || more.length > 0 || names.length !== 1 || time.length > 0 || !isBare) return undefined;
  if (entity === undefined || others.length > 0 || nouns.length === 0) return undefined;
  const kind = Object.values(base.entity(entity)?.kind ?? {});
  const isSaid =
    base.attributesOf(entity).some(({ did }) => did === WELL_KNOWN.description) ||
    kind.some((text) => wordsOf(text).length > nouns.length);
  return isSaid && nouns.every((noun) => isKind(entity, noun, base)) ? defineEntity(entity, base, false) : undefined;
}

/** "Who is the Examplian?", "Siapa nama orang Examplia itu?": the people of a country that is all that is named. */
function peopleOf({ parts, language, holes }: Question, base: FactBase): readonly string[] {
  const [name, ...others] = parts.filter((part) => !asksFullName(part));
  const [country, ...more] = name?.kind === 'name' ? name.entities : [];
  const entity = base.entity(country ?? '');
  if (name === undefined || entity?.type !== 'country' || others.length + more.length > 0) return [];
  // Where a country is called otherwise than its people, "Examplia" is none of them.
  const isItself = Object.values(entity.names).some((own) => fold(own) === fold(name.text));
  const isShared = languageOf(language).nounBeforeQuestionWord && holes.some(({ asks }) => asks === 'who');
  return isItself && !isShared ? [] : base.relatedFrom(entity.id).filter((id) => base.entity(id)?.type === 'person');
}

/** The one who is meant, or a choice. */
function whichOf(people: readonly string[], { parts }: Question, base: FactBase): Draft | undefined {
  const [only, ...others] = people;
  if (only !== undefined && others.length === 0) return defineEntity(only, base, true);
  return {
    kind: 'ambiguous',
    word: parts.find(({ kind }) => kind === 'name')?.text ?? '',
    choices: people.map((id) => ({ label: id, question: id })),
  };
}

/** "Who did the simulator?" asks for people, not for what a simulator is. */
const asksWhoOfThing = (asked: readonly string[], name: NamePart, base: FactBase): boolean =>
  asked.includes('who') &&
  name.entities.every((id) => ['thing', 'document', 'event', 'place', 'city'].includes(base.entity(id)?.type ?? ''));

const isAttribute = (part: Part, base: FactBase): boolean =>
  part.kind === 'predicate' && part.predicates.some((id) => base.isAttribute(id));

const asksFullName = (part: Part | undefined): boolean =>
  part?.kind === 'predicate' && part.predicates.includes(WELL_KNOWN.fullName);

function defineName(name: NamePart, base: FactBase): Draft | undefined {
  const [first] = name.entities;
  if (first === undefined) return undefined;
  const meant = isDoubtful(name) || name.strength === 'part' ? namesakes(name, base) : name.entities;
  if (meant.length > 1 || isDoubtful(name))
    return { kind: 'ambiguous', word: name.text, choices: meant.map((id) => ({ label: id, question: id })) };
  const words = fold(Object.values(base.entity(first)?.names ?? {}).join(' '));
  return defineEntity(first, base, !words.includes(name.mended ?? fold(name.text)));
}

/** A person's own name, unless the base knows only an office: then nobody has said the name. */
function fullName(name: NamePart, base: FactBase): Draft | undefined {
  const [entity, ...others] = name.entities;
  if (entity === undefined || others.length > 0) return undefined;
  if (base.attributesOf(entity).some(({ did }) => did === WELL_KNOWN.fullName)) return undefined;
  if (!base.hasProperName(entity) || isUnnamedGroup(name, entity, base))
    return {
      kind: 'refusal',
      reason: 'not-stated',
      related: base.factsOf(entity).first(1),
      missing: 'name',
      words: [],
    };
  return defineEntity(entity, base, true);
}

/** "What is the name of Ana's lawyers?" of lawyers whom the base knows as nothing but Ana's lawyers. */
function isUnnamedGroup({ keys }: NamePart, id: string, base: FactBase): boolean {
  const group = base.entity(id);
  const asked = new Set(keys.flat());
  return (
    group?.type === 'group' && Object.values(group.names).some((own) => wordsOf(own).every((word) => asked.has(word)))
  );
}

/** Attributes that say who or what somebody or something is, in the order in which they introduce. */
const introductions = (attributes: readonly Fact[]): readonly Fact[] =>
  attributes
    .filter(({ did }) => INTRODUCES.includes(did))
    .sort((a, b) => INTRODUCES.indexOf(a.did) - INTRODUCES.indexOf(b.did));

/** The attribute that tells most of somebody. */
const introductionOf = (attributes: readonly Fact[]): Fact | undefined => introductions(attributes)[0] ?? attributes[0];

/** What introduces an entity: its description and offices, or else facts that it takes part in. */
function defineEntity(entity: string, base: FactBase, byTitle: boolean): Draft | undefined {
  const own = introductions(base.attributesOf(entity));
  const found = foundOf(own.length > 0 ? own.slice(0, 3) : leadingFacts(entity, base), base);
  return found.length === 0 ? undefined : { kind: 'definition', entity, found, byTitle };
}

/** Two facts of an event that somebody takes part in, those in which it acts first. */
function leadingFacts(entity: string, base: FactBase): readonly Fact[] {
  const told = base.factsOf(entity);
  const acting = told.first(2, ({ fact, who }) => !fact.attribute && who.includes(entity));
  const others = told.first(2, (view) => !view.fact.attribute && !acting.includes(view));
  return [...acting, ...others].slice(0, 2).map(({ fact }) => fact);
}

/** The one entity whose names, kind and attributes account for every part of a description; undefined for none or several. */
function entityDescribedBy(parts: readonly Part[], base: FactBase): string | undefined {
  const pool = new Set(
    parts.flatMap((part) => [
      ...part.keys.flat().flatMap((key) => base.entitiesWith(key)),
      ...(part.kind === 'name' ? part.entities.flatMap((id) => base.relatedFrom(id)) : []),
    ]),
  );
  const fitting = [...pool].filter(
    (entity) =>
      !isLesser(entity, parts, base) &&
      parts.every((part) => isTrueOf(part, entity, base) && isPostedSo(entity, part, base)),
  );
  const people = fitting.filter((id) => base.entity(id)?.type === 'person');
  const wanted = people.length > 0 ? people : fitting;
  return wanted.length === 1 ? wanted[0] : undefined;
}

/** Said by an entity's names, kind or attributes, or an entity that one of these leads to. */
function isTrueOf(part: Part, entity: string, base: FactBase): boolean {
  if (part.kind === 'name' && part.entities.some((id) => base.relatedTo(entity).has(id))) return true;
  return part.keys.every((forms) => forms.some((form) => base.keysOf(entity).has(form)));
}

/**
 * "Is Ana Lim a general?": yes where her attributes say so, no where the attribute that somebody else is a general by has
 * another value for her. Undefined where neither is known.
 */
export function copula(question: Question, base: FactBase): Draft | undefined {
  const [subject, ...claims] = question.parts;
  const isCopula =
    question.holes.some(({ asks }) => asks === 'polarity') &&
    question.time.length === 0 &&
    question.order === undefined &&
    question.limits.length === 0 &&
    // What she is says nothing of what she wants to be.
    !question.modal &&
    question.parts.every((part) => part.kind !== 'predicate' && !(part.kind === 'word' && part.verb === true)) &&
    claims.every(({ role }) => role !== 'place' && role !== 'partner');
  const entity = subject?.kind === 'name' && subject.entities.length === 1 ? subject.entities[0] : undefined;
  if (!isCopula || entity === undefined || claims.length === 0 || question.negated) return undefined;
  const own = base.attributesOf(entity);
  const says = (fact: Fact, part: Part) => fact.about.some((filler) => saysPart(filler, part, base));
  // "President of Examplia" is one office: not that of one body and the country of another, and no vice president.
  const isOffice = (part: Part) =>
    part.kind === 'name' && part.strength === 'part' && !part.entities.some((id) => base.isRank(id));
  const holds = (part: Part) => own.some((fact) => says(fact, part)) && !isLesser(entity, question.parts, base);
  const isTrue = (part: Part) => isTrueOf(part, entity, base) && (!isOffice(part) || holds(part));
  if (claims.every(isTrue)) {
    const grounds = own.filter((fact) => claims.some((part) => says(fact, part)));
    const [ground = introductionOf(own)] = grounds;
    return ground === undefined ? undefined : { kind: 'answer', found: foundOf([ground], base), polarity: 'yes' };
  }
  if (claims.some(({ role }) => role === 'origin')) return undefined;
  for (const claim of claims.filter((part) => !isTrue(part))) {
    const rivals = own
      .filter(({ did }) => did !== WELL_KNOWN.description && did !== WELL_KNOWN.fullName)
      .map((fact) => ({ fact, words: closestClaim(fact.did, claim, base) }))
      .filter(({ words }) => words !== Infinity)
      .sort((a, b) => a.words - b.words);
    const [rival] = rivals;
    if (rival !== undefined) return { kind: 'answer', found: foundOf([rival.fact], base), polarity: 'no' };
  }
  return undefined;
}

/** In how few words somebody has this attribute with the claimed value; Infinity where nobody has. */
function closestClaim(attribute: string, claim: Part, base: FactBase): number {
  let closest = Infinity;
  for (const { fact } of base.factsThat(attribute)) {
    if (!fact.attribute || fact.did !== attribute) continue;
    for (const filler of fact.about.filter((one) => saysPart(one, claim, base)))
      for (const text of Object.values('text' in filler ? filler.text : (base.entity(filler.entity)?.names ?? {})))
        closest = Math.min(closest, wordsOf(text).length);
  }
  return closest;
}

function saysPart(filler: Filler, part: Part, base: FactBase): boolean {
  if ('entity' in filler && part.kind === 'name' && part.entities.includes(filler.entity)) return true;
  const keys = 'entity' in filler ? base.keysOf(filler.entity) : base.keysIn(filler.text);
  return part.keys.every((forms) => forms.some((form) => keys.has(form)));
}
