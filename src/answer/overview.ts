/** What an article tells on the whole: the one that is named, that the conversation is in, or that a name picks. */
import type { FactBase, FactView } from '../facts/base.ts';
import type { Article } from '../facts/fact.ts';
import { wordsOf } from '../facts/tokens.ts';
import { LANGUAGES } from '../languages/registry.ts';
import type { Focus } from '../matching/focus.ts';
import { articleName, factsInOrder } from './article.ts';
import type { Draft } from './draft.ts';

/** So many articles are offered where it is not clear which is meant. */
const MOST_OFFERED = 5;

/** What an overview is asked of. */
interface Asked {
  /** The words that say which article; none where it is only "the article". */
  readonly about: string;
  /** The facts that they lead to. */
  readonly found: readonly FactView[];
  /** The article that was picked where several could be meant. */
  readonly meant: string | undefined;
}

/**
 * An overview of the article that is meant, or the choice between those that can be, newest first. Undefined where the words lead
 * to none.
 */
export function overview({ about, found, meant: picked }: Asked, base: FactBase, focus: Focus): Draft | undefined {
  const articles = base.knowledge.articles.filter(
    ({ table, slug }) => table !== true && base.firstOf(slug) !== undefined,
  );
  const words = wordsOf(about).join(' ');
  const isCalled = (article: Article) =>
    LANGUAGES.some((language) => wordsOf(articleName(article, language)).join(' ') === words) ||
    wordsOf(article.publisher).join(' ') === words;
  const called = articles.filter(({ slug }) => slug === picked);
  const named = called.length > 0 || about === '' ? called : articles.filter(isCalled);
  const told = new Set(found.map(({ fact }) => fact.source.article));
  const spoken = articles.filter(({ slug }) => focus.articles.has(slug));
  const open = about !== '' ? articles.filter(({ slug }) => told.has(slug)) : spoken.length > 0 ? spoken : articles;
  const meant = named.length > 0 ? named : open;
  const [first, ...others] = meant;
  if (first === undefined) return undefined;
  if (others.length > 0)
    return {
      kind: 'ambiguous',
      of: 'article',
      choices: [...meant]
        .sort((one, other) => (other.date?.from ?? -Infinity) - (one.date?.from ?? -Infinity))
        .slice(0, MOST_OFFERED)
        .map(({ slug }) => ({ label: slug, question: slug })),
      ...(meant.length > MOST_OFFERED ? { among: meant.length } : {}),
    };
  const views = factsInOrder(first.slug, base)
    .filter(({ standing }) => standing !== 'retracted')
    .flatMap(({ id }) => base.view(id) ?? []);
  return { kind: 'overview', article: first.slug, found: views.map((view) => ({ view, holes: [], coverage: 1 })) };
}
