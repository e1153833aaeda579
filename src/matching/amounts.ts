/** Numbers that a fact gives: how many, how much, how long, how often, at what time. */
import type { FactBase, FactView } from '../facts/base.ts';
import type { Amount, Text } from '../facts/fact.ts';
import type { Concept } from '../languages/concepts.ts';
import { LANGUAGES } from '../languages/registry.ts';
import type { Hole, Part, Question, WordPart } from '../question/question.ts';
import type { Fill } from './candidate.ts';
import { isCalled, isCountOf } from './heads.ts';

/** Concepts that all ask for a sum of money. */
const MONEY = ['cost', 'price', 'value', 'budget', 'money', 'salary', 'debt', 'fund'].map((one) => `concept:${one}`);

/** What is done with money: "how much is Ana paying for it?" asks for a sum. */
const MONEY_ACTIONS = [
  'pay',
  'buy',
  'sell',
  'cost',
  'fund',
  'invest',
  'donate',
  'fine',
  'compensate',
  'earn',
  'lend',
  'borrow',
  'rent',
  'bid',
  'corrupt',
  'price',
].map((one) => `predicate:${one}`);

/** Concepts of which every case is a person, or counts one: whoever cuts ten jobs lays ten people off. */
const PEOPLE = (
  [
    'citizen',
    'participant',
    'guest',
    'member',
    'official',
    'journalist',
    'child',
    'woman',
    'man',
    'victim',
    'hostage',
    'prisoner',
    'minister',
    'leader',
    'expert',
    'rebel',
    'army',
    'police',
    'family',
    'death',
    'patient',
    'worker',
    'student',
    'farmer',
    'passenger',
    'crew',
    'supporter',
    'shareholder',
    'tourist',
    'doctor',
    'nurse',
    'lawmaker',
    'graduate',
    'baby',
    'witness',
    'spectator',
    'protester',
    'representative',
    'observer',
    'survivor',
    'volunteer',
    'refugee',
    'voter',
    'job',
  ] satisfies Concept[]
).map((one) => `concept:${one}`);

const CURRENCIES: ReadonlySet<string> = new Set(LANGUAGES.flatMap(({ currencies }) => currencies));

/** "Rp125 juta", "3 million dollars". */
export const isSum = ({ is }: Amount): boolean =>
  Object.values(is).some((text) =>
    (text.toLowerCase().match(/\p{L}+|\p{Sc}/gu) ?? []).some((one) => CURRENCIES.has(one)),
  );

const asFill = (amount: FactView['fact']['howMany'][number]): Fill => ({ kind: 'amount', amount });

/**
 * "How many countries took part?": the amounts that count what the question counts; where it names nothing that is counted
 * ("how much was it worth?"), those whose noun it uses, or sums of money.
 */
export function statedAmounts(hole: Hole, { fact }: FactView, question: Question, base: FactBase): readonly Fill[] {
  const { howMany } = fact;
  if (howMany.length === 0) return [];
  // Where a sum is named, a share of something else is no share of the sum.
  if (asksShare(question))
    return bestOf(howMany, (amount) => sharedWith(question, amount, base))
      .filter((amount) => isShare(amount, base))
      .map(asFill);
  if (hole.noun !== undefined)
    return bestOf(howMany, (amount) => counts(amount, hole.noun ?? [], question, base)).map(asFill);
  // "How many Examplian students are there?" may count a group that has a name.
  const isCounted = (part: Part) => part.kind !== 'name' || part.entities.every((id) => isGroup(id, base));
  const said = new Set(question.parts.filter(isCounted).flatMap((part) => part.keys.flat()));
  const asksMoney = [...MONEY, ...MONEY_ACTIONS].some((key) => said.has(key));
  return bestOf(howMany, (amount) => {
    const keys = [...base.keysIn(amount.of)];
    const shared = keys.filter((key) => said.has(key)).length;
    const isMoney = isSum(amount) || MONEY.some((concept) => keys.includes(concept));
    return shared + (asksMoney && isMoney ? 1 : 0);
  }).map(asFill);
}

/** "What percentage of the canal is finished?": no number but a share answers that, whatever else is counted. */
export const asksShare = ({ parts }: Question): boolean =>
  parts.some(({ keys }) => keys.flat().includes('concept:percentage'));

const isShare = ({ is }: Amount, base: FactBase): boolean => base.keysIn(is).has('concept:percentage');

/** How many parts of a question the text of what is counted takes up. */
function sharedWith({ parts }: Question, { of }: Amount, base: FactBase): number {
  const counted = base.keysIn(of);
  return parts.filter(({ keys }) => keys.flat().some((key) => counted.has(key))).length;
}

const isGroup = (id: string, base: FactBase): boolean => base.entity(id)?.type === 'group';

/** Concepts for what is measured; all of them are answered with a number. */
const MEASURES = [
  ...MONEY,
  ...['width', 'height', 'depth', 'weight', 'distance', 'speed', 'area', 'age', 'number', 'duration'].map(
    (one) => `concept:${one}`,
  ),
];

