/** Numbers, lengths and reasons that a report gives for one thing, asked of another. */
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { baseOf } from './base-of.ts';

const base = await baseOf('numbers-of-their-own');
const now = new Date('2032-06-01T00:00:00Z');

describe('is answered', () => {
  it.each([
    ['Why did the Jetty Club fight?', /^because a flag had been stolen\.$/i],
    ['Kenapa Tim Tiang berkelahi?', /^karena bendera dicuri\.$/i],
    ['How many warnings did Teo Marsal give?', /^nine\.$/i],
    ['Berapa peringatan yang diberikan Teo Marsal?', /^sembilan\.$/i],
    ['How many clubs competed?', /^six\.$/i],
    ['Berapa klub yang bertanding?', /^enam\.$/i],
    ['How long was the match?', /^1 hour 50 minutes\.$/],
    ['Berapa lama pertandingannya?', /^1 jam 50 menit\.$/],
    ['How many people protested?', /^about 300\.$/i],
    ['Berapa orang yang berunjuk rasa?', /^sekitar 300 orang\.$/i],
    ['Menit berapa Nara Wilis mencetak gol?', /^menit ke-77\.$/i],
  ])('%s', (question, expected) => {
    const { status, short } = ask(question, base, { now });
    expect({ status, short }).toEqual({ status: 'answered', short: expect.stringMatching(expected) as string });
  });
});

describe('is not answered', () => {
  it.each([
    ['with the reason of another part of the match', 'Why did the Mast Club lose?'],
    ['with the reason of another part of the match', 'Kenapa Tim Tiang kalah?'],
    ['with the number that both got together', 'How many warnings did the Mast Club get?'],
    ['with the number that both got together', 'Berapa peringatan untuk Tim Tiang?'],
    ['with the minute of what is counted', 'How many goals did Nara Wilis score?'],
    ['with the minute of what is counted', 'Berapa gol yang dicetak Nara Wilis?'],
    ['with the length of what is counted', 'How many matches were played?'],
    ['with the length of what is counted', 'Berapa pertandingan yang dimainkan?'],
    ['with the length of what the counted do', 'How many players are in a club?'],
    ['with a number of those who only speak of it', 'How many people were fined?'],
    ['with a number of those who only speak of it', 'Berapa orang yang didenda?'],
    ['with the hour at which it began', 'How long did Teo Marsal sail?'],
    ['with the hour at which it began', 'Berapa lama pelayaran Teo Marsal?'],
    ['with the minute in which it was', 'How long did Nara Wilis score?'],
  ])('%s: %s', (_, question) => {
    expect(ask(question, base, { now }).status).toBe('unknown');
  });
});

describe('holds a number against one of the same', () => {
  it.each([
    ['Did the Jetty Club beat the Mast Club 4-2?', /^Yes\b/],
    ['Did the Jetty Club beat the Mast Club 3-2?', /^No\. .*4-2\.$/],
    ['Apakah Tim Dermaga mengalahkan Tim Tiang 3-2?', /^Tidak\. .*4-2\.$/],
    ['Did Teo Marsal give nine warnings?', /^Yes\b/],
    ['Did Teo Marsal give seven warnings?', /^No\. .*nine\.$/],
    ['Apakah Teo Marsal memberi tujuh peringatan?', /^Tidak\. .*sembilan\.$/],
    ['Did about 300 fishermen protest?', /^Yes\b/],
  ])('%s', (question, expected) => {
    expect(ask(question, base, { now }).short).toMatch(expected);
  });

  it.each([
    ['the minute of a goal against the number of goals', 'Did Nara Wilis score three goals?'],
    ['which goal it was against the number of goals', 'Did Nara Wilis score two goals?'],
    ['a number against a bound', 'Did Teo Marsal give more than nine warnings?'],
    ['another number against one that is not said', 'Did two clubs compete?'],
  ])('but not %s: %s', (_, question) => {
    expect(ask(question, base, { now }).status).toBe('unknown');
  });
});
