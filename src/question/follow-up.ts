/** Fills what a follow-up leaves out from what was asked before: "Kapan?", "Kalau Ana?", "And where did he go?" */
import type { FactBase } from '../facts/base.ts';
import { wordsOf } from '../facts/tokens.ts';
import { languageOf } from '../languages/registry.ts';
import type { Conversation } from './conversation.ts';
import type { NamePart, Part, Question } from './question.ts';
import { chosenFrom } from './choosing.ts';
import { referents } from './referents.ts';
import { withoutPointer, withTimeOf } from './same-time.ts';

const isName = (part: Part): part is NamePart => part.kind === 'name';

/**
 * The ways in which a question can be meant in its conversation, likeliest first. One that leans on nothing has one reading.
 */
export function readingsOf(
  question: Question,
  conversation: Conversation | undefined,
  base: FactBase,
): readonly Question[] {
  const before = conversation?.question;
  if (conversation === undefined || before === undefined || question.newTopic) return [withoutPointer(question)];
  const chosen = chosenFrom(question, conversation, base);
  if (chosen.length > 0) return chosen;
  const asked = { ...question, parts: question.parts.map((part) => ownedHere(part, conversation, base)) };
  const isElsewhere = asked.parts.some((part, at) => part.kind !== question.parts[at]?.kind);
  const readings = readingsAfter(withTimeOf(asked, conversation, base) ?? asked, conversation, before, base);
  return isElsewhere ? readings.map((one) => ({ ...one, reach: one.reach ?? ('article' as const) })) : readings;
}

/** "And its chairman?" means nobody who chairs something else: he must be told of where the talk is about, or belong to it. */
function ownedHere(part: Part, { entities, facts }: Conversation, base: FactBase): Part {
  if (!isName(part) || part.owned !== true || facts.length === 0) return part;
  const articles = new Set(facts.flatMap((id) => base.view(id)?.fact.source.article ?? []));
  const isHere = (id: string) =>
    entities.some((other) => other === id || base.relatedTo(id).has(other)) ||
    base.factsOf(id).first(1, ({ fact }) => articles.has(fact.source.article)).length > 0;
  const here = part.entities.filter(isHere);
  return here.length > 0
    ? { ...part, entities: here }
    : { kind: 'word', text: part.text, keys: part.keys, known: true, number: false };
}

