/** Text → Question: what is asked for, and everything the question fixes. */
import type { FactBase } from '../facts/base.ts';
import type { Language } from '../languages/language.ts';
import { choiceIn, withoutOffered } from './choices.ts';
import { takeCitations, withCited } from './citations.ts';
import { asOutcome, conditionIn } from './conditions.ts';
import { takeContents } from './contents.ts';
import { isNegated, tagIn } from './denials.ts';
import { joinDescriptions } from './descriptions.ts';
import { numbersIn } from './numbers-said.ts';
import { exceptedAmong, takeExceptions, takeOtherDeeds } from './exceptions.ts';
import { withAddress } from './forms-of-address.ts';
import { withFrontedObjects } from './fronted-objects.ts';
import { placeHoles } from './holes.ts';
import { withThings } from './homonyms.ts';
import { inOffice } from './in-office.ts';
import { withoutLightVerbs } from './light-verbs.ts';
import { withCompany } from './company.ts';
import { withMotion } from './motion.ts';
import { narrowTitles, withTitle } from './asked-titles.ts';
import { findNames, numbered, placesInNames, takeWholeName } from './name-mentions.ts';
import { withoutPeopleOf } from './nouns.ts';
import { withObligations } from './obligations.ts';
import { joinOffices, withPostings } from './offices.ts';
import {
  takeOpener,
  takeOrdinal,
  takePolarityOpener,
  takeRequests,
  takeSelfClauses,
  takeTopicChange,
} from './openings.ts';
import { phraseAt } from './phrases.ts';
import { takePairs } from './pairs.ts';
import { anyoneIn, withOwners, hasPartner, owns, ownsSomething, pronounIn } from './pronouns.ts';
import { takeQuestionWords, withoutClauses } from './question-words.ts';
import type { NamePart, Question } from './question.ts';
import type { Placed, PlacedHole, Reading } from './reading.ts';
import { giveOwned, giveReceivers } from './receivers-and-owners.ts';
import { takesRole } from './played-roles.ts';
import { takePredicates } from './predicate-mentions.ts';
import { assignRoles } from './roles.ts';
import { limitsIn } from './said-limits.ts';
import { takeTimes } from './said-times.ts';
import { withSides } from './sides.ts';
import { smallTalkIn } from './small-talk.ts';
import { corrected, readWords, type Spelled } from './words.ts';

/** What a text does: ask, or say that something is so. */
export type Mood = 'question' | 'statement';

/** The likeliest of the `interpretations` of a question. */
export function analyse(text: string, language: Language, base: FactBase, now: Date): Question {
  const [first] = interpretations(text, language, base, now);
  if (first === undefined) throw new Error('a question has at least one interpretation');
  return first;
}

/**
 * Reads a question in a language: everything that a reader of the sentence alone can know; no conversation. Where its words
 * may describe something of the base ("the 1969 meeting of the union"), that is one interpretation, the words by themselves
 * another; likeliest first.
 */
