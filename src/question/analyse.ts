/** Text → Question: what is asked for, and everything the question fixes. */
import type { FactBase } from '../facts/base.ts';
import { PhraseTable } from '../facts/phrase-table.ts';
import { conceptsAt, expandedKeys, RELATION_REACH, wordForms } from '../languages/analyser.ts';
import type { Language, QuestionWord } from '../languages/language.ts';
import { LANGUAGES } from '../languages/registry.ts';
import { exceptedAmong, takeExceptions } from './exceptions.ts';
import { takeCitations, withCited } from './citations.ts';
import { lexiconOf, phraseWords } from './lexicon.ts';
import { placeHoles, type PlacedHole } from './holes.ts';
import { findNames, takeWholeName } from './name-mentions.ts';
import {
  describesNoun,
  isAffair,
  isAskedTitle,
  isNounBeforePreposition,
  isNounHere,
  isOnlyVerb,
  withoutPeopleOf,
} from './nouns.ts';
import type { Hole, Part, Question, WordPart } from './question.ts';
import type { Placed, Reading } from './reading.ts';
import { withoutLightVerbs } from './light-verbs.ts';
import { withMotion } from './motion.ts';
import { joinDescriptions } from './descriptions.ts';
import { joinOffices } from './offices.ts';
import { assignRoles } from './roles.ts';
import { smallTalkIn } from './small-talk.ts';
import { TimeReader, type TimeConstraint } from './time.ts';
import { corrected, readWords, textOf, type Spelled, type Word } from './words.ts';

const questionWords = new Map(
  LANGUAGES.map((language) => {
    const table = new PhraseTable<QuestionWord>();
    for (const entry of language.questionWords)
      table.add(
        entry.words.split(' ').map((word) => [word]),
        entry,
      );
    return [language.code, table];
  }),
);

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
): readonly Question[] {
  const words = [...spelled.words];
  const respelled = [...spelled.respelled];
  const reading: Reading = { words, language, base, start: 0, taken: words.map(() => false) };
  const smallTalk = smallTalkIn(words, language);
  const newTopic = takeTopicChange(reading);
  const ordinal = takeOrdinal(reading);
  const opener = takeOpener(reading);
  const isPolar = takePolarityOpener(reading);
  takeRequests(reading);
  takeSelfClauses(reading);
  const only = takeWholeName(reading);
  const early = takeTimes(reading, now);
  reading.start = Math.max(
    0,
    words.findIndex(
      ({ functional, word }, at) => reading.taken[at] !== true && !(functional && isDatePreposition(word, language)),
    ),
  );
  const names = [...only, ...findNames(reading)];
  words.forEach((word, at) => {
    const other = reading.taken[at] === true ? undefined : corrected(word, language, base);
    if (other === undefined) return;
    words[at] = other;
    respelled.push({ from: word.raw, to: other.word });
  });
  // A misspelt month is one only after it has been mended.
  const late = takeTimes(reading, now);
  const order = early.order ?? late.order;
  const { asked, measured } = takeQuestionWords(reading);
  const citations = takeCitations(reading);
  const asksForThem = asked.some(({ hole }) => ['who', 'whom', 'which', 'where'].includes(hole.asks));
  const exceptions = asksForThem ? takeExceptions(reading, names) : [];
  const predicates = takePredicates(reading, asked);
  const contents = takeContents(reading, predicates, asked);
  const joined = joinOffices(reading, asked, [
    ...names,
    ...early.relations,
    ...late.relations,
    ...predicates,
    ...measured,
    ...contents,
  ]);
  const excepted = exceptedAmong(reading, exceptions, joined);
  const found = joined.filter((placed) => !excepted.includes(placed));
  const tag = tagIn(reading, [...predicates, ...contents]);
  const described = joinDescriptions(reading, asked, found);
  const settled = withoutClauses(reading, asked);
  // In "when Ana signed her first book" the book is Ana's, whoever was talked about before.
  const ownedAt = (at: number) =>
    language.determiners.has(words[at]?.word ?? '') &&
    words[at + 1]?.functional === false &&
    names.some(({ to }) => to <= at);
  const common = {
    language: language.code,
    time: [...early.constraints, ...late.constraints],
    ...(order === undefined ? {} : { order }),
    today: Math.floor(now.getTime() / 86_400_000),
    action: words.some(({ word }) => language.doWords.has(word)),
    respelled,
    others: words.some(({ word }) => language.otherWords.has(word)),
    excluded: excepted.flatMap(({ part }) => (part.kind === 'name' ? part.entities : [])),
    followUp: opener,
    newTopic,
    ...(ordinal === undefined ? {} : { ordinal }),
    bound: false,
    picks: language.picks.some((phrase) => phraseAt(words, reading.start, phrase) > 0),
    exclusive: words.some(({ word }) => language.exclusives.has(word)),
    anyone: anyoneIn(reading) !== undefined,
    light: lightVerbsIn(reading),
    acts: words.some(({ word }) => language.lightVerbs.has(word)),
    negated: !isPolar && isNegated(reading, tag),
    happening: words.some(({ word }) => language.eventWords.has(word)),
    present: words.some(({ word }) => language.present.has(word)),
    future: words.some(
      ({ word }, at) =>
        language.future.has(word) || (language.again.has(word) && predicates.some(({ to }) => to === at)),
    ),
    fromContext: [],
    pronouns: [
      ...words.flatMap(({ word }, at) => ((isPolar && at < 2) || ownedAt(at) ? [] : (language.pronouns[word] ?? []))),
      ...(names.length === 0 && ownsSomething(words, [...predicates, ...contents], language) ? ['any' as const] : []),
      ...(hasPartner(words, names, language) ? ['person' as const] : []),
    ],
    ...(smallTalk === undefined ? {} : { smallTalk }),
  };
  const isPolarQuestion = isPolar || (tag !== undefined && settled.length === 0);
  const ways = [...(described === undefined ? [] : [described]), found].map((parts) =>
    withCited(reading, citations, parts),
  );
  const whole = ways.map((placed) => composed(reading, settled, placed, text, isPolarQuestion));
  const light = ways
    .map((placed) => composed(reading, settled, placed, text, isPolarQuestion, true))
    .filter(({ parts }, at) => parts.length !== whole[at]?.parts.length);
  const nominal = hasSlotNoun(reading, predicates)
    ? ways.map((placed) => composed(reading, settled, placed, text, isPolarQuestion, false, true))
    : [];
  return [...whole, ...light, ...nominal].map((read) => ({ ...common, ...read }));
}

