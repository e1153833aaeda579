/** Whether the place of a fact is the one that a word of the question names: "in the final", "di pelabuhan". */
import type { FactBase, FactView } from '../facts/base.ts';
import type { Text } from '../facts/fact.ts';
import { wordsOf } from '../facts/tokens.ts';
import { wordForms } from '../languages/analyser.ts';
import { languageOf } from '../languages/registry.ts';
import { namesIn, sentenceIn } from '../languages/sentences.ts';
import type { Part, Question, WordPart } from '../question/question.ts';

/**
 * `named` where the fact's place has the word; `other` where it only has it within a word for another thing: the final is not
 * where somebody was hurt in the semi-final. Undefined where it does not have the word.
 */
export function ownPlace(
  { keys }: WordPart,
  { parts }: Pick<Question, 'parts'>,
  { where }: FactView,
  base: FactBase,
): 'named' | 'other' | undefined {
  const asked = new Set(parts.flatMap((part) => part.keys.flat()));
  const found = where.filter((one) => {
    const known = 'entity' in one ? base.keysOf(one.entity) : base.keysIn(one.text);
    return keys.every((forms) => forms.some((form) => known.has(form)));
  });
  if (found.length === 0) return undefined;
  return found.every((one) => 'text' in one && isAltered(one.text, keys, asked)) ? 'other' : 'named';
}

/** Wherever a text has a word, one before it that nobody asked for makes another thing of it. */
function isAltered(text: Text, keys: WordPart['keys'], asked: ReadonlySet<string>): boolean {
  const places = Object.entries(text).flatMap(([code, sentence]) => {
    const language = languageOf(code);
    const words = wordsOf(sentence);
    const isIt = (word: string) =>
      keys.every((forms) => wordForms(word, language).some((form) => forms.includes(form)));
    const isOther = (before: string) => language.altering.has(before) && !asked.has(before);
    return words.flatMap((word, at) => (isIt(word) ? [isOther(words[at - 1] ?? '')] : []));
  });
  return places.length > 0 && places.every((altered) => altered);
}

/** The fact's sentence has the place behind a word for where somebody goes or is to go. */
export function isSaidGoal(part: Part, { fact }: FactView, base: FactBase): boolean {
  if (part.kind !== 'name') return false;
  return Object.entries(fact.says ?? {}).some(([code, says]) => {
    const language = languageOf(code);
    const sentence = sentenceIn(says, language);
    return namesIn(sentence, base).some(
      (match, at) =>
        match?.entities.some((id) => part.entities.includes(id)) === true &&
        language.goals.has(sentence.words[at - 1] ?? ''),
    );
  });
}
