/** Names around one in the middle, where they are too large to be laid out freely. */
import type { Box, Point } from './arrange.ts';

/** Room between one row and the next. */
const APART = 30;
const FEWEST_ROWS = 3;

/**
 * The middles of boxes: the first one in the middle of a field of this width, the others along its edge, clockwise, three of
 * them side by side at the top and at the bottom. Whether they have room is for the caller to see.
 */
export function ringed(boxes: readonly Box[], width: number): Point[] {
  const others = boxes.length - 1;
  const rows = Math.max(FEWEST_ROWS, Math.ceil((others - 2) / 2));
  const pitch = Math.max(...boxes.map(({ height }) => height)) + APART;
  const sides = Array.from({ length: rows - 2 }, (_, row) => row + 1);
  const places: readonly (readonly [column: number, row: number])[] = [
    [0, 0],
    [1, 0],
    [2, 0],
    ...sides.map((row) => [2, row] as const),
    [2, rows - 1],
    [1, rows - 1],
    [0, rows - 1],
    ...[...sides].reverse().map((row) => [0, row] as const),
  ];
  return boxes.map((box, at): Point => {
    const middle = { x: width / 2, y: (rows * pitch) / 2 };
    // Few are spread over all places.
    const [column, row] = places[Math.floor(((at - 1) * places.length) / Math.max(1, others))] ?? [1, 0];
    if (at === 0) return middle;
    const x = [box.width / 2, middle.x, width - box.width / 2][column] ?? middle.x;
    return { x, y: (row + 0.5) * pitch };
  });
}
