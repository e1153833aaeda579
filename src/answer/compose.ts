/** A draft → the words that a member reads. */
import { SLOTS, type Slot } from '../facts/fact.ts';
import { wordsOf } from '../facts/tokens.ts';
import type { FactBase, FactView } from '../facts/base.ts';
import type { Language } from '../languages/language.ts';
import { inLanguage } from '../languages/registry.ts';
import type { Fill, HoleFill } from '../matching/candidate.ts';
import type { Question } from '../question/question.ts';
import type { Answer, Choice, ShownFact, Value } from './answer.ts';
import type { Draft, Found } from './draft.ts';
import { entityName, fillText, fillValue, fillerText, listText, sentence, shownFact, standingNote } from './show.ts';
import { suggestions } from './suggest.ts';

/** The part of an answer that the draft decides. */
export type Composed = Pick<
  Answer,
  'status' | 'reason' | 'short' | 'text' | 'values' | 'facts' | 'related' | 'suggestions' | 'choices' | 'confidence'
>;

interface Words {
  readonly base: FactBase;
  readonly language: Language;
}

const LONGEST_QUOTE = 40;

const NOTHING = { values: [], facts: [], related: [], suggestions: [], choices: [] } as const;

export function compose(draft: Draft, question: Question, words: Words): Composed {
  const { base, language } = words;
  const { phrases } = language;
  switch (draft.kind) {
    case 'answer':
      return draft.polarity === undefined
        ? answered(shortOf(draft.found, words), draft.found, valuesOf(draft.found, words), words)
        : confirmed(draft.polarity, draft, words);
    case 'definition':
      return defined(draft, words);
    case 'count':
      return answered(
        phrases.times(draft.count),
        draft.found,
        [{ slot: 'count', text: `${draft.count}`, rank: 1 }],
        words,
      );
    case 'sources': {
      const shown = draft.found.map(({ view }) => shownFact(view.fact, base, language));
      const sources = [
        ...new Set(
          shown.map(({ source }) =>
            phrases.source(
              source.title === undefined ? source.publisher : `${source.publisher}, “${source.title}”`,
              source.paragraph,
            ),
          ),
        ),
      ];
      const values = sources.map((text): Value => ({ slot: 'source', text, rank: 1 }));
      return {
        ...NOTHING,
        status: 'answered',
        short: `${sources.join('; ')}.`,
        text: `${sources.join('; ')}.`,
        values,
        facts: shown,
        confidence: 1,
      };
    }
    case 'ambiguous': {
      const short = draft.word === undefined ? phrases.whichEvent : phrases.whichOne(quotable([draft.word]).join(''));
      const choices = draft.choices.map((choice) => choiceFor(choice, words));
      const text = [short, ...choices.map(({ label }) => `– ${label}`)].join('\n');
      return { ...NOTHING, status: 'ambiguous', short, text, choices, confidence: 0 };
    }
    case 'small-talk': {
      const examples = suggestions(base, language, [], 2);
      const short = phrases.smallTalk[draft.talk];
      const text = examples.length === 0 ? short : `${short} ${phrases.examples(examples)}`;
      return {
        ...NOTHING,
        status: 'unknown',
        reason: 'not-understood',
        short,
        text,
        suggestions: examples,
        confidence: 0,
      };
    }
    case 'refusal':
      return refused(draft, question, words);
  }
}

function choiceFor({ label, question }: Choice, { base, language }: Words): Choice {
  const fact = base.fact(label);
  if (fact !== undefined) return { label: sentence(fact, base, language), question: sentence(fact, base, language) };
  const entity = base.entity(label);
  if (entity === undefined) return { label, question };
  const name = entityName(label, base, language);
  return { label: name, question: language.phrases.questionWhat(name, entity.type === 'person') };
}

/** Sentences of the facts, each once, with whatever must be said beside them. */
function sentencesOf(found: readonly Found[], short: string, { base, language }: Words): string {
  const sentences = found.flatMap(({ view }) => {
    const says = sentence(view.fact, base, language);
    const note = standingNote(view.fact, base, language);
    return [short.includes(says) ? '' : says, note];
  });
  return [...new Set(sentences.filter((one) => one !== ''))].join(' ');
}

