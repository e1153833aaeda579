/** Numbers that a fact gives: how many, how much, how often. */
import type { FactBase, FactView } from '../facts/base.ts';
import type { Amount, Text } from '../facts/fact.ts';
import { predicateOfKey } from '../facts/predicate-keys.ts';
import { wordsOf } from '../facts/tokens.ts';
import { conceptKey, MEASURE_KEYS, MONEY_KEYS, PERSON_KEYS } from '../languages/concept-tree.ts';
import { wordForms } from '../languages/analyser.ts';
import { LANGUAGES, languageOf } from '../languages/registry.ts';
import type { Hole, Part, Question, WordPart } from '../question/question.ts';
import type { Fill } from './candidate.ts';
import { isCalled, isCountOf, isHeadedByDeed } from './heads.ts';
import { isClock, isLength, isOneOfMany } from './lengths.ts';

const CURRENCIES: ReadonlySet<string> = new Set(LANGUAGES.flatMap(({ currencies }) => currencies));

/** "Rp125 juta", "3 million dollars". */
export const isSum = ({ is }: Amount): boolean =>
  Object.values(is).some((text) =>
    (text.toLowerCase().match(/\p{L}+|\p{Sc}/gu) ?? []).some((one) => CURRENCIES.has(one)),
  );

const asFill = (amount: FactView['fact']['howMany'][number]): Fill => ({ kind: 'amount', amount });

const PERCENTAGE = conceptKey('percentage');

/** True of a question's part that asks for what is measured: a depth, a price, a share. */
export const isMeasure = ({ keys }: Part): boolean =>
  keys.some((forms) => forms.some((form) => MEASURE_KEYS.has(form) || form === PERCENTAGE));

/**
 * "How many countries took part?": the amounts that count what the question counts; where it names nothing that is counted
 * ("how much was it worth?"), those whose noun it uses, or sums of money.
 */
export function statedAmounts(hole: Hole, view: FactView, question: Question, base: FactBase): readonly Fill[] {
  const { fact } = view;
  const { noun } = hole;
  // "How many are missing?" is not told by what the loss was worth.
  const howMany =
    hole.counts === true && noun === undefined ? fact.howMany.filter((amount) => !isSum(amount)) : fact.howMany;
  if (howMany.length === 0) return [];
  const counted = noun === undefined ? [] : bestOf(howMany, (amount) => counts(amount, noun, view, question, base));
  // Where a sum is named, a share of something else is no share of the sum.
  if (asksShare(question)) {
    const shares = (amounts: readonly Amount[]) => amounts.filter((amount) => isShare(amount, base));
    const [own, alike] = [shares(counted), bestOf(howMany, (amount) => sharedWith(question, amount, base))];
    return (own.length > 0 ? own : shares(alike)).map(asFill);
  }
  // "Berapa jauh jangkar itu dari dermaga?": a distance is measured, and no anchors are counted, where the fact is about an anchor.
  // "How much compensation did she ask for?" of a request for some: the number is of what was asked.
  const isMeasured =
    question.parts.some(isMeasure) || howMany.every((amount) => measuresDeed(amount, fact.did, question, base));
  const measuresTopic = isMeasured && noun?.every((word) => isOfTopic(word, view, base));
  if (noun !== undefined && (counted.length > 0 || measuresTopic !== true)) return counted.map(asFill);
  // "How many Examplian students are there?" may count a group that has a name.
  const isCounted = (part: Part) => part.kind !== 'name' || part.entities.every((id) => isGroup(id, base));
  const said = new Set(question.parts.filter(isCounted).flatMap((part) => part.keys.flat()));
  const asksMoney = [...said].some((key) => MONEY_KEYS.has(key) || isDoneWithMoney(key, base));
  const measures = howMany.filter((amount) => measuresDeed(amount, fact.did, question, base));
  return bestOf(!asksMoney && measures.length > 0 ? measures : howMany, (amount) => {
    const keys = [...base.keysIn(amount.of)];
    const shared = keys.filter((key) => said.has(key)).length;
    const isMoney = isSum(amount) || keys.some((key) => MONEY_KEYS.has(key));
    return shared + (asksMoney && isMoney ? 1 : 0);
  }).map(asFill);
}

/** "How much is Ana paying for it?" asks for a sum. */
function isDoneWithMoney(key: string, base: FactBase): boolean {
  const predicate = predicateOfKey(key);
  return predicate !== undefined && base.hasTrait(predicate, 'monetary');
}

/** "What percentage of the canal is finished?": no number but a share answers that, whatever else is counted. */
export const asksShare = ({ parts }: Question): boolean =>
  parts.some(({ keys }) => keys.some((forms) => forms.includes(PERCENTAGE)));

const isShare = ({ is }: Amount, base: FactBase): boolean => base.keysIn(is).has(PERCENTAGE);

/** How many parts of a question the text of what is counted takes up. */
function sharedWith({ parts }: Question, { of }: Amount, base: FactBase): number {
  const counted = base.keysIn(of);
  return parts.filter(({ keys }) => keys.flat().some((key) => counted.has(key))).length;
}

/** "How much did trade fall?" of a fall: the number is of what the fact's own predicate says, under a noun for it. */
const measuresDeed = ({ of }: Amount, did: string, { parts }: Question, base: FactBase): boolean =>
  isHeadedByDeed(of, [did], base) && parts.some((part) => part.kind === 'predicate' && part.predicates.includes(did));

const isGroup = (id: string, base: FactBase): boolean => base.entity(id)?.type === 'group';

/** "What did the search cost?": a sum, whatever else was paid for. */
const asksCost = ({ parts }: Question): boolean =>
  parts.some((part) => part.kind === 'predicate' && !part.noun && part.predicates.includes('cost'));

