/** What a text is called at its head: "nine years in prison" is no prison. */
import type { FactBase, FactView } from '../facts/base.ts';
import type { Text } from '../facts/fact.ts';
import { wordsOf } from '../facts/tokens.ts';
import { conceptsAt, headOf, wordForms } from '../languages/analyser.ts';
import { LANGUAGES } from '../languages/registry.ts';
import type { WordPart } from '../question/question.ts';
import type { Fill } from './candidate.ts';

/** True where the head of a text is what a noun says, in some language. */
export const isHeadedBy = (text: Text, noun: WordPart): boolean => {
  const keys = new Set(noun.keys.flat());
  const isSaid = LANGUAGES.some((language) =>
    headOf(text[language.code] ?? '', language).some((word) =>
      wordForms(word, language).some((form) => keys.has(form)),
    ),
  );
  return isSaid || isCalled(text, noun);
};

/** True of the very noun that a text begins with or, in English, ends its head with, or a word for the same notion: "increased offers" are bids. */
export const isCalled = (text: Text, noun: Pick<WordPart, 'keys'>): boolean =>
  LANGUAGES.some((language) => {
    const keys = new Set(noun.keys.flat());
    const head = headOf(text[language.code] ?? '', language).map((word) => [word, ...wordForms(word, language)]);
    const places = head.flatMap((forms, at) => {
      const concepts = conceptsAt(head, at, language.code);
      const isSaid =
        forms.some((form) => keys.has(form)) || concepts?.values.some((concept) => keys.has(concept)) === true;
      return isSaid ? [{ from: at, to: at + (concepts?.length ?? 1) }] : [];
    });
    return places.some(({ from, to }) => (language.nounBeforeQuestionWord ? from === 0 : to === head.length));
  });

/**
 * True of a text that counts what a noun says: it stands at its head, before what only tells more of it ("clubs taking part",
 * "klub peserta"), or behind a word for a number ("number of clubs").
 */
export const isCountOf = (text: Text, noun: Pick<WordPart, 'keys'>): boolean =>
  LANGUAGES.some((language) => {
    const keys = new Set(noun.keys.flat());
    const isNamed = (words: readonly string[], at: number): number => {
      const forms = words.map((word) => [word, ...wordForms(word, language)]);
      const concepts = conceptsAt(forms, at, language.code);
      if (concepts?.values.some((concept) => keys.has(concept)) === true) return concepts.length;
      return forms[at]?.some((form) => keys.has(form)) === true ? 1 : 0;
    };
    const all = wordsOf(text[language.code] ?? '');
    const head = headOf(text[language.code] ?? '', language);
    const isNumber = language.concepts.number.some((word) => wordsOf(word)[0] === head[0]);
    const words = isNumber
      ? all.slice(all.indexOf(head[0] ?? '') + 1).filter((word) => !language.functionWords.has(word))
      : head;
    if (language.nounBeforeQuestionWord) return isNamed(words, 0) > 0;
    return words.some((_, at) => {
      const length = isNamed(words, at);
      const next = words[at + length];
      return length > 0 && (next === undefined || isNumber || language.isVerbForm(next));
    });
  });

/** True of a text that has a word for one of some predicates for its head: "efficacy of the vaccine" of how well it works. */
export const isHeadedByDeed = (text: Text, predicates: readonly string[], base: FactBase): boolean =>
  LANGUAGES.some((language) => {
    const head = headOf(text[language.code] ?? '', language).map((word) => [word, ...wordForms(word, language)]);
    const table = base.predicateWords.get(language.code);
    return head.some((_, at) => {
      const match = table?.longestAt(head, at);
      if (match?.values.some((id) => predicates.includes(id)) !== true) return false;
      return language.nounBeforeQuestionWord ? at === 0 : at + match.length === head.length;
    });
  });

/** "What stake is being sold?": the numbers that a fact gives under the noun that is asked for. */
export const namedAmounts = (noun: readonly WordPart[], { fact }: FactView): readonly Fill[] =>
  fact.howMany
    .filter(({ of }) => noun.every((word) => isCalled(of, word)))
    .map((amount): Fill => ({ kind: 'amount', amount }));
