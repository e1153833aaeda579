import Fuse from 'fuse.js';

/** How different two words may be (0 the same, 1 nothing in common) for one to be taken as a slip of the other. */
const THRESHOLD = 0.4;
/** What Fuse.js compares in one piece. */
const PATTERN_LIMIT = 32;

/**
 * The candidate that was most likely meant by `word`, or undefined if none comes near. Of equally near ones, the first
 * in the alphabet: the order in which they are given does not matter.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const fuse = new Fuse([...candidates].sort(), { threshold: THRESHOLD, ignoreLocation: false, distance: 60 });
  return fuse.search(word.slice(0, PATTERN_LIMIT), { limit: 1 })[0]?.item;
}
