/** Answer → what Discord shows: one embed that reads well on a phone. */
import type { APIEmbed, APIEmbedField, AttachmentPayload } from 'discord.js';
import type { Answer, ShownFact } from '../answer/answer.ts';
import type { DiscordPhrases } from '../languages/discord-phrases.ts';
import { choiceRow, fitsOnButton, pageRow, suggestionRow } from './discord-buttons.ts';
import type { Row } from './discord-buttons.ts';
import { clip, escapeMarkdown, safe, tidy } from './discord-text.ts';
import { notAlone, smallThreadLine, standsAlone, threadLine, threadText } from './discord-thread.ts';
import type { Turn } from './discord-thread.ts';
import { furtherPages } from './pages.ts';
import type { Page } from './pages.ts';
import { sourceGroups } from './sources.ts';

/** The body of a reply, whichever way it is sent. */
export interface DiscordReply {
  readonly content?: string;
  readonly embeds: APIEmbed[];
  readonly components: Row[];
  readonly files?: AttachmentPayload[];
  readonly allowedMentions: { readonly parse: never[]; readonly repliedUser: false };
}

/** Largest lengths of the parts of an answer. */
const ROOM = { asked: 200, short: 1000, shortAgain: 400, field: 1000, value: 160, sentence: 300 } as const;
/** The description takes what the other parts leave of Discord's 6,000 characters, and no more than reads well. */
const MESSAGE = { all: 5900, description: 2800, page: 4000, withExplanation: 2600 } as const;
/** Discord's limit for the text of a message without embed. */
const CONTENT_LIMIT = 2000;
/** Room kept for "and 12 more" at the end of a list. */
const MORE_LINE = 40;

const COLOURS = { answered: 0x2e7d32, ambiguous: 0xf9a825, unknown: 0x78909c, explanation: 0x5c6bc0 } as const;

/** How an answer is shown. */
export interface AnswerOptions {
  /** Puts the question above it, for doors that do not show the question themselves. */
  readonly asked?: boolean;
  /** The questions that led to it, for its message to carry. Without them it can neither be paged nor chosen from. */
  readonly carried?: {
    /** Oldest first; at least one. */
    readonly turns: readonly Turn[];
    /** The question above the answer says it all: there is only the one, and it shows its language itself. */
    readonly byQuestion: boolean;
  };
  /** 0 for the answer itself, or one of the pages that follow it. */
  readonly page?: number;
  /** Adds how it was found, for which there is room instead of further pages. */
  readonly explained?: boolean;
}

/**
 * The answer as an embed: what was asked, the short answer in bold, the fact's own sentences, the source. A refusal brings
 * what is known instead and questions that can be answered; an ambiguous question its choices; a long list its pages.
 */
export function renderAnswer(answer: Answer, phrases: DiscordPhrases, options: AnswerOptions = {}): DiscordReply {
  const { asked = false, carried, explained = false } = options;
  const further = carried === undefined || explained ? [] : furtherPages(answer);
  const page = Math.min(Math.max(0, options.page ?? 0), further.length);
  const shown = further[page - 1];
  const fields = shown !== undefined ? sourceFields(shown.facts, phrases) : fieldsOf(answer, phrases, { explained });
  const question =
    carried === undefined ? notAlone(tidy(answer.question).replace(/\s+/g, ' ')) : threadText(carried.turns.slice(-1));
  const author = clip(question, ROOM.asked);
  const above = asked && author !== '';
  const enough = above && carried?.byQuestion === true && standsAlone(author);
  const footer = carried === undefined || enough ? undefined : threadLine(carried.turns, phrases);
  const taken = [above ? author : '', footer ?? '', ...fields.flatMap(({ name, value }) => [name, value])].join(
    '',
  ).length;
  const most = shown === undefined ? MESSAGE.description : MESSAGE.page;
  const room = Math.min(most, (explained ? MESSAGE.withExplanation : MESSAGE.all) - taken);
  const description =
    shown === undefined
      ? describe(answer)
      : describePage(answer, shown, phrases.answer.page(page + 1, further.length + 1));
  const embed: APIEmbed = {
    color: COLOURS[answer.status],
    description: clip(description, room),
    fields,
    ...(above ? { author: { name: author } } : {}),
    ...(footer === undefined ? {} : { footer: { text: footer } }),
  };
  return reply({
    embeds: [embed, ...(explained ? [explanationEmbed(answer, phrases)] : [])],
    components: [
      ...(carried === undefined ? [] : choiceRow(answer.choices, phrases)),
      ...pageRow(page, further.length + 1, phrases),
      ...suggestionRow(answer.suggestions),
    ],
  });
}

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

