/** What the facts lack, as admins see it: a list, and the whole of it as a table to take away. */
import { stringify } from 'csv-stringify/sync';
import type { AttachmentPayload } from 'discord.js';
import type { Missing } from '../languages/answer-phrases.ts';
import type { DiscordPhrases } from '../languages/discord-phrases.ts';
import type { GapKind } from '../languages/learning-phrases.ts';
import type { FactFeedback } from '../store/feedback.ts';
import type { Gap } from '../store/gaps.ts';
import type { Unanswered } from '../store/questions.ts';
import { clip, escapeMarkdown, safe, tidy } from './discord-text.ts';
import { listField, reply } from './discord.ts';
import type { DiscordReply } from './discord.ts';

const COLOUR = 0x78909c;
/** Room for the list and for one question in it, in characters. */
const ROOM = { list: 3000, question: 160, lacking: 80, disliked: 900 } as const;

export interface GapsShown {
  readonly gaps: readonly Gap[];
  readonly feedback: readonly FactFeedback[];
  /** How many questions there are in all. */
  readonly questions: number;
  /** Days for which they are kept. */
  readonly days: number;
  /** What a part of an event is called: "when". */
  readonly slots: Readonly<Record<Missing, string>>;
}

/** The most frequent gaps as a list, and all of them as a CSV file. */
export function renderGaps(
  { gaps, feedback, questions, days, slots }: GapsShown,
  phrases: DiscordPhrases,
): DiscordReply {
  const { gaps: words } = phrases.learning;
  const lines = gaps.map(({ count, question }) => {
    const kind = words.kinds[kindOf(question)];
    const lacking = lackingIn(question, slots);
    const why = lacking.length === 0 ? kind : `${kind}: ${words.lacking(lacking)}`;
    return `**${words.times(count)}** ${safe(oneLine(question.question), ROOM.question)} (${safe(why, ROOM.lacking)})`;
  });
  let length = 0;
  const shown = lines.filter((line) => (length += line.length + 1) <= ROOM.list);
  const left = lines.length - shown.length;
  const list = [...shown, ...(left > 0 ? [phrases.answer.more(left)] : [])].join('\n');
  const disliked = feedback
    .filter(({ notHelped }) => notHelped > 0)
    .map(({ fact, helped, notHelped }) => `${words.verdicts(helped, notHelped)} ${escapeMarkdown(fact)}`);
  return reply({
    embeds: [
      {
        color: COLOUR,
        title: words.title,
        description: gaps.length === 0 ? words.none : `${words.intro(questions, days)}\n\n${list}`,
        fields: listField(words.disliked, disliked, phrases, ROOM.disliked),
      },
    ],
    ...(gaps.length === 0 ? {} : { files: [tableOf(gaps, slots, phrases)] }),
  });
}

/** All gaps as CSV, one a row; no cell is taken for a formula by a spreadsheet. */
function tableOf(
  gaps: readonly Gap[],
  slots: GapsShown['slots'],
  { learning: { gaps: words } }: DiscordPhrases,
): AttachmentPayload {
  const rows = gaps.map(({ count, question, lastDay, alsoAsked }) => [
    count,
    oneLine(question.question),
    words.kinds[kindOf(question)],
    words.lacking(lackingIn(question, slots)),
    question.language,
    lastDay,
    alsoAsked.map(oneLine).join(' | '),
  ]);
  // The mark at the beginning tells spreadsheets that this is UTF-8.
  const text = stringify([[...words.columns], ...rows], { escape_formulas: true, bom: true });
  return { attachment: Buffer.from(text), name: 'gaps.csv', description: clip(words.export, 100) };
}

/** Why a question was not answered. */
function kindOf({ reason, lacking }: Unanswered): GapKind {
  if (reason === 'not-understood') return 'not-understood';
  if (lacking.words.length > 0) return 'unknown-name';
  return lacking.slot === undefined ? 'other' : 'slot';
}

function lackingIn({ lacking }: Unanswered, slots: GapsShown['slots']): string[] {
  if (lacking.words.length > 0) return lacking.words.map(oneLine);
  return lacking.slot === undefined ? [] : [slots[lacking.slot]];
}

const oneLine = (text: string): string => tidy(text).replace(/\s+/g, ' ');
