/**
 * Turns checked entries into the plain data of a fact base: one text becomes a text per language, one value a list, an
 * attribute a fact.
 */
import { readDate } from './dates.ts';
import type { Entry, SoundEntries } from './entries.ts';
import { TRAITS } from './fact.ts';
import type {
  Amount,
  Article,
  Entity,
  Fact,
  FactDate,
  Filler,
  Knowledge,
  LanguageCode,
  Predicate,
  Text,
} from './fact.ts';
import { withExtensions } from './predicate-extensions.ts';
import type { EntityEntry, FactEntry, PredicateEntry, SourceEntry } from './schema.ts';
import { withAliases } from './suggestion-entries.ts';
import type { Path } from './yaml-places.ts';

type Languages = readonly LanguageCode[];
type AttributeValue = NonNullable<EntityEntry['attributes']>[string];

/** The knowledge in entries that have been checked. What is written once for all languages is given in each. */
export function toKnowledge(entries: SoundEntries, languages: Languages): Knowledge {
  return {
    articles: entries.sources.map(({ value, article = '' }) => toArticle(value, article, languages)),
    entities: withAliases(
      entries.entities.map((entry) => toEntity(entry.value, languages)),
      entries.aliases.map(({ value: { entity, aliases } }) => ({
        entity,
        aliases: wordsPerLanguage(aliases, languages),
      })),
    ),
    predicates: withExtensions(entries.predicates).map((entry) => toPredicate(entry, languages)),
    facts: [
      ...entries.facts.map((entry) => toFact(entry, languages)),
      ...entries.entities.flatMap((entry) => attributeFacts(entry)),
    ],
  };
}

/** What a source says of the article or the table `slug`. */
export function toArticle(value: SourceEntry, slug: string, languages: Languages): Article {
  const { publisher, title, url, dateline, date, language } = value;
  return {
    slug,
    publisher,
    ...(title === undefined ? {} : { title: perLanguage(title, languages) }),
    ...(url === undefined ? {} : { url }),
    ...(dateline === undefined ? {} : { dateline }),
    ...dateIn('date', date),
    language,
  };
}

function toEntity({ id, type, name, aliases = {}, kind }: EntityEntry, languages: Languages): Entity {
  return {
    id,
    type,
    names: perLanguage(name, languages),
    aliases: wordsPerLanguage(aliases, languages),
    ...(kind === undefined ? {} : { kind }),
  };
}

function toPredicate({ value: written, article }: Entry<PredicateEntry>, languages: Languages): Predicate {
  return {
    id: written.id,
    ...(article === undefined ? {} : { article }),
    label: written.label,
    words: wordsPerLanguage(written.words, languages),
    symmetric: written.symmetric ?? false,
    ...(written.converse === undefined ? {} : { converse: written.converse }),
    broader: asList(written.broader),
    transitive: written.transitive ?? false,
    traits: TRAITS.filter((trait) => written[trait] === true),
  };
}

function toFact({ value, article = '' }: Entry<FactEntry>, languages: Languages): Fact {
  const { paragraph, quote } = value.source;
  return {
    id: `${article}#${value.id}`,
    who: asList(value.who),
    did: value.did,
    whom: asList(value.whom),
    ...dateIn('when', value.when),
    where: asList(value.where).map(toFiller),
    about: asList(value.about).map(toFiller),
    why: asList<Text>(value.why),
    how: asList<Text>(value.how),
    result: asList<Text>(value.result),
    howMany: asList(value.how_many).map((amount) => toAmount(amount, languages)),
    says: value.says,
    ...(value.part_of === undefined ? {} : { partOf: `${article}#${value.part_of}` }),
    standing: value.standing ?? 'reported',
    speaker: asList(value.speaker),
    source: { article, paragraph, ...(quote === undefined ? {} : { quote }) },
    attribute: false,
  };
}

