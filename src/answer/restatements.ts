/** Several facts of one article may make one point: what another one says in full is left out of a list. */
import { wordsOf } from '../facts/tokens.ts';
import { wordForms } from '../languages/analyser.ts';
import type { Language } from '../languages/language.ts';

/** A value of a list, in words. */
export interface Told {
  readonly text: string;
  /** The article that tells it; undefined of a name, which stands for itself. */
  readonly article?: string;
}

/** A single word is what another text of several more may only mention. */
const FEW = 2;

/**
 * The texts, each once and without those of several words all of whose content another text of the same article has:
 * "self-reliance" says nothing beside "building self-reliance".
 */
export function withoutRestatements(told: readonly Told[], language: Language): string[] {
  const distinct = [...new Map(told.map((one) => [one.text, one])).values()];
  const content = distinct.map(({ text }) =>
    wordsOf(text)
      .filter((word) => !language.functionWords.has(word))
      .map((word) => wordForms(word, language)),
  );
  const isIn = (words: (typeof content)[number], others: (typeof content)[number]) =>
    words.every((forms) => others.some((other) => other.some((form) => forms.includes(form))));
  return distinct
    .filter(({ article }, at) => {
      const own = content[at] ?? [];
      if (article === undefined) return true;
      return !distinct.some((other, place) => {
        const others = content[place] ?? [];
        if (place === at || other.article !== article || !isIn(own, others)) return false;
        if (own.length < FEW && others.length > FEW) return false;
        return others.length > own.length || (others.length === own.length && place < at && isIn(others, own));
      });
    })
    .map(({ text }) => text);
}
