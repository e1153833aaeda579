/**
 * The one card that shows an answer, whichever command or message asked for it: the short answer in bold, the sentences of its
 * facts, how sure it is where it is not, and the source; below it what can be pressed.
 */
import type { APIEmbed, APIEmbedField } from 'discord.js';
import type { Answer } from '../answer/answer.ts';
import type { DiscordPhrases } from '../languages/discord-phrases.ts';
import { answerParts } from './answer-parts.ts';
import { actionRow, choiceRow, fitsOnButton, suggestionRow } from './discord-buttons.ts';
import type { Row } from './discord-buttons.ts';
import { listField, reply } from './discord.ts';
import type { DiscordReply } from './discord.ts';
import { sourceFields } from './discord-source.ts';
import { clip, escapeMarkdown, safe, tidy } from './discord-text.ts';
import { notAlone, standsAlone, threadLine, threadText } from './discord-thread.ts';
import type { Turn } from './discord-thread.ts';
import { furtherPages } from './pages.ts';
import type { Page } from './pages.ts';

/** Largest lengths of the parts of an answer. */
const ROOM = { asked: 200, short: 1000, shortAgain: 400, value: 160, sentence: 300, doubts: 400 } as const;
/** The description takes what the other parts leave of Discord's 6,000 characters, and no more than reads well. */
const MESSAGE = { all: 5900, description: 2800, page: 4000, withExplanation: 2600 } as const;
/** Room kept for "and 12 more" at the end of an explanation. */
const MORE_LINE = 40;

const COLOURS = {
  answered: 0x2e7d32,
  doubtful: 0xef6c00,
  ambiguous: 0xf9a825,
  unknown: 0x78909c,
  explanation: 0x5c6bc0,
} as const;

/** How an answer is shown. */
export interface AnswerOptions {
  /** Puts the question above it, for doors that do not show the question themselves. */
  readonly asked?: boolean;
  /** The questions that led to it, for its message to carry. Without them nothing below it can be pressed but suggestions. */
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
  /** Rows of other parts of the bot, for the foot of the card: at most two. */
  readonly foot?: readonly Row[];
}

/**
 * The answer as an embed. A refusal brings what is known instead and questions that can be answered; an ambiguous question its
 * choices; a long list its pages; an answer its source and what can be asked next.
 */
export function renderAnswer(answer: Answer, phrases: DiscordPhrases, options: AnswerOptions = {}): DiscordReply {
  const { asked = false, carried, explained = false, foot = [] } = options;
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
      ? describe(answer, phrases, room)
      : clip(describePage(answer, shown, phrases.answer.page(page + 1, further.length + 1)), room);
  const embed: APIEmbed = {
    color: isDoubtful(answer) ? COLOURS.doubtful : COLOURS[answer.status],
    description,
    fields,
    ...(above ? { author: { name: author } } : {}),
    ...(footer === undefined ? {} : { footer: { text: footer } }),
  };
  return reply({
    embeds: [embed, ...(explained ? [explanationEmbed(answer, phrases)] : [])],
    components: [
      ...(carried === undefined
        ? []
        : [
            ...choiceRow(answer.choices, phrases),
            ...actionRow({ page, pages: further.length + 1, sourced: answer.facts.length > 0, ...answer }, phrases),
          ]),
      ...suggestionRow(answer.suggestions, { restorable: carried !== undefined }),
      ...foot.slice(0, 2),
    ],
  });
}

const isDoubtful = ({ status, doubts }: Answer): boolean =>
  status === 'answered' && [...doubts.standing, ...doubts.readings].length > 0;

/**
 * The short answer, or the points of which it consists, the rest of its text without what makes it uncertain, and that in a line
 * of its own.
 */
function describe(answer: Answer, { answer: words }: DiscordPhrases, room: number): string {
  const { doubts } = answer;
  const { lead, points, lines } = answerParts(answer);
  const left = answer.points?.left ?? 0;
  const bold = lead === undefined ? [] : [boldly(withoutDoubt(lead, answer), ROOM.short)];
  const listed = [...points.map(bullet), ...(left > 0 ? [words.more(left)] : [])];
  const rest = lines
    .map(({ text, isListed }) => {
      const said = doubts.standing.reduce((one, note) => one.replace(note, ''), text).replace(/ {2,}/g, ' ');
      return said.trim() === '' ? '' : isListed ? bullet(said) : escapeMarkdown(said);
    })
    .filter((line) => line !== '');
  const notes = [...(doubts.date === undefined ? [] : [`${doubts.date}.`]), ...doubts.standing, ...doubts.readings];
  const unsure =
    notes.length === 0 ? '' : `-# ${safe(`${words.unsure}: ${notes.join(' ')}`.replace(/\s+/g, ' '), ROOM.doubts)}`;
  const { picture } = answer;
  const draws =
    picture === undefined ? [] : [words.draws(picture.kind, picture.name && safe(picture.name, ROOM.value))];
  const body = [...bold, listed.join('\n'), rest.join('\n'), ...draws].filter((part) => part !== '').join('\n\n');
  // However long the sentences are, what makes them uncertain is not cut off.
  return unsure === '' ? clip(body, room) : `${clip(body, room - unsure.length - 2)}\n\n${unsure}`;
}

/** What leads an answer, without the note on its date: that stands in a line of its own. */
const withoutDoubt = (lead: string, { doubts: { date } }: Answer): string =>
  date === undefined ? lead : lead.replace(` (${date})`, '');

const boldly = (text: string, room: number): string => `**${safe(text, room)}**`;

/** One of the pages after an answer: what led it once more, then what the page holds, then which page it is. */
function describePage(answer: Answer, { values, facts }: Page, which: string): string {
  const { lead } = answerParts(answer);
  const items = [
    ...values.map((value) => `• ${safe(value, ROOM.value)}`),
    ...facts.map(({ says }) => `• ${safe(says, ROOM.sentence)}`),
  ];
  return [...(lead === undefined ? [] : [boldly(lead, ROOM.shortAgain)]), items.join('\n'), which].join('\n\n');
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
  const related = answer.related.map((fact) => fact.says).filter((says) => !answer.text.includes(says));
  const suggestions = answer.suggestions.filter((question) => isNew(question) && !fitsOnButton(question));
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
