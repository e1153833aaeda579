/** The facts of a base that are no rows: in the order of their numbers, and as questions meet them. */
import type { Fact } from './fact.ts';
import { viewOf } from './fact-view.ts';
import type { FactView, OwnWords } from './fact-view.ts';

/** Facts in the order of their ids: the place of each is its number. */
export const byNumber = (facts: readonly Fact[]): Fact[] => [...facts].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Numbers of facts by their ids. */
export const numbersOf = (sorted: readonly Fact[]): ReadonlyMap<string, number> =>
  new Map(sorted.map(({ id }, ordinal) => [id, ordinal]));

/** Views of sorted facts; `wordsAt` tells what the texts of the fact with a number say. */
export function viewsOf(
  sorted: readonly Fact[],
  ordinals: ReadonlyMap<string, number>,
  wordsAt: (ordinal: number) => OwnWords,
): FactView[] {
  const views: (FactView | undefined)[] = sorted.map(() => undefined);
  const view = (fact: Fact, ordinal: number): FactView => {
    const known = views[ordinal];
    if (known !== undefined) return known;
    const larger = ordinals.get(fact.partOf ?? '');
    const whole = larger === undefined ? undefined : sorted[larger];
    const parent = larger === undefined || whole === undefined ? undefined : view(whole, larger);
    return (views[ordinal] = viewOf(fact, parent, wordsAt(ordinal)));
  };
  return sorted.map(view);
}
