/** So many texts are kept, where nothing else is said. */
const MOST_KEPT = 20_000;

/** The same function of a text, which does not look again at one that it has just seen; it forgets all when it holds `most`. */
export function remembered<T extends object | boolean | string | number>(
  lookUp: (text: string) => T,
  most = MOST_KEPT,
): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = lookUp(text);
    if (known.size >= most) known.clear();
    known.set(text, found);
    return found;
  };
}
