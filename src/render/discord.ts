/** Answer → what Discord shows: one embed that reads well on a phone. */
import type { APIEmbed, APIEmbedField } from 'discord.js';
import type { Answer, ShownFact, ShownSource } from '../answer/answer.ts';
import type { DiscordPhrases } from '../languages/discord-phrases.ts';
import { clip, escapeMarkdown, safe, tidy } from './discord-text.ts';

/** The body of a reply, whichever way it is sent. */
export interface DiscordReply {
  readonly content?: string;
  readonly embeds: APIEmbed[];
  readonly allowedMentions: { readonly parse: never[]; readonly repliedUser: false };
}

/** Largest lengths, chosen so that everything together stays below the 6,000 characters that one message may have. */
const ROOM = { asked: 200, description: 2800, short: 1000, field: 1000 } as const;
/** Discord's limit for the text of a message without embed. */
const CONTENT_LIMIT = 2000;
/** Room kept for "and 12 more" at the end of a list. */
const MORE_LINE = 40;

const COLOURS = { answered: 0x2e7d32, ambiguous: 0xf9a825, unknown: 0x78909c } as const;

/** How an answer is shown. `asked` puts the question above it, for doors that do not show the question themselves. */
export interface AnswerOptions {
  readonly asked?: boolean;
}

/**
 * The answer as an embed: what was asked, the short answer in bold, the fact's own sentences, the source. A refusal brings
 * what is known instead and questions that can be answered; an ambiguous question its choices.
 */
export function renderAnswer(answer: Answer, phrases: DiscordPhrases, options: AnswerOptions = {}): DiscordReply {
  const embed: APIEmbed = {
    color: COLOURS[answer.status],
    description: clip(describe(answer), ROOM.description),
    fields: fieldsOf(answer, phrases),
  };
  const asked = tidy(answer.question).replace(/\s+/g, ' ');
  if (options.asked === true && asked !== '') embed.author = { name: clip(asked, ROOM.asked) };
  return reply({ embeds: [embed] });
}

/** One plain line, for errors and hints. */
export function renderLine(line: string): DiscordReply {
  return reply({ content: clip(line, CONTENT_LIMIT), embeds: [] });
}

/** The same as text, for channels in which the bot may not embed links (Discord drops the embed there). */
export function asPlainText({ content, embeds, allowedMentions }: DiscordReply): DiscordReply {
  const lines = embeds.flatMap(({ title, description, fields }) => [
    ...(title === undefined ? [] : [`**${title}**`]),
    ...(description === undefined ? [] : [description]),
    // Angle brackets keep Discord from unfolding a preview of the link.
    ...(fields ?? []).map(
      ({ name, value }) => `**${name}**\n${value.replace(/\]\((https?:[^)\s]{1,500})\)/g, '](<$1>)')}`,
    ),
  ]);
  return {
    content: clip([...(content === undefined ? [] : [content]), ...lines].join('\n\n'), CONTENT_LIMIT),
    embeds: [],
    allowedMentions,
  };
}

/** A reply that pings nobody. */
export function reply(body: { content?: string; embeds: APIEmbed[] }): DiscordReply {
  return { ...body, allowedMentions: { parse: [], repliedUser: false } };
}

/**
 * Lines as one field of at most `room` characters; what does not fit is counted in a last line. Lines must be escaped. No
 * field at all for no lines.
 */
export function listField(
  name: string,
  lines: readonly string[],
  phrases: DiscordPhrases,
  room: number = ROOM.field,
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

function describe({ short, text }: Answer): string {
  const rest = text.startsWith(short) ? text.slice(short.length).trim() : text;
  const bold = `**${safe(short, ROOM.short)}**`;
  return rest === '' ? bold : `${bold}\n\n${escapeMarkdown(rest)}`;
}

function fieldsOf(answer: Answer, phrases: DiscordPhrases): APIEmbedField[] {
  const words = phrases.answer;
  const bullet = (text: string) => `• ${escapeMarkdown(text)}`;
  const sources = sourceLines([...answer.facts, ...answer.related], phrases);
  const suggestions = answer.suggestions.filter((question) => !answer.text.includes(question));
  const related = answer.related.map((fact) => fact.says).filter((says) => !answer.text.includes(says));
  return [
    ...listField(
      words.choices,
      answer.choices.map((choice) => bullet(choice.label)),
      phrases,
    ),
    ...listField(words.related, related.map(bullet), phrases),
    ...listField(words.suggestions, suggestions.map(bullet), phrases),
    ...listField(sources.length === 1 ? words.source : words.sources, sources, phrases),
  ];
}

/** One line an article: publisher (linked), title, paragraphs, date. */
function sourceLines(facts: readonly ShownFact[], phrases: DiscordPhrases): string[] {
  const byArticle = new Map<string, ShownSource[]>();
  for (const { source } of facts) byArticle.set(source.article, [...(byArticle.get(source.article) ?? []), source]);
  return [...byArticle.values()].flatMap(([source, ...others]) => {
    if (source === undefined) return [];
    const paragraphs = [...new Set([source, ...others].map((one) => one.paragraph))].sort((a, b) => a - b);
    return [
      [
        linked(safe(source.publisher, 200), source.url),
        source.title === undefined ? '' : safe(source.title, 200),
        phrases.answer.paragraphs(paragraphs.slice(0, 20)),
        source.date === undefined ? '' : safe(source.date, 60),
      ]
        .filter((part) => part !== '')
        .join(' · '),
    ];
  });
}

/** A masked link, or the bare text where there is no address or it is too long to show. */
function linked(text: string, url: string | undefined): string {
  if (url === undefined || url.length > 500 || !/^https?:\/\/[^\s<>]+$/.test(url)) return text;
  return `[${text}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})`;
}
