/** Candidates in the order of their dates, for a question that asks for the first or the last of them. */
import type { FactView } from '../facts/base.ts';
import { byEnd } from '../facts/date-order.ts';
import type { Language } from '../languages/language.ts';
import { limitAt } from '../languages/limits.ts';
import { languageOf } from '../languages/registry.ts';
import { sentenceIn } from '../languages/sentences.ts';
import type { Candidate } from '../matching/candidate.ts';
import { ordinalsOf } from '../question/lexicon.ts';
import { asks, type Question } from '../question/question.ts';

/** Candidates that explain a question so much worse than the best are about something else. */
export const COMPARABLE = 0.15;

/** Candidates from the first or the last on, those without a date left out; as they are where neither is asked for. */
export function inOrder(candidates: readonly Candidate[], question: Question): readonly Candidate[] {
  const { order } = question;
  if (order === undefined) return candidates;
  const best = candidates[0]?.score ?? 0;
  const compare = byEnd(order);
  const ordered = candidates
    .filter(({ view }) => order !== 'first' || !isLaterOne(view))
    .flatMap((one) =>
      one.view.when !== undefined && best - one.score < COMPARABLE ? [{ one, when: one.view.when }] : [],
    )
    .sort((a, b) => compare(a.when, b.when) || b.one.score - a.one.score)
    .map(({ one }) => one);
  // Of two on one day that which is called the first or the last is it.
  const isThatDay = ({ view }: Candidate) => view.when?.edtf === ordered[0]?.view.when?.edtf;
  const then = ordered.filter(isThatDay);
  const called = then.filter(({ view }) => (order === 'first' ? isFirstOne(view) : isCalledLast(view)));
  if (called.length > 0) return ordered.filter((one) => !isThatDay(one) || called.includes(one));
  return asks(question, 'who', 'whom', 'which', 'what') && isOfOneEvent(then) ? [] : ordered;
}

/** Several parts of one event, such as the goals of a match: which of them came first, their date does not tell. */
const isOfOneEvent = ([first, ...others]: readonly Candidate[]): boolean =>
  first !== undefined &&
  others.length > 0 &&
  [first, ...others].every(({ view }) => view.root === first.view.root && view.parent !== undefined);

/** What a fact's sentence calls the last. */
const isCalledLast = (view: FactView): boolean =>
  inEveryLanguage(view, (words, language) => words.some((_, at) => limitAt(words, at, language) === 'last'));

/** What a fact's sentence calls the second or the third is not the first, though nobody tells of that. */
const isLaterOne = (view: FactView): boolean => placesIn(view, (places) => !places.includes(0));

const isFirstOne = (view: FactView): boolean => placesIn(view, (places) => places.includes(0));

/** Holds the ordinals in a fact's sentence against a test; false of one without. */
const placesIn = (view: FactView, test: (places: readonly number[]) => boolean): boolean =>
  inEveryLanguage(view, (words, language) => {
    const places = words.flatMap((word) => ordinalsOf(language).get(word) ?? []);
    return places.length > 0 && test(places);
  });

/** True of a fact with a sentence that passes a test in all its languages: the word for "second" also means "both" in some. */
function inEveryLanguage({ fact }: FactView, test: (words: readonly string[], language: Language) => boolean): boolean {
  const texts = Object.entries(fact.says ?? {});
  return (
    texts.length > 0 &&
    texts.every(([code, sentence]) => {
      const language = languageOf(code);
      return test(sentenceIn(sentence, language).words, language);
    })
  );
}
