/** What a fact says was done, made or meant: its topics, objects, sums, and those of a kind that is asked for. */
import { isJourney, WELL_KNOWN, type FactBase } from '../facts/base.ts';
import { DOER_TYPES, type Fact, type Filler, type Text } from '../facts/fact.ts';
import { wordsOf } from '../facts/tokens.ts';
import { wordForms } from '../languages/analyser.ts';
import { conceptKey, VAGUE_KEYS } from '../languages/concept-tree.ts';
import { languageOf } from '../languages/registry.ts';
import type { Hole, PredicatePart, Question, WordPart } from '../question/question.ts';
import { isSum, measured } from './amounts.ts';
import type { Anchor, Fill } from './candidate.ts';
import { asEntity, asFill, PEOPLE, type Context } from './fill-context.ts';
import { isHeadedBy, isHeadedByDeed, namedAmounts } from './heads.ts';
import { isImposed } from './imposed.ts';
import { isKind, isNamedSo, isSide, mayBe } from './kinds.ts';

/** "What did she say about the ports?" of what was said about the ports: every word with content is the question's own. */
function isSaidByQuestion(topic: Text, { language: code, parts }: Question): boolean {
  const language = languageOf(code);
  const said = new Set(parts.flatMap((part) => part.keys.flat()));
  const words = wordsOf(topic[code] ?? '').filter((word) => !language.functionWords.has(word));
  return words.length > 0 && words.every((word) => wordForms(word, language).some((form) => said.has(form)));
}

/** What a fact is about; its sentence where the question names one of its topics itself. */
export function topics({ view, named, question }: Context): readonly Fill[] {
  const { about, says, attribute } = view.fact;
  const asked = about.some((filler) =>
    'entity' in filler ? named.has(filler.entity) : about.length === 1 && isSaidByQuestion(filler.text, question),
  );
  if (asked && !attribute) return says === undefined ? [] : [{ kind: 'fact' }];
  return about.filter((filler) => !('entity' in filler && named.has(filler.entity))).map(asFill('about'));
}

/** "What did she do there?" is not what others did to her, where no verb says who does it to whom. */
const isDoneByOthers = ({ view, question: { parts } }: Context): boolean =>
  parts.every(({ kind }) => kind === 'name') &&
  parts.some(
    (part) => part.kind === 'name' && part.role === 'agent' && !part.entities.some((id) => view.who.includes(id)),
  );

/** "What did she build, say, sign, visit?": what it is about, then whom it was done to, then what came of it. */
export function what(hole: Hole, context: Context): readonly Fill[] {
  const { view, base, named, orientation } = context;
  if (context.question.action) return view.fact.says === undefined || isDoneByOthers(context) ? [] : [{ kind: 'fact' }];
  const about = topics(context);
  // "What did Ana say about the port?": what others do there is what she says.
  const isSaid = view.fact.speaker.length > 0 && asksToSay(context.question);
  if (isSaid && (about.length === 0 || namesWholeTopic(context)))
    return view.fact.says === undefined ? [] : [{ kind: 'fact' }];
  const things = (ids: readonly string[]) => ids.filter((id) => !named.has(id)).map(asEntity);
  const agents = orientation === 'swapped' ? view.whom : view.who;
  const patients = orientation === 'swapped' ? view.who : view.whom;
  if (hole.role === 'agent' && orientation !== 'either' && !isSaid) {
    const doers = things(agents).filter((one) => 'entity' in one && base.entity(one.entity)?.type !== 'person');
    if (doers.length > 0) return doers.map(asFill('who'));
  }
  const bearers = bearersOf(context, agents);
  if (bearers.length > 0) return bearers;
  const called = newName(context);
  if (called.length > 0) return called;
  const imposed = context.question.parts.some((part) => isImposed(part, view.fact.did, base));
  if (imposed) return view.fact.howMany.filter(isSum).map((amount) => ({ kind: 'amount', amount }));
  const gain = [...gainOf(context), ...measured(view, context.question, base)];
  if (gain.length > 0) return gain;
  if (about.length > 0) return namesDeed(context) ? [{ kind: 'fact' }] : about;
  // "What is the cooperation?" is not told by those who cooperate.
  const isMutual = isLasting(view.fact) && !isWithWhom(hole) && asksMutual(context);
  const noObjects: readonly string[] = isMutual ? DOER_TYPES : ['person'];
  const objects = things(patients).filter(
    (filler) => 'entity' in filler && !noObjects.includes(base.entity(filler.entity)?.type ?? ''),
  );
  if (objects.length > 0) return objects.map(asFill('whom'));
  const results = view.fact.result.map((text): Fill => ({ kind: 'text', slot: 'result', text }));
  if (results.length > 0) return results;
  if (isMutual && patients.length > 0) return [];
  return view.fact.says === undefined ? [] : [{ kind: 'fact' }];
}