/** One of the pages after an answer: the short answer once more, then what the page holds, then which page it is. */
function describePage({ short }: Answer, { values, facts }: Page, which: string): string {
  const items = [
    ...values.map((value) => `• ${safe(value, ROOM.value)}`),
    ...facts.map(({ says }) => `• ${safe(says, ROOM.sentence)}`),
  ];
  return [`**${safe(short, ROOM.shortAgain)}**`, items.join('\n'), which].join('\n\n');
}

const bullet = (text: string): string => `• ${escapeMarkdown(text)}`;

/** How an answer was found, as a nested list; what does not fit is counted. */
function explanationEmbed({ explanation }: Answer, { answer }: DiscordPhrases): APIEmbed {
  const lines = explanation.lines.map((line) => {
    const depth = Math.min(2, Math.floor((line.length - line.trimStart().length) / 2));
    return `${['', '- ', '  - '][depth] ?? ''}${safe(line, ROOM.sentence)}`;
  });
  const room = MESSAGE.all - MESSAGE.withExplanation - answer.explanation.length - MORE_LINE;
  let length = 0;
  const fitting = lines.filter((line) => (length += line.length + 1) <= room);
  const left = lines.length - fitting.length;
  const description = [...fitting, ...(left > 0 ? [answer.more(left)] : [])].join('\n');
  return { color: COLOURS.explanation, title: answer.explanation, ...(description === '' ? {} : { description }) };
}

/** What stands below an answer. Beside an explanation there is room for its sources alone. */
function fieldsOf(answer: Answer, phrases: DiscordPhrases, { explained }: { explained: boolean }): APIEmbedField[] {
  const words = phrases.answer;
  const sources = sourceFields([...answer.facts, ...answer.related], phrases);
  if (explained) return sources;
  const isNew = (text: string) => !answer.text.includes(text);
  const suggestions = answer.suggestions.filter((question) => isNew(question) && !fitsOnButton(question));
  const related = answer.related.map((fact) => fact.says).filter((says) => !answer.text.includes(says));
  return [
    ...listField(
      words.choices,
      answer.choices
        .map(({ label }) => label)
        .filter(isNew)
        .map(bullet),
      phrases,
    ),
    ...listField(words.related, related.map(bullet), phrases),
    ...listField(words.suggestions, suggestions.map(bullet), phrases),
    ...sources,
  ];
}

/** The sources of facts as one field; none for none. */
export function sourceFields(facts: readonly ShownFact[], phrases: DiscordPhrases): APIEmbedField[] {
  const lines = sourceLines(facts, phrases);
  return listField(lines.length === 1 ? phrases.answer.source : phrases.answer.sources, lines, phrases);
}

/** One line a source: publisher (linked), title, paragraphs, date. */
const sourceLines = (facts: readonly ShownFact[], phrases: DiscordPhrases): string[] =>
  sourceGroups(facts).map(({ source, places, notes }) =>
    [
      linked(safe(source.publisher, 200), source.url),
      source.title === undefined ? '' : safe(source.title, 200),
      source.table === true ? phrases.answer.rows(places) : phrases.answer.paragraphs(places),
      ...notes.map((note) => safe(note, 100)),
      source.date === undefined ? '' : safe(source.date, 60),
    ]
      .filter((part) => part !== '')
      .join(' · '),
  );

/** A masked link, or the bare text where there is no address or it is too long to show. */
function linked(text: string, url: string | undefined): string {
  if (url === undefined || url.length > 500 || !/^https?:\/\/[^\s<>]+$/.test(url)) return text;
  return `[${text}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})`;
}
