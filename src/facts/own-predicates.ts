/**
 * What an article's own predicate is a case of, where its author does not say: the shared predicate that has the same words.
 * So all other words for it that the shared one knows ask for the article's facts too.
 */
import type { LanguageCode, Predicate } from './fact.ts';

/** The predicates among whose words a phrase is, in any form. */
type Named = (phrase: string, language: LanguageCode) => readonly string[];

/** More than this share of its words says that a predicate is a case of another one. */
const MOST = 1 / 2;
/** At least this share of them in each language: one word may mean two things in one language. */
const LEAST = 1 / 3;

/**
 * Per predicate of an article that leaves out what it is a case of: the shared predicate that has the label in every language,
 * or else most of the words, and a good part of them in each; of several those with the most. None where either is what entities have
 * and not what is done.
 */
export function impliedBroader(
  predicates: readonly Predicate[],
  named: Named,
  isAttribute: (id: string) => boolean,
): ReadonlyMap<string, readonly string[]> {
  const shared = new Set(
    predicates.flatMap(({ id, article }) => (article === undefined && !isAttribute(id) ? id : [])),
  );
  const implied = new Map<string, readonly string[]>();
  for (const own of predicates) {
    if (own.article === undefined || own.broader.length > 0 || isAttribute(own.id)) continue;
    const counts = countShared(own, named);
    const fitting = [...counts].filter(([id, { alike }]) => shared.has(id) && alike);
    const most = Math.max(...fitting.map(([, { words }]) => words));
    if (fitting.length > 0)
      implied.set(
        own.id,
        fitting.flatMap(([id, { words }]) => (words === most ? id : [])),
      );
  }
  return implied;
}

/** How many of a predicate's words other predicates have, and whether these are enough to be a case of them. */
function countShared({ label, words }: Predicate, named: Named) {
  const languages = Object.entries(words).filter(([, phrases]) => phrases.length > 0);
  const total = languages.reduce((sum, [, phrases]) => sum + phrases.length, 0);
  const found = new Map<string, { words: number; languages: number; labels: number }>();
  const countOf = (id: string) => {
    const count = found.get(id) ?? { words: 0, languages: 0, labels: 0 };
    found.set(id, count);
    return count;
  };
  for (const [language, phrases] of languages) {
    const each = phrases.flatMap((phrase) => named(phrase, language));
    for (const id of new Set(each)) {
      const words = each.filter((other) => other === id).length;
      countOf(id).words += words;
      if (words >= phrases.length * LEAST) countOf(id).languages += 1;
    }
  }
  const labels = Object.entries(label);
  for (const [language, noun] of labels) for (const id of named(noun, language)) countOf(id).labels += 1;
  return new Map(
    [...found].map(([id, count]) => {
      const isMost = count.words > total * MOST && count.languages === languages.length;
      return [id, { words: count.words, alike: isMost || count.labels === labels.length }];
    }),
  );
}
