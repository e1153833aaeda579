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
import { FURTHER } from '../answer/answer.ts';
import type { Answer, Choice, Further } from '../answer/answer.ts';
import type { LanguageCode } from '../facts/fact.ts';
import type { DiscordPhrases } from '../languages/discord-phrases.ts';
import { clip, tidy } from './discord-text.ts';

/** A row of buttons, or one menu. */
export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** What somebody wants who pressed a button. */
export type Press =
  /** Another page of the answer. */
  | { readonly kind: 'page'; readonly page: number }
  /** Where the answer comes from. */
  | { readonly kind: 'source' }
  /** A page of everything that an article tells. */
  | ({ readonly kind: 'article' } & ArticlePage)
  /** One word more about the answer: "When?" */
  | { readonly kind: 'further'; readonly slot: Further }
  /** One of several that could be meant, by its id. */
  | { readonly kind: 'choose'; readonly id: string }
  /** A suggested question, by itself or by its place among those of the answer. */
  | { readonly kind: 'ask'; readonly question: string }
  | { readonly kind: 'suggested'; readonly at: number };

/** Discord's limits, in UTF-16 code units. */
const LIMIT = { id: 100, label: 80, option: 100, options: 25, buttons: 5 } as const;

/** Suggestions that are offered as buttons. */
const MOST_SUGGESTIONS = 3;

const MENU = 'choose';
const [PAGE, ARTICLE, FURTHER_ID, ASK, SUGGESTED] = ['page:', 'article:', 'further:', 'ask:', 'suggested:'];
const SOURCE = 'source';

/** Reads what was pressed: the id of a button, or of a menu with the value that was chosen in it. */
export function readPress(customId: string, chosen?: string): Press | undefined {
  if (customId === MENU) return chosen === undefined ? undefined : { kind: 'choose', id: chosen };
  if (customId === SOURCE) return { kind: 'source' };
  if (customId.startsWith(ASK)) return { kind: 'ask', question: customId.slice(ASK.length) };
  const slot = FURTHER.find((one) => customId === FURTHER_ID + one);
  if (slot !== undefined) return { kind: 'further', slot };
  const [, pages, language, article] = /^article:(\d{1,4}):([a-z]{2,8}):(.{1,100})$/.exec(customId) ?? [];
  if (language !== undefined && article !== undefined)
    return { kind: 'article', page: Number(pages), language, article };
  const [, kind, number] = /^(page|suggested):(\d{1,4})$/.exec(customId) ?? [];
  if (kind === 'page') return { kind, page: Number(number) };
  return kind === 'suggested' ? { kind, at: Number(number) } : undefined;
}

/** True of a question that a button shows in full. */
export function fitsOnButton(question: string): boolean {
  const label = tidy(question);
  return label !== '' && label === question && label.length <= LIMIT.label && !label.includes('\n');
}

/** What an answer offers to press; the answer is shown from its page `page` of `pages`, counted from 0. */
export interface Actions extends Pick<Answer, 'further'> {
  readonly page: number;
  readonly pages: number;
  /** It rests on facts, whose source can be shown. */
  readonly sourced: boolean;
}

/** More of a long list, the source, and what can be asked next; on further pages the way back and on. */
export function actionRow({ page, pages, sourced, further }: Actions, { answer }: DiscordPhrases): Row[] {
  const forward = page + 1 < pages;
  if (page > 0)
    return [
      row([
        button(answer.previous, PAGE + (page - 1).toString(), { emoji: '◀️' }),
        button(answer.next, PAGE + (page + 1).toString(), { emoji: '▶️', disabled: !forward }),
      ]),
    ];
  const buttons = [
    ...(forward ? [button(answer.moreButton, PAGE + '1', { emoji: '▶️', style: ButtonStyle.Primary })] : []),
    ...(sourced ? [button(answer.source, SOURCE, { emoji: '📄' })] : []),
    ...further.map((slot) => button(answer.further[slot], FURTHER_ID + slot, { emoji: EMOJI[slot] })),
  ];
  return buttons.length === 0 ? [] : [row(buttons)];
}

const EMOJI: Readonly<Record<Further, string>> = { when: '🗓️', where: '📍', about: '💬' };

