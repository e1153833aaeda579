/** So many words are kept with what was found for each; texts and questions repeat theirs. */
const MOST_WORDS = 20_000;

/** The same function of a word, which does not look again at one that it has just seen. */
export function remembered<T extends object | boolean>(lookUp: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = lookUp(word);
    if (known.size >= MOST_WORDS) known.clear();
    known.set(word, found);
    return found;
  };
}