/** What has no date of its own or of a larger event is no event that one could ask for. */
const isLasting = ({ attribute, when, partOf }: Fact): boolean =>
  !attribute && when === undefined && partOf === undefined;

/** Asks of something that two do together. */
const asksMutual = ({ question, view, base }: Context): boolean =>
  question.parts.some(
    (part) =>
      part.kind === 'predicate' &&
      part.predicates.some((id) => base.predicate(id)?.symmetric === true && base.broader(view.fact.did).has(id)),
  );

/** "What did it merge with?" asks for one of those who do it. */
const isWithWhom = ({ role }: Hole): boolean => role === 'partner' || role === 'recipient';

/** "What was the record that Ana set?" of a record with its number: that it is one is no news, and the sentence says which. */
function namesDeed({ question, view: { fact }, base }: Context): boolean {
  const [topic, ...others] = fact.about;
  if (topic === undefined || !('text' in topic) || others.length > 0 || fact.howMany.length !== 1) return false;
  const nouns = question.parts.filter((part) => part.kind === 'predicate' && part.noun);
  return (
    fact.says !== undefined &&
    nouns.some(
      (part) =>
        part.kind === 'predicate' &&
        part.predicates.includes(fact.did) &&
        isHeadedByDeed(topic.text, part.predicates, base),
    )
  );
}

/** "What did she say about the new port?" of what was said of the new port of Examplia: that it is about the port is no news. */
function namesWholeTopic({ question, view, base }: Context): boolean {
  const [topic, ...others] = view.fact.about;
  if (topic === undefined || others.length > 0) return false;
  const keys = 'entity' in topic ? base.keysOf(topic.entity) : base.keysIn(topic.text);
  const named = question.parts.filter(
    (part) => part.role !== 'agent' && !(part.kind === 'predicate' && part.predicates.includes(WELL_KNOWN.say)),
  );
  return named.length > 0 && named.every((part) => part.keys.every((forms) => forms.some((form) => keys.has(form))));
}

/**
 * "What is the trade target?" of an agreement on one: what a fact is about, under the noun that is asked for. Nouns before that
 * one must stand in it as well.
 */
export function calledSo({ question, view, base }: Context): readonly Fill[] {
  const deeds = question.parts.filter((part) => part.kind === 'predicate');
  if (!deeds.every((part) => part.noun)) return [];
  const isCalledSo = (text: Text): boolean => {
    const keys = base.keysIn(text);
    const isNamed = (deed: PredicatePart) => deed.predicates.some((id) => keys.has(`predicate:${id}`));
    const last = deeds.findIndex((deed) => isHeadedByDeed(text, deed.predicates, base));
    return last >= 0 && deeds.slice(0, last).every(isNamed);
  };
  return view.fact.about.filter((filler) => 'text' in filler && isCalledSo(filler.text)).map(asFill('about'));
}

/** True where the question itself names what the fact is about, so that it is no answer: "what was sent against the haze?" */
export const namesTopic = ({ question, view, base }: Context): boolean => {
  const said = new Set(question.parts.filter(({ kind }) => kind === 'word').flatMap((part) => part.keys.flat()));
  return view.fact.about.some(
    (filler) => 'text' in filler && [...base.keysIn(filler.text)].some((key) => said.has(key)),
  );
};

/** "What is the hotel called now?" of what was named anew: the name, and not whom it is after. */
function newName({ question, view, base }: Context): readonly Fill[] {
  const isNamed = base.broader(view.fact.did).has(WELL_KNOWN.nameAfter);
  const { time, prepositions } = languageOf(question.language);
  // "Named after" asks for the other one.
  const isAfter = (word: string) => time.after.includes(word) || prepositions[word] !== undefined;
  const asksName = question.parts.some(
    (part) =>
      part.kind === 'predicate' &&
      part.predicates.includes(WELL_KNOWN.nameAfter) &&
      !isAfter(wordsOf(part.text).at(-1) ?? ''),
  );
  return isNamed && asksName ? view.fact.result.map((text) => ({ kind: 'text', slot: 'result', text })) : [];
}

