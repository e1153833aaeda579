/** Places from the narrowest to the widest: a room before its building, a building before its city. */
import type { FactBase } from '../facts/base.ts';
import type { Fill } from '../matching/candidate.ts';

/** What holds other places, widest last; a ministry or a hall is as narrow as a room, unless one lies in the other. */
const WIDE: readonly string[] = ['city', 'country'];

/** The values for a place, each before those in which it lies; others in the order in which the fact has them. */
export function narrowestFirst(fills: readonly Fill[], base: FactBase): readonly Fill[] {
  const placed = fills.map((fill) => {
    const id = fill.kind === 'filler' && 'entity' in fill.filler ? fill.filler.entity : undefined;
    return { fill, id, around: id === undefined ? new Set<string>() : base.relatedTo(id) };
  });
  const holds = (outer: (typeof placed)[number]) =>
    placed.filter(({ id, around }) => id !== outer.id && outer.id !== undefined && around.has(outer.id)).length;
  const width = (one: (typeof placed)[number]): number =>
    1 + (one.id === undefined ? -1 : WIDE.indexOf(base.entity(one.id)?.type ?? ''));
  return placed
    .map((one) => ({ fill: one.fill, width: width(one), holds: holds(one) }))
    .sort((one, other) => one.width - other.width || one.holds - other.holds)
    .map(({ fill }) => fill);
}
