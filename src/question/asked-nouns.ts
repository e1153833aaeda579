/** The noun of what is asked for: "which ship", "what present", "how many countries", "the first minister to come". */
import { conceptKey } from '../languages/concept-tree.ts';
import type { Language } from '../languages/language.ts';
import { numberOf } from './numbers-said.ts';
import type { Hole, Part, WordPart } from './question.ts';
import { isWordPart, type Placed, type PlacedHole, type Reading } from './reading.ts';

/** "Harapan Ana soal sawit apa?" asks what she hopes, and not which oil: the noun before "apa" is what that is about. */
function isTopicOf(
  nouns: readonly Placed[],
  { hole, to }: PlacedHole,
  { words, language }: Reading,
  parts: readonly Placed[],
): boolean {
  const from = Math.min(...nouns.map((noun) => noun.from));
  const isTopic = language.prepositions[words[from - 1]?.word ?? ''] === 'topic';
  if (hole.asks !== 'what' || !language.nounBeforeQuestionWord || !isTopic || to < words.length) return false;
  const deeds = parts.filter(({ part }) => part.kind === 'predicate');
  return (
    deeds.length > 0 && deeds.every((deed) => deed.from < from && deed.part.kind === 'predicate' && deed.part.noun)
  );
}

/** The run of plain words beside "which" or "what" is its noun; in Indonesian it stands before "apa" and "mana". */
export function giveNouns(
  reading: Reading,
  holes: readonly PlacedHole[],
  parts: Placed[],
): { holes: PlacedHole[]; parts: Placed[] } {
  let left = parts;
  const placed = holes.map((one) => {
    if (one.hole.asks === 'amount') {
      const counted = countedIn(reading, one, left);
      const isCounted = ({ part }: Placed) => counted.noun?.some(({ text }) => text === part.text) === true;
      left = left.map((placed) =>
        placed.part.kind === 'predicate' && isCounted(placed)
          ? { ...placed, part: { ...placed.part, noun: true } }
          : placed,
      );
      return { ...one, hole: { ...one.hole, ...counted } };
    }
    if (one.hole.asks !== 'which' && one.hole.asks !== 'what') return one;
    const nounAfter = !reading.language.nounBeforeQuestionWord;
    const run: Placed[] = [];
    const step = nounAfter ? 1 : -1;
    for (let at = nounAfter ? one.to : one.from - 1; ; at += step) {
      const part = left.find(({ from, to }) => from <= at && at < to);
      if (
        part === undefined ||
        !isNoun(part, one, reading, run.length === 0, left) ||
        reading.language.slotNouns[reading.words[at]?.word ?? ''] !== undefined
      )
        break;
      run.push(part);
      if (!isWordPart(part)) break;
    }
    const before = !nounAfter && run.length === 0 ? nounBeforeYang(reading, one, left) : [];
    const nouns = withoutNumbers([...run, ...before], reading.language);
    if (nouns.length === 0 || isTopicOf(nouns, one, reading, left)) return one;
    left = left.filter((part) => !nouns.some((noun) => noun === part));
    const first = Math.min(one.from, ...nouns.map(({ from }) => from));
    if (reading.language.instruments.has(reading.words[first - 1]?.word ?? ''))
      return { ...one, hole: { asks: 'how' as const, hint: nouns.flatMap(({ part }) => part.keys.flat()) } };
    return { ...one, hole: { ...one.hole, asks: 'which' as const, noun: nouns.map(({ part }) => asWord(part)) } };
  });
  return { holes: placed, parts: left };
}

/**
 * "Who was the first minister to come?", "What was the last port that …?": the noun behind "first" or "last" says what the
 * one that is asked for is; "person" says no more than "who".
 */
