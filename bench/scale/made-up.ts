/** A fact base of any size: made-up people and places, what they did to each other and when. Always the same for a seed. */
import type { Row } from '../peers/rows.ts';

const SYLLABLES = [
  'ba',
  'den',
  'ka',
  'lor',
  'mi',
  'nus',
  'ori',
  'pel',
  'ra',
  'sul',
  'ta',
  'vek',
  'wi',
  'yan',
  'zo',
  'hal',
];
const DID = ['visit', 'meet', 'praise', 'criticise', 'call', 'invite'] as const;
/** Days on which something was done: the years 2001 to 2030. */
const FIRST_DAY = Date.UTC(2001, 0, 1) / 86_400_000;
const DAYS = 30 * 365;

/** As many names as a table of this size has: its names grow with the square root of its rows, and at most to 20,000. */
const namesFor = (facts: number): number => Math.min(20_000, Math.max(50, Math.round(16 * Math.sqrt(facts))));

/** Numbers from 0 to 1, the same ones for a seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A name for each number: two words of two to three syllables. */
function nameOf(number: number): string {
  const word = (from: number, length: number) => {
    let left = from;
    let text = '';
    for (let at = 0; at < length; at++) {
      text += SYLLABLES[left % SYLLABLES.length] ?? '';
      left = Math.floor(left / SYLLABLES.length);
    }
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  return `${word(number * 7919 + 13, 3)} ${word(number, 4)}`;
}

/** `count` facts; some are in many of them and most in few, as in the news. */
export function madeUpFacts(count: number, seed: number): Row[] {
  const random = randomFrom(seed);
  const names = Array.from({ length: namesFor(count) }, (_, at) => nameOf(at));
  const someone = () => names[Math.floor(names.length * random() ** 3)] ?? '';
  return Array.from({ length: count }, () => ({
    who: someone(),
    did: DID[Math.floor(random() * DID.length)] ?? 'visit',
    whom: someone(),
    when: new Date((FIRST_DAY + Math.floor(random() * DAYS)) * 86_400_000).toISOString().slice(0, 10),
  }));
}

const PAST: Readonly<Record<string, string>> = {
  visit: 'visited',
  meet: 'met',
  praise: 'praised',
  criticise: 'criticised',
  call: 'called',
  invite: 'invited',
};

/** Questions of several kinds about whoever is in `facts`; to about half of them the facts have no answer. */
export function madeUpQuestions(facts: readonly Row[], count: number, seed: number): string[] {
  const random = randomFrom(seed);
  const some = () => facts[Math.floor(random() * facts.length)];
  return Array.from({ length: count }, (_, at) => {
    const [fact, other] = [some(), some()];
    if (fact === undefined || other === undefined) return '';
    const { who, did, whom, when } = fact;
    switch (at % 6) {
      case 0:
        return `When did ${who} ${did} ${whom}?`;
      case 1:
        return `Who ${PAST[did] ?? did} ${whom} in ${when.slice(0, 4)}?`;
      case 2:
        return `Who was the first to ${did} ${whom}?`;
      case 3:
        return `Whom did ${who} ${did} after ${when}?`;
      case 4:
        return `Who last ${PAST[did] ?? did} ${whom} before ${who}?`;
      default:
        return `In which year did ${who} last ${did} ${other.whom}?`;
    }
  });
}
