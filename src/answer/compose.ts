/** A draft → the words that a member reads. */
import { SLOTS, type Entity, type Slot } from '../facts/fact.ts';
import { wordsOf } from '../facts/tokens.ts';
import type { FactBase, FactView } from '../facts/base.ts';
import type { Language } from '../languages/language.ts';
import { inLanguage } from '../languages/registry.ts';
import { articleName } from './article.ts';
import type { Conflict, Fill, HoleFill } from '../matching/candidate.ts';
import type { Question } from '../question/question.ts';
import type { Answer, Choice, ShownFact, Value } from './answer.ts';
import { shortDateText } from './dates.ts';
import { dateDoubt, readingDoubts, standingDoubts } from './doubts.ts';
import { MOST_FOUND, type Draft, type Found, type Meant } from './draft.ts';
import { furtherIn } from './further.ts';
import { listed, type Listed } from './list.ts';
import { narrowestFirst } from './narrowest-first.ts';
import { withoutRestatements, type Told } from './restatements.ts';
import { entityName, fillText, fillValue, fillerText, sentence, shownFact, standingNote } from './show.ts';
import { suggestions } from './suggest.ts';
import { inTime } from './compose-time.ts';

/** The part of an answer that the draft decides. */
export type Composed = Pick<
  Answer,
  | 'status'
  | 'reason'
  | 'lacking'
  | 'short'
  | 'text'
  | 'doubts'
  | 'values'
  | 'facts'
  | 'more'
  | 'further'
  | 'related'
  | 'suggestions'
  | 'choices'
  | 'confidence'
>;

interface Words {
  readonly base: FactBase;
  readonly language: Language;
  /** Whether the facts answer a question, in this language. */
  readonly answers: (question: string) => boolean;
}

const LONGEST_QUOTE = 40;
/** Facts whose sentences stand in an answer's text. */
const TOLD = 3;

const NO_MORE = { values: [], facts: [] } as const;
const CERTAIN = { standing: [], readings: [] } as const;
const NOTHING = {
  doubts: CERTAIN,
  values: [],
  facts: [],
  more: NO_MORE,
  further: [],
  related: [],
  suggestions: [],
  choices: [],
} as const;

export function compose(draft: Draft, question: Question, words: Words): Composed {
  const composed = composedOf(draft, question, words);
  if (composed.status === 'ambiguous') return composed;
  const told = composed.status === 'answered' && 'found' in draft ? draft.found.slice(0, TOLD) : [];
  const views = told.map(({ view }) => view);
  const date = dateDoubt(composed.short, views, words);
  return {
    ...composed,
    doubts: {
      ...(date === undefined ? {} : { date }),
      standing: standingDoubts(views, words).filter((note) => composed.text.includes(note)),
      readings: readingDoubts(question, words),
    },
    further: furtherIn(draft, composed.values),
  };
}

