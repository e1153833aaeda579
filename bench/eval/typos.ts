/** Makes typing mistakes, always the same ones for the same text and seed. */

/** How many mistakes a text gets: so many, each in a word of its own, or one in every word that is long enough. */
export type TypoCount = number | 'all';

/** Words of this length and more get mistakes, where nothing else is said; in shorter ones a mistake makes another word. */
const SHORTEST = 5;
const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');

/**
 * Puts mistakes into `text`, at most one in a word of `shortest` letters or more; fewer than `count` where it has fewer such
 * words.
 */
export function withTypos(text: string, count: TypoCount, seed: number, shortest = SHORTEST): string {
  const random = randomFrom(seed, text);
  const words = [...text.matchAll(/[\p{L}\p{M}]+/gu)].filter(([word]) => word.length >= shortest);
  const chosen = new Set(shuffled(words, random).slice(0, count === 'all' ? words.length : count));
  let typed = '';
  let done = 0;
  for (const word of words.filter((one) => chosen.has(one))) {
    typed += text.slice(done, word.index) + withTypo(word[0], random);
    done = word.index + word[0].length;
  }
  return typed + text.slice(done);
}

/** The word with one letter dropped, doubled, swapped with the next one or replaced; never the word as it was. */
function withTypo(word: string, random: () => number): string {
  const letters = Array.from(word);
  const at = Math.floor(random() * letters.length);
  const letter = letters[at] ?? '';
  const before = letters.slice(0, at).join('');
  const after = letters.slice(at + 1);
  const [next] = after;
  switch (Math.floor(random() * 4)) {
    case 0:
      return before + after.join('');
    case 1:
      if (next !== undefined && next !== letter) return before + next + letter + after.slice(1).join('');
      break;
    case 2: {
      const others = LETTERS.filter((other) => other !== letter.toLowerCase());
      return before + (others[Math.floor(random() * others.length)] ?? '') + after.join('');
    }
  }
  return before + letter + letter + after.join('');
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, order: random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item);
}

/** Numbers from 0 to 1 (mulberry32), for a text and a seed: adding a question to a table leaves the others as they are. */
function randomFrom(seed: number, text: string): () => number {
  let state = seed;
  for (const letter of text) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
