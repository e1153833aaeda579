/** What stands before the question proper: polite ways into it, changes of topic, "is it true that". Takes its words. */
import type { Language } from '../languages/language.ts';
import { lexiconOf, phraseWords } from './lexicon.ts';
import type { Reading } from './reading.ts';
import type { Word } from './words.ts';

/** Whether the words from `at` on begin with a phrase; how many words it has, or 0. */
export const phraseAt = (words: readonly Word[], at: number, phrase: string): number => {
  const parts = phraseWords(phrase);
  return parts.every((word, offset) => words[at + offset]?.word === word) ? parts.length : 0;
};

/** Takes "okay, different topic:" at the start; true where the question turns to something else. */
export function takeTopicChange({ words, language, taken }: Reading): boolean {
  for (let at = 0; at < Math.min(3, words.length); at++) {
    if (at > 0 && words[at - 1]?.functional !== true) return false;
    const length = Math.max(0, ...language.topicChanges.map((phrase) => phraseAt(words, at, phrase)));
    if (length === 0) continue;
    taken.fill(true, 0, at + length);
    return at + length < words.length;
  }
  return false;
}

/** "The second one?": a whole message that only picks one of a list. */
export function takeOrdinal({ words, language, taken }: Reading): number | undefined {
  const start = words.findIndex(({ word }, at) =>
    Object.keys(language.ordinals).some((phrase) => phraseWords(phrase)[0] === word && phraseAt(words, at, phrase) > 0),
  );
  if (start < 0) return undefined;
  const fitting = Object.entries(language.ordinals)
    .map(([phrase, place]) => ({ place, length: phraseAt(words, start, phrase) }))
    .sort((a, b) => b.length - a.length);
  const [longest] = fitting;
  const rest = [...words.slice(0, start), ...words.slice(start + (longest?.length ?? 0))];
  const isAll = rest.every(({ word, functional }) => functional || language.lightWords.has(word));
  if (longest === undefined || !isAll) return undefined;
  taken.fill(true);
  return longest.place;
}

/** Takes "is it true that", and the "it … who" of "was it Ana who came"; true where one of them asks for yes or no. */
export function takePolarityOpener({ words, language, taken }: Reading): boolean {
  const length = Math.max(0, ...language.polarityOpeners.map((phrase) => phraseAt(words, 0, phrase)));
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
  const openers = [...language.followUps, ...language.corrections];
  const lengths = [0, start].map((at) => Math.max(0, ...openers.map((phrase) => phraseAt(words, at, phrase))));
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
  for (const phrase of language.requests.map(phraseWords))
    words.forEach((_, at) => {
      const isRequest = phrase.every((word, offset) => words[at + offset]?.word === word);
      if (isRequest && !opensQuestionWord(words, at, phrase.length, language))
        phrase.forEach((_, offset) => (taken[at + offset] = true));
    });
}
