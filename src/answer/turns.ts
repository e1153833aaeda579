/** Long work in turns: whatever else waits is dealt with in between. */
import { setImmediate } from 'node:timers/promises';

/** So many items are looked at in one turn: a few milliseconds. */
const IN_A_TURN = 8192;

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

/** Whole numbers from 0 up to `end`, which is not among them. */
export function* numbersTo(end: number): Generator<number> {
  for (let number = 0; number < end; number++) yield number;
}
