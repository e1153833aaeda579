/** "What role did Ana play in it?": asks what she did, and says so with a noun and a verb that say nothing else. */
import type { PlacedHole, Reading } from './reading.ts';

/** Takes a noun for a part that somebody plays together with its verb; true where a question that asks what has both. */
export function takesRole({ words, language, taken }: Reading, asked: readonly PlacedHole[]): boolean {
  if (!asked.some(({ hole }) => hole.asks === 'what' || hole.asks === 'which')) return false;
  const { nouns, verbs } = language.roleWords;
  const isFree = (at: number) => taken[at] !== true;
  const verb = words.findIndex(({ word }, at) => isFree(at) && verbs.has(word));
  const noun = words.findIndex(({ word }, at) => isFree(at) && nouns.has(word));
  if (verb < 0 || noun < 0) return false;
  taken[verb] = true;
  taken[noun] = true;
  return true;
}
