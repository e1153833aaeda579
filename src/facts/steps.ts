/** Work that can be done at once, or step by step with room between the steps for whoever waits for an answer. */
import { setImmediate as nextTurn } from 'node:timers/promises';

/** Work that stops after each of its steps, and comes back with its result. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** All steps, one right after the other. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** All steps, each in a turn of its own. */
export async function inTurns<Result>(steps: Steps<Result>): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await nextTurn();
  }
}
