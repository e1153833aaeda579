/** Which interactions are kept back for others in a rush. What Discord hands over is stood in for: only a rush brings it about. */
import type { Interaction } from 'discord.js';
import { expect, test } from 'vitest';
import type { Bot } from '../../src/discord/command.ts';
import { Holds } from '../../src/discord/holds.ts';
import { handleInteraction } from '../../src/discord/interactions.ts';
import { Turns } from '../../src/discord/turns.ts';

/** More than there is time to ask Discord to wait for. */
const RUSH = 3_000;

/** An interaction of which one of the questions that discord.js answers about its kind is true. */
const interactionOf = (kind: string, fields: object): Interaction =>
  ({
    isAutocomplete: () => kind === 'autocomplete',
    isChatInputCommand: () => kind === 'command',
    isMessageContextMenuCommand: () => kind === 'message command',
    isMessageComponent: () => kind === 'button',
    isModalSubmit: () => kind === 'form',
    channelId: '200000000000000001',
    user: { id: kind },
    ...fields,
  }) as unknown as Interaction;

test('what Discord cannot be asked to wait for goes first while others are being asked for', async () => {
  const done: string[] = [];
  const as = (what: string) => () => Promise.resolve(void done.push(what));
  const holds = new Holds();
  const rush = Array.from({ length: RUSH }, () => holds.open(() => new Promise(() => undefined)));
  const bot = {
    holds,
    turns: new Turns(),
    commands: new Map([
      ['long', { mayTakeLong: true, run: as('long') }],
      ['short', { run: as('short'), press: as('press'), submit: as('form') }],
    ]),
    messageCommands: new Map([['check', { run: as('message') }]]),
  } as unknown as Bot;

  const long = handleInteraction(interactionOf('command', { commandName: 'long', user: { id: 'long' } }), bot);
  await Promise.all([
    handleInteraction(interactionOf('command', { commandName: 'short' }), bot),
    handleInteraction(interactionOf('button', { customId: 'short:button' }), bot),
    handleInteraction(interactionOf('form', { customId: 'short:form' }), bot),
    handleInteraction(interactionOf('message command', { commandName: 'check' }), bot),
  ]);
  expect(done).toEqual(['short', 'press', 'form', 'message']);
  // The rush is over.
  for (const hold of rush) void hold.release();
  await long;
  expect(done.at(-1)).toBe('long');
});
