/** What an article tells on the whole: the one that is named, that the conversation is in, or that a name picks. */
import type { FactBase, FactView } from '../facts/base.ts';
import { fold, wordsOf } from '../facts/tokens.ts';
import type { Focus } from '../matching/focus.ts';
import type { Draft } from './draft.ts';

/** So many articles are offered where it is not clear which is meant. */
const MOST_OFFERED = 5;

/**
 * An overview of the article that is meant, or the choice between those that can be. `about` are the words that say which, `found`
 * the facts that they lead to. Undefined where they lead to nothing.
 */
export function overview(about: string, found: readonly FactView[], base: FactBase, focus: Focus): Draft | undefined {
  const articles = base.knowledge.articles.filter(
    ({ table, slug }) => table !== true && base.firstOf(slug) !== undefined,
  );
  const titled = articles.filter(({ title }) =>
    Object.values(title ?? {}).some((text) => wordsOf(text).join(' ') === wordsOf(about).join(' ')),
  );
  const published = articles.filter(({ title, publisher }) => title === undefined && fold(publisher) === fold(about));
  const slugs = articles.map(({ slug }) => slug);
  const told = new Set(found.map(({ fact }) => fact.source.article));
  const spoken = focus.articles.size > 0 && about === '' ? slugs.filter((slug) => focus.articles.has(slug)) : slugs;
  const meant =
    titled.length + published.length > 0
      ? [...titled, ...published].map(({ slug }) => slug)
      : about === ''
        ? spoken
        : slugs.filter((slug) => told.has(slug));
  const [first, ...others] = meant;
  if (first === undefined) return undefined;
  if (others.length > 0)
    return {
      kind: 'ambiguous',
      of: 'article',
      choices: meant.slice(0, MOST_OFFERED).map((slug) => ({ label: slug, question: slug })),
    };
  const views = base.knowledge.facts
    .filter(({ source, attribute, standing }) => source.article === first && !attribute && standing !== 'retracted')
    .sort((one, other) => one.source.paragraph - other.source.paragraph)
    .flatMap(({ id }) => base.view(id) ?? []);
  return { kind: 'overview', article: first, found: views.map((view) => ({ view, holes: [], coverage: 1 })) };
}
