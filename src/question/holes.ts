/** What a question asks for: from its question words, its nouns, or from its being a yes/no question. */
import { giveNouns, giveOrderedNouns } from './asked-nouns.ts';
import { pointsAtSomebody } from './pronouns.ts';
import type { Hole, Part } from './question.ts';
import { isWordPart, type Placed, type PlacedHole, type Reading } from './reading.ts';
import { askBySlotNoun } from './slot-nouns.ts';

/**
 * Settles what is asked: gives "which" its noun, lets "what was the purpose" ask for the purpose, finds yes/no questions.
 * `nominally` a noun that also names something done ("tujuan", "result") asks for a slot as well.
 */
export function placeHoles(
  reading: Reading,
  asked: readonly PlacedHole[],
  found: readonly Placed[],
  text: string,
  nominally = false,
): { holes: PlacedHole[]; parts: Placed[] } {
  let parts = [...found].sort((a, b) => a.from - b.from);
  let holes = asked.filter(({ hole }, at) => !(hole.asks === 'which' && at > 0 && asked[at - 1]?.hole.asks === 'who'));

  if (holes.length > 0 && isPolarity(reading, holes, parts)) holes = [];
  ({ holes, parts } = giveNouns(reading, holes, parts));
  ({ holes, parts } = giveOrderedNouns(reading, holes, parts));
  ({ holes, parts } = askBySlotNoun(reading, holes, parts, nominally));

  holes = aboutAtTheEnd(reading, holes);
  const doing = parts.some(
    ({ part }) => part.kind === 'predicate' && !part.predicates.some((id) => reading.base.isAttribute(id)),
  );
  holes = holes.map((one) => (doing && one.hole.asks === 'definition' ? { ...one, hole: { asks: 'what' } } : one));
  ({ holes, parts } = askBySlotNoun(reading, holes, parts, nominally));
  const definite = holes.filter(({ hole }) => hole.asks !== 'what' && hole.asks !== 'which');
  if (definite.length > 0 && holes.length > definite.length) {
    const generic = holes.find(({ hole }) => hole.asks === 'what');
    const joined = generic !== undefined && generic.from > 0 && parts.some(({ from }) => from > generic.from);
    if (!joined) holes = holes.filter(({ hole }) => hole.asks !== 'what');
  }
  const [verb, ...more] = parts.filter(({ part }) => part.kind === 'predicate');
  if (
    holes.length === 0 &&
    verb?.part.kind === 'predicate' &&
    more.length === 0 &&
    verb.part.predicates.every((id) => reading.base.isAttribute(id)) &&
    !reading.language.polarityWords.has(reading.words[reading.start]?.word ?? '')
  )
    holes = [{ hole: { asks: 'what' }, from: verb.from, to: verb.from }];
  const asksWhether = holes.length === 0 ? yesNo(reading, parts, text) : undefined;
  if (asksWhether?.bare === true && isNounOfName(reading, parts))
    holes = [{ hole: { asks: 'what', nounOfName: true }, from: 0, to: 0 }];
  else if (asksWhether !== undefined) holes = [{ hole: asksWhether, from: 0, to: 0 }];
  return { holes, parts };
}

/** "Dia ikut ke Lembayung?": whoever was spoken of, that he was there, and a place. */
const isThere = (reading: Reading, [place]: readonly Placed[]): boolean =>
  place?.part.kind === 'name' &&
  reading.language.goals.has(reading.words[place.from - 1]?.word ?? '') &&
  reading.words.slice(0, place.from).some(({ word }) => reading.language.presence.has(word)) &&
  pointsAtSomebody(reading, place.from);

/** "Ana's sentence?", "Vonis Ana?": nothing but a noun and whose it is claims nothing. */
function isNounOfName({ words, language }: Reading, parts: readonly Placed[]): boolean {
  const [first, second, ...others] = [...parts].sort((a, b) => a.from - b.from);
  if (first === undefined || second === undefined || others.length > 0 || first.to !== second.from) return false;
  const [noun, owner] = language.nounBeforeQuestionWord ? [first, second] : [second, first];
  const isOwned = language.nounBeforeQuestionWord || /['’]s?$/u.test(owner.part.text);
  return (
    owner.part.kind === 'name' &&
    noun.part.kind === 'predicate' &&
    isOwned &&
    !language.isVerbForm(words[noun.from]?.word ?? '') &&
    words.every((_, at) => at >= first.from || at < second.to)
  );
}

/** "What was the meeting about?", "what was it for?": the last word says what is asked. */
function aboutAtTheEnd(reading: Reading, holes: readonly PlacedHole[]): PlacedHole[] {
  const { trailing } = reading.language;
  const last = reading.words.at(-1)?.word ?? '';
  const isFree = reading.taken.at(-1) !== true;
  const asks = isFree && Object.hasOwn(trailing, last) ? trailing[last] : undefined;
  return holes.map((one) => (asks !== undefined && one.hole.asks === 'what' ? { ...one, hole: { asks } } : one));
}

/** Where "what" is a particle as well ("apa"): before a name, a pronoun or a word like "already" it opens a yes/no question. */
function isPolarity(reading: Reading, holes: readonly PlacedHole[], parts: readonly Placed[]): boolean {
  const [first, ...others] = holes;
  const particle = reading.language.whatAsParticle;
  if (first?.hole.asks !== 'what' || others.length > 0 || first.from > reading.start || particle === undefined)
    return false;
  const next = reading.words[first.to];
  if (next === undefined || next.word === particle.notBefore) return false;
  const part = parts.find(({ from }) => from === first.to)?.part;
  if (reading.language.polarityWords.has(reading.words[first.from]?.word ?? '')) {
    const attribute = part?.kind === 'predicate' && part.predicates.every((id) => reading.base.isAttribute(id));
    const values = parts.filter((placed) => isWordPart(placed) && placed.from > first.to);
    return !(attribute || (reading.language.slotNouns[next.word] !== undefined && values.length === 0));
  }
  if (part?.kind === 'name') return parts.length > 1;
  if (part?.kind === 'predicate') return false;
  return particle.before.has(next.word) || ['person', 'people'].includes(reading.language.pronouns[next.word] ?? '');
}

/** Opens like a yes/no question, or closes like one over something that can be true or false. */
function yesNo(reading: Reading, parts: readonly Placed[], text: string): Hole | undefined {
  const { words, language, start } = reading;
  const [first, second] = words.slice(start);
  const opens =
    language.polarityWords.has(first?.word ?? '') ||
    (first !== undefined && first.word === language.whatAsParticle?.word && second !== undefined) ||
    (first?.functional === true && language.polarityWords.has(second?.word ?? ''));
  const tagged = language.tags.has(words.at(-1)?.word ?? '') || language.negations.has(words.at(-1)?.word ?? '');
  const has = (kind: Part['kind']) => parts.some(({ part }) => part.kind === kind);
  const attribute = parts.some(
    ({ part }) => part.kind === 'predicate' && part.predicates.every((id) => reading.base.isAttribute(id)),
  );
  // "Biayanya?" asks for it, and claims nothing.
  const owned = parts.length === 1 && language.possessives.some((ending) => words.at(-1)?.word.endsWith(ending));
  const asserts = (parts.length > 1 || has('predicate') || isThere(reading, parts)) && !attribute && !owned;
  if (parts.length === 0) return undefined;
  if (opens || (asserts && tagged)) return { asks: 'polarity' };
  return asserts && /[?]\s*$/.test(text) ? { asks: 'polarity', bare: true } : undefined;
}
