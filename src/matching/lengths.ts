/** Lengths of time and times of day that a fact gives: how long, at what time. */
import type { FactBase, FactView } from '../facts/base.ts';
import type { Amount, Text } from '../facts/fact.ts';
import { LANGUAGES } from '../languages/registry.ts';
import type { Fill } from './candidate.ts';

const asFill = (amount: Amount): Fill => ({ kind: 'amount', amount });

/** "19.30" is somewhere in it. */
export const isClock = (text: Text): boolean => Object.values(text).some((one) => /\b\d{1,2}[.:]\d{2}\b/.test(one));

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
export const isLength = (text: Text): boolean =>
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
