/** Questions in a language that the engine does not speak: it says which ones it does. */
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { baseOf } from './base-of.ts';

const base = await baseOf('sides');
const now = new Date('2031-06-01T00:00:00Z');

describe('a question in another language', () => {
  it.each([
    'Qui a construit le simulateur ?',
    'Wer hat den Simulator gebaut?',
    '¿Quién construyó el simulador?',
    'Wie heeft de simulator gebouwd?',
    'Кто построил симулятор?',
  ])('%s', (question) => {
    const { language, ...answer } = ask(question, base, { now, language: 'id' });
    expect(answer).toMatchObject({ status: 'unknown', reason: 'not-understood', related: [], suggestions: [] });
    expect({ language, short: answer.short }).toEqual({
      language: 'id',
      short: 'Saya memahami bahasa Indonesia dan bahasa Inggris. Silakan bertanya dalam salah satunya.',
    });
    // It is no gap in the facts.
    expect(answer.lacking).toBeUndefined();
  });

  it.each([
    'Who bulit the zorgflux qwertbap?',
    'Siapa yg bikin zorgflux qwertbap?',
    'zorgflux?',
    'harga brp zorgflux nya',
    'Apkah merka membhas zorgflux?',
  ])('is not one with unknown words: %s', (question) => {
    expect(ask(question, base, { now }).lacking).toBeDefined();
  });
});