function readingsAfter(
  question: Question,
  conversation: Conversation,
  before: Question,
  base: FactBase,
): readonly Question[] {
  const names = question.parts.filter(isName);
  const asked = question.holes.map(({ asks }) => asks);
  const hasPredicate = question.parts.some((part) => part.kind === 'predicate');
  const hasVerb = question.parts.some((part) => part.kind === 'predicate' && !part.noun);
  const introduces = asked.includes('definition') || asked.includes('who');
  const leans =
    names.length === 0 &&
    (question.others ||
      question.pronouns.some((pronoun) => pronoun !== 'event') ||
      (question.parts.length <= 1 && asked.length > 0 && !asked.includes('definition')));
  const onlyWords = question.followUp && !hasPredicate;
  const isBare = question.parts.length === 0 && introduces && !question.pronouns.includes('person');
  const plain = {
    ...excluding(question, conversation, isBare ? before : undefined),
    bound: leans,
    holes: onlyWords ? question.holes.filter((hole) => hole.asks !== 'polarity') : question.holes,
  };
  const [meant = plain, ...otherwise] = referents(question, conversation, base).map((ids) =>
    withReferents(plain, ids, base),
  );
  const timed = inheritingTime(before, meant);
  // What belongs to it belongs to what was talked about, not to anything else of the same people.
  const isOwned = meant !== plain && question.pronouns.includes('any') && !hasVerb && conversation.facts.length > 0;

  const there = meant === plain ? undefined : doneThere(meant, conversation, base);
  if (there !== undefined) return [there];

  if (question.parts.length === 0) {
    if (question.holes.length === 0 && question.time.length === 0) return [question];
    // "What happened on 25 April 2025?" leaves nothing out.
    if (question.happening && question.time.length > 0 && !question.followUp) return [question];
    if (introduces && meant !== plain) return [meant];
    const merged = mergeInto(before, meant, base);
    // What the facts of the last answer say themselves comes before what else the whole question may find.
    const isPersonal = question.pronouns.some((pronoun) => pronoun === 'person' || pronoun === 'people');
    const ofAnswer = conversation.facts.length > 0 && question.time.length === 0 && !question.others && !isPersonal;
    const own = ofAnswer ? [{ ...plain, bound: true, reach: 'answer' as const }] : [];
    // Another event of the same people has a time and a place of its own.
    const settled = ofAnswer && asked.every((asks) => asks === 'when' || asks === 'where');
    const near = settled ? merged.map((one) => ({ ...one, reach: 'event' as const })) : merged;
    return [...own, ...near, ...(question.followUp || question.time.length > 0 ? [] : [meant])];
  }
  const attends = presenceOf(question, before, asked.includes('polarity'));
  if (attends !== undefined) return [attends];
  if (names.length === question.parts.length) {
    // "From the Examplian side?" narrows who was asked for, and asks nothing by itself.
    const goesOn =
      question.followUp || (names.some(({ side }) => side !== undefined && side !== 'others') && asksForPeople(before));
    if (!goesOn && (introduces || asked.length === 0)) return [plain];
    const merged = mergeInto(before, plain, base);
    return goesOn && plain.holes.length === 0 ? merged : [...merged, plain];
  }
  if (onlyWords && (names.length > 0 || plain.holes.length === 0)) return [...mergeInto(before, plain, base), plain];
  if (conversation.facts.length === 0 && sameDeed(question, before)) {
    // What the earlier question said of somebody whom nobody knows, it does not say of those who are named now.
    const named = { ...before, parts: before.parts.filter(({ kind }) => kind !== 'word') };
    const again = [before, named].flatMap((one) => mergeInto(one, { ...plain, holes: [] }, base));
    return [...again, plain];
  }
  const instead = deedInstead(question, before);
  if (instead.length > 0) return instead.map((one) => ({ ...plain, ...one }));
  const isOne = question.pronouns.some((pronoun) => (pronoun === 'any' && !hasVerb) || pronoun === 'person');
  const reach = question.pronouns.includes('people') ? ('event' as const) : ('article' as const);
  const readings = [
    ...timed,
    ...(isOwned ? ownedBy(meant, introduces, base) : [meant]),
    // What "they" did is looked for in the event that they were told of in, what it did in the article, not wherever anybody did so.
    ...(meant === plain || isOne ? [] : [{ ...plain, ...(leans ? { reach } : {}) }]),
    ...(asked.includes('polarity') ? otherwise.map((one) => ({ ...one, reach: 'article' as const })) : []),
  ];
  const extendsIt = !hasPredicate && (question.followUp || asked.includes('polarity'));
  const extended = mergeInto(before, plain, base);
  return extendsIt ? (question.followUp ? [...extended, ...readings] : [...readings, ...extended]) : readings;
}

/**
 * "Pendaratannya kapan?" is first about the event that was talked about. What somebody did or suffered, "hukumannya", may as
 * well be told of elsewhere in the article, in so many words.
 */
function ownedBy(meant: Question, introduces: boolean, base: FactBase): readonly Question[] {
  const inArticle = { ...meant, reach: 'article' as const };
  const isPersonal = meant.fromContext.every((id) => base.entity(id)?.type === 'person');
  const isDeed = meant.parts.some(
    (part) => part.kind === 'predicate' && part.predicates.every((id) => !base.isAttribute(id)),
  );
  return introduces ? [inArticle] : [{ ...meant, reach: 'event' }, ...(isPersonal && isDeed ? [inArticle] : [])];
}

/** "Di sana dia ngapain?", "what did she do there?": what she did at the place named last; undefined of any other question. */
function doneThere(question: Question, { entities }: Conversation, base: FactBase): Question | undefined {
  if (!question.action || !question.parts.every(isName) || !question.pronouns.includes('place')) return undefined;
  const place = entities.find((id) => PLACES.includes(base.entity(id)?.type ?? ''));
  const acting = question.parts.map((part): Part => ({ ...part, role: 'agent' }));
  if (place === undefined) return { ...question, parts: acting, reach: 'event' };
  return { ...question, parts: [...acting, { ...nameOf(place, base), role: 'place' }], reach: 'article' };
}

