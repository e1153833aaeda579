/** Articles as a whole: what each is called, and everything that it tells. */
import type { FactBase } from '../facts/base.ts';
import type { Article, Fact } from '../facts/fact.ts';
import type { Language } from '../languages/language.ts';
import { inLanguage } from '../languages/registry.ts';
import type { ShownFact } from './answer.ts';
import { shortDateText } from './dates.ts';
import { sentence, shownFact } from './show.ts';

/** Characters of a sentence that stand beside the name of an article. */
const LINE = 70;

/** The facts of an article in the order of its paragraphs, ready to be shown; none of a table, which has no end. */
export function toldBy(article: string, base: FactBase, language: Language): ShownFact[] {
  if (base.article(article) === undefined || base.article(article)?.table === true) return [];
  return factsInOrder(article, base).map((fact) => shownFact(fact, base, language));
}

/** What an article tells, in the order of its paragraphs. */
export const factsInOrder = (article: string, base: FactBase): readonly Fact[] =>
  base.knowledge.facts
    .filter(({ source, attribute }) => source.article === article && !attribute)
    .sort((one, other) => one.source.paragraph - other.source.paragraph);

/** What an article is called: its title, or else who published it and when. */
export function articleName(article: Article, language: Language): string {
  const titled = inLanguage(article.title ?? {}, language.code);
  return titled === '' ? publishedBy(article, language) : titled;
}

/** What tells an article from others beside its name: who published it and when, or else what it tells first. */
export function articleDetail(article: Article, base: FactBase, language: Language): string | undefined {
  if (inLanguage(article.title ?? {}, language.code) !== '') return publishedBy(article, language);
  const [first] = factsInOrder(article.slug, base);
  return first === undefined ? undefined : shortened(sentence(first, base, language));
}

/** As much of a sentence as fits a line beside a name, up to the end of a word. */
function shortened(text: string): string {
  if (text.length <= LINE) return text;
  const end = text.lastIndexOf(' ', LINE);
  return `${text.slice(0, end > 0 ? end : LINE).replace(/[\s,;:–]+$/u, '')}…`;
}

const publishedBy = ({ publisher, date }: Pick<Article, 'publisher' | 'date'>, language: Language): string =>
  date === undefined ? publisher : `${publisher}, ${shortDateText(date, language)}`;
