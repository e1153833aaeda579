/** How far a clause of time reaches in its sentence. */
import type { Language } from '../languages/language.ts';
import type { ClauseWords } from './clause-words.ts';
import type { Word } from './words.ts';

const openersPerLanguage = new WeakMap<Language, ReadonlySet<string>>();

/** Words that a follow-up opens with: "and", "so". */
export function openersOf(language: Language): ReadonlySet<string> {
  const known = openersPerLanguage.get(language);
  if (known !== undefined) return known;
  const openers = new Set(language.followUps.flatMap((phrase) => phrase.split(' ')));
  openersPerLanguage.set(language, openers);
  return openers;
}

/** Nothing but "and", "so" or a pause stands before the clause. */
export const isOpener = (clause: ClauseWords, from: number, to: number): boolean => {
  const openers = openersOf(clause.language);
  return clause.words.slice(from, to).every(({ word }) => openers.has(word) || clause.language.starters.has(word));
};

/** Where a clause that opens the sentence ends: at a pause, at the question, or where the other subject begins. */
export function endOfFronted(clause: ClauseWords, from: number): number {
  const { words, language } = clause;
  const { resumers } = language.timeRelations;
  const places = words.map((_, at) => at).filter((at) => at > from);
  const asked = places.find((at) => clause.asks(at) || language.polarityWords.has(clause.word(at)));
  const question = places.find((at) => clause.asks(at));
  // "After the Ministry of Ports, Ships and Trade, who …": of several pauses the one that the question stands behind.
  const pauses = places.filter((at) => words[at]?.afterPause === true);
  const pause = pauses.findLast((at) => question !== undefined && at <= question) ?? pauses[0];
  const resumed = places.filter((at) => resumers.includes(clause.word(at)) && at < clause.length - 1).at(-1);
  const boundary = pause ?? question ?? resumed ?? (resumers.length === 0 ? asked : undefined);
  if (boundary !== undefined) return boundary;
  const names = clause.names(from);
  const [first, second] = names;
  return first?.from === from && second?.from === first.to ? first.to : clause.length;
}

/** "Who was the first …": nothing but the question, "first" or "last", and what kind is asked for stands before the clause. */
export function isInterrupted(clause: ClauseWords, to: number): boolean {
  const { words, language } = clause;
  const orders = new Set([...language.time.first, ...language.time.last]);
  const order = words.findLastIndex(({ word }, at) => at < to && at >= to - 2 && orders.has(word));
  const isLead = ({ word, functional }: Word, at: number) => functional || clause.asks(at) || orders.has(word);
  return order > 0 && words.slice(0, order).every(isLead);
}

/** Where what "the first" did goes on behind the clause: "to come", "that came". */
export function endOfInterruption(clause: ClauseWords, from: number): number | undefined {
  const { words, language } = clause;
  const { infinitives } = language.timeRelations;
  const end = words.findIndex(({ word }, at) => {
    const next = words[at + 1];
    if (at <= from || next === undefined) return false;
    // "The first, after Ana went to Examplia, …": a name behind "to" is where she went.
    const isNamed = next.capital || language.determiners.has(next.word);
    return language.relatives.has(word) || (infinitives.includes(word) && !isNamed);
  });
  return end < 0 ? undefined : end;
}
