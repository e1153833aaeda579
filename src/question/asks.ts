import { wordsOf } from '../facts/tokens.ts';
import { LANGUAGES } from '../languages/registry.ts';
import type { Language } from '../languages/language.ts';

/**
 * True of a message that asks something by its form, whomever it is for: it ends with a question mark, or begins as
 * questions do ("who …", "apakah …", "did …"). Of one that tells something it is false, however well it would be answered.
 */
export function asksSomething(text: string): boolean {
  if (/[?？؟]["'”’)\]\s]{0,10}$/u.test(text)) return true;
  const words = wordsOf(text.slice(0, 200));
  return LANGUAGES.some((language) => opensQuestion(words, language));
}

function opensQuestion(words: readonly string[], language: Language): boolean {
  const [first = ''] = words;
  const { polarityWords, inversionAuxiliaries, questionWords, clitics } = language;
  // A message of one word is no question unless it is marked as one.
  if (words.length < 2) return false;
  if (polarityWords.has(first) || inversionAuxiliaries.has(first)) return true;
  const bare = [first, ...clitics.filter((end) => first.endsWith(end)).map((end) => first.slice(0, -end.length))];
  return questionWords.some(({ words: phrase }) => {
    const [opening, ...others] = phrase.split(' ');
    return bare.includes(opening ?? '') && others.every((word, at) => words[at + 1] === word);
  });
}
