import Fuse from 'fuse.js';

/** How different two words may be (0 the same, 1 nothing in common) for one to be taken as a slip of the other. */
const THRESHOLD = 0.35;
/** What Fuse.js compares in one piece. */
const PATTERN_LIMIT = 32;

/**
 * The candidate that was most likely meant by `word`, or undefined if none comes near: a slip of the pen, or an id of
 * which `word` is one part (`ana` for `ana-example`). Of equally near ones, the first in the alphabet: the order in which
 * they are given does not matter.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const fuse = new Fuse([...candidates].sort(), { threshold: THRESHOLD, distance: 60 });
  const found = fuse.search(word.slice(0, PATTERN_LIMIT)).map(({ item }) => item);
  // Fuse.js also finds a short word within any long one.
  const slack = word.length < 4 ? 1 : Math.max(2, Math.ceil(word.length / 3));
  return found.find((item) => Math.abs(item.length - word.length) <= slack || item.split(/[-_]/).includes(word));
}
