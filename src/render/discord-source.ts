/** Where an answer comes from: a line for each source on the card, and more about them for whoever asks for it. */
import type { APIEmbed, APIEmbedField } from 'discord.js';
import type { Answer, ShownFact, ShownSource } from '../answer/answer.ts';
import type { DiscordPhrases } from '../languages/discord-phrases.ts';
import { articleButtons, articleRow } from './discord-buttons.ts';
import type { ArticlePage } from './discord-buttons.ts';
import { listField, reply } from './discord.ts';
import type { DiscordReply } from './discord.ts';
import { clip, escapeMarkdown, safe, tidy } from './discord-text.ts';
import { areSeveral, sourceGroups } from './sources.ts';
import type { SourceGroup } from './sources.ts';

const COLOUR = 0x1565c0;
/** Articles that are shown at length, and facts on one page of all that an article tells. */
const MOST = { articles: 3, facts: 8 } as const;
/** Largest lengths; together they stay within Discord's 6,000 characters. */
const ROOM = {
  description: 2500,
  article: 4096,
  also: 900,
  name: 100,
  title: 250,
  sentence: 300,
  quote: 500,
  pageNumber: 60,
} as const;

/** Sources as one field, a line each: publisher (linked), title, paragraphs, date. */
export function sourceFields(facts: readonly ShownFact[], phrases: DiscordPhrases): APIEmbedField[] {
  const lines = sourceGroups(facts).map((group) => sourceLine(group, phrases));
  return listField(lines.length === 1 ? phrases.answer.source : phrases.answer.sources, lines, phrases);
}

/**
 * What an answer rests on, article by article: the paragraph, what it says, the quote if there is one; and what else each
 * article tells. `toldBy` gives the facts of an article in its order, none of a table.
 */
export function renderSource(
  answer: Answer,
  toldBy: (article: string) => readonly ShownFact[],
  phrases: DiscordPhrases,
): DiscordReply {
  const groups = sourceGroups(answer.facts);
  const shown = groups.slice(0, MOST.articles);
  const own = new Set(answer.facts.map(({ id }) => id));
  const blocks = shown.map((group) => {
    const facts = answer.facts.filter(({ source }) => belongs(source, group)).slice(0, MOST.facts);
    return [sourceLine(group, phrases), ...factBlocks(facts, phrases)].join('\n');
  });
  const left = groups.length - shown.length;
  const articles = shown.map(({ source }) => ({
    source,
    others: toldBy(source.article).filter(({ id }) => !own.has(id)),
  }));
  const embed: APIEmbed = {
    color: COLOUR,
    title: groups.length === 1 ? phrases.answer.source : phrases.answer.sources,
    description: clip([...blocks, ...(left > 0 ? [phrases.answer.more(left)] : [])].join('\n\n'), ROOM.description),
    fields: articles.flatMap(({ source, others }) =>
      listField(
        shown.length === 1
          ? phrases.answer.alsoSays
          : clip(`${phrases.answer.alsoSays}: ${titleOf(source)}`, ROOM.name),
        others.map(({ says }) => `• ${safe(says, ROOM.sentence)}`),
        phrases,
        ROOM.also,
      ),
    ),
  };
  const longer = articles.filter(({ others }) => others.length > MOST_BESIDE);
  return reply({
    embeds: [embed],
    components: articleButtons(
      longer.map(({ source }) => ({ article: source.article, label: titleOf(source) })),
      answer.language,
    ),
  });
}

/** So many further facts are sure to be shown in full beside a source. */
const MOST_BESIDE = 2;