function answered(short: string, found: readonly Found[], values: readonly Value[], words: Words): Composed {
  const shown = found.slice(0, 5);
  const first = short.charAt(0).toLocaleUpperCase() + short.slice(1);
  const stopped = /[.!?…]$/.test(first) ? first : `${first}.`;
  const sentences = sentencesOf(shown.slice(0, 3), stopped, words);
  return {
    ...NOTHING,
    status: 'answered',
    short: stopped,
    text: sentences === '' || sentences === stopped ? stopped : `${stopped} ${sentences}`,
    values,
    facts: shown.map(({ view }): ShownFact => shownFact(view.fact, words.base, words.language)),
    confidence: Math.min(1, Math.round((found[0]?.coverage ?? 0) * 100) / 100),
  };
}

function confirmed(
  polarity: NonNullable<Extract<Draft, { kind: 'answer' }>['polarity']>,
  { found, conflict }: Extract<Draft, { kind: 'answer' }>,
  words: Words,
): Composed {
  const { phrases } = words.language;
  const said = {
    yes: phrases.yes,
    no: phrases.no,
    planned: phrases.onlyPlanned,
    cancelled: phrases.wasCancelled,
    contrary: phrases.onTheContrary,
  }[polarity];
  const [first] = found;
  const instead =
    first === undefined || conflict === undefined ? undefined : insteadOf(conflict.over, first.view, words);
  const short = instead === undefined ? said : `${said} ${phrases.corrected(instead)}`;
  const value: Value = {
    slot: 'polarity',
    text: polarity === 'yes' || polarity === 'contrary' ? 'yes' : 'no',
    rank: 1,
  };
  return answered(short, found, [value], words);
}