function attributeFacts({ value: entity, article }: Entry<EntityEntry>): Fact[] {
  return Object.entries(entity.attributes ?? {}).flatMap(([attribute, written]) =>
    attributeValues(written, attribute).map((each, index) => {
      const source = attributeSource(entity, each, article);
      const number = index === 0 ? '' : `.${index + 1}`;
      return {
        id: `${source.article ?? ''}#${entity.id}.${attribute}${number}`,
        who: [entity.id],
        did: attribute,
        whom: [],
        ...dateIn('when', each.when),
        where: [],
        about: [toFiller(each.value)],
        why: [],
        how: [],
        result: [],
        howMany: [],
        standing: 'reported' as const,
        speaker: [],
        source: { article: source.article ?? '', paragraph: source.paragraph ?? 1 },
        attribute: true,
      };
    }),
  );
}

/** One value of an attribute, however short it was written. */
export interface AttributeEntry {
  readonly value: string | Text;
  readonly when?: string | number | undefined;
  readonly paragraph?: number | undefined;
  readonly article?: string | undefined;
  /** Where it is written in its entity, and where in there the value itself is. */
  readonly path: Path;
  readonly valuePath: Path;
}

/** The values of the attribute `name`, in the order in which they are written. */
export function attributeValues(written: AttributeValue, name: string): AttributeEntry[] {
  return withPaths<string | Text | Omit<AttributeEntry, 'path' | 'valuePath'>>(written, ['attributes', name]).map(
    ([each, path]) =>
      isText(each) ? { value: each, path, valuePath: path } : { ...each, path, valuePath: [...path, 'value'] },
  );
}

function isText(value: string | Text | { readonly value: string | Text }): value is string | Text {
  // No language has a code of five letters.
  return typeof value === 'string' || !('value' in value);
}

/** Where an attribute's value comes from: its own words on it, the entity's, or the article whose file it is in. */
export function attributeSource(
  entity: Pick<Partial<EntityEntry>, 'source'>,
  value: AttributeEntry,
  article: string | undefined,
): { article: string | undefined; paragraph: number | undefined } {
  return {
    article: value.article ?? entity.source?.article ?? article,
    paragraph: value.paragraph ?? entity.source?.paragraph,
  };
}

/** One value, several, or none as a list. */
export function asList<T>(value: T | readonly T[] | undefined): readonly T[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}

/** The items of a value that may be one or a list, each with its path below `path`. */
export function withPaths<T>(value: T | readonly T[] | undefined, path: Path): [T, Path][] {
  const listed = Array.isArray(value);
  return asList<T>(value).map((item, index) => [item, listed ? [...path, index] : path]);
}

function toFiller(written: string | Text): Filler {
  return typeof written === 'string' ? { entity: written } : { text: written };
}

function toAmount({ of, is }: { of: Text; is: string | number | Text }, languages: Languages): Amount {
  if (typeof is !== 'number') return { of, is: perLanguage(is, languages) };
  const plain = languages.map((language) => [language, plainNumber(is, language)] as const);
  return { of, is: Object.fromEntries(plain) };
}

/** `1955`, `11.4` or `11,4`: digits as the language writes them, grouped only from five on. */
function plainNumber(number: number, language: LanguageCode): string {
  const format =
    numberFormats.get(language) ?? new Intl.NumberFormat(language, { useGrouping: 'min2', maximumFractionDigits: 10 });
  numberFormats.set(language, format);
  return format.format(number);
}

/** Making one takes longer than reading the fact that needs it. */
const numberFormats = new Map<LanguageCode, Intl.NumberFormat>();

function perLanguage(written: string | Text, languages: Languages): Text {
  if (typeof written !== 'string') return written;
  return Object.fromEntries(languages.map((language) => [language, written]));
}

function wordsPerLanguage(
  written: readonly string[] | Readonly<Record<LanguageCode, readonly string[]>>,
  languages: Languages,
): Readonly<Record<LanguageCode, readonly string[]>> {
  const inEach = isWordList(written) ? written : [];
  const lists = Object.fromEntries(languages.map((language) => [language, inEach]));
  return isWordList(written) ? lists : { ...lists, ...written };
}

function isWordList(written: object): written is readonly string[] {
  return Array.isArray(written);
}

function dateIn<Field extends string>(
  field: Field,
  written: string | number | undefined,
): Partial<Record<Field, FactDate>> {
  const result = written === undefined ? undefined : readDate(written);
  return result?.ok === true ? ({ [field]: result.date } as Record<Field, FactDate>) : {};
}
