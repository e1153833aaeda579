/** What a question asks for: from its question words, its nouns, or from its being a yes/no question. */
import { conceptKey } from '../languages/concept-tree.ts';
import type { Asked } from '../languages/language.ts';
import type { Placed, Reading } from './reading.ts';
import type { Hole, Part, WordPart } from './question.ts';

/** A hole with the words that open it. */
export interface PlacedHole {
  readonly hole: Hole;
  readonly from: number;
  readonly to: number;
}

const isWordPart = (placed: Placed): placed is Placed<WordPart> => placed.part.kind === 'word';
/** Holes that a noun such as "tempat" or "purpose" makes definite. */
const OPEN: readonly Asked[] = ['what', 'which', 'how', 'amount', 'definition', 'polarity'];

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
  if (asksWhether !== undefined) holes = [{ hole: asksWhether, from: 0, to: 0 }];
  return { holes, parts };
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
function giveNouns(
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
    const nouns = [...run, ...before];
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
function giveOrderedNouns(
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
  return run.length === 0 ? {} : { noun: run.map(({ part }) => asWord(part)) };
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

/** "Apa tujuan kunjungan itu?", "What was the mood?": the noun names the slot. */
function askBySlotNoun(
  reading: Reading,
  holes: readonly PlacedHole[],
  parts: Placed[],
  nominally: boolean,
): { holes: PlacedHole[]; parts: Placed[] } {
  const onlyHow = holes.length > 0 && holes.every(({ hole }) => hole.asks === 'how');
  const slotOf = (placed: Placed): Asked | undefined => {
    const word = reading.words[placed.from];
    if (word === undefined || placed.part.kind === 'name') return undefined;
    const slot = [word.word, ...word.forms]
      .map((form) => reading.language.slotNouns[form])
      .find((asks) => asks !== undefined);
    const isAction = nominally && placed.part.kind === 'predicate' && (slot === 'why' || slot === 'result');
    return isWordPart(placed) || isAction || (onlyHow && slot === 'result') || (slot === 'about' && isOfDeed(placed))
      ? slot
      : undefined;
  };
  // "Isi pembicaraan" is what was talked about, "isi peti" what lies in it.
  const isOfDeed = ({ to }: Placed): boolean =>
    parts.some(
      ({ part, from }) =>
        from >= to &&
        part.kind === 'predicate' &&
        part.noun &&
        reading.words.slice(to, from).every(({ functional }) => functional),
    );
  const noun = parts.find((placed) => slotOf(placed) !== undefined);
  const asks = noun === undefined ? undefined : slotOf(noun);
  if (noun === undefined || asks === undefined) return { holes: [...holes], parts };
  const same = holes.some(({ hole }) => hole.asks === asks);
  const open =
    holes.length === 0 ||
    holes.every(
      ({ hole }) =>
        OPEN.includes(hole.asks) && hole.noun === undefined && !(hole.asks === 'amount' && asks === 'result'),
    );
  // "Did it land on time?" asks for no time: what is done is said.
  const opensWithVerb =
    reading.language.inversionAuxiliaries.has(reading.words[reading.start]?.word ?? '') &&
    parts.some(({ part }) => part.kind === 'predicate' && !part.noun);
  const saysYesNo =
    holes.length === 0 &&
    reading.language.polarityWords.has(reading.words[reading.start]?.word ?? '') &&
    (parts.length > 2 || opensWithVerb);
  const doing = parts.some(
    ({ part }) => part.kind === 'predicate' && !part.predicates.some((id) => reading.base.isAttribute(id)),
  );
  if (asks === 'definition' && doing) return { holes: [...holes], parts };
  if (!same && (!open || saysYesNo)) return { holes: [...holes], parts };
  const rest = parts.filter((placed) => placed !== noun);
  const hint = noun.part.keys.flat();
  const hinted = holes.map((one) => (one.hole.asks === asks ? { ...one, hole: { ...one.hole, hint } } : one));
  return { holes: same ? hinted : [{ hole: { asks, hint }, from: noun.from, to: noun.to }], parts: rest };
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
  const asserts = (parts.length > 1 || has('predicate')) && !attribute && !owned;
  if (parts.length === 0) return undefined;
  if (opens || (asserts && tagged)) return { asks: 'polarity' };
  return asserts && /[?]\s*$/.test(text) ? { asks: 'polarity', bare: true } : undefined;
}
