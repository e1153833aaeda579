/** Pictures in words: for those who cannot see them, and below them. */
import type { Network } from '../answer/network.ts';
import type { Timeline, TimelineEvent } from '../answer/timeline.ts';
import type { Language } from '../languages/language.ts';

/** One event of a list, apart from its date: what happened, how firmly it stands, who says so. */
export function eventText({ text, standing, note }: TimelineEvent, { pictures }: Language): string {
  const mark = standing === undefined ? '' : ` (${pictures.standing[standing]})`;
  return `${text}${mark}${note === undefined ? '' : ` ${note}`}`;
}

/** What a timeline shows, as one text. */
export function timelineAlt(timeline: Timeline, language: Language): string {
  const rows = timeline.rows.map((row) =>
    row.kind === 'group' ? `${row.dateText}: ${row.counted}` : `${row.dateText}: ${eventText(row, language)}`,
  );
  return [`${timeline.title}, ${timeline.summary}`, ...rows].join('\n');
}

/** What a network shows, as one text. */
export function networkAlt({ title, summary, list }: Network): string {
  return [`${title}: ${summary}`, ...list.map(({ text }) => text)].join('\n');
}
