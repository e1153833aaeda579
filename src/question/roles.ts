/** Who does it to whom: from prepositions, voice and the order of words around the verb. */
import { WELL_KNOWN } from '../facts/base.ts';
import type { Role } from '../languages/language.ts';
import type { Placed, PlacedHole, Reading } from './reading.ts';
import type { Part, PredicatePart } from './question.ts';
import type { Word } from './words.ts';

/** Entities that do things of their own accord. */
const ACTORS: readonly string[] = ['person', 'country', 'group'];

const isPredicate = (placed: Placed): placed is Placed<PredicatePart> => placed.part.kind === 'predicate';

/**
 * Gives names and holes their roles. A preposition decides; without one, what stands before the verb is its subject and what
 * stands behind it its object, and a passive verb turns the two around. Where a question word is followed by a subject of
 * its own before the verb ("who did Ana visit", "siapa yang Ana kunjungi"), the question word is the object.
 */
export function assignRoles(
  reading: Reading,
  holes: readonly PlacedHole[],
  parts: readonly Placed[],
): { holes: PlacedHole[]; parts: Placed[] } {
  const marked = markContexts(reading, parts, holes);
  const deeds = marked.filter(isPredicate).filter(({ part }) => !part.context);
  const verb =
    deeds.find(({ part }) => !part.noun) ?? deeds.find((placed) => isReceived(reading, placed) && deeds.length === 1);
  const passive = verb !== undefined && (isReceived(reading, verb) || isPassive(reading, verb));
  const prepositions = marked.map((placed) => prepositionOf(reading, placed, marked));

  const isMiddle = verb !== undefined && reading.words[verb.from]?.lemma.voice === 'middle';
  // "How much did the bridge cost?" says nothing of who paid.
  const asksMuch = holes.some(({ hole }) => hole.asks === 'amount' || hole.asks === 'duration');
  const roleAt = (from: number, isSubject: boolean, part?: Part): Role | undefined => {
    if (verb === undefined || from === verb.from) return undefined;
    // "the stadium stands" leaves open who built it; people who do something do it themselves.
    const acts =
      part?.kind === 'name' && part.entities.every((id) => ACTORS.includes(reading.base.entity(id)?.type ?? ''));
    if ((isMiddle || asksMuch) && !acts) return undefined;
    return isSubject === passive ? 'patient' : 'agent';
  };
  const subjects = marked.filter(
    (placed, index) =>
      (placed.part.kind !== 'predicate' || (placed.part.noun && placed !== verb)) &&
      prepositions[index] === undefined &&
      !isCited(placed) &&
      verb !== undefined &&
      placed.from < verb.from,
  );

  const main = marked.filter(isPredicate).find(({ part }) => !part.context);
  /** "The meeting of Ana with Bima": both took part in that meeting, not merely in what it belongs to. */
  const isOnePartner = (index: number): boolean => {
    const isPartner = (place: number) =>
      marked[place]?.part.kind === 'name' &&
      prepositions[place] === 'partner' &&
      marked[place - 1]?.part.kind === 'name';
    return marked[index]?.part.kind === 'name' && (isPartner(index) || isPartner(index + 1));
  };
  const rolled = marked.map((unplaced, index): Placed => {
    if (unplaced.part.kind === 'predicate' || isCited(unplaced)) return unplaced;
    const located = precedingWords(reading, unplaced.from)
      .slice(0, 1)
      .some((word) => reading.language.locatives.has(word));
    const toward = reading.language.goals.has(precedingWords(reading, unplaced.from)[0] ?? '');
    const placed: Placed = located
      ? { ...unplaced, part: { ...unplaced.part, located, ...(toward && { toward }) } }
      : unplaced;
    const cited = marked.find((other) => other.to === placed.from && other !== verb && isSpeech(reading, other));
    if (cited !== undefined) return { ...placed, part: { ...placed.part, role: 'agent' } };
    if (marked.some((other) => other.to === placed.from && isRelation(other))) return placed;
    const governor = marked.filter((other) => isPredicate(other) && other.to <= placed.from).at(-1);
    if (verb === undefined && governor?.part === main?.part && isOnePartner(index))
      return { ...placed, part: { ...placed.part, role: 'partner' } };
    if (governor !== undefined && governor !== verb && prepositions[index] !== 'agent') {
      // "who attended the meeting of Ana and Bima": they take part in the meeting, whatever their part in attending is.
      const place = prepositions[index] === 'place' ? ({ role: 'place' } as const) : {};
      return { ...placed, part: { ...placed.part, ...place } };
    }
    const before = prepositions[index] ?? topicGoingOn(reading, placed, marked);
    if (before === undefined && isForIt(reading, placed)) return placed;
    if (before === 'place' && isAttributive(reading, placed, marked)) return placed;
    const bare =
      verb === undefined
        ? undefined
        : roleAt(placed.from, placed.from < verb.from && !isFronted(reading, placed, holes), placed.part);
    const nominal = isBareNoun(reading, verb, holes) && placed.from > (verb?.from ?? 0);
    if (nominal && before === undefined)
      return isSpeech(reading, verb) ? { ...placed, part: { ...placed.part, role: 'agent' } } : placed;
    const objectOfPassive = passive && placed.from > verb.from;
    const role = before ?? (objectOfPassive && reading.language.passiveAuxiliaries.size > 0 ? undefined : bare);
    return role === undefined ? placed : { ...placed, part: { ...placed.part, role } };
  });

  const placedHoles = holes.map((one): PlacedHole => {
    // "Dari kota mana Ana terbang?"
    if (one.hole.asks === 'where' && (prepositionBefore(reading, one.from) === 'origin' || endsInOrigin(reading, one)))
      return { ...one, hole: { ...one.hole, role: 'origin' } };
    if (one.hole.role !== undefined || !['who', 'what', 'which'].includes(one.hole.asks)) return one;
    const trailing = trailingPreposition(reading, one, verb);
    const before = prepositionBefore(reading, one.from);
    const subjectBetween = verb !== undefined && one.from < verb.from && subjects.some(({ from }) => from > one.from);
    const isSubject =
      verb !== undefined &&
      ((one.from < verb.from && (!subjectBetween || isBehindRelative(reading, verb))) || isRelative(reading, verb));
    const bare = isHeadNoun(reading, verb, one, marked)
      ? 'agent'
      : verb?.part.noun === true && one.from > verb.from
        ? undefined
        : roleAt(one.from, isSubject);
    const role = trailing ?? before ?? bare;
    return role === undefined ? one : { ...one, hole: { ...one.hole, role } };
  });
  return { holes: placedHoles, parts: rolled };
}

