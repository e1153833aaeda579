/** What has been found out about single words, kept from question to question: the same words are asked with again and again. */
import type { FactBase } from '../facts/base.ts';
import { remembered } from '../facts/remembered.ts';
import type { Language } from '../languages/language.ts';

/** Words that are kept for each base and language. */
const MOST_KEPT = 4000;

/** The same function of a word, a language and a base; what it comes back with must not be changed by anybody. */
export function rememberedWord<T>(
  lookUp: (word: string, language: Language, base: FactBase) => T,
): (word: string, language: Language, base: FactBase) => T {
  const kept = new WeakMap<FactBase, Map<Language, (word: string) => { readonly found: T }>>();
  return (word, language, base) => {
    let perLanguage = kept.get(base);
    if (perLanguage === undefined) {
      perLanguage = new Map();
      kept.set(base, perLanguage);
    }
    let known = perLanguage.get(language);
    if (known === undefined) {
      known = remembered((one) => ({ found: lookUp(one, language, base) }), MOST_KEPT);
      perLanguage.set(language, known);
    }
    return known(word).found;
  };
}
