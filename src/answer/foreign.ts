/** Questions in a language that Faktual does not speak. */
import type { FactBase } from '../facts/base.ts';
import { wordsOf } from '../facts/tokens.ts';
import type { Language } from '../languages/language.ts';
import { LANGUAGES } from '../languages/registry.ts';
import { lexiconOf } from '../question/lexicon.ts';
import type { Question } from '../question/question.ts';
import type { Answer, Conversation } from './answer.ts';
import { refusedUnread } from './refuse-blank.ts';

/** Fewer words than these, apart from names, tell no language. */
const FEWEST = 3;
/** A single letter may be a word of any language. */
const SHORTEST = 2;

/**
 * True where at most half of the words are of a language that Faktual speaks, and none of those that shape its questions, also none
 * that was read as one: names and a few words are the same in many languages.
 */
export function isForeign(text: string, respelled: Question['respelled'], base: FactBase): boolean {
  const all = wordsOf(text);
  const words = all.filter((word) => !base.names.hasWord(word));
  if (words.length < FEWEST) return false;
  const shapes = (word: string) =>
    LANGUAGES.some((language) => lexiconOf(language).closed.has(word) || language.spellings[word] !== undefined);
  const isKnown = (word: string) =>
    LANGUAGES.some((language) => lexiconOf(language).open.has(word) || language.isWord(word));
  const isLong = (word: string) => word.length >= SHORTEST;
  const written = [...all.filter(isLong), ...respelled.map(({ to }) => to)];
  return !written.some(shapes) && words.filter(isLong).filter(isKnown).length * 2 <= words.length;
}

/** The answer to such a question. It lacks nothing that an editor could add, so nothing is named that it lacks. */
export const refusedForeign = (question: string, language: Language, conversation: Conversation | undefined): Answer =>
  refusedUnread(question, language.phrases.otherLanguage, language, conversation);