/** What a fact says where a question assumed something else. */
function insteadOf(over: 'time' | 'place' | 'role', view: FactView, words: Words): string | undefined {
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

function defined({ entity, found, byTitle }: Extract<Draft, { kind: 'definition' }>, words: Words): Composed {
  const { base, language } = words;
  const name = entityName(entity, base, language);
  const said = found.flatMap(({ view }) =>
    view.fact.attribute ? view.fact.about.map((filler) => fillerText(filler, base, language)) : [],
  );
  const values: Value[] = [
    ...(byTitle ? [{ slot: 'who', text: name, rank: 1 } as const] : []),
    ...withoutRepeats(said).map((text): Value => ({ slot: 'about', text, rank: 1 })),
  ];
  const kind = base.entity(entity)?.kind;
  const told = withoutRepeats(said).filter((text) => text !== name);
  const is = told.length > 0 ? told : kind === undefined ? [] : [inLanguage(kind, language.code)];
  const short = is.length === 0 ? name : `${name}: ${is.join('; ')}`;
  const result = answered(short, found, values, words);
  return found.every(({ view }) => view.fact.attribute) ? { ...result, text: result.short } : result;
}

/** Texts that another one does not contain already: "Colonel" goes without saying beside "Colonel and attaché". */
function withoutRepeats(texts: readonly string[]): string[] {
  const words = (text: string) => new Set(wordsOf(text));
  return texts.filter(
    (text, at) => !texts.some((other, place) => place < at && [...words(text)].every((word) => words(other).has(word))),
  );
}

/** The values of all facts for each hole, in words. */
function shortOf(found: readonly Found[], words: Words): string {
  const [first] = found;
  if (first === undefined) return '';
  const holes = first.holes.map(({ hole }, index) => {
    const all = found.flatMap(({ view, holes: filled }) => textsOf(filled[index], view, words));
    const texts = [...new Set(all)];
    if (hole.asks === 'where') return placesText(found, index, words);
    const sentences = texts.some((text) => /[.!?]$/.test(text));
    if (hole.asks === 'when' && texts.length > 1) return texts.join('; ');
    return sentences || texts.some((text) => text.includes(','))
      ? sentences
        ? asSentences(texts.slice(0, 4))
        : texts.slice(0, 8).join('; ')
      : listText(texts.slice(0, 8), words.language);
  });
  const joined = holes.filter((text) => text !== '').join('; ');
  return joined === '' ? sentence(first.view.fact, words.base, words.language) : joined;
}

/** Sentences and bare values side by side, each with its stop. */
const asSentences = (texts: readonly string[]): string =>
  texts
    .map((text) => (/[.!?…]$/.test(text) ? text : `${text.charAt(0).toLocaleUpperCase()}${text.slice(1)}.`))
    .join(' ');

/** The places of each fact from the smallest to the largest; those of different events apart. */
function placesText(found: readonly Found[], index: number, { base, language }: Words): string {
  const perFact = found.map(({ view, holes }) => {
    const texts = (holes[index]?.fills ?? []).flatMap((fill) =>
      fillText(fill, holes[index]?.hole ?? { asks: 'where' }, view, base, language).split(', '),
    );
    return [...new Set(texts)].join(', ');
  });
  return [...new Set(perFact)].filter((text) => text !== '').join('; ');
}

const textsOf = (filled: HoleFill | undefined, view: FactView, { base, language }: Words): string[] =>
  filled === undefined ? [] : filled.fills.map((fill) => fillText(fill, filled.hole, view, base, language));

function valuesOf(found: readonly Found[], { base, language }: Words): Value[] {
  const values = new Map<string, Value>();
  found.forEach(({ view, holes }) => {
    for (const { hole, fills } of holes)
      for (const fill of fills) {
        const value = fillValue(fill, hole, view, base, language);
        const key = `${value.slot} ${value.text}`;
        if (!values.has(key)) values.set(key, { ...value, rank: 1 });
      }
  });
  return [...values.values()];
}

function refused(draft: Extract<Draft, { kind: 'refusal' }>, question: Question, words: Words): Composed {
  const { base, language } = words;
  const { phrases } = language;
  const related = draft.related.map(({ fact }) => shownFact(fact, base, language));
  const first = draft.related[0];
  const known = first === undefined || draft.missing === undefined ? [] : knownSlots(first, draft.missing);
  const short = shortRefusal(draft, language);
  const names = question.parts.flatMap((part) => (part.kind === 'name' ? part.entities : []));
  const text = [short, known.length === 0 ? '' : phrases.butKnown(known), ...related.map(({ says }) => says)]
    .filter((one) => one !== '')
    .join(' ');
  return {
    ...NOTHING,
    status: 'unknown',
    reason: draft.reason,
    short,
    text,
    related,
    suggestions: suggestions(
      base,
      language,
      draft.related.length > 0 ? draft.related : names.flatMap((id) => base.factsOf(id)),
      3,
    ),
    confidence: 0,
  };
}

/** Words of the question as a refusal repeats them: each once, and none so long that it hides the rest. */
const quotable = (words: readonly string[]): string[] =>
  [...new Set(words)].map((word) => (word.length > LONGEST_QUOTE ? `${word.slice(0, LONGEST_QUOTE)}…` : word));

function shortRefusal(draft: Extract<Draft, { kind: 'refusal' }>, { phrases }: Language): string {
  if (draft.reason === 'not-understood') return phrases.notUnderstood;
  if (draft.reason === 'no-match') return phrases.noMatch(quotable(draft.words));
  const planned = draft.related[0]?.fact.standing === 'planned' ? ` ${phrases.standing.planned}` : '';
  if (draft.contradicted === true) return phrases.notSo;
  return draft.words.length > 0
    ? phrases.nothingAbout(quotable(draft.words))
    : phrases.notStated(draft.missing ?? 'that') + planned;
}

/** Slots that a fact does fill, other than the one that is missing, in the order of the reporter's questions. */
function knownSlots(view: FactView, missing: string): Slot[] {
  const { fact } = view;
  const filled: Readonly<Partial<Record<Slot, boolean>>> = {
    when: view.when !== undefined,
    where: view.where.length > 0,
    about: fact.about.length > 0,
    why: fact.why.length > 0,
    how: fact.how.length > 0,
    result: fact.result.length > 0,
  };
  return SLOTS.filter((slot) => filled[slot] === true && slot !== missing);
}
