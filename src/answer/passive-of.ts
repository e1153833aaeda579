/** The passive of a verb as a sentence has it, for questions that are asked with it: "Apa yang ditekankan Ana?" */
import type { Language } from '../languages/language.ts';

/** Letters in which an active verb and its passive may differ at the beginning: "menye-pakati", "di-sepakati". */
const LONGEST_PREFIX = 5;

/**
 * The passive form of an active verb, by what it has in common with it: "ditegaskan" of "menegaskan", not "ditegas". One without an
 * ending must be in use. Undefined of what is not active, and where a language has no such form.
 */
export function passiveOf(verb: string, language: Language): string | undefined {
  const shared = (form: string): number => {
    let count = 0;
    while (count < form.length && form.at(-1 - count) === verb.at(-1 - count)) count++;
    return count;
  };
  const isLike = (form: string): boolean =>
    shared(form) >= verb.length - LONGEST_PREFIX && Math.abs(form.length - verb.length) <= 2;
  const [first, ...others] = language
    .lemmas(verb)
    .filter(({ voice }) => voice === 'active')
    .map(({ lemma }) => lemma);
  const formsOf = (lemma: string): readonly string[] =>
    language.forms(lemma).filter((form) => isLike(form) && language.lemmas(form)[0]?.voice === 'passive');
  if (first === undefined) return undefined;
  // A verb may be read as one of several roots, of which only one has a passive that people write.
  const inUse = [first, ...others].flatMap(formsOf).filter((form) => language.isInUse(form));
  const made = formsOf(first).filter((form) => !form.endsWith(first));
  return (inUse.length > 0 ? inUse : made).sort((one, other) => shared(other) - shared(one))[0];
}