export function interpretations(
  text: string,
  language: Language,
  base: FactBase,
  now: Date,
  spelled: Spelled = readWords(text, language, base),
  /** A statement is read as the question whether it is true, and negated where it denies. */
  mood: Mood = 'question',
): readonly Question[] {
  const words = [...spelled.words];
  const respelled = [...spelled.respelled];
  const reading: Reading = { words, language, base, start: 0, taken: words.map(() => false) };
  const smallTalk = smallTalkIn(words, language);
  const newTopic = takeTopicChange(reading);
  const ordinal = takeOrdinal(reading);
  const opener = takeOpener(reading);
  const isPolar = takePolarityOpener(reading);
  const states = mood === 'statement';
  takeRequests(reading);
  takeSelfClauses(reading);
  const only = takeWholeName(reading);
  const named = placesInNames(reading);
  const early = takeTimes(reading, now, named);
  reading.start = Math.max(
    0,
    words.findIndex(
      ({ functional, word }, at) => reading.taken[at] !== true && !(functional && isDatePreposition(word, language)),
    ),
  );
  const names = withOwners(reading, withPostings(reading, [...only, ...findNames(reading)]));
  words.forEach((word, at) => {
    const other = reading.taken[at] === true ? undefined : corrected(word, language, base);
    if (other === undefined) return;
    words[at] = other;
    respelled.push({ from: word.raw, to: other.word });
  });
  // A misspelt month is one only after it has been mended.
  const late = takeTimes(reading, now, named);
  const order = early.order ?? late.order;
  const otherThan = takeOtherDeeds(reading, names);
  const { asked, measured } = takeQuestionWords(reading);
  const citations = takeCitations(reading);
  const asksForThem = asked.some(({ hole }) => ['who', 'whom', 'which', 'where'].includes(hole.asks));
  const exceptions = asksForThem ? takeExceptions(reading, names) : [];
  const pairs = takePairs(reading);
  const playsRole = takesRole(reading, asked);
  const predicates = withFrontedObjects(reading, asked, withObligations(reading, takePredicates(reading, asked)));
  const contents = takeContents(reading, predicates, asked);
  const joined = joinOffices(reading, asked, [
    ...names,
    ...early.relations,
    ...late.relations,
    ...predicates,
    ...measured.filter(
      (one) =>
        !isAskedOwner(one, asked) || (predicates.length === 0 && !names.some(({ part }) => isPersonal(part, base))),
    ),
    ...contents,
  ]);
  const excepted = exceptedAmong(reading, exceptions, joined);
  const found = joined.filter((placed) => !excepted.includes(placed));
  const tag = tagIn(reading, [...predicates, ...contents]);
  const described = joinDescriptions(reading, asked, found)?.map((placed) =>
    placed.part.kind === 'name' ? numbered(reading, { ...placed, part: placed.part }) : placed,
  );
  const settled = giveOwned(reading, giveReceivers(reading, withoutClauses(reading, asked)), measured, [
    ...predicates,
    ...contents,
  ]);
  // In "when Ana signed her first book" the book is Ana's, whoever was talked about before.
  const ownedAt = (at: number) =>
    language.determiners.has(words[at]?.word ?? '') &&
    words[at + 1]?.functional === false &&
    names.some(({ to }) => to <= at);
  const condition = states || isPolar ? undefined : conditionIn(reading, asked);
  const total = words.some(
    ({ word }, at) => language.totals.has(word) && !names.some(({ from, to }) => from <= at && at < to),
  );
  const common = {
    language: language.code,
    time: [...early.constraints, ...late.constraints],
    ...(order === undefined ? {} : { order }),
    today: Math.floor(now.getTime() / 86_400_000),
    action: playsRole || asksWhatIsDone(reading, [...names, ...predicates, ...contents]),
    respelled,
    others: words.some(({ word }) => language.otherWords.has(word)),
    excluded: excepted.flatMap(({ part }) => (part.kind === 'name' ? part.entities : [])),
    ...(otherThan === undefined ? {} : { otherThan }),
    ...(total ? { total } : {}),
    followUp: opener,
    newTopic,
    ...(ordinal === undefined ? {} : { ordinal }),
    bound: false,
    picks: phraseAt(words, reading.start, language.picks) > 0,
    limits: limitsIn(reading, names, predicates, pairs),
    numbers: numbersIn(reading, contents),
    anyone: anyoneIn(reading) !== undefined,
    light: lightVerbsIn(reading),
    pair: pairs.length > 0,
    acts: words.some(({ word }) => language.lightVerbs.has(word)),
    negated: !isPolar && isNegated(reading, states ? undefined : tag),
    happening: words.some(({ word }) => language.eventWords.has(word)),
    present: words.some(({ word }) => language.present.has(word)),
    modal: isModal(reading, names),
    ...(condition === undefined ? {} : { condition }),
    future: words.some(({ word }) => language.future.has(word)),
    again: words.some(({ word }, at) => language.again.has(word) && predicates.some(({ to }) => to === at)),
    fromContext: [],
    pronouns: [
      ...words.flatMap(({ word }, at) => ((isPolar && at < 2) || ownedAt(at) ? [] : (language.pronouns[word] ?? []))),
      ...(names.length === 0 && ownsSomething(words, [...predicates, ...contents], language) ? ['any' as const] : []),
      ...(hasPartner(words, names, language) ? ['person' as const] : []),
      ...pairs.map(() => 'people' as const),
    ],
    ...(smallTalk === undefined ? {} : { smallTalk }),
  };
  const isPolarQuestion = isPolar || states || (tag !== undefined && settled.length === 0);
  const ways = [...(described === undefined ? [] : [described]), found].map((parts) =>
    withCited(reading, citations, parts),
  );
  const whole = ways.flatMap((placed) => composed(reading, settled, placed, text, isPolarQuestion) ?? []);
  const light = ways.flatMap((placed, at) => {
    const read = composed(reading, settled, placed, text, isPolarQuestion, 'lightly');
    return read === undefined || read.parts.length === whole[at]?.parts.length ? [] : [read];
  });
  const nominal = hasSlotNoun(reading, predicates)
    ? ways.flatMap((placed) => composed(reading, settled, placed, text, isPolarQuestion, 'nominally') ?? [])
    : [];
  const things = ways
    .flatMap((placed) => {
      const read = withThings(reading, placed);
      return read === undefined ? [] : [read];
    })
    .flatMap((placed) => composed(reading, settled, placed, text, isPolarQuestion) ?? []);
  const unoffered = settled.length > 0 ? withoutOffered(reading, found) : undefined;
  const open = unoffered === undefined ? undefined : composed(reading, settled, unoffered, text, isPolarQuestion);
  const offices = ways.flatMap((placed) => {
    const office = inOffice(reading, settled, placed);
    return office === undefined ? [] : (composed(reading, office.asked, office.parts, text, isPolarQuestion) ?? []);
  });
  return [...offices, ...whole, ...light, ...nominal, ...things, ...(open === undefined ? [] : [open])].map((read) => ({
    ...common,
    ...read,
    // "Ana's total?"
    ...(total && read.holes.length === 0 ? { holes: [{ asks: 'what' as const }] } : {}),
    ...(condition === undefined ? {} : { holes: read.holes.map(asOutcome) }),
  }));
}

