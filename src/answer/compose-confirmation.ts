/** Yes, no, or what the facts say instead, in words. */
import type { FactView } from '../facts/base.ts';
import { inLanguage } from '../languages/registry.ts';
import type { Conflict, Fill } from '../matching/candidate.ts';
import type { Question } from '../question/question.ts';
import type { Value } from './answer.ts';
import { type Draft } from './draft.ts';
import { fillText } from './show.ts';
import { type Composed, type Words } from './composed.ts';
import { answered, sentenceCase, shortOf, valuesOf } from './compose-values.ts';

export function confirmed(
  polarity: NonNullable<Extract<Draft, { kind: 'answer' }>['polarity']>,
  { found, conflict }: Extract<Draft, { kind: 'answer' }>,
  { today, future }: Question,
  words: Words,
): Composed {
  const { phrases } = words.language;
  const isOver = (found[0]?.view.when?.to ?? Infinity) < today;
  const willBe = polarity === 'planned' && future && !isOver;
  const said = {
    yes: phrases.yes,
    no: phrases.no,
    planned: isOver ? phrases.wasPlanned : willBe ? phrases.willBe : phrases.onlyPlanned,
    cancelled: phrases.wasCancelled,
    disputed: phrases.isDisputed,
    contrary: phrases.onTheContrary,
  }[polarity];
  const [first] = found;
  const other = first === undefined || conflict === undefined ? undefined : instead(conflict.over, first.view, words);
  const asked = found.every(({ holes }) => holes.length > 0 && holes.every(({ hole }) => hole.asks === 'who'));
  const who = polarity === 'yes' && asked ? sentenceCase(shortOf(found, words).short) : undefined;
  const more = other === undefined ? who : phrases.corrected(other);
  const short = more === undefined ? said : `${said} ${more}`;
  const value: Value = {
    slot: 'polarity',
    text: polarity === 'yes' || polarity === 'contrary' || willBe ? 'yes' : 'no',
    rank: 1,
  };
  if (polarity === 'disputed') return answered(short, found, [], words);
  return answered(short, found, [value, ...(who === undefined ? [] : valuesOf(found, words))], words);
}

/** What a fact says where a question assumed something else. */
export function instead(
  over: Conflict['over'],
  view: FactView,
  words: Pick<Words, 'base' | 'language'>,
): string | undefined {
  if (over === 'number') return view.fact.howMany.map(({ is }) => inLanguage(is, words.language.code)).join(', ');
  const hole = { asks: over === 'time' ? 'when' : 'where' } as const;
  const fills: Fill[] =
    over === 'time'
      ? view.when === undefined
        ? []
        : [{ kind: 'date', date: view.when }]
      : view.where.map((filler) => ({ kind: 'filler', slot: 'where', filler }));
  const texts = fills.map((fill) => fillText(fill, hole, view, words.base, words.language));
  return texts.length === 0 ? undefined : [...new Set(texts.flatMap((text) => text.split(', ')))].join(', ');
}
