/** Messages of the bot as members see them, and what can be pressed below them. */
import { ComponentType } from 'discord.js';
import type { APIEmbed } from 'discord.js';
import type { SentFile, SentMessage } from './rest.ts';
import { embedTexts } from './rules.ts';

/** What the bot showed to a member. */
export interface Shown {
  readonly id: string;
  readonly content: string;
  readonly embed: APIEmbed | undefined;
  /** What stands below the answer, for instance how it was found. */
  readonly below: APIEmbed | undefined;
  /** Labels of what can be pressed or chosen below it, as a member finds them. */
  readonly buttons: readonly string[];
  /** Pictures above it. */
  readonly files: readonly SentFile[];
  /** The message itself. */
  readonly sent: SentMessage;
  /** Only this member sees it. */
  readonly ephemeral: boolean;
  /** Everything there is to read, in order, one text a line. */
  readonly text: string;
}

/** A button, or an option of a menu. */
export interface Pressable {
  readonly label: string;
  readonly id: string;
  readonly value?: string;
  readonly disabled: boolean;
}

/** Buttons and the options of menus, in the order in which they are shown. */
function pressables({ components }: SentMessage): Pressable[] {
  return components
    .flatMap((row) => row.components)
    .flatMap((part): Pressable[] => {
      if (part.type === ComponentType.Button && 'custom_id' in part)
        return [{ label: part.label ?? part.emoji?.name ?? '', id: part.custom_id, disabled: part.disabled ?? false }];
      if (part.type === ComponentType.StringSelect)
        return part.options.map(({ label, value }) => ({ label, id: part.custom_id, value, disabled: false }));
      return [];
    });
}

/** What a member finds by its label; throws where it is not there. */
export function pressableCalled(on: Shown, label: string): Pressable {
  const pressed = pressables(on.sent).find((one) => one.label === label && !one.disabled);
  if (pressed === undefined) throw new Error(`there is no “${label}” to press in ${on.buttons.join(', ')}`);
  return pressed;
}

/** A message of the bot's as a member sees it. */
export function shown(sent: SentMessage): Shown {
  const { id, content, embeds, ephemeral, files } = sent;
  const buttons = pressables(sent)
    .filter(({ disabled }) => !disabled)
    .map(({ label }) => label);
  const text = [content, ...embeds.flatMap(embedTexts)].filter((part) => part !== '').join('\n');
  return { id, content, embed: embeds[0], below: embeds[1], buttons, files, sent, ephemeral, text };
}