function composedOf(draft: Draft, question: Question, words: Words): Composed {
  const { base, language } = words;
  const { phrases } = language;
  switch (draft.kind) {
    case 'answer': {
      if (draft.polarity !== undefined) return confirmed(draft.polarity, draft, question, words);
      const { short, rest } = shortOf(draft.found, words);
      const whole = answered(short, draft.found, valuesOf(draft.found, words), words, rest);
      if (draft.without === undefined) return whole;
      return { ...whole, text: `${whole.text} ${phrases.nothingAbout(quotable([draft.without]))}` };
    }
    case 'definition':
      return defined(draft, words);
    case 'comparison':
    case 'choice':
    case 'span': {
      const { short, values } = inTime(draft, words);
      return answered(short, draft.found, values, words);
    }
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
              source.table === true,
            ),
          ),
        ),
      ];
      const values = sources.map((text): Value => ({ slot: 'source', text, rank: 1 }));
      const { short, rest } = listed(sources, { apart: true, atLeast: false, alternative: false }, language);
      const stopped = sentenceCase(short);
      return {
        ...NOTHING,
        status: 'answered',
        short: stopped,
        text: stopped,
        values,
        facts: shown,
        more: { values: rest, facts: [] },
        confidence: 1,
      };
    }
    case 'overview': {
      const article = base.article(draft.article);
      const title = article === undefined ? draft.article : articleName(article, language);
      return answered(phrases.tells(title), draft.found, [{ slot: 'about', text: title, rank: 1 }], words);
    }
    case 'ambiguous': {
      const word = draft.word === undefined ? undefined : quotable([draft.word]).join('');
      const short =
        word === undefined
          ? draft.of === 'article'
            ? phrases.whichArticle
            : phrases.whichEvent
          : draft.choices.length === 1
            ? phrases.meantOne(word)
            : phrases.whichOne(word);
      const choices = draft.choices.map((choice) => choiceFor(choice, words));
      const text = [short, ...choices.map(({ label }) => `– ${label}`)].join('\n');
      return { ...NOTHING, status: 'ambiguous', short, text, choices, confidence: 0 };
    }
    case 'small-talk': {
      const examples = suggestions({ ...words, limit: 2 });
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

function choiceFor({ label: id, question }: Meant, words: Words): Choice {
  const { base, language } = words;
  const fact = base.fact(id);
  if (fact !== undefined) {
    const told = sentence(fact, base, language);
    const when = base.view(id)?.when;
    const date = when === undefined ? {} : { detail: shortDateText(when, language) };
    return { id, label: told, question: told, ...date };
  }
  const article = base.article(id);
  if (article !== undefined) {
    const label = articleName(article, language);
    return { id, label, question: language.phrases.overviewOf(label), detail: article.publisher };
  }
  const entity = base.entity(id);
  if (entity === undefined) return { id, label: id, question };
  const name = entityName(id, base, language);
  const detail = detailOf(entity, words);
  return {
    id,
    label: name,
    question: language.phrases.questionWhat(name, entity.type === 'person'),
    ...(detail === undefined ? {} : { detail }),
  };
}

/** What somebody or something is, as its own facts say: an office, a description; or else its kind. */
function detailOf({ id, kind }: Entity, { base, language }: Words): string | undefined {
  const [told] = base.attributesOf(id).flatMap(({ about }) => about);
  if (told !== undefined) return fillerText(told, base, language);
  return kind === undefined ? undefined : inLanguage(kind, language.code);
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

/** A short answer as a sentence: with a capital at its beginning and a stop at its end, unless it leads over to what follows. */
function sentenceCase(short: string): string {
  const first = short.charAt(0).toLocaleUpperCase() + short.slice(1);
  return /[.!?…:]$/.test(first) ? first : `${first}.`;
}

function answered(
  short: string,
  found: readonly Found[],
  values: readonly Value[],
  words: Words,
  rest: readonly string[] = [],
): Composed {
  const stopped = sentenceCase(short);
  const sentences = sentencesOf(found.slice(0, TOLD), stopped, words);
  const text = sentences === '' || sentences === stopped ? stopped : `${stopped} ${sentences}`;
  const facts = found.map(({ view }): ShownFact => shownFact(view.fact, words.base, words.language));
  const untold = facts.slice(TOLD).filter(({ says }) => !text.includes(says));
  const ownSentences = new Set(facts.map(({ says }) => says));
  return {
    ...NOTHING,
    status: 'answered',
    short: stopped,
    text,
    values,
    facts,
    more: { values: rest.filter((value) => !ownSentences.has(value)), facts: untold },
    confidence: Math.min(1, Math.round((found[0]?.coverage ?? 0) * 100) / 100),
  };
}

function confirmed(
  polarity: NonNullable<Extract<Draft, { kind: 'answer' }>['polarity']>,
  { found, conflict }: Extract<Draft, { kind: 'answer' }>,
  { today }: Question,
  words: Words,
): Composed {
  const { phrases } = words.language;
  const isOver = (found[0]?.view.when?.to ?? Infinity) < today;
  const said = {
    yes: phrases.yes,
    no: phrases.no,
    planned: isOver ? phrases.wasPlanned : phrases.onlyPlanned,
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
    text: polarity === 'yes' || polarity === 'contrary' ? 'yes' : 'no',
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
  return found.every(({ view }) => view.fact.attribute) ? { ...result, text: result.short, more: NO_MORE } : result;
}

/** Texts that another one does not contain already: "Colonel" goes without saying beside "Colonel and attaché". */
function withoutRepeats(texts: readonly string[]): string[] {
  const words = (text: string) => new Set(wordsOf(text));
  return texts.filter(
    (text, at) => !texts.some((other, place) => place < at && [...words(text)].every((word) => words(other).has(word))),
  );
}

/** The values of all facts for each hole, in words. */
function shortOf(found: readonly Found[], words: Words): Listed {
  const [first] = found;
  if (first === undefined) return { short: '', rest: [] };
  const atLeast = found.length >= MOST_FOUND;
  const holes = first.holes.map(({ hole }, index) => {
    const texts =
      hole.asks === 'where'
        ? placesIn(found, index, words)
        : withoutRestatements(
            found.flatMap(({ view, holes: filled }) => toldIn(filled[index], view, words)),
            words.language,
          );
    const alternative = ACCOUNTED.has(hole.asks) && found.every(({ view }) => view.fact.standing === 'disputed');
    const apart = hole.asks === 'where' || hole.asks === 'when';
    return listed(texts, { apart: apart && !alternative, atLeast, alternative }, words.language);
  });
  const short = holes
    .map((list) => list.short)
    .filter((text) => text !== '')
    .join('; ');
  return {
    short: short === '' ? sentence(first.view.fact, words.base, words.language) : short,
    rest: holes.flatMap(({ rest }) => rest),
  };
}

/** What accounts can differ in: of several reasons or dates that are disputed, one was it. */
const ACCOUNTED: ReadonlySet<string> = new Set(['why', 'when', 'amount', 'duration']);

/** The places of each fact from the smallest to the largest; those of different events apart. */
function placesIn(found: readonly Found[], index: number, { base, language }: Words): string[] {
  const perFact = found.map(({ view, holes }) => {
    const texts = narrowestFirst(holes[index]?.fills ?? [], base).flatMap((fill) =>
      fillText(fill, holes[index]?.hole ?? { asks: 'where' }, view, base, language).split(', '),
    );
    // The last mention counts: a room and its building lie in one city.
    return [...new Set(texts.reverse())].reverse().join(', ');
  });
  return [...new Set(perFact)].filter((text) => text !== '');
}

/** Values in words; those that are no names with the article that tells them. */
const toldIn = (filled: HoleFill | undefined, view: FactView, { base, language }: Words): Told[] =>
  (filled?.fills ?? []).map((fill) => ({
    text: fillText(fill, filled?.hole ?? { asks: 'what' }, view, base, language),
    ...(fill.kind === 'filler' && 'text' in fill.filler ? { article: view.fact.source.article } : {}),
  }));

function valuesOf(found: readonly Found[], { base, language }: Words): Value[] {
  const values = new Map<string, Value>();
  found.forEach(({ view, holes }) => {
    for (const { hole, fills } of holes)
      for (const fill of fills) {
        const value = fillValue(fill, hole, view, base, language);
        const key = value.slot === 'whom' ? `who ${value.text}` : `${value.slot} ${value.text}`;
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
  const known =
    first === undefined || draft.missing === undefined || draft.missing === 'name'
      ? []
      : knownSlots(first, draft.missing);
  const short = shortRefusal(draft, language);
  const names = question.parts.flatMap((part) => (part.kind === 'name' ? part.entities : []));
  const text = [short, known.length === 0 ? '' : phrases.butKnown(known), ...related.map(({ says }) => says)]
    .filter((one) => one !== '')
    .join(' ');
  return {
    ...NOTHING,
    status: 'unknown',
    reason: draft.reason,
    lacking: { ...(draft.missing === undefined ? {} : { slot: draft.missing }), words: draft.words },
    short,
    text,
    related,
    suggestions: suggestions({
      ...words,
      near: [...draft.related, ...names.flatMap((id) => base.factsOf(id).first(MOST_SUGGESTING))],
      limit: 3,
    }),
    confidence: 0,
  };
}

/** Facts of one name that questions are suggested from. */
const MOST_SUGGESTING = 200;

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
