/** The rest of a long answer, cut into pages: the same ones in every door. */
import type { Answer, ShownFact } from '../answer/answer.ts';

/** What one page after the answer itself holds: values, and facts with their sentences. */
export interface Page {
  readonly values: readonly string[];
  readonly facts: readonly ShownFact[];
}

const ON_A_PAGE = { values: 10, facts: 5 } as const;

/** The pages that follow an answer; none for one that has said everything. */
export function furtherPages({ more }: Answer): readonly Page[] {
  const values = inPieces(more.values, ON_A_PAGE.values);
  const facts = inPieces(more.facts, ON_A_PAGE.facts);
  return Array.from({ length: Math.max(values.length, facts.length) }, (_, page) => ({
    values: values[page] ?? [],
    facts: facts[page] ?? [],
  }));
}

function inPieces<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