export function giveOrderedNouns(
  reading: Reading,
  holes: readonly PlacedHole[],
  parts: Placed[],
): { holes: PlacedHole[]; parts: Placed[] } {
  const { words, language } = reading;
  const [one] = holes;
  if (one === undefined || !['who', 'what', 'which'].includes(one.hole.asks) || one.hole.noun !== undefined)
    return { holes: [...holes], parts };
  const orders = new Set([...language.time.first, ...language.time.last]);
  const isOrder = (at: number) => orders.has(words[at]?.word ?? '');
  const isLink = (at: number) =>
    [language.determiners, language.passiveAuxiliaries, language.copulas].some((set) => set.has(words[at]?.word ?? ''));
  let at = one.to;
  while (at < words.length && (isOrder(at) || isLink(at))) at += 1;
  const noun = isLink(one.to) ? parts.find(({ from }) => from === at) : undefined;
  // "Who was first visited by Ana?" has no noun there.
  const isDone = noun?.part.kind === 'predicate' && language.isVerbForm(words[at]?.word ?? '');
  const isNone = noun === undefined || noun.part.kind === 'name' || isDone;
  if (isNone || !isOrder(at - 1) || !opensClause(reading, noun.to)) return { holes: [...holes], parts };
  // The "was" of "which was the first port …" is no passive's.
  reading.taken.fill(true, one.to, noun.to);
  const isAnybody = language.concepts.people.some((word) => words[at]?.forms.includes(word));
  const hole: Hole = isAnybody
    ? { ...one.hole, asks: 'who' }
    : { ...one.hole, asks: 'which', noun: [asWord(noun.part)] };
  const others = holes.slice(1).filter((other) => !(other.hole.asks === 'which' && other.hole.noun === undefined));
  return {
    holes: [{ ...one, to: noun.to, hole: withPreposition(hole, holes.slice(1)) }, ...others],
    parts: parts.filter((part) => part !== noun),
  };
}

/** "The last port with which she …": the part that the clause gives to what is asked for. */
const withPreposition = (hole: Hole, others: readonly PlacedHole[]): Hole => {
  const role = others.find((other) => other.hole.role !== undefined)?.hole.role;
  return role === undefined ? hole : { ...hole, role };
};

/** A clause about the noun that ends here: "to come", "that came", "with which she came", "she came to". */
function opensClause({ words, language, taken }: Reading, noun: number): boolean {
  let at = noun;
  // "The first minister in 2031 to come".
  if (taken[at + 1] === true && language.eventPrepositions.has(words[at]?.word ?? '')) {
    at += 1;
    while (taken[at] === true) at += 1;
  }
  const word = words[at]?.word ?? '';
  return word !== '' && words[at]?.afterPause !== true && (language.prepositions[word] !== 'place' || word === 'to');
}

/** "What three things": how many there are does not say what they are. */
function withoutNumbers(nouns: readonly Placed[], language: Language): readonly Placed[] {
  const named = nouns.filter(({ part }) => numberOf(part.text, language) === undefined);
  return named.length === 0 ? nouns : named;
}

/** "How many countries", "berapa negara": what is counted stands right behind the question word in both orders of words. */
function countedIn(reading: Reading, one: PlacedHole, parts: readonly Placed[]): Pick<Hole, 'noun'> {
  const { words, language } = reading;
  const run: Placed[] = [];
  const next = words[one.to]?.forms ?? [];
  if (language.concepts.people.some((word) => next.includes(word)))
    return { noun: [{ kind: 'word', text: 'people', keys: [[conceptKey('people')]], known: true, number: false }] };
  for (let at = one.to; ;) {
    const part = parts.find(({ from }) => from === at);
    // "How many ships did she send": what stands before an auxiliary is no verb itself.
    const isAsked = language.inversionAuxiliaries.has(words[part?.to ?? 0]?.word ?? '');
    const isNoun =
      part !== undefined &&
      (isWordPart(part) ||
        (part.part.kind === 'predicate' && (part.part.noun || isAsked || isCounted(part, one, reading))));
    if (!isNoun || words[at]?.afterPause === true) break;
    run.push(part);
    at = part.to;
  }
  return run.length === 0 ? {} : { noun: run.flatMap(({ part }) => asWords(part)) };
}

