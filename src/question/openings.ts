/** What stands before the question proper: polite ways into it, changes of topic, "is it true that". Takes its words. */
import type { Language } from '../languages/language.ts';
import { lexiconOf, ordinalPhrasesOf } from './lexicon.ts';
import { phraseAt } from './phrases.ts';
import type { Reading } from './reading.ts';
import type { Word } from './words.ts';

/** Takes "okay, different topic:" at the start; true where the question turns to something else. */
export function takeTopicChange({ words, language, taken }: Reading): boolean {
  for (let at = 0; at < Math.min(3, words.length); at++) {
    if (at > 0 && words[at - 1]?.functional !== true) return false;
    const length = phraseAt(words, at, language.topicChanges);
    if (length === 0) continue;
    taken.fill(true, 0, at + length);
    return at + length < words.length;
  }
  return false;
}

/** "The second one?": a whole message that only picks one of a list. */
export function takeOrdinal({ words, language, taken }: Reading): number | undefined {
  const phrases = ordinalPhrasesOf(language);
  const start = words.findIndex((_, at) => phraseAt(words, at, phrases) > 0);
  if (start < 0) return undefined;
  const end = start + phraseAt(words, start, phrases);
  const isAll = words.every(
    ({ word, functional }, at) => (at >= start && at < end) || functional || language.lightWords.has(word),
  );
  if (!isAll) return undefined;
  taken.fill(true);
  const ordinal = words.slice(start, end).map(({ word }) => word);
  return language.ordinals[ordinal.join(' ')];
}

/** Takes "is it true that", and the "it … who" of "was it Ana who came"; true where one of them asks for yes or no. */
export function takePolarityOpener({ words, language, taken }: Reading): boolean {
  const length = phraseAt(words, 0, language.polarityOpeners);
  if (length > 0 && length < words.length) {
    taken.fill(true, 0, length);
    return true;
  }
  const [first, second] = words;
  const isCleft =
    language.passiveAuxiliaries.has(first?.word ?? '') && language.pronouns[second?.word ?? ''] === 'thing';
  const relative = isCleft ? words.findIndex(({ word }, at) => at > 2 && language.relatives.has(word)) : -1;
  if (relative < 0) return false;
  taken.fill(true, 0, 2);
  taken[relative] = true;
  return true;
}

/** Takes "what about", "kalau", "no, I meant" at the start; true where one of them opened the question. */
export function takeOpener({ words, language, taken }: Reading): boolean {
  const start = language.starters.has(words[0]?.word ?? '') ? 1 : 0;
  const lengths = [0, start].map((at) =>
    Math.max(phraseAt(words, at, language.followUps), phraseAt(words, at, language.corrections)),
  );
  const at = (lengths[0] ?? 0) > 0 ? 0 : start;
  const length = Math.max(...lengths);
  if (length > 0 && at + length < words.length) taken.fill(true, at, at + length);
  return length > 0;
}

/** "Saya lagi bikin tugas, …": a clause in which a member tells of himself, before the one that asks. */
export function takeSelfClauses({ words, language, taken, base }: Reading): void {
  const pauses = words.flatMap(({ afterPause }, at) => (afterPause ? [at] : []));
  if (!words.some(({ word }) => language.selfWords.has(word))) return;
  const asks = lexiconOf(language).openers;
  [0, ...pauses].forEach((from, index) => {
    const to = pauses[index] ?? words.length;
    const clause = words.slice(from, to);
    const tells =
      clause.some(({ word }) => language.selfWords.has(word)) &&
      !clause.some(({ word }) => asks.has(word) || base.names.hasWord(word));
    if (tells && to < words.length) taken.fill(true, from, to);
  });
}

/** True where a question word longer than `length` words starts at `at`. */
const opensQuestionWord = (words: readonly Word[], at: number, length: number, language: Language): boolean =>
  language.questionWords.some((entry) => {
    const parts = entry.words.split(' ');
    return parts.length > length && parts.every((word, offset) => words[at + offset]?.word === word);
  });

/** Takes "tell me" and the like, where it is not the beginning of a question word ("tell me about"). */
export function takeRequests({ words, language, taken }: Reading): void {
  for (let at = 0; at < words.length; at++) {
    const length = phraseAt(words, at, language.requests);
    if (length > 0 && !opensQuestionWord(words, at, length, language)) taken.fill(true, at, at + length);
  }
}
