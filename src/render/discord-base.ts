/** What admins see of the fact base: what a reload changed, what is wrong with it, how large it is. */
import { time, TimestampStyles, userMention } from 'discord.js';
import type { APIEmbed } from 'discord.js';
import { isUnchanged } from '../facts/changes.ts';
import type { KnowledgeChanges } from '../facts/changes.ts';
import type { DiscordPhrases } from '../languages/discord-phrases.ts';
import type { ChangeCounts, ChangedKind, FactAct } from '../languages/facts-phrases.ts';
import { clip, escapeMarkdown, tidy } from './discord-text.ts';
import { listField, reply } from './discord.ts';
import type { DiscordReply } from './discord.ts';

const COLOURS = { good: 0x2e7d32, bad: 0xc62828 } as const;
/** Room for problems in an embed, and for a single one, in characters. */
const ROOM = { problems: 3500, problem: 500 } as const;
const KINDS: readonly ChangedKind[] = ['facts', 'attributes', 'articles', 'entities', 'predicates'];

/**
 * What a reload changed, by ids: up to fifteen short lists, so that the message stays within its limits. `instead` is said in
 * place of what is usual, where it was no ordinary reload.
 */
export function renderChanges(
  changes: KnowledgeChanges,
  warnings: readonly string[],
  phrases: DiscordPhrases,
  instead?: string,
): DiscordReply {
  const { admin } = phrases;
  const lists = KINDS.flatMap((kind) => [
    { name: admin.added(kind), ids: changes[kind].added },
    { name: admin.removed(kind), ids: changes[kind].removed },
    { name: admin.changed(kind), ids: changes[kind].changed },
  ]);
  const fields = [
    ...lists.flatMap(({ name, ids }) => listField(`${name}: ${ids.length}`, ids.map(escapeMarkdown), phrases, 300)),
    ...listField(admin.warnings, warnings.map(escapeMarkdown), phrases, 800),
  ];
  const description = instead ?? (isUnchanged(changes) ? admin.unchanged : admin.reloaded);
  return reply({ embeds: [{ color: COLOURS.good, description, fields }] });
}

/** Problems as a block of `file:line:column: …` lines under a heading, as many as fit, and how many more there are. */
export function renderProblems(heading: string, problems: readonly string[], phrases: DiscordPhrases): DiscordReply {
  const lines: string[] = [];
  let length = 0;
  for (const problem of problems) {
    // A code block shows everything as it is written, except for what would close it.
    const line = clip(tidy(problem).replace(/\s+/g, ' ').replaceAll('```', "'''"), ROOM.problem);
    if (length + line.length > ROOM.problems) break;
    lines.push(line);
    length += line.length + 1;
  }
  const left = problems.length - lines.length;
  const more = left > 0 ? `\n${phrases.answer.more(left)}` : '';
  const description = `**${heading}**\n\`\`\`\n${lines.join('\n')}\n\`\`\`${more}`;
  return reply({ embeds: [{ color: COLOURS.bad, description }] });
}

/** A line of good news with details below it. */
export function renderSound(line: string, fields: NonNullable<APIEmbed['fields']>): DiscordReply {
  return reply({ embeds: [{ color: COLOURS.good, description: line, fields }] });
}

/** One thing that was done with the facts, as the list of such things shows it. */
export interface ShownAct {
  readonly act: FactAct;
  readonly at: Date;
  /** Discord id of who did it. */
  readonly by?: string;
  readonly changes?: Readonly<Record<ChangedKind, ChangeCounts>>;
  readonly problems?: number;
}

/** What was done with the facts, in the order in which it is given. */
export function renderHistory(acts: readonly ShownAct[], { facts: { history } }: DiscordPhrases): DiscordReply {
  const lines = acts.map(({ act, at, by, changes, problems }) => {
    const counts = KINDS.flatMap((kind) => (changes === undefined ? [] : [[kind, changes[kind]] as const]));
    const changed = counts.filter(([, { added, removed, changed }]) => added + removed + changed > 0);
    const details = [
      ...changed.map(([kind, count]) => history.changes(kind, count)),
      ...(changes !== undefined && changed.length === 0 ? [history.unchanged] : []),
      ...(problems === undefined ? [] : [history.problems(problems)]),
    ];
    const what = [`**${history.acts[act]}**`, ...(by === undefined ? [] : [userMention(by)])].join(' · ');
    return `${time(at, TimestampStyles.LongDateShortTime)} ${what}${details.map((one) => `\n- ${one}`).join('')}`;
  });
  const description = clip(`**${history.title}**\n${lines.join('\n')}`, ROOM.problems);
  return reply({ embeds: [{ color: COLOURS.good, description, footer: { text: history.signs } }] });
}
