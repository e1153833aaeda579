/** Gets a fact base ready, so that the first questions are answered as fast as those after them. */
import { ask } from './ask.ts';
import type { FactBase } from './facts/base.ts';
import type { Steps } from './facts/steps.ts';
import { LANGUAGES } from './languages/registry.ts';
import { practice } from './practice.ts';
import { isCountryWord } from './question/country-words.ts';
import { lexiconOf } from './question/lexicon.ts';

/** Facts that questions are tried about, in each language: some six hundred questions, which take the bot a few seconds. */
const TRIED = 30;
/** The same where the engine has long been in use. */
const TRIED_AGAIN = 2;

/**
 * Works out what is otherwise left until a question needs it, most of it for misspelt ones, and asks questions about facts of the
 * base: the run-time compiles what it has seen used, once for all bases, so that only a few are asked where it is `compiled`
 * already. `now` is the "today" of the questions. One step takes as long as one question.
 */
export function* warmUp(base: FactBase, now: Date, compiled = false): Steps<undefined> {
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
    for (const question of practice(base, language, compiled ? TRIED_AGAIN : TRIED)) {
      yield;
      ask(question, base, { now, language: language.code });
    }
}