/** "What was the value of the deal?": the numbers that measure what the question names as measured. */
export function measured({ fact }: FactView, question: Question, base: FactBase): readonly Fill[] {
  const sums = asksCost(question) ? fact.howMany.filter(isSum) : [];
  if (sums.length > 0) return sums.map(asFill);
  const nouns = question.parts.filter((part) => part.kind === 'word' || (part.kind === 'predicate' && part.noun));
  const said = new Set(nouns.filter((part) => part.kind === 'word').flatMap((part) => part.keys.flat()));
  const asked = [...MEASURE_KEYS].filter((concept) => said.has(concept));
  // "What is in the sample?" asks for all that it contains, and not for the content of one thing.
  const isOwnDeed = (part: Part) =>
    part.kind === 'predicate' && part.predicates.includes(fact.did) && fact.about.length > 0;
  const asksNoun = question.parts.every((part) => part.kind !== 'predicate' || part.noun);
  return fact.howMany
    .filter(
      (amount) =>
        asked.some((concept) => base.keysIn(amount.of).has(concept)) ||
        (asksNoun && nouns.some((noun) => !isOwnDeed(noun) && isCalled(amount.of, noun))),
    )
    .map(asFill);
}

/** How well an amount counts what a noun names: 0 where it does not, more the more words of the question it takes up. */
function counts(amount: Amount, noun: readonly WordPart[], view: FactView, question: Question, base: FactBase): number {
  const counted = base.keysIn(amount.of);
  const unit = base.keysIn(amount.is);
  const head = languageOf(question.language).nounBeforeQuestionWord ? noun[0] : noun.at(-1);
  const isCounted = noun.every((word) => {
    const keys = wantedFor(word);
    const isMoney = keys.includes(conceptKey('money')) && isSum(amount);
    const isNamed = isMoney || keys.some((key) => counted.has(key) || unit.has(key));
    return isNamed || (word !== head && isOfTopic(word, view, base) && isSaidBy(question, amount.of));
  });
  // "How many people lost money?" is not told by how much it was.
  const asksPeople = noun.some(({ keys }) =>
    keys.flat().some((key) => PERSON_KEYS.has(key) || key === conceptKey('people')),
  );
  if (asksPeople && isSum(amount)) return 0;
  if (!isCounted || !noun.some((word) => countsNoun(amount, word, base))) return 0;
  return 1 + sharedWith(question, amount, base);
}

/** The keys of all that is one of what a noun names. */
function wantedFor({ keys }: WordPart): readonly string[] {
  const own = keys.flat();
  if (own.includes(conceptKey('people'))) return [...own, ...PERSON_KEYS];
  // Whoever cuts ten jobs lays ten workers off.
  return own.includes(conceptKey('worker')) ? [...own, conceptKey('job')] : own;
}

/** "Berapa pendapatan terusan": of a fact whose topic is the canal's income, its number for the income need not say whose. */
const isOfTopic = ({ keys }: WordPart, { fact }: FactView, base: FactBase): boolean =>
  keys.every((forms) =>
    fact.about.some((filler) => 'text' in filler && forms.some((form) => base.keysIn(filler.text).has(form))),
  );

/** Every word of a text is the question's own, or no more than a number. */
function isSaidBy({ language: code, parts }: Question, text: Text): boolean {
  const language = languageOf(code);
  const said = new Set(parts.flatMap((part) => part.keys.flat()));
  return wordsOf(text[code] ?? '').every(
    (word) =>
      language.functionWords.has(word) ||
      language.limits.has(word) ||
      /\p{N}/u.test(word) ||
      wordForms(word, language).some((form) => said.has(form)),
  );
}

/** True of a number whose text says what is done: "people who voted". */
export const isAmountOf = ({ of, is }: Amount, { keys }: Part, base: FactBase): boolean => {
  const said = [base.keysIn(of), base.keysIn(is)];
  return keys.every((forms) => forms.some((form) => said.some((one) => one.has(form))));
};

/** "Passengers a day", "number of passengers" count passengers; "minute of the goal" counts no goals. */
export function countsNoun(amount: Amount, noun: WordPart, base: FactBase): boolean {
  const wanted = wantedFor(noun);
  const unit = base.keysIn(amount.is);
  if (isSum(amount) || wanted.some((key) => unit.has(key))) return true;
  const deeds = wanted.flatMap((key) => predicateOfKey(key) ?? []);
  return isCountOf(amount.of, { keys: [wanted] }) || isHeadedByDeed(amount.of, deeds, base);
}

/** The items with the highest score above 0. */
function bestOf<T>(items: readonly T[], scoreOf: (item: T) => number): readonly T[] {
  const scores = items.map(scoreOf);
  const best = Math.max(...scores);
  return best <= 0 ? [] : items.filter((_, at) => scores[at] === best);
}

/** "How often did they meet?": a number of times that the fact itself gives. */
export function statedTimes({ fact }: FactView, question: Question, base: FactBase): readonly Fill[] {
  const keys = new Set(question.parts.filter((part) => part.kind === 'predicate').flatMap((part) => part.keys.flat()));
  return fact.howMany
    .filter((amount) => isNumberOfTimes(amount, base))
    .filter((amount) => [...base.keysIn(amount.of)].some((key) => key.startsWith('predicate:') && keys.has(key)))
    .map(asFill);
}

/** "three", "tiga kali": no hour or minute at which it was done, no length of time that it took, no sum that it cost. */
const isNumberOfTimes = (amount: Amount, base: FactBase): boolean =>
  !isSum(amount) && !isClock(amount.is) && !isLength(amount.is) && !isOneOfMany(amount.is) && !isShare(amount, base);