const PLACES: readonly string[] = ['place', 'city', 'country'];

/** "How many died?", and after it "And the survivors?": what was asked, of another deed. */
function deedInstead(question: Question, before: Question): readonly Pick<Question, 'holes' | 'parts' | 'time'>[] {
  const [deed, ...others] = question.parts;
  const claims = question.holes.some(({ bare }) => bare === true);
  if (deed?.kind !== 'predicate' || others.length > 0 || !claims || !asksOpenly(before)) return [];
  if (!question.followUp && !question.picks) return [];
  // "How many victims?" counted those of the deed that it was asked about.
  const plain = before.holes.map((hole) => {
    const { noun, ...rest } = hole;
    return noun === undefined ? hole : rest;
  });
  return [before.holes, plain].map((holes) => ({
    holes,
    parts: [...before.parts.filter(isName), deed],
    time: question.time.length > 0 ? question.time : before.time,
  }));
}

/** "When did Ana meet Bima?", and after it "And if she met Cara?": what was asked, of the same deed of others. */
function sameDeed(question: Question, before: Question): boolean {
  const deeds = question.parts.filter((part) => part.kind === 'predicate');
  const asked = before.parts.flatMap((part) => (part.kind === 'predicate' ? part.predicates : []));
  const claims = question.holes.every(({ bare }) => bare === true);
  return (
    question.followUp &&
    claims &&
    !question.negated &&
    !saysWhoDidIt(question, before) &&
    asksOpenly(before) &&
    deeds.length > 0 &&
    deeds.every(({ predicates }) => predicates.some((id) => asked.includes(id)))
  );
}

/** "Who welcomed Ana?", and after it "And Bima welcomed Cara?": who did it is said now, and not asked. */
const saysWhoDidIt = ({ parts }: Question, { holes }: Question): boolean =>
  holes.some(({ asks }) => asks === 'who') &&
  parts.filter(isName).length > 1 &&
  parts.some((part) => isName(part) && part.role === 'agent');

/** Asks for a value, and not for a yes or no. */
const asksOpenly = ({ holes }: Question): boolean => holes.length > 0 && holes.every(({ asks }) => asks !== 'polarity');

const asksForPeople = ({ holes }: Question): boolean => holes.some(({ asks }) => asks === 'who' || asks === 'whom');

/** "Was Ana there too?", and after it "And Bima?": asks of nothing but names whether they were where the talk is about. */
function presenceOf(question: Question, before: Question, isPolar: boolean): Question | undefined {
  const goesOn = question.followUp && question.holes.length === 0 && before.presence === true;
  const there = isPolar && question.pronouns.includes('place');
  const words = languageOf(question.language).presence;
  const parts = question.parts.filter((part) => !wordsOf(part.text).some((word) => words.has(word)));
  if (!parts.every(isName) || parts.length === 0 || !(goesOn || there)) return undefined;
  return { ...question, parts, holes: [{ asks: 'polarity' }], presence: true, bound: true };
}

/**
 * "Who else was there?": those that were just named are not asked for; nor does a bare "with whom?" ask for those who were
 * named in the question before it.
 */
function excluding(question: Question, { entities }: Conversation, before: Question | undefined): Question {
  const named = before?.parts.flatMap((part) => (isName(part) ? part.entities : [])) ?? [];
  const excluded = [...question.excluded, ...named, ...(question.others ? entities : [])];
  return excluded.length === question.excluded.length ? question : { ...question, excluded };
}

/** "Who else was due to come?" after a question about a day is about that day first. */
const inheritingTime = (before: Question, question: Question): readonly Question[] =>
  question.bound && question.time.length === 0 && before.time.length > 0 ? [{ ...question, time: before.time }] : [];