/** "What was the outcome of the talks?": what came of a deed, what was agreed or decided, or the end itself. */
export function outcomes(hole: Hole, context: Context, anchor: Anchor): readonly Fill[] {
  const { view, base } = context;
  const { fact } = view;
  if (fact.result.length > 0) return fact.result.map((text) => ({ kind: 'text', slot: 'result', text }));
  if (base.broader(fact.did).has(WELL_KNOWN.end)) return [{ kind: 'fact' }];
  const asksOfDeed = context.question.parts.some(({ kind }) => kind === 'predicate');
  return asksOfDeed && base.hasTrait(fact.did, 'concluding') && isOfTheDeed(context, anchor) ? what(hole, context) : [];
}

/** True of a fact that belongs to the deed of a question; one about pilots that only has its word does not to a pilot project. */
export function isOfTheDeed({ view, base, question: { parts } }: Context, { means }: Anchor): boolean {
  const event = base.view(view.root);
  const deeds = event === undefined ? undefined : base.broader(event.fact.did);
  return (
    means !== 'text' ||
    parts.some((part) => part.kind === 'predicate' && part.predicates.some((id) => deeds?.has(id) === true))
  );
}

/** "What did the winners get?": the sum itself, where the fact gives one. */
function gainOf({ question, view, base }: Context): readonly Fill[] {
  const gains = [WELL_KNOWN.obtain, WELL_KNOWN.give];
  const isGain = gains.some((id) => base.broader(view.fact.did).has(id));
  const asksGain = question.parts.some(
    (part) => part.kind === 'predicate' && part.predicates.some((id) => gains.some((gain) => gain === id)),
  );
  const sums = view.fact.howMany.filter(isSum);
  return isGain && asksGain ? sums.map((amount) => ({ kind: 'amount', amount })) : [];
}

/** "What is an example of the cooperation?" asks for what exemplifies it: the one that the noun is true of. */
function bearersOf({ question, view, base, named }: Context, agents: readonly string[]): readonly Fill[] {
  const nouns = question.parts.filter((part) => part.kind === 'predicate');
  const isNoun = nouns.some((part) => !part.context) && nouns.every((part) => part.noun);
  const unnamed = agents.filter((id) => !named.has(id) && !PEOPLE.includes(base.entity(id)?.type ?? ''));
  const saysWhat = question.parts.some((part) => part.kind === 'name');
  return isNoun && saysWhat && !view.fact.attribute ? unnamed.map(asEntity).map(asFill('who')) : [];
}

/** "What kind of visit was it?": the predicate of a fact that tells a case of what was asked about. */
function narrowerKind({ question, view, base }: Context): readonly Fill[] | undefined {
  const nouns = question.parts.filter((part) => part.kind === 'predicate' && part.noun);
  const asked = nouns.flatMap((part) => (part.kind === 'predicate' ? part.predicates : []));
  const predicate = base.predicate(view.fact.did);
  const narrower = asked.some((id) => id !== view.fact.did && base.broader(view.fact.did).has(id));
  return narrower && predicate !== undefined ? [{ kind: 'text', slot: 'did', text: predicate.label }] : undefined;
}

