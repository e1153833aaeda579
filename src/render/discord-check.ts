/** What the facts say to a message, for the member who wants to know. */
import type { APIEmbedField } from 'discord.js';
import type { CheckedClaim, CheckedText } from '../answer/checked.ts';
import type { AnswerPhrases } from '../languages/answer-phrases.ts';
import type { Verdict } from '../languages/claim-phrases.ts';
import { reply } from './discord.ts';
import type { DiscordReply } from './discord.ts';
import { linked } from './discord-source.ts';
import { clip, safe, tidy } from './discord-text.ts';

const MARKS: Readonly<Record<Verdict, string>> = {
  confirmed: '✅',
  contradicted: '❌',
  planned: '🗓️',
  said: '💬',
  disputed: '⚖️',
  'not-covered': '❔',
};
/** A claim that was contradicted counts more than ten that were confirmed. */
const COLOURS: readonly (readonly [Verdict, number])[] = [
  ['contradicted', 0xc62828],
  ['disputed', 0xef6c00],
  ['planned', 0xef6c00],
  ['said', 0xef6c00],
  ['confirmed', 0x2e7d32],
  ['not-covered', 0x78909c],
];

/** Claims that are shown; those that the facts say something to come first into the room that there is. */
const MOST = 6;
/** Largest lengths; six claims together stay within Discord's 6,000 characters. */
const ROOM = { sentence: 160, instead: 120, fact: 220, note: 80, value: 650, closing: 300 } as const;

/** Each claim with its verdict, what the facts say and their source; at the foot what else was in the text. */
export function renderCheck({ claims, others, unread }: CheckedText, phrases: AnswerPhrases): DiscordReply {
  const words = phrases.claims;
  const shown = claims.length <= MOST ? claims : mostTelling(claims);
  const rest = others + claims.length - shown.length;
  const closing = [
    ...(claims.length === 0 ? [words.nothing] : []),
    ...(claims.length > 0 && rest > 0 ? [words.others(rest)] : []),
    ...(unread > 0 ? [words.unread] : []),
  ].join('\n');
  const [, color = 0x78909c] = COLOURS.find(([verdict]) => shown.some((claim) => claim.verdict === verdict)) ?? [];
  return reply({
    embeds: [
      {
        color,
        fields: shown.map((claim) => fieldOf(claim, phrases)),
        ...(closing === '' ? {} : { description: clip(closing, ROOM.closing) }),
      },
    ],
  });
}

/** The claims that the facts say something to, then others, in the order of the text. */
function mostTelling(claims: readonly CheckedClaim[]): CheckedClaim[] {
  const telling = claims.filter(({ verdict }) => verdict !== 'not-covered');
  const chosen = new Set([...telling, ...claims].slice(0, MOST));
  return claims.filter((claim) => chosen.has(claim)).slice(0, MOST);
}

function fieldOf({ sentence, verdict, instead, notes, facts }: CheckedClaim, phrases: AnswerPhrases): APIEmbedField {
  const [fact] = facts;
  const lead = instead === undefined ? [] : [`**${safe(phrases.corrected(instead), ROOM.instead)}**`];
  const nearest = verdict === 'not-covered' && fact !== undefined ? `${phrases.claims.nearest}: ` : '';
  const told =
    fact === undefined
      ? []
      : [
          nearest + safe(fact.says, ROOM.fact),
          ...notes.slice(0, 1).map((note) => safe(note, ROOM.note)),
          linked(
            safe(phrases.source(fact.source.publisher, fact.source.paragraph, fact.source.table === true), ROOM.note),
            fact.source.url,
            ROOM.value - ROOM.fact - ROOM.sentence - ROOM.instead,
          ),
        ];
  const quoted = safe(tidy(sentence).replace(/\s+/g, ' '), ROOM.sentence);
  return {
    name: `${MARKS[verdict]} ${phrases.claims.verdicts[verdict]}`,
    value: [`> ${quoted}`, ...lead, ...told].filter((line) => line.trim() !== '').join('\n'),
  };
}
