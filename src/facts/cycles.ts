/**
 * The cycles in a relation between the keys of `nodes`, each as the keys along it, beginning with the one that comes
 * first in `nodes`. Keys that `next` gives and `nodes` lacks are passed over. Takes time in proportion to the relation,
 * however long its chains are.
 */
export function cyclesIn<T>(nodes: ReadonlyMap<string, T>, next: (node: T) => readonly string[]): string[][] {
  const found: string[][] = [];
  const done = new Set<string>();
  for (const start of nodes.keys()) {
    if (done.has(start)) continue;
    const trail: { key: string; open: Iterator<string> }[] = [];
    const positions = new Map<string, number>();
    const enter = (key: string) => {
      const node = nodes.get(key);
      positions.set(key, trail.length);
      trail.push({ key, open: (node === undefined ? [] : next(node)).values() });
    };
    enter(start);
    for (let end = trail.at(-1); end !== undefined; end = trail.at(-1)) {
      const step = end.open.next();
      if (step.done === true) {
        done.add(end.key);
        positions.delete(end.key);
        trail.pop();
        continue;
      }
      const position = positions.get(step.value);
      if (position !== undefined) found.push(trail.slice(position).map(({ key }) => key));
      else if (!done.has(step.value)) enter(step.value);
    }
  }
  return found;
}
