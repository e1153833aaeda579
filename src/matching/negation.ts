/** What a fact denies: "the regent did not attend", "tidak sekadar transaksional". */
import type { FactBase, FactView } from '../facts/base.ts';
import { tokenise } from '../facts/tokens.ts';
import { wordForms } from '../languages/analyser.ts';
import type { Language } from '../languages/language.ts';
import { LANGUAGES } from '../languages/registry.ts';
import type { Part } from '../question/question.ts';

/** So many words before a word a negation may stand and still deny it. */
const REACH = 3;

/** True where the fact's sentence says of what a part names that it is not so, in every language in which it names it. */
export function denies(view: FactView, part: Part, base: FactBase): boolean {
  if (part.kind === 'name') return false;
  const verdicts = LANGUAGES.flatMap((language) => {
    const says = view.fact.says?.[language.code];
    return says === undefined ? [] : (deniedIn(says, part, language, base) ?? []);
  });
  return verdicts.length > 0 && verdicts.every(Boolean);
}

/** Whether a sentence denies a part; undefined where it does not name it. */
function deniedIn(
  says: string,
  part: Exclude<Part, { kind: 'name' }>,
  language: Language,
  base: FactBase,
): boolean | undefined {
  const tokens = tokenise(says);
  const forms = tokens.map(({ word }) => [word, ...wordForms(word, language)]);
  const wanted = new Set(part.keys.flat());
  const table = base.predicateWords.get(language.code);
  const places = forms.flatMap((own, at) => {
    const named =
      own.some((form) => wanted.has(form)) ||
      (part.kind === 'predicate' &&
        table?.longestAt(forms, at)?.values.some((id) => part.predicates.includes(id)) === true);
    return named ? [at] : [];
  });
  if (places.length === 0) return undefined;
  return places.every((at) => {
    for (let before = at - 1; before >= Math.max(0, at - REACH); before--) {
      const [word, next] = [tokens[before], tokens[before + 1]];
      if (word === undefined || next === undefined || /[,;:.]/.test(says.slice(word.end, next.start))) return false;
      if (language.negations.has(word.word)) return true;
    }
    return false;
  });
}