/** "What did Ana do?"; but the "do" of "which areas do they share?" only asks. */
function asksWhatIsDone({ words, language }: Reading, parts: readonly Placed[]): boolean {
  const doing = words.flatMap(({ word }, at) => (language.doWords.has(word) ? [at] : []));
  const [first, ...more] = doing;
  if (first === undefined || more.length > 0 || !language.inversionAuxiliaries.has(words[first]?.word ?? ''))
    return first !== undefined;
  const verb = parts.find(({ part, from }) => part.kind === 'predicate' && !part.noun && from > first);
  const hasSubject = words
    .slice(first + 1, verb?.from)
    .some(({ word, functional }) => !functional || language.pronouns[word] !== undefined);
  return verb === undefined || !hasSubject;
}

/** Speaks of what may, should or would be: in the clause that asks, and not in "could you tell me" before it. */
function isModal({ words, language }: Reading, names: readonly Placed[]): boolean {
  const asks = ({ word }: Reading['words'][number]) =>
    language.polarityWords.has(word) || word === language.whatAsParticle?.word;
  const clause = Math.max(
    0,
    words.findLastIndex((word, at) => at > 0 && word.afterPause && asks(word)),
  );
  return words.some(
    ({ word }, at) => at >= clause && language.modals.has(word) && !names.some(({ from, to }) => from <= at && at < to),
  );
}

/**
 * Holes and parts with the roles that they play in the sentence; `lightly` without verbs that say nothing beside a noun, undefined
 * where there are none, `nominally` with nouns for what is done as names of slots.
 */