/** Holes and parts with the roles that they play in the sentence; `lightly` without verbs that say nothing beside a noun, `nominally` with nouns for what is done as names of slots. */
function composed(
  reading: Reading,
  asked: readonly PlacedHole[],
  found: readonly Placed[],
  text: string,
  isPolar: boolean,
  lightly = false,
  nominally = false,
): Pick<Question, 'holes' | 'parts' | 'pronounRole' | 'alternatives'> {
  const choice = choiceIn(reading, found);
  const read = placeHoles(reading, asked, found, text, nominally);
  const isChoice = choice !== undefined && asked.length === 0;
  const holes: PlacedHole[] = isPolar || isChoice ? [{ hole: { asks: 'polarity' }, from: 0, to: 0 }] : read.holes;
  const told = withoutPeopleOf(reading, read.parts);
  const parts = withMotion(reading, holes, lightly ? withoutLightVerbs(reading, holes, told) : told);
  const pronoun = pronounIn(reading);
  const placed = assignRoles(reading, holes, [
    ...withDescribed(parts, reading.base),
    ...(pronoun === undefined ? [] : [pronoun]),
  ]);
  const kept = placed.parts.filter(({ from }) => from !== pronoun?.from);
  const [first = -1, second = -1] = [choice?.from, choice?.to].map((edge, end) =>
    kept.findIndex(({ from, to }) => (end === 0 ? to : from) === edge),
  );
  const pronounRole = owns(reading, pronoun)
    ? undefined
    : placed.parts.find(({ from }) => from === pronoun?.from)?.part.role;
  return {
    holes: placed.holes.map((one) => withTitle(reading, one, parts)),
    parts: kept.map(({ part }) => part),
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

/** "That day", "tahun itu": the unit of time at a place, where a word beside it points back. */
function unitPointedAt(words: readonly Word[], at: number, language: Language): WordPart['sameTime'] {
  const pointer = words[language.nounBeforeQuestionWord ? at + 1 : at - 1];
  if (language.pronouns[pointer?.word ?? ''] !== 'event') return undefined;
  const { units } = language.time;
  return (['day', 'week', 'month', 'year'] as const).find((unit) => units[unit].includes(words[at]?.word ?? ''));
}

/** The words between two of a kind that a question offers: "in Port Example or in Lembayung". */
function choiceIn(
  { words, language }: Reading,
  parts: readonly Placed[],
): { readonly from: number; readonly to: number } | undefined {
  const sorted = [...parts].sort((a, b) => a.from - b.from);
  for (const [at, { part, to }] of sorted.entries()) {
    const next = sorted[at + 1];
    const between = words.slice(to, next?.from ?? to);
    const joined = between.some(({ word }) => language.alternatives.has(word));
    const alike = next !== undefined && (part.kind === 'name') === (next.part.kind === 'name');
    if (joined && alike && between.every(({ functional }) => functional)) return { from: to, to: next.from };
  }
  return undefined;
}

/** "On 20 August, did she …": what stands before a date belongs to it. */
const isDatePreposition = (word: string, language: Language): boolean =>
  language.eventPrepositions.has(word) && !language.polarityWords.has(word);

/** "Pangkatnya?", "biayanya?": what has a possessive written on to it belongs to whoever or whatever was named last. */
const ownsSomething = (words: readonly Word[], parts: readonly Placed[], language: Language): boolean =>
  parts.some(({ to }) => isOwned(words[to - 1], language));

const isOwned = (word: Word | undefined, language: Language): boolean =>
  word?.functional === false && language.possessives.some((ending) => word.word.endsWith(ending));

/** "Hubungannya dengan Ana": a name behind what somebody owns is that of the other side. */
const hasPartner = (words: readonly Word[], names: readonly Placed[], language: Language): boolean =>
  names.some(
    ({ from }) =>
      language.prepositions[words[from - 1]?.word ?? ''] === 'partner' && isOwned(words[from - 2], language),
  );

/** A negation that is no tag: "sudah dibentuk belum?" asks, "belum dibentuk" denies. */
function isNegated({ words, language, taken }: Reading, tag: number | undefined): boolean {
  return words
    .slice(0, -1)
    .some(
      ({ word }, at) => taken[at] !== true && language.negations.has(word) && !language.tags.has(word) && at !== tag,
    );
}

/**
 * "Datang tidak waktu itu?": a negation behind what is done, with nothing left to deny behind it, asks for yes or no, in
 * languages that deny before the verb. Its place; undefined where there is none.
 */
function tagIn({ words, language }: Reading, parts: readonly Placed[]): number | undefined {
  if (!language.nounBeforeQuestionWord) return undefined;
  const at = words.findIndex(
    ({ word }, place) =>
      language.negations.has(word) &&
      parts.some(({ to }) => to === place) &&
      (words[place + 1]?.functional ?? true) &&
      !language.locatives.has(words[place + 1]?.word ?? ''),
  );
  return at < 0 ? undefined : at;
}

/** A pronoun as a name without bearer, so that its place in the sentence gives it a role. */
function pronounIn({ words, language, taken }: Reading): Placed | undefined {
  const pronoun = words.findIndex(
    ({ word }, place) => taken[place] !== true && ['person', 'people', 'thing'].includes(language.pronouns[word] ?? ''),
  );
  const at = anyoneIn({ words, language, taken }) ?? pronoun;
  if (at < 0) return undefined;
  const text = words[at]?.raw ?? '';
  return { part: { kind: 'name', text, keys: [], entities: [], strength: 'part', closeness: 1 }, from: at, to: at + 1 };
}

/** "Was his helicopter hit?": whoever owns something plays no part in what is done by owning it. */
const owns = ({ words, language }: Reading, pronoun: Placed | undefined): boolean =>
  pronoun !== undefined &&
  language.determiners.has(words[pronoun.from]?.word ?? '') &&
  words[pronoun.to]?.functional === false;

/** The place of a word for whoever it may be: "did anyone come?" */
function anyoneIn({ words, language, taken }: Pick<Reading, 'words' | 'language' | 'taken'>): number | undefined {
  const at = words.findIndex(
    (_, place) => taken[place] !== true && language.anyone.some((phrase) => phraseAt(words, place, phrase) > 0),
  );
  return at < 0 ? undefined : at;
}

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

/** Whether the words from `at` on begin with a phrase; how many words it has, or 0. */
const phraseAt = (words: readonly Word[], at: number, phrase: string): number => {
  const parts = phraseWords(phrase);
  return parts.every((word, offset) => words[at + offset]?.word === word) ? parts.length : 0;
};

/** Takes "okay, different topic:" at the start; true where the question turns to something else. */
function takeTopicChange({ words, language, taken }: Reading): boolean {
  for (let at = 0; at < Math.min(3, words.length); at++) {
    if (at > 0 && words[at - 1]?.functional !== true) return false;
    const length = Math.max(0, ...language.topicChanges.map((phrase) => phraseAt(words, at, phrase)));
    if (length === 0) continue;
    taken.fill(true, 0, at + length);
    return at + length < words.length;
  }
  return false;
}

/** "The second one?": a whole message that only picks one of a list. */
function takeOrdinal({ words, language, taken }: Reading): number | undefined {
  const start = words.findIndex(({ word }, at) =>
    Object.keys(language.ordinals).some((phrase) => phraseWords(phrase)[0] === word && phraseAt(words, at, phrase) > 0),
  );
  if (start < 0) return undefined;
  const fitting = Object.entries(language.ordinals)
    .map(([phrase, place]) => ({ place, length: phraseAt(words, start, phrase) }))
    .sort((a, b) => b.length - a.length);
  const [longest] = fitting;
  const rest = [...words.slice(0, start), ...words.slice(start + (longest?.length ?? 0))];
  const isAll = rest.every(({ word, functional }) => functional || language.lightWords.has(word));
  if (longest === undefined || !isAll) return undefined;
  taken.fill(true);
  return longest.place;
}

/** "Who was the secretary who went along?": a title behind "who" that a clause follows says who is asked for. */
function withTitle({ words, language }: Reading, { hole, to }: PlacedHole, parts: readonly Placed[]): Hole {
  const title = parts.find(({ from }) => from >= to);
  if (hole.asks !== 'who' || title?.part.kind !== 'name' || title.part.strength !== 'part') return hole;
  const adjoins = words.slice(to, title.from).every(({ functional }) => functional);
  const clause = words.slice(title.to, title.to + 2).some(({ word }) => language.relatives.has(word));
  return adjoins && clause ? { ...hole, among: title.part.entities } : hole;
}

/** Takes "is it true that", and the "it … who" of "was it Ana who came"; true where one of them asks for yes or no. */
function takePolarityOpener({ words, language, taken }: Reading): boolean {
  const length = Math.max(0, ...language.polarityOpeners.map((phrase) => phraseAt(words, 0, phrase)));
  if (length > 0 && length < words.length) {
    taken.fill(true, 0, length);
    return true;
  }
  const [first, second] = words;
  const isCleft =
    language.passiveAuxiliaries.has(first?.word ?? '') && language.pronouns[second?.word ?? ''] === 'thing';
  const relative = isCleft ? words.findIndex(({ word }, at) => at > 2 && language.relatives.has(word)) : -1;
  if (relative < 0) return false;
  taken.fill(true, 0, 2);
  taken[relative] = true;
  return true;
}

/** Takes "what about", "kalau", "no, I meant" at the start; true where one of them opened the question. */
function takeOpener({ words, language, taken }: Reading): boolean {
  const start = language.starters.has(words[0]?.word ?? '') ? 1 : 0;
  const openers = [...language.followUps, ...language.corrections];
  const lengths = [0, start].map((at) => Math.max(0, ...openers.map((phrase) => phraseAt(words, at, phrase))));
  const at = (lengths[0] ?? 0) > 0 ? 0 : start;
  const length = Math.max(...lengths);
  if (length > 0 && at + length < words.length) taken.fill(true, at, at + length);
  return length > 0;
}

/** "Saya lagi bikin tugas, …": a clause in which a member tells of himself, before the one that asks. */
function takeSelfClauses({ words, language, taken, base }: Reading): void {
  const pauses = words.flatMap(({ afterPause }, at) => (afterPause ? [at] : []));
  if (!words.some(({ word }) => language.selfWords.has(word))) return;
  const asks = lexiconOf(language).openers;
  [0, ...pauses].forEach((from, index) => {
    const to = pauses[index] ?? words.length;
    const clause = words.slice(from, to);
    const tells =
      clause.some(({ word }) => language.selfWords.has(word)) &&
      !clause.some(({ word }) => asks.has(word) || base.names.hasWord(word));
    if (tells && to < words.length) taken.fill(true, from, to);
  });
}

/** True where a question word longer than `length` words starts at `at`. */
const opensQuestionWord = (words: readonly Word[], at: number, length: number, language: Language): boolean =>
  language.questionWords.some((entry) => {
    const parts = entry.words.split(' ');
    return parts.length > length && parts.every((word, offset) => words[at + offset]?.word === word);
  });

/** Takes "tell me" and the like, where it is not the beginning of a question word ("tell me about"). */
function takeRequests({ words, language, taken }: Reading): void {
  for (const phrase of language.requests.map(phraseWords))
    words.forEach((_, at) => {
      const isRequest = phrase.every((word, offset) => words[at + offset]?.word === word);
      if (isRequest && !opensQuestionWord(words, at, phrase.length, language))
        phrase.forEach((_, offset) => (taken[at + offset] = true));
    });
}

function takeTimes(
  reading: Reading,
  now: Date,
): { constraints: TimeConstraint[]; order: 'first' | 'last' | undefined; relations: Placed[] } {
  const relations: Placed[] = [];
  const reader = new TimeReader(reading.words, reading.language, now);
  const constraints: TimeConstraint[] = [];
  let order: 'first' | 'last' | undefined;
  for (let at = 0; at < reading.words.length; at++) {
    if (reading.taken[at] === true) continue;
    const time = reader.constraintAt(at);
    const placed = time === undefined ? reader.orderAt(at) : undefined;
    if (time !== undefined) constraints.push(...time.constraints);
    if (placed !== undefined) order = placed.order;
    const relation = time === undefined && placed === undefined ? reader.relationAt(at) : undefined;
    if (relation !== undefined) {
      const to = at + relation.length;
      const next = reading.words.slice(to, to + RELATION_REACH).flatMap(({ forms }) => forms);
      const own = reading.words.slice(at, to).flatMap(({ forms }) => forms);
      const keys = relation.relation === 'other' ? [own] : [next.map((form) => `${relation.relation}:${form}`)];
      relations.push({
        part: { kind: 'word', text: textOf(reading.words, at, to), keys, known: true, number: false },
        from: at,
        to,
      });
    }
    const length = time?.length ?? placed?.length ?? relation?.length ?? 0;
    for (let next = at; next < at + length; next++) reading.taken[next] = true;
    at += Math.max(0, length - 1);
  }
  return { constraints, order, relations };
}

/** A question word may carry particles, but it is never inflected: "siapakah" asks, "membuat apa" is no "buat apa". */
const withoutClitics = (word: string, language: Language): string[] => [
  word,
  ...language.clitics.filter((clitic) => word.endsWith(clitic)).map((clitic) => word.slice(0, -clitic.length)),
];

function takeQuestionWords(reading: Reading): { asked: PlacedHole[]; measured: Placed[] } {
  const { words, language, taken } = reading;
  // The year of "setiap tahun berapa orang" belongs to "setiap".
  const isEach = (at: number) => language.distributives.has(words[at - 1]?.word ?? '');
  const sentence = words.map((word, at) =>
    taken[at] === true || isEach(at) ? [] : withoutClitics(word.word, language),
  );
  const tables = [language, ...LANGUAGES.filter((other) => other !== language)].map((one) =>
    questionWords.get(one.code),
  );
  const found: PlacedHole[] = [];
  const measured: Placed[] = [];
  for (let at = 0; at < words.length; at++) {
    const [own, ...foreign] = tables.map((table) => table?.longestAt(sentence, at));
    const match = own ?? foreign.find((other) => other !== undefined && !language.isWord(words[at]?.word ?? ''));
    const entry = match?.values[0];
    if (match === undefined || entry === undefined) continue;
    const { asks, precision, role, place } = entry;
    const hole = { asks, ...(precision && { precision }), ...(role && { role }), ...(place && { place }) };
    const to = at + match.length;
    found.push({ hole, from: at, to });
    if (entry.measures !== undefined) measured.push({ part: measureOf(entry.measures, reading), from: at, to });
    for (let next = at; next < at + match.length; next++) taken[next] = true;
    at += match.length - 1;
  }
  return { asked: found, measured };
}

/** "How wide" asks for the width: as the attribute of that name, or else as a word. */
function measureOf(noun: string, { language, base }: Reading): Part {
  const sentence = [[noun, ...wordForms(noun, language)]];
  const concepts = conceptsAt(sentence, 0, language.code)?.values ?? [];
  const keys = [[...(sentence[0] ?? []), ...concepts]];
  const predicates = base.predicateWords.get(language.code)?.longestAt(sentence, 0)?.values ?? [];
  return predicates.length === 0
    ? { kind: 'word', text: noun, keys, known: true, number: false }
    : { kind: 'predicate', text: noun, keys, predicates, context: false, noun: true };
}

/** Question words that open a clause inside a yes/no question: "did she speak when he came?" */
const CLAUSE_OPENERS: readonly string[] = ['when', 'where', 'who'];

/**
 * "What was the mood when they met?": a question word inside a sentence that another one opened, and that neither a pause
 * nor an "and" sets apart, only leads a clause in.
 */
function withoutClauses({ words, language, start }: Reading, asked: readonly PlacedHole[]): PlacedHole[] {
  const inverts = (word: string) => language.inversionAuxiliaries.has(word) || language.passiveAuxiliaries.has(word);
  const opensPolar = inverts(words[start]?.word ?? '') && asked.every(({ from }) => from > start + 1);
  return asked.filter(({ hole, from }, at) => {
    if (opensPolar && CLAUSE_OPENERS.includes(hole.asks)) return false;
    if (at === 0 || hole.asks === 'what' || hole.asks === 'which') return true;
    const before = words[from - 1];
    const apart = words[from]?.afterPause === true || language.time.rangeJoiners.includes(before?.word ?? '');
    return apart || asked[at - 1]?.to === from;
  });
}

/** Index keys of a word: its forms, and the concepts it names in any language that it may be written in. */
function keysAt({ words, language }: Reading, at: number): string[] {
  const sentence = words.map((word) => word.forms);
  const codes = [language, ...LANGUAGES.filter((other) => other !== language)].map(({ code }) => code);
  const concepts = codes.flatMap((code) => conceptsAt(sentence, at, code)?.values ?? []);
  return [...new Set([...(words[at]?.forms ?? []), ...concepts])];
}

/** The same for each of the words that an abbreviation stands for; it may also be looked up as it is. */
function keysPerWord(reading: Reading, at: number): string[][] {
  const own = keysAt(reading, at);
  const word = reading.words[at]?.word ?? '';
  const expanded = expandedKeys(word, reading.language);
  return expanded === undefined ? [own] : expanded.map((keys) => [...new Set([word, ...keys])]);
}

function takePredicates(reading: Reading, asked: readonly PlacedHole[]): Placed[] {
  const { words, base, taken, language } = reading;
  const sentence = words.map((word, at) => (taken[at] === true ? [] : word.forms));
  const asksWhat = asked.some(({ hole }) => hole.asks === 'what');
  const orders = new Set([...language.time.first, ...language.time.last]);
  const isLoose = (at: number) => {
    const word = words[at]?.word ?? '';
    return orders.has(word) || (language.determiners.has(word) && language.pronouns[word] !== 'event');
  };
  const all: Placed[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || taken[at] === true) continue;
    const reach = isNounBeforePreposition(words, at, language, all.some(isVerb)) ? sentence.slice(0, at + 1) : sentence;
    const own = base.predicateWords.get(language.code)?.longestAt(reach, at, isLoose);
    const foreign = language.isWord(word.word)
      ? []
      : LANGUAGES.map(({ code }) => base.predicateWords.get(code)?.longestAt(sentence, at));
    const match = own ?? foreign.find((other) => other !== undefined);
    const silent =
      match?.length === 1 &&
      ((word.functional && !(asksWhat && isOnlyVerb(words, at, all, language))) ||
        language.doWords.has(word.word) ||
        describesNoun(words, at, language));
    if (match === undefined || silent) continue;
    const to = at + match.length;
    all.push({
      part: {
        kind: 'predicate',
        text: textOf(words, at, to),
        keys: words
          .slice(at, to)
          .map((_, offset) => [...match.values.map((id) => `predicate:${id}`), ...keysAt(reading, at + offset)]),
        predicates: match.values,
        context: false,
        noun:
          word.lemma.noun === true ||
          language.possessives.some((ending) => words[to - 1]?.word.endsWith(ending)) ||
          isNounHere(words, at, language) ||
          isAskedTitle(words, at, language) ||
          match.values.every((id) => base.isAttribute(id)),
      },
      from: at,
      to,
    });
    for (let next = at; next < to; next++) taken[next] = true;
    at = to - 1;
  }
  // "Is Examplia among the partners?": that it belongs to them says nothing beside what they are.
  const isBelonging = ({ from, to }: Placed) => words.slice(from, to).every(({ word }) => language.belonging.has(word));
  const found = all.some((placed) => !isBelonging(placed)) ? all.filter((placed) => !isBelonging(placed)) : all;
  const isEvent = ({ from, to }: Placed) => words.slice(from, to).every(({ word }) => language.eventWords.has(word));
  const definite = found.filter((placed) => !isEvent(placed));
  return definite.length > 0 ? definite : found;
}

const isVerb = ({ part }: Placed): boolean => part.kind === 'predicate' && !part.noun;

/**
 * The place of a verb that no predicate of the base has: a word in a form that only verbs have, or one that stands behind
 * "who", "yang" or an auxiliary and its subject.
 */
function unknownVerb({ words, language, taken }: Reading, asked: readonly PlacedHole[]): number | undefined {
  const isFree = (at: number) => taken[at] !== true && words[at]?.functional === false;
  const inverts = language.inversionAuxiliaries.size > 0;
  const auxiliary = words.findIndex(({ word }) => language.inversionAuxiliaries.has(word));
  const subject = auxiliary < 0 ? -1 : words.findIndex((_, at) => at > auxiliary && taken[at] === true);
  const place = words.findIndex(({ word, capital }, at) => {
    if (!isFree(at) || (capital && at > 0) || language.lightWords.has(word) || language.copulas.has(word)) return false;
    const before = words[at - 1]?.word ?? '';
    const behindWho = inverts && asked.some(({ hole, to }) => hole.asks === 'who' && to === at);
    const behindSubject =
      subject >= 0 && at > subject && words.slice(auxiliary + 1, at).every((_, next) => !isFree(auxiliary + 1 + next));
    return language.isVerbForm(word) || behindWho || behindSubject || before === language.whatAsParticle?.notBefore;
  });
  return place < 0 ? undefined : place;
}

function takeContents(reading: Reading, predicates: readonly Placed[], asked: readonly PlacedHole[]): Placed[] {
  const { words, language, taken } = reading;
  const hasVerb = predicates.length > 0 || asked.some(({ hole }) => hole.asks === 'who');
  const verbAt = predicates.some(({ part }) => part.kind === 'predicate' && !part.noun)
    ? undefined
    : unknownVerb(reading, asked);
  const found: Placed[] = [];
  words.forEach((word, at) => {
    const silent =
      word.functional ||
      isAffair(reading, at) ||
      (language.genitives.has(word.word) && predicates.length > 0) ||
      (language.slotNouns[word.word] === 'when' && language.listWords.has(words[at - 1]?.word ?? '')) ||
      (at === 0 && language.starters.has(word.word)) ||
      (hasVerb && language.copulas.has(word.word)) ||
      language.lightWords.has(word.word) ||
      language.eventWords.has(word.word) ||
      (at === words.length - 1 && language.tags.has(word.word)) ||
      language.polarityWords.has(word.word) ||
      language.negations.has(word.word) ||
      language.pronouns[word.word] !== undefined ||
      language.listWords.has(word.word) ||
      language.future.has(word.word) ||
      language.doWords.has(word.word) ||
      (word.word.length === 1 && !/\p{N}/u.test(word.word)) ||
      word.forms.some((form) => form !== word.word && form.length > 2 && language.lightWords.has(form));
    if (taken[at] === true || silent) return;
    const number = /^\p{N}/u.test(word.word);
    const sameTime = unitPointedAt(words, at, language);
    found.push({
      part: {
        kind: 'word',
        text: word.raw,
        keys: keysPerWord(reading, at),
        known: word.known,
        number,
        ...(at === verbAt && !number ? { verb: true } : {}),
        ...(sameTime === undefined ? {} : { sameTime }),
      },
      from: at,
      to: at + 1,
    });
    taken[at] = true;
  });
  return found;
}
