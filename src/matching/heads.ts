/** What a text is called at its head: "nine years in prison" is no prison. */
import type { FactView } from '../facts/base.ts';
import type { Text } from '../facts/fact.ts';
import { conceptsAt, headOf, wordForms } from '../languages/analyser.ts';
import { LANGUAGES } from '../languages/registry.ts';
import type { WordPart } from '../question/question.ts';
import type { Fill } from './candidate.ts';

/** True where the head of a text is what a noun says, in some language, by its own word or by one for the same notion. */
export const isHeadedBy = (text: Text, noun: WordPart): boolean =>
  LANGUAGES.some((language) => {
    const keys = new Set(noun.keys.flat());
    const head = headOf(text[language.code] ?? '', language).map((word) => [word, ...wordForms(word, language)]);
    return head.some(
      (forms, at) =>
        forms.some((form) => keys.has(form)) ||
        conceptsAt(head, at, language.code)?.values.some((concept) => keys.has(concept)) === true,
    );
  });

/** "What stake is being sold?": the numbers that a fact gives under the noun that is asked for. */
export const namedAmounts = (noun: readonly WordPart[], { fact }: FactView): readonly Fill[] =>
  fact.howMany
    .filter(({ of }) => noun.every((word) => isHeadedBy(of, word)))
    .map((amount): Fill => ({ kind: 'amount', amount }));
