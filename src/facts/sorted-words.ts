/** Words in the order of their letters, so that those that begin in some way lie together. */
export class SortedWords {
  readonly #source: Iterable<string>;
  #words: readonly string[] | undefined;

  /** `words` is read at the first look-up. */
  constructor(words: Iterable<string>) {
    this.#source = words;
  }

  /** Reads the words now, so that no look-up has to. */
  prepare(): readonly string[] {
    return (this.#words ??= [...this.#source].sort());
  }

  /** All words that begin with `start`, in order. */
  *startingWith(start: string): Iterable<string> {
    const words = this.prepare();
    let [low, high] = [0, words.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((words[middle] ?? '') < start) low = middle + 1;
      else high = middle;
    }
    for (let at = low; words[at]?.startsWith(start) === true; at++) yield words[at] ?? '';
  }
}
