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

/** "How was the mood of the visit, tense or relaxed?": without what is only offered behind the question; undefined where nothing is. */
export function withoutOffered(reading: Reading, parts: readonly Placed[]): readonly Placed[] | undefined {
  const { words } = reading;
  const choice = choiceIn(reading, parts);
  if (choice === undefined) return undefined;
  const isOffered = ({ part, from, to }: Placed) => part.kind === 'word' && (to === choice.from || from === choice.to);
  const offered = parts.filter(isOffered);
  const isBehind = offered.some(({ from }) => words[from]?.afterPause === true);
  const isLast = offered.some(({ to }) => words.slice(to).every(({ functional }) => functional));
  return offered.length === 2 && isBehind && isLast ? parts.filter((part) => !isOffered(part)) : undefined;
}
