/** The key to a picture's colours and lines. */
import { MARGIN, SMALL, textAt } from './card.ts';
import type { Block } from './card.ts';
import { COLOUR, STANDING_COLOUR, STANDING_DASHES, TYPE_COLOUR, WIDTH } from './palette.ts';
import type { SceneLegend } from './scene.ts';
import { element } from './svg.ts';
import type { Svg } from './svg.ts';
import type { Typeface } from './typeface.ts';

/** What colours and lines stand for, one behind the other in as many rows as it takes. */
export function legendAt(entries: readonly SceneLegend[], top: number, type: Typeface): Block {
  const pieces: Svg[] = [];
  let [x, y] = [MARGIN, top];
  for (const entry of entries) {
    const label = type.drawable(entry.label);
    const width = 34 + type.width(label, SMALL);
    if (x > MARGIN && x + width > WIDTH - MARGIN) [x, y] = [MARGIN, y + 24];
    pieces.push(signOf(entry, x, y), textAt(x + 30, y + 17, label, { ...SMALL, fill: COLOUR.muted }));
    x += width + 16;
  }
  return { pieces, height: entries.length === 0 ? 0 : y - top + 28 };
}

function signOf(entry: SceneLegend, x: number, y: number): Svg {
  if (entry.kind === 'type') {
    const { fill, edge } = TYPE_COLOUR[entry.type];
    return element('rect', { x, y: y + 4, width: 22, height: 16, rx: 5, fill, stroke: edge, 'stroke-width': 2 });
  }
  return element('line', {
    x1: x,
    y1: y + 12,
    x2: x + 24,
    y2: y + 12,
    stroke: STANDING_COLOUR[entry.standing],
    'stroke-width': 2.5,
    'stroke-dasharray': STANDING_DASHES[entry.standing],
  });
}