/** A page of all that an article tells, in a language. */
export interface ArticlePage {
  readonly article: string;
  readonly language: LanguageCode;
  readonly page: number;
}

/** The way through all that an article tells; none for an article of one page, or with too long a name. */
export function articleRow(at: ArticlePage, pages: number, { answer }: DiscordPhrases): Row[] {
  const { page } = at;
  if (pages < 2 || !fitsArticle(at)) return [];
  return [
    row([
      button(answer.previous, articleId({ ...at, page: Math.max(0, page - 1) }), { emoji: '◀️', disabled: page === 0 }),
      button(answer.next, articleId({ ...at, page: page + 1 }), { emoji: '▶️', disabled: page + 1 >= pages }),
    ]),
  ];
}

/** For each article everything that it tells, under its title. */
export function articleButtons(
  articles: readonly { readonly article: string; readonly label: string }[],
  language: LanguageCode,
): Row[] {
  const buttons = articles
    .map(({ article, label }) => ({ at: { article, language, page: 0 }, label: clip(onOneLine(label), LIMIT.label) }))
    .filter(({ at, label }) => fitsArticle(at) && label !== '')
    .slice(0, LIMIT.buttons)
    .map(({ at, label }) => button(label, articleId(at), { emoji: '📰' }));
  return buttons.length === 0 ? [] : [row(buttons)];
}

const articleId = ({ article, language, page }: ArticlePage): string =>
  `${ARTICLE}${page.toString()}:${language}:${article}`;
const fitsArticle = (at: ArticlePage): boolean =>
  articleId({ ...at, page: 9999 }).length <= LIMIT.id && tidy(at.article) === at.article;

/** A menu of those who could be meant, with what tells them apart. What Discord has no room for stays in the text. */
export function choiceRow(choices: readonly Choice[], { answer }: DiscordPhrases): Row[] {
  const offered = [...new Map(choices.map((choice) => [choice.id, choice])).values()]
    .map(({ id, label, detail = '' }) => ({ id, label: onOneLine(label), detail: onOneLine(detail) }))
    .filter(({ id, label }) => id !== '' && id.length <= LIMIT.option && label !== '');
  if (offered.length === 0) return [];
  const menu: APIStringSelectComponent = {
    type: ComponentType.StringSelect,
    custom_id: MENU,
    placeholder: answer.choices,
    options: offered.slice(0, LIMIT.options).map(({ id, label, detail }) => ({
      label: clip(label, LIMIT.option),
      value: id,
      ...(detail === '' ? {} : { description: clip(detail, LIMIT.option) }),
    })),
  };
  return [row([menu])];
}

/**
 * Questions that are asked by pressing them. One that no id has room for can be found again only by the answer's message,
 * where that is `restorable`.
 */
export function suggestionRow(suggestions: readonly string[], { restorable }: { restorable: boolean }): Row[] {
  const offered = [...new Set(suggestions)].slice(0, MOST_SUGGESTIONS).flatMap((question, at) => {
    const id = ASK + question;
    const label = clip(onOneLine(question), LIMIT.label);
    if (label === '') return [];
    if (id.length <= LIMIT.id && tidy(question) === question) return [button(label, id)];
    return restorable ? [button(label, SUGGESTED + at.toString())] : [];
  });
  return offered.length === 0 ? [] : [row(offered)];
}

const onOneLine = (text: string): string => tidy(text).replace(/\s+/g, ' ');

const row = (components: APIComponentInMessageActionRow[]): Row => ({ type: ComponentType.ActionRow, components });

interface Look {
  readonly emoji?: string;
  readonly disabled?: boolean;
  readonly style?: ButtonStyle.Primary | ButtonStyle.Secondary;
}

/** A button with its own id; other parts of the bot make theirs with it as well. */
export const button = (
  label: string,
  id: string,
  { emoji, disabled = false, style = ButtonStyle.Secondary }: Look = {},
): APIButtonComponentWithCustomId => ({
  type: ComponentType.Button,
  style,
  label,
  custom_id: id,
  ...(disabled ? { disabled } : {}),
  ...(emoji === undefined ? {} : { emoji: { name: emoji } }),
});
