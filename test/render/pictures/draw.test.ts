import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { draw } from '../../../src/render/pictures/draw.ts';
import { drawNetwork } from '../../../src/render/pictures/draw-network.ts';
import { drawTimeline } from '../../../src/render/pictures/draw-timeline.ts';
import type { NetworkScene, SceneRow, TimelineScene } from '../../../src/render/pictures/scene.ts';
import { Typeface } from '../../../src/render/pictures/typeface.ts';

vi.setConfig({ testTimeout: 60_000 });

let type: Typeface;
beforeAll(() => {
  type = new Typeface();
});

/** Everything that a drawing may consist of; none of it can load, link or run anything. */
const HARMLESS = new Set(['svg', 'rect', 'text', 'line', 'circle', 'path']);

/** Names of the elements of a drawing; fails on markup that is not well formed. */
function elementsOf(svg: string): string[] {
  const open: string[] = [];
  const names: string[] = [];
  const rest = svg.replace(
    /<(\/?)([a-z]+)((?: [a-zA-Z0-9-]+="[^"<&]*(?:&(?:amp|lt|gt|quot|apos);[^"<&]*)*")*)(\/?)>/g,
    (...parts) => {
      const [, closing, name, , alone] = parts as unknown as [string, string, string, string, string];
      if (closing === '/') expect(open.pop()).toBe(name);
      else names.push(name);
      if (closing === '' && alone === '') open.push(name);
      return '';
    },
  );
  expect(rest).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot|apos);)/);
  expect(open).toEqual([]);
  return names;
}

const row = (text: string, more: Partial<SceneRow> = {}): SceneRow => ({
  kind: 'event',
  from: 22_000,
  to: 22_000,
  date: '25 April 2031',
  inferred: false,
  text,
  highlights: [],
  ...more,
});

const timeline = (rows: readonly SceneRow[], title = 'Ana'): TimelineScene => ({
  kind: 'timeline',
  locale: 'en-GB',
  title,
  summary: title,
  rows,
  notes: [title],
});

const network = (names: readonly string[]): NetworkScene => ({
  kind: 'network',
  title: 'Who met Ana',
  summary: '',
  nodes: names.map((name, at) => ({ id: `n${String(at)}`, name, type: 'person', centre: at === 0 })),
  ties: names.slice(1).map((_, at) => ({ one: 'n0', other: `n${String(at + 1)}`, count: at + 1 })),
  legend: [],
  notes: [],
  left: 0,
  others: Array.from({ length: names.length + 1 }, (_, left) => (left === 0 ? '' : `and ${String(left)} others`)),
});

const HOSTILE = [
  '</text><script>alert(1)</script>',
  '"/><image href="file:///etc/passwd"/>',
  "' onload='x",
  '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>&x;',
  ']]><![CDATA[<use href="https://evil.example/a.svg#b"/>',
  '&lt;script&gt; &#60;b&#62;',
  '\u0000\u0008\uFFFF\uD800 half',
];

describe('a text from a fact', () => {
  it.each(HOSTILE)('is never markup: %j', async (text) => {
    const whole = timeline(
      [row(text, { date: text, note: text, mark: { standing: 'planned', label: text } }), row(text)],
      text,
    );
    const group = timeline([row('', { kind: 'group', counted: text, highlights: [{ date: text, text }] })], text);
    for (const scene of [whole, group])
      expect(elementsOf(drawTimeline(scene, type).svg).filter((name) => !HARMLESS.has(name))).toEqual([]);
    const { svg } = await drawNetwork(network(['Ana', text, text]), type);
    expect(elementsOf(svg).filter((name) => !HARMLESS.has(name))).toEqual([]);
    expect((await draw(whole)).png.length).toBeGreaterThan(1000);
  });

  it('of any kind can be drawn', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        elementsOf(drawTimeline(timeline([row(text, { note: text })], text), type).svg);
      }),
      { numRuns: 60 },
    );
  });
});

describe('lines', () => {
  const style = { size: 17, weight: 'regular' } as const;

  it('are never wider than their room, and never more than there is room for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.integer({ min: 1, max: 4 }), (text, most) => {
        const lines = type.lines(text, 200, style, most);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) expect(type.width(line, style)).toBeLessThanOrEqual(200);
      }),
    );
  });

  it('keep all that fits, and say where something is missing', () => {
    expect(type.lines('Ana met Bima.', 400, style, 2)).toEqual(['Ana met Bima.']);
    expect(type.lines('Ana met Bima in the harbour of Port Example.', 200, style, 3).join(' ')).toBe(
      'Ana met Bima in the harbour of Port Example.',
    );
    expect(type.lines('Ana met Bima in the harbour of Port Example.', 200, style, 1)[0]).toMatch(/^Ana met Bima.*…$/);
    expect(type.lines('x'.repeat(200), 200, style, 2)).toHaveLength(2);
  });

  it('keep letters with marks and other alphabets, and leave out what cannot be drawn', () => {
    const name = 'Łukasz Nguyễn Öztürk Çelik Šimić Éva Шойгу Αθηνά';
    expect(type.drawable(name)).toBe(name);
    expect(type.drawable('e\u0301')).toBe('é');
    expect(type.drawable('Ana 🦆\u202E\u200B met\nBima')).toBe('Ana met Bima');
    expect(type.drawable('李明 Ana')).toBe('?? Ana');
  });
});