/** "Soal Piagam Lembayung": a name right behind a noun goes on with the topic, and does nothing itself. */
function topicGoingOn(reading: Reading, placed: Placed, parts: readonly Placed[]): Role | undefined {
  if (!reading.language.nounBeforeQuestionWord) return undefined;
  const before = parts.find(({ to, part }) => to === placed.from && part.kind === 'word' && part.verb !== true);
  if (before === undefined) return undefined;
  const role = prepositionBefore(reading, before.from) ?? topicGoingOn(reading, before, parts);
  return role === 'topic' ? role : undefined;
}

/** "Buat para pekerja", "untuk Ana": whatever is done, it is done for them and not by them. */
const isForIt = ({ words, language }: Reading, { from }: Placed): boolean => {
  const at = language.determiners.has(words[from - 1]?.word ?? '') ? from - 2 : from - 1;
  return language.nounBeforeQuestionWord && language.onBehalf.has(words[at]?.word ?? '');
};

/** "Yang membangun ini siapa?": the one who is asked for is the subject of the verb behind "yang", wherever "siapa" stands. */
const isRelative = ({ words, language }: Reading, verb: Placed): boolean =>
  verb.from === 1 && words[0]?.word === language.whatAsParticle?.notBefore;

/** "In the Examplian delegation": the preposition belongs to the noun behind the name. */
const isAttributive = ({ language }: Reading, { part, to }: Placed, parts: readonly Placed[]): boolean =>
  !language.nounBeforeQuestionWord &&
  part.kind === 'name' &&
  parts.some(
    (other) => other.from === to && other.part.kind === 'word' && !other.part.number && other.part.verb !== true,
  );

/** Whoever is cited plays no part in what is done. */
const isCited = ({ part }: Placed): boolean => part.kind === 'name' && part.cited === true;

