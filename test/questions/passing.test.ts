import { expect, it } from 'vitest';
import { lostFrom, passingIn } from './passing.ts';

const result = (table: string, key: string, ...problems: string[]) => ({ table: { name: table }, key, problems });

it('lists what passes, by table, each question once', () => {
  const results = [
    result('en/tea', 'Who?'),
    result('en/tea', 'When?', 'should be answered'),
    result('id/tea', 'Siapa?'),
  ];
  expect(passingIn([...results, ...results])).toEqual({ 'en/tea': ['Who?'], 'id/tea': ['Siapa?'] });
});

it('does not list a question that passes in one place and not in another', () => {
  expect(passingIn([result('en/tea', 'Who?'), result('en/tea', 'Who?', 'does not say "Ana"')])).toEqual({
    'en/tea': [],
  });
});

it('tells what was lost: what fails now, and what nobody asks any more', () => {
  const before = { 'en/tea': ['Who?', 'When?'], 'en/gone': ['Why?'] };
  expect(lostFrom(before, { 'en/tea': ['When?', 'Where?'] })).toEqual(['en/tea: Who?', 'en/gone: Why?']);
});
