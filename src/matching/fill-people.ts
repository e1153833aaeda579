/** Who a fact says did it, or had it done to them. */
import type { FactBase } from '../facts/base.ts';
import { fold } from '../facts/tokens.ts';
import { namesIn } from '../languages/sentences.ts';
import type { Hole, Part, Question } from '../question/question.ts';
import type { Fill } from './candidate.ts';
import { asEntity, asFill, PEOPLE, type Context } from './fill-context.ts';
import { asksToSay, topics } from './fill-things.ts';
import { isImposed } from './imposed.ts';
import { toldIn } from './sentence.ts';
import { ofSides } from './sides.ts';

const AGENTS: readonly string[] = [...PEOPLE, 'event'];

/** Those in the part that is asked for. */
export function people(hole: Hole, context: Context): readonly Fill[] {
  const { stage: view, orientation, base, question } = context;
  const values = view.fact.attribute && asksAttribute(question, base) ? topics(context) : [];
  // "Who came from Examplia?" asks for those whose country it is.
  if (values.some((value) => !isCountry(value, base))) return values;
  if (values.length === 0 && isRelation(context)) return [];
  // Who has fined Ana is not said to be whom she has to pay.
  const imposed = question.parts.some((part) => isImposed(part, view.fact.did, base));
  const swapped = imposed || orientation === 'swapped';
  const agents =
    view.fact.speaker.length > 0 && asksToSay(question) ? view.fact.speaker : swapped ? view.whom : view.who;
  const patients = imposed ? [] : swapped ? view.who : view.whom;
  const topicPeople = view.fact.about.flatMap((filler) => ('entity' in filler ? [filler.entity] : []));
  const directed = orientation === 'same' && question.parts.some(({ kind }) => kind === 'predicate');
  // "Who is the winner of the cup?": whoever is asked for without a part in what is done has done it.
  const doers = free(agents, PEOPLE, hole, context);
  const both = directed && doers.length > 0 ? doers : [...doers, ...free(patients, PEOPLE, hole, context)];
  // "Which minister came along?": whose office says who is asked for plays the part that the office plays.
  const { role = hole.role } =
    question.parts.find((part) => part.kind === 'name' && part.entities === hole.among) ?? {};
  const wantsAgent = role === 'agent' && orientation !== 'either';
  // "For whom is the pass?" has no verb whose parts could be swapped.
  const hasParts = orientation !== 'either' || question.parts.every(({ kind }) => kind !== 'predicate');
  const wantsPatient = ['patient', 'recipient', 'topic'].includes(role ?? '') && hasParts;
  // "Who was fined together with Ana?" of a fine of both, who stand beside each other.
  const beside = question.parts.some(
    (part) => part.kind === 'name' && part.role === 'partner' && part.entities.some((id) => agents.includes(id)),
  );
  // "Who trained Ana?" is not answered with whoever trained together with her.
  const isOneOfThem = question.parts.some(
    (part) =>
      part.kind === 'name' &&
      (part.role === 'patient' || part.role === 'recipient') &&
      part.entities.length === 1 &&
      part.entities.some((id) => agents.includes(id) && !patients.includes(id)),
  );
  if (wantsAgent && orientation === 'same' && isOneOfThem) return [];
  // Whoever a sum has to do with may have lost it: "who got 3 million?" of a fine.
  if (hole.receives === true && base.hasTrait(view.fact.did, 'monetary')) return [];
  const receivers = hole.receives === true ? free(patients, PEOPLE, hole, context) : [];
  if (receivers.length > 0) return receivers.map(asEntity).map(asFill('whom'));
  const suffer = beside || isSufferedBySubject(context);
  const askedFor =
    wantsAgent || (wantsPatient && suffer && patients.length === 0)
      ? free(agents, AGENTS, hole, context)
      : wantsPatient
        ? [...free(patients, PEOPLE, hole, context), ...free(topicPeople, PEOPLE, hole, context)]
        : both;
  const opposite = otherSide(context);
  const found = ofSides(
    opposite === undefined ? askedFor : askedFor.filter((id) => opposite.includes(id)),
    question,
    view,
    base,
  ).filter((id) => !isOpponent(id, agents, context) && !isCalledAfterPlace(id, context));
  const slot = wantsPatient ? 'whom' : 'who';
  if (found.length > 0) return [...new Set(found)].map(asEntity).map(asFill(slot));
  const titled = ofSides(wantsPatient ? patients : agents, question, view, base).filter(
    (id) => isTitled(id, context) && !question.excluded.includes(id) && !(agents.includes(id) && patients.includes(id)),
  );
  return titled.map(asEntity).map(asFill(slot));
}

