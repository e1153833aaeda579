/** Two of a kind between which a question offers the choice: "in Port Example or in Lembayung?" */
import type { Placed, Reading } from './reading.ts';

/** The words between two of a kind that a question offers: "in Port Example or in Lembayung". */
export function choiceIn(
  { words, language }: Reading,
  parts: readonly Placed[],
): { readonly from: number; readonly to: number } | undefined {
  const sorted = [...parts].sort((a, b) => a.from - b.from);
  for (const [at, { part, to }] of sorted.entries()) {
    const next = sorted[at + 1];
    const between = words.slice(to, next?.from ?? to);
    const joined = between.some(({ word }) => language.alternatives.has(word));
    const alike = next !== undefined && (part.kind === 'name') === (next.part.kind === 'name');
    if (joined && alike && between.every(({ functional }) => functional)) return { from: to, to: next.from };
  }
  return undefined;
}
