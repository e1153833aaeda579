import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clip, escapeMarkdown, safe, tidy } from '../../src/render/discord-text.ts';

describe('clip', () => {
  test.each([
    ['short enough', 20, 'short enough'],
    ['cut at a space', 10, 'cut at a…'],
    ['cutinsideaword', 10, 'cutinside…'],
    ['ab\\*cd', 4, 'ab…'],
    ['ab\\\\cd', 5, 'ab\\\\…'],
    ['abc🦆d', 5, 'abc…'],
  ])('%j to %i characters is %j', (text, limit, expected) => {
    expect(clip(text, limit)).toBe(expected);
  });

  test('never exceeds its limit, and never halves a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.integer({ min: 1, max: 200 }), (text, limit) => {
        const clipped = clip(text, limit);
        expect(clipped.length).toBeLessThanOrEqual(limit);
        expect(clipped).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});

test.each([
  ['**bold** _it_ ~~no~~ `x` ||y||', '\\*\\*bold\\*\\* \\_it\\_ \\~\\~no\\~\\~ \\`x\\` \\|\\|y\\|\\|'],
  ['<@1> <#2> <:duck:3> <t:4>', '\\<@1\\> \\<#2\\> \\<:duck:3\\> \\<t:4\\>'],
  ['[x](https://evil.example)', '\\[x\\](https\\://evil.example)'],
  ['# heading\n> quote\n- list\n-# small\n1. one', '\\# heading\n\\> quote\n\\- list\n\\-# small\n1\\. one'],
  ['@everyone and @here', '@\u200Beveryone and @\u200Bhere'],
  ['F-16, 25.4, C#, a+b', 'F-16, 25.4, C#, a+b'],
])('%j is shown as it is written', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});

test('marks that turn the direction of the text are taken out, the text itself is not', () => {
  expect(tidy('\u202Eevil\u202C \u2066x\u2069 سلام 👩‍👩‍👧')).toBe('evil x سلام 👩‍👩‍👧');
  expect(tidy('a\u0000b\tc\n\n\n\nd')).toBe('a b c\n\nd');
});

test('nothing escapes the escape: what is left of Markdown is always escaped', () => {
  const markdown = fc.array(
    fc.constantFrom('*', '_', '`', '|', '~', '<@1>', '\\', '[a](http://b)', '@everyone', ' ', '\n', 'x'),
  );
  fc.assert(
    fc.property(markdown, fc.integer({ min: 5, max: 60 }), (parts, limit) => {
      const text = safe(parts.join(''), limit);
      const unescaped = text.replace(/\\[^A-Za-z0-9\s]/g, '');
      expect(unescaped).not.toMatch(/[*_~`|<>[\]]|:\/\/|@everyone/);
    }),
  );
});
