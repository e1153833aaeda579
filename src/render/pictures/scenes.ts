/** Timelines and networks as what is to be drawn of them. */
import type { Network } from '../../answer/network.ts';
import type { Timeline, TimelineEvent } from '../../answer/timeline.ts';
import { ENTITY_TYPES } from '../../facts/fact.ts';
import type { Language } from '../../languages/language.ts';
import type { MarkedStanding } from '../../languages/picture-phrases.ts';
import type { NetworkScene, SceneMark, SceneRow, TimelineScene } from './scene.ts';

const MARKED: readonly MarkedStanding[] = ['planned', 'disputed', 'cancelled', 'retracted'];
/** Texts longer than this are cut before they are measured: no picture shows so much. */
const LONGEST = 400;

export function timelineScene(timeline: Timeline, { locale, pictures }: Language): TimelineScene {
  const { within } = timeline;
  const rows = timeline.rows.map((row): SceneRow => {
    if (row.kind === 'group') {
      const highlights = row.highlights.map((event) => ({
        // The sentence says it, or the group does.
        date: [row.dateText, event.text].some((text) => text.includes(event.dateText)) ? '' : event.dateText,
        text: cut(event.text),
        ...marked(event, pictures.standing),
      }));
      const { from, to } = row.days;
      const { dateText, counted, kinds = '' } = row;
      return { kind: 'group', from, to, date: dateText, inferred: false, counted, text: kinds, highlights };
    }
    const { date, dateText, text, note } = row;
    return {
      kind: 'event',
      // The axis shows the days that were asked for, and no others.
      from: Math.max(date.from, within.from),
      to: Math.min(date.to, within.to),
      date: dateText,
      inferred: date.uncertain.length > 0,
      text: cut(text),
      highlights: [],
      ...marked(row, pictures.standing),
      ...(note === undefined ? {} : { note: cut(note) }),
    };
  });
  return {
    kind: 'timeline',
    locale,
    title: timeline.title,
    summary: timeline.summary,
    rows,
    notes: [
      ...(rows.some(({ inferred }) => inferred) ? [`(?) ${pictures.inferred}`] : []),
      ...(timeline.undated === undefined ? [] : [timeline.undated]),
    ],
  };
}

export function networkScene(network: Network, { pictures }: Language): NetworkScene {
  const { title, summary, nodes, ties, left, thinned } = network;
  const types = ENTITY_TYPES.filter((type) => nodes.some((node) => node.type === type && !node.centre));
  const standings = MARKED.filter((standing) => ties.some((tie) => tie.standing === standing));
  return {
    kind: 'network',
    title,
    summary,
    nodes: nodes.map(({ id, name, type, centre }) => ({ id, name: cut(name), type, centre })),
    ties: ties.map(({ one, other, count, standing }) => ({
      one,
      other,
      count,
      ...(standing === undefined ? {} : { standing }),
    })),
    legend: [
      ...(types.length > 1 ? types.map((type) => ({ kind: 'type' as const, type, label: pictures.types[type] })) : []),
      ...standings.map((standing) => ({ kind: 'standing' as const, standing, label: pictures.standing[standing] })),
    ],
    notes: thinned ? [pictures.thinned] : [],
    left,
    // A drawing that finds no room for a name counts it here as well.
    others: Array.from({ length: nodes.length + 1 }, (_, more) =>
      left + more > 0 ? pictures.others(left + more) : '',
    ),
  };
}

const marked = (
  { standing }: TimelineEvent,
  labels: Readonly<Record<MarkedStanding, string>>,
): { readonly mark?: SceneMark } => (standing === undefined ? {} : { mark: { standing, label: labels[standing] } });

const cut = (text: string): string => text.slice(0, LONGEST);