/** "Siapa ketua delegasi yang menemani Ana?": right behind "yang" the verb is done by whoever is asked for. */
const isBehindRelative = ({ words, language }: Reading, verb: Placed): boolean =>
  language.relatives.has(words[verb.from - 1]?.word ?? '');

/** "before Examplia": what a relation in time is to plays no part in what is done. */
const isRelation = ({ part }: Placed): boolean =>
  part.kind === 'word' && part.keys.flat().some((key) => /^(?:before|after):/.test(key));

/**
 * "Which car did Ana build?": what stands between the question word and the auxiliary is the object; but "how much does Ana have
 * to pay" has its auxiliary before her.
 */
const isFronted = ({ words, language }: Reading, placed: Placed, holes: readonly PlacedHole[]): boolean => {
  const isAuxiliary = (word = '') => language.inversionAuxiliaries.has(word);
  return (
    isAuxiliary(words[placed.to]?.word) &&
    holes.some(({ to }) => to <= placed.from && !words.slice(to, placed.from).some(({ word }) => isAuxiliary(word)))
  );
};

/** "Kata Ana": who follows a word for saying is the one who says it. */
const isSpeech = ({ base }: Reading, verb: Placed | undefined): boolean =>
  verb?.part.kind === 'predicate' && verb.part.predicates.some((id) => base.broader(id).has(WELL_KNOWN.say));

/** "Apa isi perjanjian itu?", "apa kata Ana": a root without affixes after "what" names a thing of whatever follows it. */
function isBareNoun(reading: Reading, verb: Placed | undefined, holes: readonly PlacedHole[]): boolean {
  const word = verb === undefined ? undefined : reading.words[verb.from];
  const bare =
    reading.language.nounBeforeQuestionWord && word?.lemma.voice === undefined && word?.lemma.lemma === word?.word;
  return bare && holes.some(({ hole, to }) => (hole.asks === 'what' || hole.asks === 'amount') && to === verb?.from);
}

/** "Juara piala itu siapa?": a root that opens the question, with "siapa" behind it, is what somebody is or does. */
function isHeadNoun(
  { words, language }: Reading,
  verb: Placed | undefined,
  { hole, from }: PlacedHole,
  parts: readonly Placed[],
): boolean {
  const word = verb === undefined ? undefined : words[verb.from];
  if (verb === undefined || word === undefined || !language.nounBeforeQuestionWord) return false;
  const isRoot = word.lemma.voice === undefined && word.lemma.lemma === word.word;
  return isRoot && hole.asks === 'who' && from > verb.from && parts.every((other) => other.from >= verb.from);
}

/** A noun after a preposition ("dalam pertemuan itu", "during the visit") says in which event, if there is another verb. */
function markContexts(reading: Reading, parts: readonly Placed[], holes: readonly PlacedHole[]): Placed[] {
  const predicates = parts.filter(isPredicate);
  const main = predicates.find(({ part }) => !part.noun) ?? predicates[0];
  return parts.map((placed) => {
    if (!isPredicate(placed) || placed === main || !placed.part.noun) return placed;
    const before = precedingWords(reading, placed.from);
    const context =
      before.some((word) => reading.language.eventPrepositions.has(word)) ||
      holes.some(({ hole }) => hole.asks === 'what');
    return context ? { ...placed, part: { ...placed.part, context: true } } : placed;
  });
}

/** The functional words right before a place, nearest first. */
function precedingWords({ words }: Reading, at: number): string[] {
  const before: string[] = [];
  for (let place = at - 1; place >= 0 && before.length < 3; place--) {
    const word = words[place];
    if (word?.functional !== true) break;
    before.push(word.word);
  }
  return before;
}

/** "Hosted a visit by": the phrase's last word belongs to a noun, where that of "was visited by" belongs to the verb. */
function endsInNoun({ words, language }: Reading, { from, to }: Placed): boolean {
  const before = to - 2 >= from ? words[to - 2] : undefined;
  return before?.functional === false && !language.isParticiple(before.word, before.lemma.lemma);
}

/**
 * "Took over from Ana": a preposition that belongs to the verb's own phrase leaves its object an object. "By" does so where it
 * stands behind a noun of the phrase.
 */
