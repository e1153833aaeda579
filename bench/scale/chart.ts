/** Latency over the size of the base as an SVG chart, both axes logarithmic. */
import type { Scaled } from './report.ts';

const WIDTH = 640;
const HEIGHT = 400;
/** Room for the labels, in pixels. */
const EDGE = { left: 64, right: 88, top: 36, bottom: 48 };

interface Line {
  readonly name: string;
  readonly colour: string;
  readonly of: (size: Scaled) => number;
}

const LINES: readonly Line[] = [
  { name: 'p50', colour: '#1b6ca8', of: ({ latency }) => latency.p50 },
  { name: 'p95', colour: '#c77700', of: ({ latency }) => latency.p95 },
  { name: 'p99', colour: '#b3261e', of: ({ latency }) => latency.p99 },
];

/** A complete SVG document; needs two sizes at least to draw lines. */
export function latencyChart(sizes: readonly Scaled[]): string {
  const times = sizes.flatMap((size) => LINES.map(({ of }) => Math.max(of(size), 0.001)));
  const [least, most] = [decade(Math.min(...times), Math.floor), decade(Math.max(...times), Math.ceil)];
  const facts = sizes.map((size) => size.facts);
  const x = scale([Math.min(...facts), Math.max(...facts)], [EDGE.left, WIDTH - EDGE.right]);
  const y = scale([least, most], [HEIGHT - EDGE.bottom, EDGE.top]);
  const bottom = HEIGHT - EDGE.bottom;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>`,
    `<text x="${EDGE.left}" y="20" font-size="14">Time a question over the number of facts</text>`,
    ...decadesFrom(least, most).flatMap((ms) => [
      `<line x1="${EDGE.left}" y1="${y(ms)}" x2="${WIDTH - EDGE.right}" y2="${y(ms)}" stroke="#dddddd"/>`,
      `<text x="${EDGE.left - 8}" y="${y(ms) + 4}" text-anchor="end">${ms} ms</text>`,
    ]),
    ...facts.map(
      (count) => `<text x="${x(count)}" y="${bottom + 20}" text-anchor="middle">${count.toLocaleString('en')}</text>`,
    ),
    ...LINES.flatMap(({ name, colour, of }) => {
      const points = sizes.map((size) => `${x(size.facts)},${y(Math.max(of(size), 0.001))}`);
      const last = points.at(-1)?.split(',').map(Number) ?? [];
      return [
        `<polyline points="${points.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>`,
        `<text x="${(last[0] ?? 0) + 8}" y="${(last[1] ?? 0) + 4}" fill="${colour}">${name}</text>`,
      ];
    }),
    '</svg>',
    '',
  ].join('\n');
}

const decade = (value: number, round: (exponent: number) => number): number => 10 ** round(Math.log10(value));

const decadesFrom = (least: number, most: number): number[] =>
  Array.from({ length: Math.round(Math.log10(most / least)) + 1 }, (_, at) =>
    Number((least * 10 ** at).toPrecision(3)),
  );

/** Places values on a logarithmic axis, to a tenth of a pixel. */
const scale =
  ([from, to]: readonly [number, number], [start, end]: readonly [number, number]) =>
  (value: number): number => {
    const share = from === to ? 0 : Math.log(value / from) / Math.log(to / from);
    return Number((start + share * (end - start)).toFixed(1));
  };
