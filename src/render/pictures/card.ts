/** What every picture has: a card with a heading, and pieces of text on it. */
import { COLOUR, WIDTH } from './palette.ts';
import { element } from './svg.ts';
import type { Svg } from './svg.ts';
import { FAMILY } from './typeface.ts';
import type { Style, Typeface } from './typeface.ts';

/** Room between a card's edge and what is on it. */
export const MARGIN = 26;

const TITLE: Style = { size: 27, weight: 'bold' };
const SUMMARY: Style = { size: 16.5, weight: 'regular' };
export const SMALL: Style = { size: 14.5, weight: 'regular' };

/** A drawing: markup, and its height in the picture's units. */
export interface Drawing {
  readonly svg: string;
  readonly height: number;
}

/** Pieces of a drawing, and the height that they take. */
export interface Block {
  readonly pieces: readonly Svg[];
  readonly height: number;
}

export interface TextLook extends Style {
  readonly fill: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly struck?: boolean;
}

/** A line of text whose letters stand on `y`. */
export function textAt(x: number, y: number, text: string, { size, weight, fill, anchor, struck }: TextLook): Svg {
  return element(
    'text',
    {
      x,
      y,
      'font-family': FAMILY,
      'font-size': size,
      'font-weight': weight === 'bold' ? 700 : 400,
      fill,
      'text-anchor': anchor,
      'text-decoration': struck === true ? 'line-through' : undefined,
    },
    text,
  );
}

/** Title and summary. */
export function heading(title: string, summary: string, type: Typeface): Block {
  const width = WIDTH - 2 * MARGIN;
  const titles = type.lines(title, width, TITLE, 2);
  const summaries = type.lines(summary, width, SUMMARY, 2);
  const below = MARGIN + titles.length * 34;
  return {
    pieces: [
      ...titles.map((line, at) => textAt(MARGIN, MARGIN + 24 + at * 34, line, { ...TITLE, fill: COLOUR.title })),
      ...summaries.map((line, at) => textAt(MARGIN, below + 20 + at * 22, line, { ...SUMMARY, fill: COLOUR.muted })),
    ],
    height: below + summaries.length * 22 + 18,
  };
}

/** Small lines at the bottom of a card, from `top` on. */
export function notes(texts: readonly string[], top: number, type: Typeface): Block {
  const lines = texts.flatMap((text) => type.lines(text, WIDTH - 2 * MARGIN, SMALL, 2));
  return {
    pieces: lines.map((line, at) => textAt(MARGIN, top + 16 + at * 20, line, { ...SMALL, fill: COLOUR.muted })),
    height: lines.length * 20,
  };
}

/** Pieces on a card of the height that they need. */
export function onCard(pieces: readonly Svg[], height: number): Drawing {
  const card = element('rect', {
    x: 1,
    y: 1,
    width: WIDTH - 2,
    height: height - 2,
    rx: 18,
    fill: COLOUR.card,
    stroke: COLOUR.edge,
    'stroke-width': 2,
  });
  const size = { width: WIDTH, height, viewBox: `0 0 ${String(WIDTH)} ${String(height)}` };
  return { svg: element('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size }, card, ...pieces).markup, height };
}