/** "How many votes did it get?": right behind "how many" stands what is counted, unless it has the form of a verb. */
const isCounted = ({ from, to }: Placed, one: PlacedHole, { words, language }: Reading): boolean =>
  from === one.to && to - from === 1 && !language.isVerbForm(words[from]?.word ?? '');

/** A plain word; beside "which" also an attribute's name, such as "office", and what is no verb beside another: "ships". */
const isNoun = (placed: Placed, one: PlacedHole, reading: Reading, first: boolean, parts: readonly Placed[]): boolean =>
  (isWordPart(placed) && placed.part.verb !== true && !reading.language.causatives.has(placed.part.text)) ||
  (first && placed.part.kind === 'predicate' && isBareNoun(placed, one, reading, parts)) ||
  (first && isBearer(placed, one, reading, parts)) ||
  (first &&
    one.hole.asks === 'which' &&
    placed.part.kind === 'predicate' &&
    (placed.part.predicates.some((id) => reading.base.isAttribute(id)) ||
      (one.to - one.from === 1 &&
        parts.some((other) => other.from >= placed.to && other.part.kind === 'predicate' && !other.part.noun))));

/**
 * "What present did Ana hand over?", "On which rocket?": right behind "what" a word in its basic form is a noun where another one is
 * the verb, right behind "which" also where nothing else is said.
 */
function isBareNoun(
  { part, from, to }: Placed,
  one: PlacedHole,
  { words, language }: Reading,
  parts: readonly Placed[],
): boolean {
  const word = words[from];
  const isAlone = one.hole.asks === 'which' && one.to - one.from === 1 && parts.length === 1;
  return (
    !language.nounBeforeQuestionWord &&
    part.kind === 'predicate' &&
    (one.hole.asks === 'what' || isAlone) &&
    from === one.to &&
    to - from === 1 &&
    word?.lemma.lemma === word?.word &&
    (isAlone || parts.some((other) => other.from >= to && other.part.kind === 'predicate' && !other.part.noun))
  );
}

/** "Partai apa yang menang?": the name of an attribute, before a clause that says what the one that is asked for did, is its noun. */
function isBearer(
  { part, to }: Placed,
  one: PlacedHole,
  { words, language, base }: Reading,
  parts: readonly Placed[],
): boolean {
  const isAttribute = (id: string) => base.isAttribute(id);
  return (
    language.nounBeforeQuestionWord &&
    one.hole.asks === 'what' &&
    to === one.from &&
    language.relatives.has(words[one.to]?.word ?? '') &&
    part.kind === 'predicate' &&
    part.predicates.every(isAttribute) &&
    parts.some(
      (other) => other.from > one.to && other.part.kind === 'predicate' && !other.part.predicates.some(isAttribute),
    )
  );
}

const asWord = (part: Part): WordPart =>
  part.kind === 'word' ? part : { kind: 'word', text: part.text, keys: [part.keys.flat()], known: true, number: false };

/** "Gold medals": each word of a phrase that is counted narrows it down. */
const asWords = (part: Part): WordPart[] =>
  part.keys.length < 2 || part.kind === 'word'
    ? [asWord(part)]
    : part.keys.map((keys) => ({ kind: 'word', text: part.text, keys: [keys], known: true, number: false }));

/** "Apa perusahaan yang …" asks like "perusahaan apa yang …". */
function nounBeforeYang(reading: Reading, one: PlacedHole, parts: readonly Placed[]): Placed<WordPart>[] {
  const run: Placed<WordPart>[] = [];
  for (let at = one.to; ; at++) {
    const part = parts.find(({ from }) => from === at);
    if (
      part !== undefined &&
      isWordPart(part) &&
      reading.language.slotNouns[reading.words[at]?.word ?? ''] === undefined
    )
      run.push(part);
    else return reading.words[at]?.word === reading.language.whatAsParticle?.notBefore ? run : [];
  }
}
