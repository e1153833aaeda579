/** The rest of a long answer, cut into pages: the same ones in every door. */
import type { Answer, ShownFact } from '../answer/answer.ts';

/** What one page after the answer itself holds: values, or facts with their sentences. */
export interface Page {
  readonly values: readonly string[];
  readonly facts: readonly ShownFact[];
}

const ON_A_PAGE = { values: 10, facts: 5 } as const;

/** The pages that follow an answer, values first; none for one that has said everything. */
export function furtherPages({ more }: Answer): readonly Page[] {
  return [
    ...inPieces(more.values, ON_A_PAGE.values).map((values) => ({ values, facts: [] })),
    ...inPieces(more.facts, ON_A_PAGE.facts).map((facts) => ({ values: [], facts })),
  ];
}

function inPieces<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
