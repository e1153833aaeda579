/** Which one of a row something is, as a fact's topic says: "place 4", "peringkat 4". */
import { languageOf } from '../languages/registry.ts';
import { sentenceIn } from '../languages/sentences.ts';
import { hasDigit } from '../question/calendar-dates.ts';
import type { Fill } from './candidate.ts';
import { asFill, type Context } from './fill-context.ts';

/** "Examplia peringkat berapa?" of a fact about place 4: the topics in which a number follows right behind a noun of the question. */
export function numbered({ question, view }: Context): readonly Fill[] {
  const language = languageOf(question.language);
  // Where the noun stands in front, nothing else says which noun the number is asked for.
  if (!language.nounBeforeQuestionWord) return [];
  const nouns = question.parts.filter((part) => part.kind === 'word' || part.kind === 'predicate');
  const said = new Set(nouns.flatMap(({ keys }) => keys.flat()));
  const isNumbered = (text: string): boolean => {
    const { words, forms } = sentenceIn(text, language);
    return forms.some((own, at) => own.some((form) => said.has(form)) && hasDigit(words[at + 1] ?? ''));
  };
  return view.fact.attribute
    ? []
    : view.fact.about
        .filter((topic) => 'text' in topic && isNumbered(topic.text[language.code] ?? ''))
        .map(asFill('about'));
}