function prepositionOf(reading: Reading, placed: Placed, parts: readonly Placed[]): Role | undefined {
  const role = prepositionBefore(reading, placed.from);
  // "Negotiated with the port": an article between changes nothing, but where the phrase may as well say where it was.
  const { determiners, eventPrepositions } = reading.language;
  const saysWhere = (to: number) =>
    role === 'place' || (role === 'topic' && eventPrepositions.has(reading.words[to - 1]?.word ?? ''));
  const reaches = (to: number) =>
    to === placed.from ||
    (role !== undefined &&
      !saysWhere(to) &&
      to < placed.from &&
      reading.words.slice(to, placed.from).every(({ word }) => determiners.has(word)));
  const owner = parts.find((other) => isPredicate(other) && other.to - other.from > 1 && reaches(other.to));
  if (owner === undefined) return role;
  return role === 'agent' && !endsInNoun(reading, owner) ? role : undefined;
}

function prepositionBefore(reading: Reading, at: number): Role | undefined {
  const [nearest, ...further] = precedingWords(reading, at);
  const { prepositions, determiners } = reading.language;
  if (nearest === undefined) return undefined;
  const own = prepositions[nearest];
  if (own !== undefined) return own;
  return determiners.has(nearest) && further[0] !== undefined ? prepositions[further[0]] : undefined;
}

/** "Who was Ana visited by?", "who did Ana meet with?" */
function trailingPreposition(
  { words, language }: Reading,
  one: PlacedHole,
  verb: Placed | undefined,
): Role | undefined {
  const last = words.at(-1);
  if (last === undefined || verb === undefined || one.from > verb.from || language.inversionAuxiliaries.size === 0)
    return undefined;
  return words.length - 1 >= verb.to ? language.prepositions[last.word] : undefined;
}

/** "Where is Ana from?" */
function endsInOrigin({ words, language, taken }: Reading, { to }: PlacedHole): boolean {
  const last = words.at(-1)?.word ?? '';
  return to < words.length && taken.at(-1) !== true && language.prepositions[last] === 'origin';
}

/** "Who got a warning?": it was done to whoever got it. */
function isReceived({ words, language, base }: Reading, { part, from, to }: Placed<PredicatePart>): boolean {
  const isReceiver = (at: number) => language.receivers.has(words[at]?.word ?? '');
  const before = language.determiners.has(words[from - 1]?.word ?? '') ? from - 2 : from - 1;
  const isDeed = part.predicates.every((id) => !base.isAttribute(id));
  return isDeed && (isReceiver(before) || (to - from > 1 && isReceiver(from)));
}

function isPassive({ words, language, taken }: Reading, verb: Placed): boolean {
  const word = words[verb.from];
  if (word?.lemma.voice === 'passive') return true;
  if (word === undefined || !language.isParticiple(word.word, word.lemma.lemma)) return false;
  if (language.prepositions[words[verb.to]?.word ?? ''] === 'agent') return true;
  // "is interested in Examplia": a phrase that ends in a preposition and takes an object is no passive.
  const next = words[verb.to]?.word ?? '';
  const isCount = /^\p{N}/u.test(next) || language.time.numbers.includes(next);
  const takesObject = verb.to - verb.from > 1 && words[verb.to]?.functional === false && !isCount;
  if (takesObject && language.prepositions[words[verb.to - 1]?.word ?? ''] !== undefined) return false;
  // The "was it" of "was it Ana who signed" belongs to no verb.
  const before = words.slice(0, verb.from).reverse();
  // "Was the first to threaten": what stands behind a preposition is not done by means of the "was" before it.
  if (language.prepositions[before[0]?.word ?? ''] !== undefined) return false;
  const auxiliary = before.findIndex(
    (one, back) => language.passiveAuxiliaries.has(one.word) && taken[verb.from - 1 - back] !== true,
  );
  const between = before.slice(0, Math.max(0, auxiliary));
  // "When was the last time Ana visited it?" says when it was, not that Ana was visited.
  const isTime = ({ word: one }: Word) => language.slotNouns[one] === 'when';
  return (
    auxiliary >= 0 &&
    !between.some(
      (one) => language.inversionAuxiliaries.has(one.word) || language.subordinators.has(one.word) || isTime(one),
    )
  );
}
