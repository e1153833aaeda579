import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/terminal/lines.ts';

async function split(chunks: readonly (string | Buffer)[], limit = 100) {
  const lines = [];
  for await (const line of linesOf(stream(chunks), limit)) lines.push(line);
  return lines;
}

// A stream, not an array: what comes in is not all there at once.
async function* stream(chunks: readonly (string | Buffer)[]) {
  for (const chunk of chunks) yield await Promise.resolve(chunk);
}

describe('lines of a stream', () => {
  it('are the same however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'binary' }).map((text) => text.replace(/[\n\r\ufeff]/g, ' '))),
        fc.array(fc.nat(20), { minLength: 1 }),
        async (texts, cuts) => {
          const bytes = Buffer.from(texts.map((text) => `${text}\n`).join(''));
          const chunks: Buffer[] = [];
          for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
            const size = 1 + (cuts[turn % cuts.length] ?? 0);
            chunks.push(bytes.subarray(at, at + size));
            at += size;
          }
          const expected = texts.map((text, index) => ({ number: index + 1, text }));
          expect(await split(chunks, 1000)).toEqual(expected);
        },
      ),
    );
  });

  it('may end with CRLF, begin with a byte order mark, and miss the last line break', async () => {
    expect(await split(['\ufeffa\r\n\r\nb'])).toEqual([
      { number: 1, text: 'a' },
      { number: 2, text: '' },
      { number: 3, text: 'b' },
    ]);
  });

  it('are skipped when they are too long, and counted', async () => {
    expect(await split([`${'a'.repeat(10)}\n${'b'.repeat(11)}\n`, 'c'.repeat(8), 'c'.repeat(8), '\nd'], 10)).toEqual([
      { number: 1, text: 'a'.repeat(10) },
      { number: 2 },
      { number: 3 },
      { number: 4, text: 'd' },
    ]);
  });

  it('come one by one, before the stream ends', async () => {
    const seen: string[] = [];
    async function* questions() {
      yield 'one\n';
      seen.push('asked for more');
      yield await Promise.resolve('two\n');
    }
    for await (const { text } of linesOf(questions(), 100)) seen.push(text ?? '');
    expect(seen).toEqual(['one', 'asked for more', 'two']);
  });
});