describe('a timeline', () => {
  it('marks standings by a word, a line and a stroke', () => {
    const { svg } = drawTimeline(
      timeline([
        row('kept', { mark: { standing: 'planned', label: 'planned' } }),
        row('taken back', { mark: { standing: 'retracted', label: 'retracted' }, from: 22_100, to: 22_100 }),
      ]),
      type,
    );
    expect(svg).toMatch(/>planned<\/text>/);
    expect(svg).toContain('stroke-dasharray');
    expect(svg).toMatch(/text-decoration="line-through">taken back</);
    expect(svg).not.toMatch(/text-decoration="line-through">kept</);
  });

  it('cuts no text that there is room for, also where another one is long', () => {
    const long = 'The harbour master of the second pier of Port Example met the spokeswoman of the harbour. '.repeat(4);
    const { svg } = drawTimeline(timeline([row(long)]), type);
    expect(svg).not.toContain('…');
    const beside = drawTimeline(timeline([row(long), row(long.slice(0, 90), { from: 22_100, to: 22_100 })]), type);
    expect(beside.svg).not.toContain('…');
  });

  it('says what a group was before it says of what kind most of it was', () => {
    const event = { date: '', text: 'The harbour master of the second pier met the spokeswoman of the harbour.' };
    const group = (at: number) =>
      row('visit 40, statement 31', {
        kind: 'group',
        counted: '80 events',
        highlights: [event],
        from: 22_000 + at,
        to: 22_000 + at,
      });
    const several = (count: number) => timeline(Array.from({ length: count }, (_, at) => group(at * 30)));
    expect(drawTimeline(several(3), type).svg).toContain('visit 40');
    const many = drawTimeline(several(8), type).svg;
    expect(many).not.toContain('visit 40');
    expect(many.match(/>of the harbour\.<|harbour\.</g)).toHaveLength(8);
  });

  it('stays within the size that is shown on a phone', () => {
    const long = 'The harbour master of the second pier of Port Example met the spokeswoman of the harbour. '.repeat(4);
    const rows = Array.from({ length: 8 }, (_, at) => row(long, { from: 22_000 + at * 30, to: 22_000 + at * 30 }));
    expect(drawTimeline(timeline(rows), type).height).toBeLessThan(900);
  });

  it('takes dates without an end or a beginning', () => {
    const rows = [row('a', { from: -Infinity, to: 100 }), row('b'), row('c', { from: 22_100, to: Infinity })];
    expect(drawTimeline(timeline(rows), type).svg).not.toMatch(/NaN|Infinity/);
    expect(drawTimeline(timeline([row('c', { from: 22_100, to: Infinity })]), type).svg).not.toMatch(/NaN|Infinity/);
  });
});

describe('a network', () => {
  it.each([
    ['short names', ['Ana', 'Bo', 'Cy', 'Di']],
    ['one pair', ['Ana', 'Bo']],
    ['thirteen names', Array.from({ length: 13 }, (_, at) => `Person Number ${String(at)}`)],
    [
      'thirteen long names',
      Array.from({ length: 13 }, (_, at) => `Brigadier General Wira Kusuma Adiningrat van Lembayung ${String(at)}`),
    ],
  ])('lays no name on another and counts those without room: %s', async (_, names) => {
    const { svg, height } = await drawNetwork(network(names), type);
    const boxes = [
      ...svg.matchAll(
        /<rect x="([\d.-]+)" y="([\d.-]+)" width="([\d.]+)" height="([\d.]+)" rx="11" fill="#(?:28405f|ffd166)"/g,
      ),
    ].map(([, ...numbers]) => numbers.map(Number) as [number, number, number, number]);
    boxes.forEach(([x, y, width, high], at) => {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(540);
      expect(y + high).toBeLessThanOrEqual(height);
      for (const [x2, y2, width2, high2] of boxes.slice(at + 1))
        expect(x + width <= x2 || x2 + width2 <= x || y + high <= y2 || y2 + high2 <= y).toBe(true);
    });
    const left = names.length - boxes.length;
    expect(left === 0 || svg.includes(`and ${String(left)} others`)).toBe(true);
    expect(boxes).toHaveLength(names.length);
  });

  it('says how often each pair met that met several times', async () => {
    const names = ['Jawaharlal Wirasena', 'Zhou', 'U Nu', 'Abdul Razak Husada', 'Narciso Ramosa', 'Thanat Khomana'];
    const ids = names.map((_, at) => `n${String(at)}`);
    const pairs = ids.flatMap((one, at) => ids.slice(at + 1).map((other) => ({ one, other })));
    // A knot of four and a pair, in which every two met twice.
    const ties = pairs
      .filter(({ one, other }) => ['n4', 'n5'].includes(one) === ['n4', 'n5'].includes(other))
      .map((pair) => ({ ...pair, count: 2 }));
    const scene = { ...network(names), ties };
    const { svg } = await drawNetwork(
      { ...scene, nodes: scene.nodes.map((node) => ({ ...node, centre: false })) },
      type,
    );
    expect(svg.match(/>2×</g)).toHaveLength(ties.length);
  });
});
