/**
 * Looks for questions that take long: random ones from the words that the base and the languages know, some misspelt, and
 * then variations of the slowest found so far. Seeded, so that a second run asks the same questions until the times differ.
 */
import fc from 'fast-check';
import type { FactBase } from '../../src/facts/base.ts';
import { wordsOf } from '../../src/facts/tokens.ts';
import { LANGUAGES } from '../../src/languages/registry.ts';
import { MOST_WORDS } from '../../src/question/words.ts';

/** A question and the time that the engine took for it. */
export interface Timed {
  readonly question: string;
  /** Processor time in milliseconds, the least of several runs: what the machine does besides is not the engine's. */
  readonly ms: number;
}

/** A question is timed so often; the least counts. */
const RUNS = 3;
/** The slowest that are varied. */
const KEPT = 24;
/** Variations may grow past what is read of a question, so that its end matters too. */
const LONGEST = 2 * MOST_WORDS;
/** So many words make a phrase that is said again, and so often is it. */
const [PHRASE, AGAIN] = [3, 8];

/** Words that mean something to the engine: of names, predicates, texts, question words and times, and dates. */
function wordsFor(base: FactBase): string[] {
  const names = base.knowledge.entities.flatMap(({ names: own, aliases }) => [
    ...Object.values(own),
    ...Object.values(aliases).flat(),
  ]);
  const predicates = base.knowledge.predicates.flatMap(({ words }) => Object.values(words).flat());
  const said = base.knowledge.facts.flatMap(({ says }) => Object.values(says ?? {})).flatMap((text) => wordsOf(text));
  const asking = LANGUAGES.flatMap(({ questionWords, timeRelations, time, pronouns }) => [
    ...questionWords.map(({ words }) => words),
    ...Object.values(timeRelations.relations).flat(),
    ...Object.values(timeRelations.same).flat(),
    ...timeRelations.spans,
    ...[...time.first, ...time.last, ...time.ago, ...time.between],
    ...Object.keys(pronouns),
  ]);
  const dates = ['25 April 2025', '1955', '25/4/2025', 'kemarin', 'last year', 'between 1950 and 1960'];
  return [...new Set([...names, ...predicates, ...said, ...asking, ...dates])];
}

/** Questions of random words, about every third word misspelt. */
function randomQuestions(pool: readonly string[]): fc.Arbitrary<string> {
  const word = fc.constantFrom(...pool);
  const misspelt = fc
    .tuple(word, fc.nat(), fc.constantFrom('a', 'e', 'i', 'u', 'l', 'n', 'r', 's', 't'))
    .map(([text, at, letter]) => text.slice(0, at % (text.length + 1)) + letter + text.slice(at % (text.length + 1)));
  return fc
    .array(fc.oneof({ weight: 2, arbitrary: word }, { weight: 1, arbitrary: misspelt }), {
      minLength: 1,
      maxLength: 24,
    })
    .map((words) => `${words.join(' ')}?`);
}

/** One word put in, left out, said twice, or taken from elsewhere; the beginning of another question; a phrase said again and again. */
function variations(pool: readonly string[], slow: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...slow), fc.constantFrom(...slow), fc.nat(), fc.constantFrom(...pool), fc.nat(5))
    .map(([question, other, place, word, how]) => {
      const words = question.split(' ').slice(0, LONGEST);
      const at = place % words.length;
      if (how === 0) words.splice(at, 0, word);
      if (how === 1) words.splice(at, 1);
      if (how === 2) words.splice(at, 1, word);
      if (how === 3) words.splice(at, 0, words[(place * 7) % words.length] ?? word);
      if (how === 4) words.splice(at, words.length, ...other.split(' ').slice(0, LONGEST - at));
      if (how === 5) words.splice(at, 0, ...Array.from({ length: AGAIN }, () => words.slice(at, at + PHRASE)).flat());
      return words.length === 0 ? word : words.join(' ');
    });
}

/**
 * The slowest questions found in `rounds` rounds of 200, slowest first; `known` are questions to begin with. `onRound` hears
 * the slowest so far after each round.
 */
export function slowestOf(
  ask: (question: string) => unknown,
  base: FactBase,
  known: readonly string[],
  { rounds, seed, onRound }: { rounds: number; seed: number; onRound: (round: number, slowest: Timed) => void },
): Timed[] {
  const pool = wordsFor(base);
  const timed = new Map<string, number>();
  const time = (question: string): void => {
    if (timed.has(question)) return;
    const runs = Array.from({ length: RUNS }, () => {
      const before = process.cpuUsage();
      ask(question);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    });
    timed.set(question, Math.min(...runs));
  };
  const ranked = (): Timed[] =>
    [...timed]
      .map(([question, ms]) => ({ question, ms }))
      .sort((a, b) => b.ms - a.ms)
      .slice(0, KEPT);
  known.forEach(time);
  for (let round = 0; round < rounds; round++) {
    const slow = ranked().map(({ question }) => question);
    const next = round % 3 === 0 || slow.length === 0 ? randomQuestions(pool) : variations(pool, slow);
    fc.sample(next, { numRuns: 200, seed: seed + round }).forEach(time);
    const [first] = ranked();
    if (first !== undefined) onRound(round + 1, first);
  }
  return ranked();
}
