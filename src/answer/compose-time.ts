/** Words for the order of events and for the time between them. */
import type { FactBase } from '../facts/base.ts';
import { spanBetween } from '../facts/date-order.ts';
import type { Language } from '../languages/language.ts';
import type { Value } from './answer.ts';
import { shortDateText } from './dates.ts';
import type { Draft, Found } from './draft.ts';
import { entityName, listText } from './show.ts';

type TimeDraft = Extract<Draft, { kind: 'comparison' | 'choice' | 'span' }>;
type SpanDraft = Extract<Draft, { kind: 'span' }>;

interface Words {
  readonly base: FactBase;
  readonly language: Language;
}

/** The short answer to a question about the order of events or the time between them, and its bare value. */
export function inTime(draft: TimeDraft, words: Words): { short: string; values: Value[] } {
  const { phrases } = words.language;
  const dates = draft.found.map((one) => dateOf(one, words.language));
  const [first = '', second = ''] = dates;
  const ordered = (order: 'before' | 'after') =>
    first === second ? phrases.orderWithin(first, order) : phrases.order(first, order, second);
  switch (draft.kind) {
    case 'comparison': {
      const { order, verdict } = draft;
      const said =
        order === 'same'
          ? phrases.sameTime(first, second)
          : order === 'apart'
            ? phrases.apart(first, second)
            : ordered(order);
      if (draft.either === true) return { short: `${said}.`, values: [{ slot: 'when', text: said, rank: 1 }] };
      const opener = (verdict === 'yes' ? phrases.yes : phrases.no).replace(/[.]$/, ':');
      return { short: `${opener} ${said}.`, values: [{ slot: 'polarity', text: verdict, rank: 1 }] };
    }
    case 'choice': {
      const [entity] = draft.names;
      const name = entity === undefined ? draft.text : entityName(entity, words.base, words.language);
      if (name === '')
        return { short: `${phrases.sameTime(first, second)}.`, values: [{ slot: 'when', text: first, rank: 1 }] };
      const order = ordered(draft.order === 'first' ? 'before' : 'after');
      return { short: `${name}: ${order}.`, values: [{ slot: 'who', text: name, rank: 1 }] };
    }
    case 'span': {
      const span = spanText(draft, words.language);
      return { short: `${span}.`, values: [{ slot: 'how_many', text: span, rank: 1 }] };
    }
  }
}

const dateOf = ({ view }: Found, language: Language): string =>
  view.when === undefined ? '' : shortDateText(view.when, language);

function spanText({ from, to, unit, exact, ago }: SpanDraft, language: Language): string {
  const { phrases } = language;
  const days = to - from;
  if (ago === true && days === 0) return phrases.today;
  const text = exact
    ? inParts(exactParts(from, to, unit), language)
    : phrases.about(inParts([roughly(days, unit)], language));
  return ago === true ? phrases.ago(text) : text;
}

type Part = readonly [count: number, unit: 'days' | 'weeks' | 'months' | 'years'];

/** Days in a month and in a year, on average. */
const MONTH = 30.44;
const YEAR = 365.25;

function exactParts(from: number, to: number, unit: SpanDraft['unit']): readonly Part[] {
  const days = to - from;
  const span = spanBetween(from, to);
  switch (unit) {
    case 'day':
      return [[days, 'days']];
    case 'week':
      return [
        [Math.floor(days / 7), 'weeks'],
        [days % 7, 'days'],
      ];
    case 'month':
      return [
        [span.years * 12 + span.months, 'months'],
        [span.days, 'days'],
      ];
    case 'year':
    case 'any':
      return [
        [span.years, 'years'],
        [span.months, 'months'],
        [span.days, 'days'],
      ];
  }
}

/** Whole years, or months where these are too few to say it in years. */
const roughly = (days: number, unit: SpanDraft['unit']): Part =>
  unit === 'month' || days < 1.5 * YEAR ? [Math.round(days / MONTH), 'months'] : [Math.round(days / YEAR), 'years'];

/** "40 years and 1 day": without the parts that are nothing. */
function inParts(parts: readonly Part[], language: Language): string {
  const told = parts.filter(([count]) => count > 0);
  const [none] = parts.slice(-1);
  const said = told.length > 0 || none === undefined ? told : [none];
  return listText(
    said.map(([count, unit]) => language.phrases[unit](count)),
    language,
  );
}
