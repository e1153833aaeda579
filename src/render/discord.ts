/** What every reply in Discord is made of: lines, fields, plain text where nothing may be embedded. */
import type { APIEmbed, APIEmbedField, AttachmentPayload } from 'discord.js';
import type { DiscordPhrases } from '../languages/discord-phrases.ts';
import type { Row } from './discord-buttons.ts';
import { clip } from './discord-text.ts';
import { smallThreadLine } from './discord-thread.ts';

/** The body of a reply, whichever way it is sent. */
export interface DiscordReply {
  readonly content?: string;
  readonly embeds: APIEmbed[];
  readonly components: Row[];
  readonly files?: AttachmentPayload[];
  readonly allowedMentions: { readonly parse: never[]; readonly repliedUser: false };
}

/** Room of a field, unless said otherwise. */
const FIELD = 1000;
/** Discord's limit for the text of a message without embed. */
const CONTENT_LIMIT = 2000;
/** Room kept for "and 12 more" at the end of a list. */
const MORE_LINE = 40;

/** One plain line, for errors and hints. */
export function renderLine(line: string): DiscordReply {
  return reply({ content: clip(line, CONTENT_LIMIT), embeds: [] });
}

/** The same as text, for channels in which the bot may not embed links (Discord drops the embed there). */
export function asPlainText({ content, embeds, components, allowedMentions }: DiscordReply): DiscordReply {
  const thread = embeds
    .flatMap(({ footer }) => (footer === undefined ? [] : [smallThreadLine(footer.text)]))
    .join('\n');
  const lines = embeds.flatMap(({ title, description, fields }) => [
    ...(title === undefined ? [] : [`**${title}**`]),
    ...(description === undefined ? [] : [description]),
    // Angle brackets keep Discord from unfolding a preview of the link.
    ...(fields ?? []).map(
      ({ name, value }) => `**${name}**\n${value.replace(/\]\((https?:[^)\s]{1,500})\)/g, '](<$1>)')}`,
    ),
  ]);
  const text = [...(content === undefined ? [] : [content]), ...lines].join('\n\n');
  // The line below must be there in one piece, or it carries nothing.
  const room = CONTENT_LIMIT - thread.length - 1;
  return {
    content: thread === '' ? clip(text, CONTENT_LIMIT) : `${clip(text, room)}\n${thread}`,
    embeds: [],
    components,
    allowedMentions,
  };
}

/** A reply that pings nobody. */
export function reply(body: {
  content?: string;
  embeds: APIEmbed[];
  components?: Row[];
  files?: AttachmentPayload[];
}): DiscordReply {
  return { components: [], ...body, allowedMentions: { parse: [], repliedUser: false } };
}

/**
 * Lines as one field of at most `room` characters; what does not fit is counted in a last line. Lines must be escaped. No
 * field at all for no lines.
 */
export function listField(
  name: string,
  lines: readonly string[],
  phrases: DiscordPhrases,
  room: number = FIELD,
): APIEmbedField[] {
  if (lines.length === 0) return [];
  const shown: string[] = [];
  let length = 0;
  for (const line of lines) {
    const piece = clip(line, room - MORE_LINE);
    if (length + piece.length + 1 > room - MORE_LINE && shown.length > 0) break;
    shown.push(piece);
    length += piece.length + 1;
  }
  const left = lines.length - shown.length;
  const more = left > 0 ? [phrases.answer.more(left)] : [];
  return [{ name: clip(name, 256), value: [...shown, ...more].join('\n') }];
}