/** "What was the value of the deal?": the numbers that measure what the question names as measured. */
export function measured({ fact }: FactView, question: Question, base: FactBase): readonly Fill[] {
  const nouns = question.parts.filter((part) => part.kind === 'word' || (part.kind === 'predicate' && part.noun));
  const said = new Set(nouns.filter((part) => part.kind === 'word').flatMap((part) => part.keys.flat()));
  const asked = MEASURES.filter((concept) => said.has(concept));
  const asksNoun = question.parts.every((part) => part.kind !== 'predicate' || part.noun);
  return fact.howMany
    .filter(
      (amount) =>
        asked.some((concept) => base.keysIn(amount.of).has(concept)) ||
        (asksNoun && nouns.some((noun) => isCalled(amount.of, noun))),
    )
    .map(asFill);
}

/** How well an amount counts what a noun names: 0 where it does not, more the more words of the question it takes up. */
function counts(amount: Amount, noun: readonly WordPart[], question: Question, base: FactBase): number {
  const counted = base.keysIn(amount.of);
  const unit = base.keysIn(amount.is);
  const isCounted = noun.every((word) => {
    const keys = word.keys.flat();
    const wanted = keys.includes('concept:people') ? [...keys, ...PEOPLE] : keys;
    const isMoney = keys.includes('concept:money') && isSum(amount);
    return isMoney || wanted.some((key) => counted.has(key) || unit.has(key));
  });
  if (!isCounted || !noun.some((word) => countsNoun(amount, word, base))) return 0;
  return 1 + sharedWith(question, amount, base);
}

/** True of a number whose text says what is done: "people who voted". */
export const isAmountOf = ({ of, is }: Amount, { keys }: Part, base: FactBase): boolean => {
  const said = [base.keysIn(of), base.keysIn(is)];
  return keys.every((forms) => forms.some((form) => said.some((one) => one.has(form))));
};

/** "Passengers a day", "number of passengers" count passengers; "minute of the goal" counts no goals. */
export function countsNoun(amount: Amount, { keys }: WordPart, base: FactBase): boolean {
  const wanted = new Set(keys.flat().includes('concept:people') ? [...keys.flat(), ...PEOPLE] : keys.flat());
  const unit = base.keysIn(amount.is);
  if (isSum(amount) || [...wanted].some((key) => unit.has(key))) return true;
  return isCountOf(amount.of, { keys: [[...wanted]] });
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

/** "three", "tiga kali": no hour at which it was done, no length of time that it took, no sum that it cost. */
const isNumberOfTimes = (amount: Amount, base: FactBase): boolean =>
  !isSum(amount) && !isClock(amount.is) && !isLength(amount.is) && !base.keysIn(amount.is).has('concept:percentage');

const isClock = (text: Text): boolean => Object.values(text).some((one) => /\b\d{1,2}[.:]\d{2}\b/.test(one));

/** "At what time did she arrive?": a time of day among the numbers or circumstances that the fact gives. */
export function clockTimes({ fact }: FactView): readonly Fill[] {
  const amounts = fact.howMany.filter(({ is }) => isClock(is)).map(asFill);
  const how = fact.how.filter(isClock).map((text): Fill => ({ kind: 'text', slot: 'how', text }));
  return [...amounts, ...how];
}

/** Units of time in every language. */
export const TIME_UNITS: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap(({ time }) => [...Object.values(time.units).flat(), ...time.smallUnits]),
);

const wordsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/\P{L}+/u)
    .filter((word) => word !== '');

/** "days", "months of talks": what is counted is time. */
const countsTime = (of: Text): boolean => Object.values(of).some((one) => TIME_UNITS.has(wordsIn(one)[0] ?? ''));

/** "one hour", "hampir 2 jam": a length of time and little else. */
const isLength = (text: Text): boolean =>
  !isClock(text) &&
  Object.values(text).some((one) => {
    const words = wordsIn(one);
    return words.length <= LONGEST_LENGTH && words.some((word) => TIME_UNITS.has(word));
  });

const LONGEST_LENGTH = 4;

/** "The 20th minute", "menit ke-20", "45+4": its digits say which one it was, and not how many there were. */
export const isOneOfMany = (text: Text): boolean =>
  Object.values(text).some((one) => {
    const digits = one.split(/[\s–—]+/u).filter((word) => /\p{N}/u.test(word));
    return digits.length > 0 && !digits.some((word) => /^\P{L}?\p{N}+(?:[.,]\p{N}+)*\P{L}?(?:-\p{L}+)?$/u.test(word));
  });

/** How long it lasted: as the fact says in numbers or in words, or from the first day to the last. */
export function durations({ fact }: FactView, base: FactBase): readonly Fill[] {
  const said = fact.howMany.filter(
    ({ of, is }) => (base.keysIn(of).has('concept:duration') || countsTime(of)) && !isClock(is) && !isOneOfMany(is),
  );
  if (said.length > 0) return said.map(asFill);
  const how = fact.how.filter(isLength);
  if (how.length > 0) return how.map((text): Fill => ({ kind: 'text', slot: 'how', text }));
  const { when } = fact;
  const days = when?.interval === true && when.precision === 'day' ? when.to - when.from + 1 : Infinity;
  return Number.isFinite(days) ? [{ kind: 'days', days }] : [];
}
