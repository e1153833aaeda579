/** The loopback must refuse what Discord refuses, or the other tests prove nothing. */
import { describe, expect, test } from 'vitest';
import { callbackProblems, channelMessageProblems, commandListProblems, editProblems } from './loopback/rules.ts';

const nobody = { parse: [], replied_user: false };
const embed = (length: number) => ({ description: 'x'.repeat(length) });

describe('a message', () => {
  test.each([
    ['with text', { content: 'Hello', allowed_mentions: nobody }],
    ['with an embed', { embeds: [embed(4096)], allowed_mentions: nobody }],
  ])('%s is taken', (_, body) => {
    expect(channelMessageProblems(body)).toEqual([]);
    expect(callbackProblems({ type: 4, data: body })).toEqual([]);
    expect(editProblems(body)).toEqual([]);
  });

  test.each([
    ['empty', { allowed_mentions: nobody }],
    ['with too long a text', { content: 'x'.repeat(2001), allowed_mentions: nobody }],
    ['with too long an embed', { embeds: [embed(4097)], allowed_mentions: nobody }],
    ['with embeds that are too long together', { embeds: [embed(3001), embed(3000)], allowed_mentions: nobody }],
    ['with an empty embed', { embeds: [{ color: 1 }], allowed_mentions: nobody }],
    ['with a field without a value', { embeds: [{ fields: [{ name: 'x', value: '' }] }], allowed_mentions: nobody }],
    ['with a field that Discord does not know', { content: 'x', colour: 1, allowed_mentions: nobody }],
    ['with such a field deep inside', { embeds: [{ ...embed(1), footnote: 'x' }], allowed_mentions: nobody }],
    ['with a colour that is none', { embeds: [{ ...embed(1), color: 0x1000000 }], allowed_mentions: nobody }],
    ['with half an emoji', { content: 'x\uD83E', allowed_mentions: nobody }],
    ['that pings everyone', { content: 'x', allowed_mentions: { parse: ['everyone'], replied_user: false } }],
    ['that pings the author', { content: 'x', allowed_mentions: { parse: [], replied_user: true } }],
    ['that leaves pings to Discord', { content: 'x' }],
  ])('%s is refused', (_, body) => {
    expect(channelMessageProblems(body)).not.toEqual([]);
    expect(callbackProblems({ type: 4, data: body })).not.toEqual([]);
    expect(editProblems(body)).not.toEqual([]);
  });
});

describe('a response', () => {
  test.each([
    ['a deferral', { type: 5, data: { flags: 64 } }],
    ['an autocomplete list', { type: 8, data: { choices: [{ name: 'Ana', value: 'ana' }] } }],
    ['an empty autocomplete list', { type: 8, data: { choices: [] } }],
  ])('%s is taken', (_, body) => {
    expect(callbackProblems(body)).toEqual([]);
  });

  const choices = (count: number, name = 'x') => Array.from({ length: count }, () => ({ name, value: 'x' }));
  test.each([
    ['a deferral with other flags', { type: 5, data: { flags: 1 << 15 } }],
    ['26 entries', { type: 8, data: { choices: choices(26) } }],
    ['an entry without a name', { type: 8, data: { choices: choices(1, ' ') } }],
    ['too long an entry', { type: 8, data: { choices: choices(1, 'x'.repeat(101)) } }],
    ['a list that is not there', { type: 8, data: {} }],
    ['an unknown type', { type: 99 }],
  ])('%s is refused', (_, body) => {
    expect(callbackProblems(body)).not.toEqual([]);
  });
});

describe('components', () => {
  const button = (id: string, label = 'x') => ({ type: 2, style: 1, custom_id: id, label });
  const options = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ label: 'x', value: index.toString() }));
  const menu = (count: number) => ({ type: 3, custom_id: 'menu', options: options(count) });
  const row = (...components: object[]) => ({ type: 1, components });
  const buttons = (count: number) => Array.from({ length: count }, (_, index) => button(index.toString()));
  const problems = (...components: object[]) => [
    channelMessageProblems({ content: 'x', components, allowed_mentions: nobody }),
    callbackProblems({ type: 4, data: { content: 'x', components, allowed_mentions: nobody } }),
    callbackProblems({ type: 7, data: { content: 'x', components, allowed_mentions: nobody } }),
  ];

  test.each([
    ['five buttons', [row(...buttons(5))]],
    ['a menu', [row(menu(25)), row(button('a'))]],
  ])('as %s are taken', (_, rows) => {
    expect(problems(...rows).flat()).toEqual([]);
  });

  test.each([
    ['six rows', Array.from({ length: 6 }, (_, index) => row(button(index.toString())))],
    ['six buttons in a row', [row(...buttons(6))]],
    ['an empty row', [row()]],
    ['a menu beside a button', [row(menu(2), button('a'))]],
    ['an empty menu', [row(menu(0))]],
    ['26 options', [row(menu(26))]],
    ['the same option twice', [row({ ...menu(2), options: [...options(1), ...options(1)] })]],
    ['the same id twice', [row(button('a')), row(button('a'))]],
    ['too long an id', [row(button('x'.repeat(101)))]],
    ['too long a label', [row(button('a', 'x'.repeat(81)))]],
    ['an empty label', [row(button('a', ' '))]],
    ['a button outside of a row', [button('a')]],
  ])('with %s are refused', (_, rows) => {
    for (const found of problems(...rows)) expect(found).not.toEqual([]);
  });
});

describe('commands', () => {
  const command = { type: 1, name: 'ask', description: 'Ask' };
  const option = { type: 3, name: 'question', description: 'What to ask' };

  test('are taken as the bot sends them', () => {
    expect(commandListProblems([{ ...command, options: [option], default_member_permissions: '32' }])).toEqual([]);
  });

  test.each([
    ['a name in capitals', { ...command, name: 'Ask' }],
    ['a name of two words', { ...command, name: 'ask me' }],
    ['no description', { type: 1, name: 'ask' }],
    ['too long a description', { ...command, description: 'x'.repeat(101) }],
    ['an unknown locale', { ...command, name_localizations: { xx: 'tanya' } }],
    ['a translated name in capitals', { ...command, name_localizations: { id: 'Tanya' } }],
    ['an option in capitals', { ...command, options: [{ ...option, name: 'Question' }] }],
    ['two options of one name', { ...command, options: [option, option] }],
    [
      'two options of one translated name',
      {
        ...command,
        options: [
          { ...option, name_localizations: { id: 'a' } },
          { ...option, name: 'b', name_localizations: { id: 'a' } },
        ],
      },
    ],
    ['a required option after another', { ...command, options: [option, { ...option, name: 'b', required: true }] }],
    ['an unknown field', { ...command, permissions: 1 }],
  ])('with %s are refused', (_, body) => {
    expect(commandListProblems([body])).not.toEqual([]);
  });

  test('of the same name are refused', () => {
    expect(commandListProblems([command, command])).not.toEqual([]);
  });
});
