/** Colours and measures of pictures. One dark card, which stands out on a light page and rests on a dark one. */
import type { EntityType } from '../../facts/fact.ts';
import type { MarkedStanding } from '../../languages/picture-phrases.ts';

/** Width of every picture in its own units; a phone shows these at about two thirds of their size. */
export const WIDTH = 540;
/** Pixels for each unit: as sharp as a phone can show it. */
export const SCALE = 2;

export const COLOUR = {
  card: '#20242c',
  edge: '#39404d',
  title: '#ffffff',
  text: '#e6e9ef',
  muted: '#a3adbd',
  faint: '#59637a',
  event: '#6ea8fe',
  date: '#9cc4ff',
  group: '#4f6fa8',
  centre: '#ffd166',
} as const;

/** Colours tell standings apart, and never alone: a word or a line stands beside each. */
export const STANDING_COLOUR: Readonly<Record<MarkedStanding, string>> = {
  planned: '#ffc857',
  disputed: '#ff9e64',
  cancelled: '#aab2c0',
  retracted: '#ff8a8a',
};

export const STANDING_DASHES: Readonly<Record<MarkedStanding, string>> = {
  planned: '8 6',
  disputed: '2 6',
  cancelled: '3 9',
  retracted: '3 9',
};

/** True of what did not happen, or is no longer said. */
export const isStruck = (standing: MarkedStanding | undefined): boolean =>
  standing === 'cancelled' || standing === 'retracted';

/** Card and edge of a name by what it names. */
export const TYPE_COLOUR: Readonly<Record<EntityType, { readonly fill: string; readonly edge: string }>> = {
  person: { fill: '#28405f', edge: '#6ea8fe' },
  group: { fill: '#43335f', edge: '#b794f6' },
  organisation: { fill: '#1f4a46', edge: '#4fd1c5' },
  country: { fill: '#5a3a2a', edge: '#f6ad7b' },
  city: { fill: '#3b4252', edge: '#a3adbd' },
  place: { fill: '#3b4252', edge: '#a3adbd' },
  event: { fill: '#3b4252', edge: '#a3adbd' },
  document: { fill: '#3b4252', edge: '#a3adbd' },
  thing: { fill: '#3b4252', edge: '#a3adbd' },
};
