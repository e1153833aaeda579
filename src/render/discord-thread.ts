/**
 * The questions that led to an answer, as the answer's own message shows them: "Asked: When did Ana meet Bima? › And where?"
 * Whoever reads it sees what the bot goes on from, and so does the bot after a restart: it keeps no other record of it.
 */
import type { LanguageCode } from '../facts/fact.ts';
import type { PerLanguage } from '../languages/codes.ts';
import type { DiscordPhrases } from '../languages/discord-phrases.ts';
import { clip, escapeMarkdown, tidy } from './discord-text.ts';

/** One question, and what was picked where it could have meant several. */
export interface Turn {
  readonly text: string;
  readonly picked?: string;
}

/** What a message carries. */
export interface Carried {
  /** Oldest first; at least one. */
  readonly turns: readonly Turn[];
  /** The language in which questions are read that do not show theirs. */
  readonly language: LanguageCode;
}

/** The parts of a message that can carry something, of one that was sent or one that Discord tells of. */
export interface CarryingMessage {
  readonly content: string;
  readonly embeds: readonly {
    readonly author?: { readonly name: string } | null;
    readonly footer?: { readonly text: string } | null;
  }[];
}

const NEXT = ' › ';
const PICKED = ' → ';
const LEFT_OUT = '…';
/** Small grey text in a message without an embed. */
const SMALL = '-# ';
/** What is shown of a choice that was picked. */
const LONGEST_PICK = 80;

/** A question as a turn: one line that holds none of the signs between turns. */
export function turnOf(text: string, pickedLabel?: string): Turn {
  const line = onOneLine(text);
  return pickedLabel === undefined ? { text: line } : { text: line, picked: pickText(pickedLabel) };
}

/** How a choice is named in a turn. */
export function pickText(label: string): string {
  return clip(onOneLine(label), LONGEST_PICK);
}

/** Turns as one line: "Who is Lim? → Ana Lim › And when?" */
export function threadText(turns: readonly Turn[]): string {
  return turns.map(({ text, picked }) => (picked === undefined ? text : text + PICKED + picked)).join(NEXT);
}

/** The line that goes under an answer. */
export function threadLine(turns: readonly Turn[], { answer }: DiscordPhrases): string {
  return `${answer.asked}: ${threadText(turns)}`;
}

/** The same for a message without an embed. */
export function smallThreadLine(line: string): string {
  return SMALL + escapeMarkdown(line);
}

/**
 * What a message of the bot carries: the line under its answer, or else the one question above it, which shows its language
 * itself (`otherwise` is not decisive then). Undefined where it carries nothing.
 */
export function carriedBy(
  { content, embeds }: CarryingMessage,
  phrases: PerLanguage<DiscordPhrases>,
  otherwise: LanguageCode,
): Carried | undefined {
  const [embed] = embeds;
  const last = content.split('\n').at(-1) ?? '';
  const line = embed?.footer?.text ?? (last.startsWith(SMALL) ? unescaped(last.slice(SMALL.length)) : undefined);
  if (line !== undefined) {
    for (const [language, { answer }] of Object.entries(phrases)) {
      const label = `${answer.asked}: `;
      if (line.startsWith(label)) return { turns: readTurns(line.slice(label.length)), language };
    }
    return undefined;
  }
  const asked = embed?.author?.name;
  return asked === undefined || !standsAlone(asked) ? undefined : { turns: readTurns(asked), language: otherwise };
}

/** A question as it is shown where nothing tells what led to it. */
export const notAlone = (question: string): string => (question === '' ? '' : `${LEFT_OUT} ${question}`);

/** False of a question that was cut off, or from which others before it were. */
export const standsAlone = (question: string): boolean =>
  !question.startsWith(LEFT_OUT) && !question.endsWith(LEFT_OUT);

function readTurns(text: string): Turn[] {
  return text.split(NEXT).map((turn) => {
    const [question = '', picked] = turn.split(PICKED);
    return picked === undefined ? { text: question } : { text: question, picked };
  });
}

const onOneLine = (text: string): string =>
  tidy(text).replace(/\s+/g, ' ').replaceAll('›', '>').replaceAll('→', '->').trim();

const unescaped = (text: string): string => text.replaceAll('@\u200B', '@').replace(/\\(.)/gu, '$1');
