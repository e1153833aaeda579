/** Timelines and networks in Discord: the picture with a text for those who cannot see it, and its list beneath. */
import { ButtonStyle, ComponentType } from 'discord.js';
import type { APIEmbed, AttachmentPayload } from 'discord.js';
import type { Network } from '../answer/network.ts';
import type { Timeline } from '../answer/timeline.ts';
import type { Range } from '../facts/date-order.ts';
import type { LanguageCode } from '../facts/fact.ts';
import type { DiscordPhrases } from '../languages/discord-phrases.ts';
import type { Language } from '../languages/language.ts';
import type { Row } from './discord-buttons.ts';
import { clip, safe, tidy } from './discord-text.ts';
import { sourceFields } from './discord-source.ts';
import { reply } from './discord.ts';
import type { DiscordReply } from './discord.ts';
import { eventText, networkAlt, timelineAlt } from './picture-text.ts';
import type { Picture } from './pictures/scene.ts';

/** Discord's limit for the description of an attachment. */
const LONGEST_ALT = 1024;
const ON_A_PAGE = 8;
const ROOM = { text: 300, line: 200 } as const;
/** Discord's limit for the id of a button. */
const LONGEST_ID = 100;
const COLOUR = 0x6ea8fe;

/** How a timeline that was asked for is found again: its own buttons carry this, and nothing else keeps it. */
export interface TimelinePage {
  readonly language: LanguageCode;
  /** From 0. */
  readonly page: number;
  readonly within: Range;
  /** Id of whom it is about. */
  readonly entity?: string;
}

/** Reads the id of a button that turns a timeline's list; undefined of any other. */
export function readTimelinePage(customId: string): TimelinePage | undefined {
  const parts = /^timeline:([a-z]{2,8}):(\d{1,6}):(-?\d{1,7}|x):(-?\d{1,7}|x):(.{0,90})$/su.exec(customId);
  if (parts === null) return undefined;
  const [, language = '', page = '', from = '', to = '', entity = ''] = parts;
  const within = { from: from === 'x' ? -Infinity : Number(from), to: to === 'x' ? Infinity : Number(to) };
  return { language, page: Number(page), within, ...(entity === '' ? {} : { entity }) };
}

function pageId({ language, page, within, entity = '' }: TimelinePage): string {
  const day = (number: number) => (Number.isFinite(number) ? String(number) : 'x');
  return `timeline:${language}:${String(page)}:${day(within.from)}:${day(within.to)}:${entity}`;
}

/** One page of a timeline's list with its sources. The picture itself is added by `withPicture`. */
export function renderTimeline(
  timeline: Timeline,
  shown: TimelinePage,
  language: Language,
  phrases: DiscordPhrases,
): DiscordReply {
  const pages = Math.ceil(timeline.total / ON_A_PAGE);
  const page = Math.min(shown.page, pages - 1);
  const events = timeline.list(page * ON_A_PAGE, ON_A_PAGE);
  const lines = events.map((event) => `**${safe(event.dateText, 80)}** ${safe(eventText(event, language), ROOM.text)}`);
  const which = pages > 1 ? [phrases.answer.page(page + 1, pages)] : [];
  const embed: APIEmbed = {
    color: COLOUR,
    title: clip(tidy(timeline.title), 256),
    description: [safe(timeline.summary, 200), ...lines, ...which].join('\n\n'),
    fields: sourceFields(
      events.map(({ fact }) => fact),
      phrases,
    ),
  };
  return reply({ embeds: [embed], components: turning({ ...shown, page }, pages, phrases) });
}

/** Those who met, most meetings first, with the sources. */
export function renderNetwork(network: Network, phrases: DiscordPhrases): DiscordReply {
  const { title, summary, list, unlisted } = network;
  const lines = list.map(({ text }) => `• ${safe(text, ROOM.line)}`);
  const embed: APIEmbed = {
    color: COLOUR,
    title: clip(tidy(title), 256),
    description: [
      safe(summary, 200),
      [...lines, ...(unlisted > 0 ? [phrases.answer.more(unlisted)] : [])].join('\n'),
    ].join('\n\n'),
    fields: sourceFields(
      list.map(({ fact }) => fact),
      phrases,
    ),
  };
  return reply({ embeds: [embed] });
}

export const timelineFile = (picture: Picture, timeline: Timeline, language: Language): AttachmentPayload =>
  fileOf(picture, 'timeline.png', timelineAlt(timeline, language));

export const networkFile = (picture: Picture, network: Network): AttachmentPayload =>
  fileOf(picture, 'network.png', networkAlt(network));

/** A reply with its picture above; without one with a line that says so. */
export function withPicture(body: DiscordReply, file: AttachmentPayload | undefined, otherwise: string): DiscordReply {
  return file === undefined ? { ...body, content: otherwise } : { ...body, files: [file] };
}

const fileOf = ({ png }: Picture, name: string, alt: string): AttachmentPayload => ({
  attachment: Buffer.from(png),
  name,
  description: clip(tidy(alt), LONGEST_ALT),
});

function turning(shown: TimelinePage, pages: number, { answer }: DiscordPhrases): Row[] {
  if (pages < 2 || pageId({ ...shown, page: pages }).length > LONGEST_ID) return [];
  const button = (label: string, page: number, disabled: boolean) => ({
    type: ComponentType.Button as const,
    style: ButtonStyle.Primary as const,
    label,
    custom_id: disabled ? (page < shown.page ? 'first' : 'last') : pageId({ ...shown, page }),
    disabled,
  });
  return [
    {
      type: ComponentType.ActionRow,
      components: [
        button(answer.previous, shown.page - 1, shown.page === 0),
        button(answer.next, shown.page + 1, shown.page + 1 >= pages),
      ],
    },
  ];
}