function composed(
  reading: Reading,
  asked: readonly PlacedHole[],
  found: readonly Placed[],
  text: string,
  isPolar: boolean,
  way?: 'lightly' | 'nominally',
): Pick<Question, 'holes' | 'parts' | 'pronounRole' | 'alternatives'> | undefined {
  const choice = choiceIn(reading, found);
  const read = placeHoles(reading, asked, found, text, way === 'nominally');
  const isChoice = choice !== undefined && asked.length === 0;
  const holes: PlacedHole[] = isPolar || isChoice ? [{ hole: { asks: 'polarity' }, from: 0, to: 0 }] : read.holes;
  const told = withoutPeopleOf(reading, read.parts);
  const kept = way === 'lightly' ? withoutLightVerbs(reading, holes, told) : told;
  if (way === 'lightly' && kept.length === told.length) return undefined;
  const parts = withCompany(reading, holes, withMotion(reading, holes, kept));
  const pronoun = pronounIn(reading);
  const addressed = withAddress(reading, withDescribed(parts, reading.base));
  const titled = narrowTitles(reading, holes, withSides(reading, holes, addressed));
  const placed = assignRoles(reading, holes, [...titled, ...(pronoun === undefined ? [] : [pronoun])]);
  const own = placed.parts.filter(({ from }) => from !== pronoun?.from);
  const [first = -1, second = -1] = [choice?.from, choice?.to].map((edge, end) =>
    own.findIndex(({ from, to }) => (end === 0 ? to : from) === edge),
  );
  const pronounRole = owns(reading, pronoun)
    ? undefined
    : placed.parts.find(({ from }) => from === pronoun?.from)?.part.role;
  return {
    holes: placed.holes.map((one) => withTitle(reading, one, titled)),
    parts: own.map(({ part }) => part),
    ...(first < 0 || second < 0 ? {} : { alternatives: [first, second] as const }),
    ...(pronounRole === undefined ? {} : { pronounRole }),
  };
}

/** "Tujuannya apa?": a noun that asks for a slot, and that a predicate has as well. */
const hasSlotNoun = ({ words, language }: Reading, predicates: readonly Placed[]): boolean =>
  predicates.some(({ from }) => {
    const forms = words[from]?.forms ?? [];
    return forms.some((form) => language.slotNouns[form] === 'why' || language.slotNouns[form] === 'result');
  });

/** "Whose idea was it?" asks for whoever had it, and not for an owner: what is done is said already. */
const isAskedOwner = ({ from }: Placed, asked: readonly PlacedHole[]): boolean =>
  asked.some(({ hole, from: at }) => at === from && hole.asks === 'who');

/** "Whose adviser is Ana?" asks for the one that she advises; nobody owns her. */
const isPersonal = ({ entities }: NamePart, base: FactBase): boolean =>
  entities.some((id) => base.entity(id)?.type === 'person');

/** "On 20 August, did she …": what stands before a date belongs to it. */
const isDatePreposition = (word: string, language: Language): boolean =>
  language.eventPrepositions.has(word) && !language.polarityWords.has(word);

/** Verbs that say too little to be looked for in a fact, but that it may deny: the "take" of "does she take sides?" */
const lightVerbsIn = ({ words, language }: Reading): string[][] =>
  words
    .filter(({ word }) => language.lightVerbs.has(word) && !language.inversionAuxiliaries.has(word))
    .map(({ forms }) => [...forms]);

/** Ties a rank or an office to the name right behind it: it is asserted of that person alone. */
function withDescribed(parts: readonly Placed[], base: FactBase): Placed[] {
  return parts.map((placed) => {
    const next = parts.find(({ from }) => from === placed.to)?.part;
    const person = next?.kind === 'name' && next.entities.length === 1 ? next.entities[0] : undefined;
    const isPerson = person !== undefined && base.entity(person)?.type === 'person';
    const { part } = placed;
    const isTitle = part.kind === 'name' && part.entities.every((id) => base.isRank(id));
    return isPerson && isTitle ? { ...placed, part: { ...part, describes: person } } : placed;
  });
}
