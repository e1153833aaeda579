/** "Which country …": those of whom it is known that they are what is asked for. */
import type { FactBase } from '../facts/base.ts';
import type { Candidate } from '../matching/candidate.ts';

/**
 * Of facts that tie, those that answer "which" with what is known to be of its kind, where any does: what nobody has said of
 * what kind it is could be one, and is less likely to be.
 */
export function ofKnownKind<One extends Candidate>(tied: readonly One[], base: FactBase): readonly One[] {
  const known = tied.filter(({ holes }) =>
    holes.every(
      ({ hole, fills }) =>
        hole.asks !== 'which' ||
        fills.every(
          (fill) =>
            fill.kind !== 'filler' || !('entity' in fill.filler) || base.entity(fill.filler.entity)?.assumed !== true,
        ),
    ),
  );
  return known.length > 0 ? known : tied;
}
