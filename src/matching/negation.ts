/** What a fact denies: "the regent did not attend", "tidak sekadar transaksional". */
import type { FactBase, FactView } from '../facts/base.ts';
import type { Language } from '../languages/language.ts';
import { LANGUAGES } from '../languages/registry.ts';
import { namesIn, predicatesIn, sentenceIn } from '../languages/sentences.ts';
import type { Part } from '../question/question.ts';
import { isImposed } from './imposed.ts';

/** So many words before a word a negation may stand and still deny it. */
const REACH = 3;

/** True where the fact's sentence says of what a part names that it is not so, in every language in which it names it. */
export function denies(view: FactView, part: Part, base: FactBase): boolean {
  // "Fined 400, and jailed if she does not pay" does not deny that she has to.
  if (part.kind === 'predicate' && part.obliged === 'stated' && isImposed(part, view.fact.did, base))
    return isDenied(view, [], [view.fact.did], base);
  return part.kind !== 'name' && isDenied(view, part.keys, part.kind === 'predicate' ? part.predicates : [], base);
}

/** The same for a word that is no part of a question, by its index keys: the "take" of "does not take sides". */
export const deniesWord = (view: FactView, keys: readonly string[], base: FactBase): boolean =>
  isDenied(view, [keys], [], base);

/** True of a fact whose sentence denies something, in every language that it has one in. */
export function isNegative({ fact }: FactView): boolean {
  const verdicts = LANGUAGES.flatMap((language) => {
    const says = fact.says?.[language.code];
    return says === undefined ? [] : [sentenceIn(says, language).words.some((word) => language.negations.has(word))];
  });
  return verdicts.length > 0 && verdicts.every(Boolean);
}

/** True where the fact's sentence denies something of somebody right behind the name: "Ana was not on the ship". */
export function deniesOf(view: FactView, entity: string, base: FactBase): boolean {
  const verdicts = LANGUAGES.flatMap((language) => {
    const sentence = sentenceIn(view.fact.says?.[language.code] ?? '', language);
    return namesIn(sentence, base).flatMap((name, at) => {
      if (name?.entities.includes(entity) !== true) return [];
      const behind = sentence.words.slice(at + name.length, at + name.length + 2);
      return [behind.some((word) => language.negations.has(word))];
    });
  });
  return verdicts.length > 0 && verdicts.every(Boolean);
}

function isDenied(view: FactView, keys: Part['keys'], predicates: readonly string[], base: FactBase): boolean {
  // Rows of tables have no sentence, and a question is held against thousands of them.
  if (view.fact.says === undefined) return false;
  const wanted = { keys: new Set(keys.flat()), predicates, isPhrase: keys.length > 1 };
  const verdicts = LANGUAGES.flatMap((language) => {
    const says = view.fact.says?.[language.code];
    return says === undefined ? [] : (deniedIn(says, wanted, language, base) ?? []);
  });
  // What is denied in the question's own words stays denied, whatever else the sentences call by a like word.
  const own = verdicts.filter(({ inItsWords }) => inItsWords);
  const said = own.length > 0 ? own : verdicts;
  return said.length > 0 && said.every(({ denied }) => denied);
}

/** What is looked for in a sentence. */
interface Wanted {
  readonly keys: ReadonlySet<string>;
  readonly predicates: readonly string[];
  /** Of several words, of which little ones say nothing. */
  readonly isPhrase: boolean;
}

/** What a sentence says of a part, and whether it names it by the question's own words. */
interface Verdict {
  readonly denied: boolean;
  readonly inItsWords: boolean;
}

const placesOf = (
  forms: readonly (readonly string[])[],
  isNamed: (words: readonly string[], at: number) => boolean,
): number[] => forms.flatMap((words, at) => (isNamed(words, at) ? [at] : []));

/** Whether a sentence denies a part; undefined where it does not name it. */
function deniedIn(
  says: string,
  { keys, predicates, isPhrase }: Wanted,
  language: Language,
  base: FactBase,
): Verdict | undefined {
  const sentence = sentenceIn(says, language);
  const { tokens, forms } = sentence;
  // The "in" of "play in" may stand with anything.
  const own = placesOf(
    forms,
    (words, at) =>
      !(isPhrase && language.functionWords.has(tokens[at]?.word ?? '')) && words.some((form) => keys.has(form)),
  );
  const done = predicatesIn(sentence, base);
  const synonyms = (_: readonly string[], at: number) =>
    done[at]?.values.some((id) => predicates.includes(id)) === true;
  const places = own.length > 0 ? own : placesOf(forms, synonyms);
  if (places.length === 0) return undefined;
  const denied = places.every((at) => {
    for (let before = at - 1; before >= Math.max(0, at - REACH); before--) {
      const [word, next] = [tokens[before], tokens[before + 1]];
      if (word === undefined || next === undefined || /[,;:.]/.test(says.slice(word.end, next.start))) return false;
      if (language.negations.has(word.word)) return true;
    }
    return false;
  });
  return { denied, inItsWords: own.length > 0 };
}
