/** "From the Examplian side", "dari pihak Examplia": only those of a country or a body are asked for. */
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask.ts';
import { baseOf } from './base-of.ts';

const base = await baseOf('sides');
const now = new Date('2031-06-01T00:00:00Z');

describe('only those of the side that is asked for', () => {
  it.each([
    ['Who signed the Lembara Treaty on the Examplian side?', 'Ana Wirata.'],
    ['Who signed the Lembara Treaty from the Examplian side?', 'Ana Wirata.'],
    ['Who signed the Lembara Treaty for Nordmark?', 'Bima Solena.'],
    ['Who from the Dock Union signed the Lembara Treaty?', 'Cakra Nusa.'],
    ['Who was the representative of Examplia who signed the Lembara Treaty?', 'Ana Wirata.'],
    ['Siapa yang menandatangani Perjanjian Lembara dari pihak Examplia?', 'Ana Wirata.'],
    ['dari pihak Nordmark siapa yang teken Perjanjian Lembara?', 'Bima Solena.'],
    ['Siapa penandatangan Perjanjian Lembara dari Nordmark?', 'Bima Solena.'],
    ['dari kubu Serikat Dermaga siapa yang teken Perjanjian Lembara?', 'Cakra Nusa.'],
    ['Siapa wakil Examplia yang menandatangani Perjanjian Lembara?', 'Ana Wirata.'],
    ['Siapa wakil dari pihak Sudland untuk Perjanjian Lembara?', 'Dara Merona.'],
  ])('%s', (question, expected) => {
    expect(ask(question, base, { now }).short).toBe(expected);
  });

  it.each([
    'Who signed the Lembara Treaty on the Sudland side?',
    'Siapa dari Sudland yang menandatangani Perjanjian Lembara?',
    'Who came from Port Lembara?',
    'Siapa yang datang dari Kota Lembara?',
    'Penengah dari Examplia siapa?',
  ])('%s: nothing says so', (question) => {
    expect(ask(question, base, { now }).status).toBe('unknown');
  });

  it('asks the same of another side', () => {
    const first = ask('Siapa yang menandatangani Perjanjian Lembara?', base, { now });
    expect(first.values).toHaveLength(3);
    const second = ask('dari pihak Nordmark?', base, { now, conversation: first.conversation });
    expect(second.short).toBe('Bima Solena.');
    expect(ask('kalau dari Examplia?', base, { now, conversation: second.conversation }).short).toBe('Ana Wirata.');
  });
});

describe('the country that somebody is of, and no other that he had to do with', () => {
  it.each([
    ['Which country is Ana Wirata from?', 'Examplia.'],
    ['What country did Ana Wirata represent?', 'Examplia.'],
    ['Which country did Dara Merona represent?', 'Sudland.'],
    ['Where is Bima Solena from?', 'Nordmark.'],
    ['Bima Solena dari negara mana?', 'Nordmark.'],
    ['Ana Wirata mewakili negara mana?', 'Examplia.'],
  ])('%s', (question, expected) => {
    expect(ask(question, base, { now }).short).toBe(expected);
  });

  it.each(['Cakra Nusa dari negara mana?', 'Which country is Cakra Nusa from?'])('%s: nothing says so', (question) => {
    expect(ask(question, base, { now }).status).toBe('unknown');
  });
});

describe('all who have the office that is asked for, and only those', () => {
  it.each([
    ['Which foreign ministers signed the Lembara Treaty?', 'Ana Wirata and Bima Solena.'],
    ['Menteri luar negeri siapa saja yang meneken Perjanjian Lembara?', 'Ana Wirata dan Bima Solena.'],
  ])('%s', (question, expected) => {
    expect(ask(question, base, { now }).short).toBe(expected);
  });

  it('does not take somebody for the boss of himself', () => {
    expect(ask("Who is the mayor's boss?", base, { now }).status).toBe('unknown');
  });
});

describe('what is alike is held against each other', () => {
  it.each([
    ['Did Examplia join before Nordmark?', 'No'],
    ['Apakah Examplia bergabung sebelum Nordmark?', 'Tidak'],
    ['Did Sudland join before Nordmark?', 'My articles'],
  ])('%s', (question, expected) => {
    expect(ask(question, base, { now }).short).toMatch(new RegExp(`^${expected}`));
  });
});
