import type { PicturePhrases, PictureProblem } from '../picture-phrases.ts';

const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });
const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

function problem(what: PictureProblem): string {
  switch (what.kind) {
    case 'unknown-name':
      return what.near.length === 0
        ? `I know nobody called “${what.given}”. Pick a name from the list that opens while you type.`
        : `I know nobody called “${what.given}”. Did you mean ${either.format(what.near)}? Pick a name from the list that opens while you type.`;
    case 'ambiguous-name':
      return `“${what.given}” can be ${either.format(what.meant)}. Pick one from the list that opens while you type.`;
    case 'not-a-date':
      return `“${what.given}” is no date that I can read. Write a year, a month or a day, such as 2025, April 2025 or 2025-04-25.`;
    case 'reversed':
      return `${what.from} lies after ${what.to}. Swap the two dates.`;
    case 'no-events': {
      const whose =
        what.name === undefined ? 'My facts tell of no dated events' : `My facts date no event of ${what.name}`;
      return what.limited ? `${whose} in that time. Try a longer time, or leave the dates out.` : `${whose}.`;
    }
    case 'no-meetings':
      return what.name === undefined
        ? 'My facts tell of no meetings.'
        : `My facts tell of no meeting of ${what.name}. /timeline shows what else they say.`;
  }
}

/** The words in and around pictures, in English. */
export const pictures: PicturePhrases = {
  called: {
    timeline: ['timeline', 'timelines', 'time line', 'chronology'],
    network: ['network', 'networks', 'network graph', 'network diagram'],
  },
  wanted: new Set(
    'can could would will you please kindly hey i we us me want need like to draw plot make create show give see get a an the picture graph diagram chart image of'.split(
      ' ',
    ),
  ),
  onCommand: {
    timeline: 'A timeline is a picture: a command draws it.',
    network: 'Who met whom is a picture: a command draws it.',
  },
  title: {
    timeline: (name) => name ?? 'All events',
    network: (name) => (name === undefined ? 'Who met whom' : `Who met ${name}`),
  },
  events: (count) => counted(count, 'event', 'events'),
  meetings: (count) => counted(count, 'meeting', 'meetings'),
  names: (count) => counted(count, 'name', 'names'),
  kinds: (counts) => counts.map(([label, count]) => `${label} ${count.toLocaleString('en-GB')}`).join(', '),
  others: (count) => `and ${counted(count, 'other name', 'other names')}`,
  thinned: 'only the most frequent meetings have a line',
  undated: (count) =>
    `${counted(count, 'event has', 'events have')} no date and ${count === 1 ? 'is' : 'are'} not shown`,
  lastMet: (count, date) => {
    const met = counted(count, 'meeting', 'meetings');
    if (date === undefined) return met;
    return count === 1 ? `${met}, ${date}` : `${met}, the last ${date}`;
  },
  standing: { planned: 'planned', cancelled: 'cancelled', disputed: 'disputed', retracted: 'retracted' },
  inferred: 'date partly inferred',
  types: {
    person: 'people',
    group: 'groups',
    organisation: 'organisations',
    country: 'countries',
    city: 'cities',
    place: 'places',
    event: 'events',
    document: 'documents',
    thing: 'things',
  },
  notDrawn: 'The picture could not be drawn just now; here is its list.',
  mayNotAttach: 'I may not attach files here, so this is the list without its picture.',
  problem,
};