/** "Who was paraded through the town?" of a fact by which some were, and that has nobody who did it to them. */
function isSufferedBySubject({ stage, base, question }: Context): boolean {
  const told = toldIn(stage, base, question.language);
  if (told === undefined || stage.fact.whom.length > 0) return false;
  const { tokens, verb, sentence, language } = told;
  const word = tokens[verb]?.word ?? '';
  const isPassive =
    language.lemmas(word).some(({ voice }) => voice === 'passive') ||
    language.passiveAuxiliaries.has(tokens[verb - 1]?.word ?? '');
  const before = new Set(
    namesIn(sentence, base)
      .slice(0, verb)
      .flatMap((name) => name?.entities ?? []),
  );
  return isPassive && stage.fact.who.length > 0 && stage.fact.who.every((id) => before.has(id));
}

/**
 * "Whom did Ana meet?" of her and Bima's visit to somebody: that is whoever stands on the other side from her. Undefined where
 * the fact has no sides.
 */
function otherSide({ stage: { fact, who, whom }, orientation, base, named }: Context): readonly string[] | undefined {
  const hasSides = who.length > 0 && whom.length > 0 && base.predicate(fact.did)?.symmetric !== true;
  if (orientation !== 'either' || !hasSides) return undefined;
  const [isIn, isAcross] = [who, whom].map((ids) => ids.some((id) => named.has(id)));
  return isIn === isAcross ? undefined : isIn === true ? whom : who;
}

/** "Who is in prison?" of prison consultants: where somebody is, what he is called does not say. */
const isCalledAfterPlace = (id: string, { question, base }: Context): boolean =>
  base.entity(id)?.type !== 'person' &&
  question.parts.some(
    ({ kind, role, keys }) =>
      kind === 'word' && role === 'place' && keys.every((forms) => forms.some((form) => base.nameKeysOf(id).has(form))),
  );

/** "Who are the players of the team?": those against whom they played are not theirs. */
function isOpponent(id: string, agents: readonly string[], { question, base, orientation }: Context): boolean {
  const deeds = question.parts.filter((part) => part.kind === 'predicate');
  if (orientation !== 'same' || deeds.length === 0 || deeds.some(({ noun }) => !noun)) return false;
  const isTeam = (entity: string) => ['group', 'organisation', 'country'].includes(base.entity(entity)?.type ?? '');
  const isTheirs = question.parts.some(
    (part) =>
      part.kind === 'name' &&
      part.role === undefined &&
      part.entities.some((one) => agents.includes(one) && isTeam(one)),
  );
  return isTheirs && isTeam(id);
}

const isCountry = (value: Fill, base: FactBase): boolean =>
  value.kind === 'filler' && 'entity' in value.filler && base.entity(value.filler.entity)?.type === 'country';

/** Of these those who can be asked for: they are not named, and of one of these types. */
const free = (ids: readonly string[], types: readonly string[], { among }: Hole, context: Context): readonly string[] =>
  ids.filter((id) =>
    among === undefined
      ? !isNamed(id, context) && types.includes(context.base.entity(id)?.type ?? '')
      : among.includes(id) && !context.question.excluded.includes(id),
  );

/** "Who are the parents of Ana?" is not answered with the child whose parent she is: the noun is for the other of the two. */
const isRelation = ({ stage: { fact }, question, base }: Context): boolean =>
  fact.attribute &&
  question.parts.some((part) => part.kind === 'predicate' && part.noun && part.predicates.includes(fact.did)) &&
  fact.about.some((filler) => 'entity' in filler && base.entity(filler.entity)?.type === 'person');

/** "Siapa nama lengkapnya?" asks for the attribute's value, whatever the question word. */
export const asksAttribute = (question: Question, base: FactBase): boolean =>
  question.parts.some((part) => part.kind === 'predicate' && part.predicates.every((id) => base.isAttribute(id)));

/** Named in the question, or what a name in the question only led to ("the ministry" for its secretary general). */
const isNamed = (entity: string, { named }: Context): boolean => named.has(entity);

/** Named by a title or an alias alone, so that the full name is news: "Siapa kolonel yang …". */
function isTitled(entity: string, { question, base }: Context): boolean {
  const { names: full = {}, type = '' } = base.entity(entity) ?? {};
  // "Who came to the harbour talks?": the talks by their full name came to nothing.
  if (!PEOPLE.includes(type)) return false;
  const names = Object.values(full).map(fold);
  return question.parts.some(
    (part, at) =>
      part.kind === 'name' &&
      part.entities.includes(entity) &&
      !(type !== 'person' && isOwnedNoun(question.parts[at - 1])) &&
      !names.some((name) => name.includes(part.mended ?? fold(part.text))),
  );
}

/** "Who is the head of the board that chose Ana?": whoever is asked for is of the body that the noun stands before. */
const isOwnedNoun = (before: Part | undefined): boolean =>
  before !== undefined && before.kind !== 'name' && (before.kind === 'word' ? before.verb !== true : before.noun);
