import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DISCORD_PHRASES } from '../../src/languages/discord-registry.ts';
import { asPlainText } from '../../src/render/discord.ts';
import { renderAnswer } from '../../src/render/discord-card.ts';
import { carriedBy, turnOf, type Turn } from '../../src/render/discord-thread.ts';
import { answerWith } from './answers.ts';

const phrases = DISCORD_PHRASES.en;

/** What is read again from a message that was sent, with or without an embed. */
function readAgain(turns: readonly Turn[], options: { asked: boolean; byQuestion: boolean }, plain: boolean) {
  const { asked, byQuestion } = options;
  const reply = renderAnswer(answerWith(), phrases, { asked, carried: { turns, byQuestion } });
  const { content = '', embeds } = plain ? asPlainText(reply) : reply;
  return carriedBy({ content, embeds }, DISCORD_PHRASES, 'en');
}

test('what a message carries is read from it again, whatever was asked', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
    fc.constantFrom('a › b', 'a → b', '**x**', '@everyone <@1>', 'Asked: x', '# x', '1. x', '\\', 'https://x.example'),
  );
  const turns = fc.array(
    fc
      .tuple(text, fc.option(text, { nil: undefined }))
      .map(([one, picked]) => turnOf(`q ${one}`, picked && `p ${picked}`)),
    { minLength: 1, maxLength: 5 },
  );
  const options = fc.record({ asked: fc.boolean(), byQuestion: fc.constant(false) });
  fc.assert(
    fc.property(turns, options, fc.boolean(), (given, how, plain) => {
      expect(readAgain(given, how, plain)).toEqual({ turns: given, language: 'en' });
    }),
  );
});

describe('a message without a line of its own carries', () => {
  const one = [turnOf('When did Ana meet Bima?')];

  test('the question above it', () => {
    expect(readAgain(one, { asked: true, byQuestion: true }, false)).toEqual({ turns: one, language: 'en' });
  });

  test('nothing where the question does not stand alone', () => {
    const embeds = renderAnswer(answerWith({ question: 'And where?' }), phrases, { asked: true }).embeds;
    expect(embeds[0]?.author?.name).toBe('… And where?');
    expect(carriedBy({ content: '', embeds }, DISCORD_PHRASES, 'en')).toBeUndefined();
  });

  test.each(['x'.repeat(300), '… x', 'x …'])('nothing in the question above it where that was cut: %s', (question) => {
    const [turn] = [turnOf(question)];
    const again = readAgain([turn], { asked: true, byQuestion: true }, false);
    expect(again?.turns).toEqual([turn]);
    const { embeds } = renderAnswer(answerWith(), phrases, {
      asked: true,
      carried: { turns: [turn], byQuestion: true },
    });
    expect(embeds[0]?.footer?.text).toBe(`Asked: ${turn.text}`);
  });

  test('nothing at all', () => {
    expect(carriedBy({ content: 'Hello', embeds: [] }, DISCORD_PHRASES, 'en')).toBeUndefined();
    expect(
      carriedBy({ content: '', embeds: [{ footer: { text: 'Something else' } }] }, DISCORD_PHRASES, 'en'),
    ).toBeUndefined();
  });
});
