/** Facts, entities and values in the words of one language. */
import { textsOf, WELL_KNOWN, type FactBase, type FactView } from '../facts/base.ts';
import type { Fact, Filler } from '../facts/fact.ts';
import type { Language } from '../languages/language.ts';
import { inLanguage } from '../languages/registry.ts';
import type { Fill } from '../matching/candidate.ts';
import type { Hole } from '../question/question.ts';
import type { ShownFact, ShownSource, Value } from './answer.ts';
import { dateText, dateValue } from './dates.ts';

export function entityName(id: string, base: FactBase, language: Language): string {
  const entity = base.entity(id);
  return entity === undefined ? id : inLanguage(entity.names, language.code);
}

export const fillerText = (filler: Filler, base: FactBase, language: Language): string =>
  'entity' in filler ? entityName(filler.entity, base, language) : inLanguage(filler.text, language.code);

/** "Ana, Bima and Citra"; "Ana, Bima or Citra" of what excludes each other. */
export function listText(
  items: readonly string[],
  { locale }: Language,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  if (items.length < 2) return items[0] ?? '';
  const key = `${type} ${locale}`;
  const format = listFormats.get(key) ?? new Intl.ListFormat(locale, { type });
  listFormats.set(key, format);
  return format.format(items);
}

/** Made once per kind and locale: making one takes longer than an answer. */
const listFormats = new Map<string, Intl.ListFormat>();

/** A value as a member reads it. */
export function fillText(fill: Fill, hole: Hole, view: FactView, base: FactBase, language: Language): string {
  switch (fill.kind) {
    case 'filler':
      return fill.slot === 'where' && hole.place === undefined
        ? placeText(fill.filler, base, language)
        : fillerText(fill.filler, base, language);
    case 'text':
      return inLanguage(fill.text, language.code);
    case 'date':
      return dateText(fill.date, hole.precision, language);
    case 'amount': {
      const is = inLanguage(fill.amount.is, language.code);
      // A bare number of days or months is no length of time yet.
      return hole.asks === 'duration' && !/\p{L}/u.test(is) ? `${is} ${inLanguage(fill.amount.of, language.code)}` : is;
    }
    case 'days':
      return language.phrases.days(fill.days);
    case 'fact':
      return sentence(view.fact, base, language);
  }
}

/** A value on its own, for programs. */
export function fillValue(
  fill: Fill,
  hole: Hole,
  view: FactView,
  base: FactBase,
  language: Language,
): Omit<Value, 'rank'> {
  const text = fillText(fill, hole, view, base, language);
  switch (fill.kind) {
    case 'filler':
      return { slot: fill.slot, text: fillerText(fill.filler, base, language) };
    case 'text':
      return { slot: fill.slot, text };
    case 'date':
      return { slot: 'when', text: dateValue(fill.date, hole.precision) };
    case 'amount':
      return { slot: 'how_many', text };
    case 'days':
      return { slot: 'how_many', text };
    case 'fact':
      return { slot: 'did', text };
  }
}

/** A place with the city that it lies in: "guest room, Port Example". */
function placeText(filler: Filler, base: FactBase, language: Language): string {
  const name = fillerText(filler, base, language);
  if (!('entity' in filler)) return name;
  const around = [...base.relatedTo(filler.entity)].filter(
    (id) => id !== filler.entity && base.entity(id)?.type === 'city',
  );
  return [name, ...around.map((id) => entityName(id, base, language))].join(', ');
}

/** A fact as one sentence: the editor's own, or one put together from its slots. */
export function sentence(fact: Fact, base: FactBase, language: Language): string {
  if (fact.says !== undefined) return inLanguage(fact.says, language.code);
  const names = (ids: readonly string[]) =>
    listText(
      ids.map((id) => entityName(id, base, language)),
      language,
    );
  const label = inLanguage(base.predicate(fact.did)?.label ?? {}, language.code) || fact.did;
  if (fact.attribute) {
    const value = listText(
      fact.about.map((filler) => fillerText(filler, base, language)),
      language,
    );
    const when = fact.when === undefined ? '' : ` (${dateText(fact.when, undefined, language)})`;
    return language.phrases.attribute(label, names(fact.who), value + when);
  }
  return language.phrases.row({
    who: names(fact.who),
    did: label,
    whom: [
      names(fact.whom),
      listText(
        fact.about.map((filler) => fillerText(filler, base, language)),
        language,
      ),
    ]
      .filter(Boolean)
      .join(', '),
    when: fact.when === undefined ? '' : dateText(fact.when, undefined, language),
    where: listText(
      fact.where.map((filler) => fillerText(filler, base, language)),
      language,
    ),
  });
}

/** What must be said beside a fact that is not simply reported; empty where nothing must. */
export function standingNote(fact: Fact, base: FactBase, language: Language): string {
  const { standing } = language.phrases;
  if (fact.standing === 'reported') return '';
  const keys = base.view(fact.id)?.keys;
  const saysSo =
    fact.standing === 'cancelled'
      ? keys?.has(`predicate:${WELL_KNOWN.cancel}`)
      : fact.standing === 'planned' && keys?.has(`predicate:${WELL_KNOWN.plan}`);
  if (saysSo === true) return '';
  if (fact.standing !== 'stated') return standing[fact.standing];
  const speakers = listText(
    fact.speaker.map((id) => entityName(id, base, language)),
    language,
  );
  const says = sentence(fact, base, language);
  const namesThem = fact.speaker.every(
    (id) => base.keysOf(id).size > 0 && textsOf(fact).some(() => says.includes(entityName(id, base, language))),
  );
  return namesThem ? '' : standing.stated(speakers);
}

export function shownFact(fact: Fact, base: FactBase, language: Language): ShownFact {
  return {
    id: fact.id,
    says: sentence(fact, base, language),
    standing: fact.standing,
    source: shownSource(fact, base, language),
  };
}

function shownSource(fact: Fact, base: FactBase, language: Language): ShownSource {
  const article = base.article(fact.source.article);
  const { note } = fact.source;
  // A row that names its own address is found there.
  const url = fact.source.url ?? article?.url;
  return {
    article: fact.source.article,
    ...(article?.table === undefined ? {} : { table: article.table }),
    ...(note === undefined ? {} : { note }),
    paragraph: fact.source.paragraph,
    publisher: article?.publisher ?? fact.source.article,
    ...(fact.source.quote === undefined ? {} : { quote: fact.source.quote }),
    ...(article?.title === undefined ? {} : { title: inLanguage(article.title, language.code) }),
    ...(url === undefined ? {} : { url }),
    ...(article?.date === undefined ? {} : { date: dateText(article.date, undefined, language) }),
  };
}
