/** Checks that every text is there in every language, and that no two entities go by the same name. */
import type { Languages } from './check.ts';
import type { Entries, Entry, WrittenEntity, WrittenFact, WrittenPredicate } from './entries.ts';
import type { LanguageCode } from './fact.ts';
import { attributeValues, withPaths } from './normalise.ts';
import { problemAt } from './problem.ts';
import type { Place, Problem } from './problem.ts';
import type { EntityEntry } from './schema.ts';
import { asEntities } from './suggestion-entries.ts';
import type { Path } from './yaml-places.ts';

/** Something that is written per language, or once for all of them. */
interface Worded {
  readonly entry: Entry<unknown>;
  readonly path: Path;
  readonly value: unknown;
  /** False where a language may be left out, as of aliases. */
  readonly complete?: boolean;
}

/** Texts that lack a required language, or are in a language that the base does not have. */
export function checkTexts(entries: Entries, languages: Languages): Problem[] {
  return [
    ...entries.sources.map((entry) => ({ entry, path: ['title'], value: entry.value.title })),
    ...[...entries.entities, ...asEntities(entries.aliases)].flatMap(entityTexts),
    ...entries.predicates.flatMap(predicateTexts),
    ...entries.facts.flatMap(factTexts),
  ].flatMap((worded) => checkLanguages(worded, languages));
}

function entityTexts(entry: WrittenEntity): Worded[] {
  const { name, aliases, kind, attributes = {} } = entry.value;
  const values = Object.entries(attributes).flatMap(([attribute, written]) =>
    attributeValues(written, attribute).map(({ value, valuePath }) => ({ entry, path: valuePath, value })),
  );
  return [
    { entry, path: ['name'], value: name },
    { entry, path: ['aliases'], value: aliases, complete: false },
    { entry, path: ['kind'], value: kind },
    ...values,
  ];
}

function predicateTexts(entry: WrittenPredicate): Worded[] {
  const { label, words } = entry.value;
  return [
    { entry, path: ['label'], value: label },
    { entry, path: ['words'], value: words },
  ];
}

function factTexts(entry: WrittenFact): Worded[] {
  const fact = entry.value;
  const lists = (['where', 'about', 'why', 'how', 'result'] as const).flatMap((slot) =>
    withPaths<unknown>(fact[slot], [slot]).map(([value, path]) => ({ entry, path, value })),
  );
  const amounts = withPaths(fact.how_many, ['how_many']).flatMap(([amount, path]) => [
    { entry, path: [...path, 'of'], value: amount.of },
    { entry, path: [...path, 'is'], value: amount.is },
  ]);
  return [...lists, ...amounts, { entry, path: ['says'], value: fact.says }];
}

function checkLanguages({ entry, path, value, complete = true }: Worded, languages: Languages): Problem[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const given = Object.keys(value);
  const problems = given
    .filter((language) => !languages.allowed.includes(language))
    .map((language) =>
      problemAt(entry.placeOfKey([...path, language]), 'unknown-language', { language, allowed: languages.allowed }),
    );
  const missing = (entry.languages ?? languages.required).filter((language) => !given.includes(language));
  if (!complete || missing.length === 0) return problems;
  const field = String(path.findLast((step) => typeof step === 'string'));
  return [...problems, problemAt(entry.placeOf(path), 'missing-language', { field, languages: missing })];
}

/** Names and aliases by which two entities go, letter case and diacritics aside: a question could mean either. */
export function checkNames({ entities, aliases }: Entries, required: readonly LanguageCode[]): Problem[] {
  const owners = new Map<string, { id: string; place: () => Place }>();
  return [...entities, ...asEntities(aliases)].flatMap((entry) => {
    const { id = '' } = entry.value;
    const taken = new Map<string, Problem>();
    for (const { name, language, path } of namesOf(entry.value, required)) {
      const key = `${language} ${folded(name)}`;
      const owner = owners.get(key);
      if (owner === undefined) {
        owners.set(key, { id, place: () => entry.placeOf(path) });
      } else if (owner.id !== id) {
        // One alias for all languages is one problem.
        const params = { name, entity: id, owner: owner.id, first: owner.place() };
        taken.set(path.join('/'), problemAt(entry.placeOf(path), 'name-taken', params));
      }
    }
    return [...taken.values()];
  });
}

function* namesOf(
  { name = {}, aliases = [] }: Partial<EntityEntry>,
  required: readonly LanguageCode[],
): Generator<{ name: string; language: LanguageCode; path: Path }> {
  const names = typeof name === 'string' ? required.map((each) => [each, name] as const) : Object.entries(name);
  for (const [language, each] of names) {
    yield { name: each, language, path: typeof name === 'string' ? ['name'] : ['name', language] };
  }
  const lists = Array.isArray(aliases) ? required.map((each) => [each, aliases] as const) : Object.entries(aliases);
  for (const [language, list] of lists) {
    for (const [index, each] of list.entries()) {
      yield { name: each, language, path: Array.isArray(aliases) ? ['aliases', index] : ['aliases', language, index] };
    }
  }
}

function folded(name: string): string {
  return name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/\s+/g, ' ');
}