/**
 * The earlier question with what the follow-up says put in its place, in every way that it may be meant: a name takes the
 * place of one in the same part, or of the same type, the later one first ("no, I meant Bima" corrects what was said last).
 */
function mergeInto(before: Question, question: Question, base: FactBase): readonly Question[] {
  const names = question.parts.filter(isName);
  const known = new Set(before.parts.filter((part) => !isName(part)).flatMap((part) => part.keys.flat()));
  const news = question.parts.filter((part) => !isName(part) && !part.keys.flat().some((key) => known.has(key)));
  let ways: readonly (readonly Part[])[] = [before.parts];
  for (const name of names) ways = ways.flatMap((parts) => placesFor(name, parts, base));
  return ways.slice(0, MOST_WAYS).map((parts) => ({
    ...question,
    bound: names.length === 0 && !parts.some(isName),
    holes: question.holes.length > 0 ? question.holes : before.holes,
    parts: [...parts, ...news],
    time: question.time.length > 0 ? question.time : before.time,
    ...(movesEvent(before, parts, names, base) ? { reach: 'article' as const } : {}),
    fromContext: before.parts.filter(isName).flatMap((part) => part.entities.slice(0, 1)),
  }));
}

/** "And at the one in Examplia?": a place in the stead of an event means another such event, told of in the same article. */
function movesEvent(before: Question, parts: readonly Part[], names: readonly NamePart[], base: FactBase): boolean {
  const isOf = (part: NamePart, types: readonly string[]) =>
    part.entities.every((id) => types.includes(base.entity(id)?.type ?? ''));
  const lost = before.parts.filter(isName).filter((part) => !parts.includes(part));
  return (
    names.some((name) => isOf(name, ['place', 'city'])) &&
    lost.some((part) => isOf(part, ['event', 'document', 'thing']))
  );
}

/** More ways of putting a follow-up's names into a question than these are guesses. */
const MOST_WAYS = 4;

/** The parts of a question with a name in the place of each that it may stand for, or beside them where it fits none. */
function placesFor(name: NamePart, parts: readonly Part[], base: FactBase): (readonly Part[])[] {
  const typeOf = (part: NamePart) => base.entity(part.entities[0] ?? '')?.type ?? '';
  const isSetting = (part: NamePart) => SETTINGS.includes(typeOf(part));
  const places = parts.flatMap((part, at) => (isName(part) ? [{ part, at }] : [])).reverse();
  const fit = (part: NamePart): number =>
    (typeOf(part) === typeOf(name) ? 2 : isSetting(part) && isSetting(name) ? 1 : 0) +
    (name.role !== undefined && part.role === name.role ? 1 : 0);
  const fitting = places.filter(({ part }) => fit(part) > 0).sort((a, b) => fit(b.part) - fit(a.part));
  if (fitting.length === 0) return [[...parts, name]];
  return fitting.map(({ part, at }) => {
    const role = name.role ?? part.role;
    return parts.map((one, place) => (place === at ? { ...name, ...(role === undefined ? {} : { role }) } : one));
  });
}

/** Types of what something happens in or at: one of them may stand for another. */
const SETTINGS: readonly string[] = ['event', 'document', 'place', 'city', 'thing'];

function withReferents(question: Question, entities: readonly string[], base: FactBase): Question {
  if (entities.length === 0) return question;
  const role = question.pronounRole;
  const isPair = question.pronouns.filter((one) => one === 'person').length > 1;
  // "He … to him": the first does it, the second has it done to him.
  const roleAt = (at: number) => (isPair && at > 0 ? 'recipient' : role);
  const parts = entities.map((id, at) => {
    const own = roleAt(at);
    return { ...nameOf(id, base), ...(own === undefined ? {} : { role: own }) };
  });
  return { ...question, parts: [...question.parts, ...parts], fromContext: entities };
}

/** An entity as a question would name it in full. */
export function nameOf(id: string, base: FactBase): NamePart {
  const text = Object.values(base.entity(id)?.names ?? {})[0] ?? id;
  return { kind: 'name', text, keys: [[...base.nameKeysOf(id)]], entities: [id], strength: 'name', closeness: 1 };
}
