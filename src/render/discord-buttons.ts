/**
 * What can be pressed under an answer. Nothing about a button is kept anywhere: its id says what it does, and the message
 * that it belongs to says for which question.
 */
import { ButtonStyle, ComponentType } from 'discord.js';
import type {
  APIActionRowComponent,
  APIButtonComponentWithCustomId,
  APIComponentInMessageActionRow,
  APIStringSelectComponent,
} from 'discord.js';
import type { Choice } from '../answer/answer.ts';
import type { DiscordPhrases } from '../languages/discord-phrases.ts';
import { clip, tidy } from './discord-text.ts';

/** A row of buttons, or one menu. */
export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** What somebody wants who pressed a button. */
export type Press =
  | { readonly kind: 'page'; readonly page: number }
  | { readonly kind: 'choose'; readonly id: string }
  | { readonly kind: 'ask'; readonly question: string };

/** Discord's limits, in UTF-16 code units. */
const LIMIT = { id: 100, label: 80, option: 100, options: 25, buttons: 5 } as const;

const PAGE = 'page:';
const CHOOSE = 'choose:';
const MENU = 'choose';
const ASK = 'ask:';

/** Reads what was pressed: the id of a button, or of a menu with the value that was chosen in it. */
export function readPress(customId: string, chosen?: string): Press | undefined {
  if (customId === MENU) return chosen === undefined ? undefined : { kind: 'choose', id: chosen };
  if (customId.startsWith(CHOOSE)) return { kind: 'choose', id: customId.slice(CHOOSE.length) };
  if (customId.startsWith(ASK)) return { kind: 'ask', question: customId.slice(ASK.length) };
  const page = /^page:(\d{1,4})$/.exec(customId)?.[1];
  return page === undefined ? undefined : { kind: 'page', page: Number(page) };
}

/** True of a question that fits on a button: the button is then all that has to be shown of it. */
export function fitsOnButton(question: string): boolean {
  const label = tidy(question);
  return label !== '' && label === question && label.length <= LIMIT.label && !label.includes('\n');
}

/** Previous and next page; no row for an answer of one page. `page` counts from 0. */
export function pageRow(page: number, pages: number, { answer }: DiscordPhrases): Row[] {
  if (pages < 2) return [];
  const turn = (label: string, to: number): APIButtonComponentWithCustomId => ({
    ...button(label, PAGE + to.toString()),
    style: ButtonStyle.Primary,
    disabled: to < 0 || to >= pages,
  });
  return [row([turn(answer.previous, Math.max(-1, page - 1)), turn(answer.next, page + 1)])];
}

/** Buttons for a few short choices, a menu for others. Choices that Discord has no room for stay in the text. */
export function choiceRow(choices: readonly Choice[], { answer }: DiscordPhrases): Row[] {
  const offered = [...new Map(choices.map((choice) => [choice.id, choice])).values()]
    .map(({ id, label }) => ({ id, label: tidy(label).replace(/\s+/g, ' ') }))
    .filter(({ id, label }) => id !== '' && id.length + CHOOSE.length <= LIMIT.id && label !== '');
  if (offered.length === 0) return [];
  if (offered.length <= LIMIT.buttons && offered.every(({ label }) => label.length <= LIMIT.label))
    return [row(offered.map(({ id, label }) => button(label, CHOOSE + id)))];
  const menu: APIStringSelectComponent = {
    type: ComponentType.StringSelect,
    custom_id: MENU,
    placeholder: answer.choices,
    options: offered.slice(0, LIMIT.options).map(({ id, label }) => ({ label: clip(label, LIMIT.option), value: id })),
  };
  return [row([menu])];
}

/** Questions that can be asked by pressing them. */
export function suggestionRow(suggestions: readonly string[]): Row[] {
  const fitting = [...new Set(suggestions.filter(fitsOnButton))].slice(0, LIMIT.buttons);
  return fitting.length === 0 ? [] : [row(fitting.map((question) => button(question, ASK + question)))];
}

const row = (components: APIComponentInMessageActionRow[]): Row => ({ type: ComponentType.ActionRow, components });

const button = (label: string, id: string): APIButtonComponentWithCustomId => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  label,
  custom_id: id,
});