export function which(hole: Hole, context: Context): readonly Fill[] {
  const { view, base, named } = context;
  const noun = (hole.noun ?? []).filter((word) => !word.keys.flat().some((key) => VAGUE_KEYS.has(key)));
  if (noun.length === 0) return narrowerKind(context) ?? what(hole, context);
  if (view.fact.attribute && noun.some((word) => word.keys.flat().includes(`predicate:${view.fact.did}`)))
    return topics(context);
  const all: readonly (readonly ['who' | 'whom' | 'where' | 'about', readonly Filler[]])[] = [
    ['who', view.who.map(asEntity)],
    ['whom', view.whom.map(asEntity)],
    ['where', view.where],
    ['about', view.fact.about],
  ];
  // "Which foreign ministers": whoever has the title is asked for, and not named by it.
  const isFree = (id: string) => hole.among?.includes(id) ?? !named.has(id);
  for (const test of [isKind, isNamedSo, isSide]) {
    const found = all.flatMap(([slot, fillers]) =>
      fillers
        .filter(
          (filler) =>
            'entity' in filler && isFree(filler.entity) && noun.every((word) => test(filler.entity, word, base)),
        )
        .map(asFill(slot)),
    );
    if (found.length > 0) return found;
  }
  const mentioned = [...view.mentions].filter((id) => !named.has(id) && noun.every((word) => isKind(id, word, base)));
  if (mentioned.length > 0 && !view.fact.attribute) return mentioned.map(asEntity).map(asFill('about'));
  const numbers = namedAmounts(noun, view);
  if (numbers.length > 0) return numbers;
  const written = all.flatMap(([slot, fillers]) =>
    fillers
      .filter((filler) => 'text' in filler && noun.every((word) => isHeadedBy(filler.text, word)))
      .map(asFill(slot)),
  );
  if (written.length > 0 && !view.fact.attribute) return written;
  if (noun.every(({ keys }) => keys.flat().includes(GOODS)) && movesGoods(context))
    return view.fact.about.filter((filler) => 'text' in filler).map(asFill('about'));
  const how = view.fact.how.filter((text) => noun.every((word) => mentions(text, word, base)));
  if (how.length > 0) return how.map((text) => ({ kind: 'text', slot: 'how', text }));
  // "Which country did Ana sign for?": not that of whoever signed with her, nor the one in which they did.
  const namesDoer = [...view.who, ...view.whom].some((id) => named.has(id));
  const isBesideNamed = (fillers: readonly Filler[]) =>
    fillers.some((filler) => 'entity' in filler && named.has(filler.entity));
  const related = all
    .filter(([slot, fillers]) =>
      slot === 'where' ? !namesDoer || goes(context.question, base) : !isBesideNamed(fillers),
    )
    .flatMap(([slot, fillers]) =>
      fillers.flatMap((filler) =>
        'entity' in filler ? [...base.relatedTo(filler.entity)].map((id) => ({ slot, id })) : [],
      ),
    )
    .filter(({ id }) => !named.has(id) && noun.every((word) => isKind(id, word, base)));
  if (related.length === 0 && isCaseOf(noun, context)) return [{ kind: 'fact' }];
  if (related.length > 0)
    return [...new Map(related.map(({ slot, id }) => [id, asFill(slot)({ entity: id })])).values()];
  return onlyOther(hole, noun, context);
}

/** "What medal did Ana win?" of winning bronze, which is a case of winning a medal: the fact's sentence says which. */
const isCaseOf = (noun: readonly WordPart[], { question, view: { fact }, base }: Context): boolean =>
  fact.says !== undefined &&
  question.parts.some(
    (part) =>
      part.kind === 'predicate' &&
      part.predicates.some((id) => {
        const { label } = base.predicate(id) ?? {};
        const isNarrower = id !== fact.did && base.broader(fact.did).has(id);
        return isNarrower && label !== undefined && noun.every((word) => mentions(label, word, base));
      }),
  );

/** "Which airline ran it?": the only one in the part that is asked for, of whom nobody has said that it is something else. */
function onlyOther({ role }: Hole, noun: readonly WordPart[], context: Context): readonly Fill[] {
  const { stage, named, orientation, base } = context;
  if ((role !== 'agent' && role !== 'patient') || orientation === 'either' || stage !== context.view) return [];
  const slot = (role === 'agent') === (orientation === 'same') ? 'who' : 'whom';
  const [only, ...others] = stage[slot].filter((id) => !named.has(id));
  const fits = only !== undefined && others.length === 0 && noun.every((word) => word.known && mayBe(only, word, base));
  return fits ? [asFill(slot)({ entity: only })] : [];
}

const GOODS = conceptKey('product');

/** "What goods did they carry?" of a fact that says itself what was carried. */
const movesGoods = ({ question, view, base }: Context): boolean =>
  base.hasTrait(view.fact.did, 'goods') &&
  question.parts.some(
    (part) =>
      part.kind === 'predicate' &&
      part.predicates.some(
        (id) => base.broader(view.fact.did).has(id) || (base.hasTrait(id, 'goods') && view.leads.has(id)),
      ),
  );

/** The question's verb has a place for its object: whoever visits a city has visited its country. */
export const goes = ({ parts }: Question, base: FactBase): boolean =>
  parts.some((part) => part.kind === 'predicate' && part.predicates.some((id) => isJourney(base.broader(id))));

const mentions = (text: Text, noun: WordPart, base: FactBase): boolean =>
  noun.keys.flat().some((key) => base.keysIn(text).has(key));

/** Asks what somebody says. */
export const asksToSay = (question: Question): boolean =>
  question.parts.some((part) => part.kind === 'predicate' && part.predicates.includes(WELL_KNOWN.say));
