/** Answers given a moment ago: what everybody asks at once is worked out once. */
import type { Answer } from '../answer/answer.ts';
import type { FactBase } from '../facts/base.ts';

/** How many answers are kept: about 5 MB. */
const MOST = 500;

/** The same question over the same facts has the same answer, so for a minute it is not worked out again. */
export class AnswerMemory {
  #base: FactBase | undefined;
  #minute = '';
  readonly #answers = new Map<string, Answer>();

  /** The answer to a question that stands alone; `work` makes it where it is not known. */
  answer(base: FactBase, now: Date, question: readonly string[], work: () => Answer): Answer {
    const minute = now.toISOString().slice(0, 16);
    if (this.#base !== base || this.#minute !== minute) this.#answers.clear();
    this.#base = base;
    this.#minute = minute;
    const key = JSON.stringify(question);
    const known = this.#answers.get(key);
    if (known !== undefined) return known;
    const answer = work();
    if (this.#answers.size < MOST) this.#answers.set(key, answer);
    return answer;
  }
}
