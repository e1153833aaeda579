import { constructFromEvents, parseEvents } from 'js-yaml';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMap, isScalar, LineCounter, parseDocument, stringify, visit } from 'yaml';
import type { Node } from 'yaml';
import { YamlPlaces } from '../../src/facts/yaml-places.ts';
import type { Path } from '../../src/facts/yaml-places.ts';

const text = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.constantFrom(
    '2024-05-04',
    '2024',
    '~',
    'null',
    'yes',
    'a: b',
    '- a',
    '# a',
    'a\nb',
    ' a ',
    '"',
    "'",
    '1_000',
    '0x1F',
  ),
);
const { data } = fc.letrec<{ data: unknown }>((tie) => ({
  data: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.integer(),
    fc.double({ noNaN: true }),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('data'), { maxLength: 4 }),
    fc.dictionary(text, tie('data'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));
/** Data as one of the ways in which YAML can write it. */
const yaml = fc
  .tuple(fc.dictionary(text, data, { minKeys: 1, maxKeys: 4, noNullPrototype: true }), fc.boolean())
  .map(([value, flow]) => stringify(value, flow ? { collectionStyle: 'flow' } : {}));

test('what is read is what another YAML parser reads', () => {
  fc.assert(
    fc.property(yaml, (source) => {
      const read = constructFromEvents(parseEvents(source, {}), { source })[0];
      expect(read).toEqual(parseDocument(source, { uniqueKeys: false }).toJS());
    }),
    { numRuns: 500 },
  );
});

test('every value and every key is where another YAML parser finds it', () => {
  fc.assert(
    fc.property(yaml, (source) => {
      const places = new YamlPlaces(source, parseEvents(source, {}));
      const lines = new LineCounter();
      const document = parseDocument(source, { lineCounter: lines, uniqueKeys: false });
      const position = (node: Node) => {
        const { line, col } = lines.linePos(node.range?.[0] ?? 0);
        return { line, column: col };
      };
      visit(document, {
        Pair: (_, pair, ancestors) => {
          const path = pathOf([...ancestors, pair]);
          if (path !== undefined) expect(places.ofKey(path)).toEqual(position(pair.key as Node));
        },
      });
    }),
    { numRuns: 500 },
  );
});

/** The path to a pair, unless a key on the way there is twice in its map or is no text. */
function pathOf(ancestors: readonly unknown[]): Path | undefined {
  const path: (string | number)[] = [];
  for (const [index, ancestor] of ancestors.entries()) {
    const next = ancestors[index + 1];
    if (isMap(ancestor)) {
      const pair = ancestor.items.find((item) => item === next);
      if (pair === undefined || !isScalar(pair.key)) return undefined;
      path.push(String(pair.key.value));
    } else if (typeof ancestor === 'object' && ancestor !== null && 'items' in ancestor) {
      path.push((ancestor.items as unknown[]).indexOf(next));
    }
  }
  return path;
}