/** A page of all that an article tells, each with its paragraph; undefined for an article without facts. */
export function renderArticle(
  facts: readonly ShownFact[],
  at: ArticlePage,
  phrases: DiscordPhrases,
): DiscordReply | undefined {
  const [first] = facts;
  if (first === undefined) return undefined;
  const { source } = first;
  const line = sourceLine({ source, places: [], notes: [], quotes: [] }, phrases);
  const pages = onPages(
    facts,
    (fact) => factBlock([fact], phrases).length,
    ROOM.article - line.length - ROOM.pageNumber,
  );
  const page = Math.min(at.page, pages.length - 1);
  const which = pages.length > 1 ? [phrases.answer.page(page + 1, pages.length)] : [];
  return reply({
    embeds: [
      {
        color: COLOUR,
        title: clip(tidy(titleOf(source)), ROOM.title) || phrases.answer.source,
        description: clip([line, ...factBlocks(pages[page] ?? [], phrases), ...which].join('\n\n'), ROOM.article),
      },
    ],
    components: articleRow({ ...at, page }, pages.length, phrases),
  });
}

/** Facts in their order on pages of at most `MOST.facts`, as many on each as its room (in characters) holds. */
function onPages(
  facts: readonly ShownFact[],
  lengthOf: (fact: ShownFact) => number,
  room: number,
): readonly (readonly ShownFact[])[] {
  const pages: ShownFact[][] = [];
  let left = 0;
  for (const fact of facts) {
    const last = pages.at(-1);
    const needs = lengthOf(fact) + '\n\n'.length;
    if (last === undefined || last.length === MOST.facts || needs > left) {
      pages.push([fact]);
      left = room - needs;
    } else {
      last.push(fact);
      left -= needs;
    }
  }
  return pages;
}

const titleOf = ({ title, publisher }: ShownSource): string => title ?? publisher;

/**
 * Facts and where their article has them: "paragraph 2: Ana met Bima.", then the quote. Those of one paragraph that follow one
 * another are listed below it.
 */
function factBlocks(facts: readonly ShownFact[], phrases: DiscordPhrases): string[] {
  const groups: ShownFact[][] = [];
  for (const fact of facts) {
    const group = groups.at(-1);
    if (group?.[0]?.source.paragraph === fact.source.paragraph) group.push(fact);
    else groups.push([fact]);
  }
  return groups.map((group) => factBlock(group, phrases));
}

function factBlock(facts: readonly ShownFact[], { answer }: DiscordPhrases): string {
  const [first] = facts;
  if (first === undefined) return '';
  const place = placesIn(first.source, answer)(first.source.paragraph.toString(), false);
  const told = facts.map(({ says }) => safe(says.replace(/\s+/g, ' '), ROOM.sentence));
  const quotes = [...new Set(facts.flatMap(({ source }) => source.quote ?? []))];
  return [
    `**${escapeMarkdown(place)}**:${told.length === 1 ? ` ${told.join('')}` : told.map((one) => `\n• ${one}`).join('')}`,
    ...quotes.map((quote) => `> ${safe(quote.replace(/\s+/g, ' '), ROOM.quote)}`),
  ].join('\n');
}

/** The words for paragraphs of an article, or for rows of a table. */
const placesIn = ({ table }: ShownSource, { paragraphs, rows }: DiscordPhrases['answer']) =>
  table === true ? rows : paragraphs;

const belongs = (source: ShownSource, group: SourceGroup): boolean =>
  source.article === group.source.article && (source.table !== true || source.url === group.source.url);

/** One line of a source: publisher (linked), title, paragraphs, notes, date. */
function sourceLine({ source, places, notes }: SourceGroup, { answer }: DiscordPhrases): string {
  return [
    linked(safe(source.publisher, 200), source.url),
    source.title === undefined ? '' : safe(source.title, 200),
    places.length === 0 ? '' : placesIn(source, answer)(places.join(', '), areSeveral(places)),
    ...notes.map((note) => safe(note, 100)),
    source.date === undefined ? '' : safe(source.date, 60),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** A masked link, or the bare text where there is no address or it is too long to show. */
export function linked(text: string, url: string | undefined, longest = 500): string {
  if (url === undefined || url.length > longest || !/^https?:\/\/[^\s<>]+$/.test(url)) return text;
  return `[${text}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})`;
}
