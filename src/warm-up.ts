/** Gets a fact base ready, so that the first questions are answered as fast as those after them. */
import { suggestions } from './answer/suggest.ts';
import { ask } from './ask.ts';
import type { FactBase } from './facts/base.ts';
import type { Steps } from './facts/steps.ts';
import type { Language } from './languages/language.ts';
import { LANGUAGES } from './languages/registry.ts';
import { isCountryWord } from './question/country-words.ts';
import { lexiconOf } from './question/lexicon.ts';

/** Questions of each language that are tried, each in three ways. */
const TRIED = 6;
/** A word with more letters is misspelt. */
const SHORT = 4;

/**
 * Works out what is otherwise left until a question needs it, most of it for misspelt ones, and asks questions that the base
 * itself suggests: the run-time compiles what it has seen used. `now` is their "today". One step takes as long as one question.
 */
export function* warmUp(base: FactBase, now: Date): Steps<undefined> {
  for (const language of LANGUAGES) {
    const { fuzzy, chat, common } = lexiconOf(language);
    yield;
    for (const index of [fuzzy, chat, common]) {
      index.prepare();
      yield;
    }
  }
  base.vocabulary.prepare();
  yield;
  yield* base.names.prepare();
  isCountryWord('');
  for (const language of LANGUAGES)
    for (const question of practice(base, language)) {
      yield;
      ask(question, base, { now, language: language.code });
    }
}

/** What the base suggests to ask in a language: as it is, misspelt, and with a clause of time. */
function practice(base: FactBase, language: Language): string[] {
  const asked = suggestions({ base, language, answers: () => true, limit: TRIED });
  const [before = ''] = language.time.before;
  return asked.flatMap((question, at) => {
    const other = asked[at - 1] ?? question;
    return [question, misspelt(question), `${question} ${before} ${other}`];
  });
}

/** Without the third letter of every longer word. */
const misspelt = (text: string): string =>
  text
    .split(' ')
    .map((word) => (word.length > SHORT ? word.slice(0, 2) + word.slice(3) : word))
    .join(' ');
