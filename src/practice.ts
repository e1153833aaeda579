/** Questions in the shapes in which people ask, made from a base's own facts: for the run-time to compile what they need. */
import { clauseOf } from './answer/own-clause.ts';
import { suggestions } from './answer/suggest.ts';
import type { FactBase, FactView } from './facts/base.ts';
import type { Language } from './languages/language.ts';

/** Questions that are suggested about each fact. */
const SUGGESTED = 2;
/** A word with more letters is misspelt. */
const SHORT = 4;

/**
 * Questions about at most `most` facts from all over a base, some ten about each: what is suggested to ask about it and who did
 * what it tells, and the same misspelt, of the first or the last time, on its date, and before or after another. Not all of them
 * have an answer.
 */
export function* practice(base: FactBase, language: Language, most: number): Generator<string> {
  let other = '';
  for (const view of someFacts(base, most)) {
    const suggested = suggestions({ base, language, near: [view], answers: () => true, limit: SUGGESTED });
    for (const question of [...suggested, ...whoDid(view, base, language)]) {
      yield question;
      yield* inOtherShapes(question, other, view, language);
      other = question;
    }
  }
}

function* someFacts({ index }: FactBase, most: number): Generator<FactView> {
  const step = Math.max(1, index.size / most);
  for (let at = 0; at < index.size; at += step) yield index.viewAt(Math.floor(at));
}

/** "Who visited the port?" of "Ana visited the port": in the words of its sentence. */
function whoDid(view: FactView, base: FactBase, language: Language): string[] {
  const clause = clauseOf(view, base, language);
  const who = language.questionWords.find(({ asks, role }) => asks === 'who' && role === undefined);
  return clause === undefined || who === undefined ? [] : [`${who.words} ${clause.verb} ${clause.object}?`];
}

function inOtherShapes(question: string, other: string, { when }: FactView, { time }: Language): string[] {
  const [first, last, before, after] = [time.first, time.last, time.before, time.after].map(([word = '']) => word);
  return [
    misspelt(question),
    `${last} ${question} ${when?.edtf ?? ''}`,
    `${question} ${before} ${other}`,
    `${after} ${other}, ${first} ${question}`,
  ];
}

/** Without the third letter of every longer word. */
const misspelt = (text: string): string =>
  text
    .split(' ')
    .map((word) => (word.length > SHORT ? word.slice(0, 2) + word.slice(3) : word))
    .join(' ');
