/** Long work in turns: whatever else waits is dealt with in between. */
import { setImmediate } from 'node:timers/promises';

/** So many items are looked at in one turn: a few milliseconds. */
const IN_A_TURN = 2048;

/** Does something with each of many items, and lets others have their turn now and then. */
export async function eachInTurns(items: Iterable<number>, take: (item: number) => void): Promise<void> {
  let left = IN_A_TURN;
  for (const item of items) {
    take(item);
    left -= 1;
    if (left > 0) continue;
    left = IN_A_TURN;
    await setImmediate();
  }
}

/** Lets others have their turn. */
export const pause = (): Promise<void> => setImmediate();

/** Whole numbers from `start` up to `end`, which is not among them. */
export function* numbersTo(end: number, start = 0): Generator<number> {
  for (let number = start; number < end; number++) yield number;
}
