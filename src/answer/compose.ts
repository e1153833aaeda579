/** A draft → the words that a member reads. */
import type { FactBase, FactView } from '../facts/base.ts';
import { type Entity } from '../facts/fact.ts';
import { wordsOf } from '../facts/tokens.ts';
import { inLanguage } from '../languages/registry.ts';
import { articleDetail, articleName } from './article.ts';
import type { Question } from '../question/question.ts';
import type { Choice, Points, Value } from './answer.ts';
import { shortDateText } from './dates.ts';
import { dateDoubt, readingDoubts, standingDoubts } from './doubts.ts';
import { type Draft, type Meant } from './draft.ts';
import { furtherIn } from './further.ts';
import { listed } from './list.ts';
import { entityName, fillerText, sentence, shownFact } from './show.ts';
import { suggestions } from './suggest.ts';
import { inTime } from './compose-time.ts';
import { NO_MORE, NOTHING, quotable, type Composed, type Words } from './composed.ts';
import { answered, sentenceCase, shortOf, TOLD, valuesOf } from './compose-values.ts';
import { refused } from './compose-refusal.ts';
import { confirmed } from './compose-confirmation.ts';

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
    further: furtherIn(draft, composed.values, question, words.base, words.language),
  };
}

function composedOf(draft: Draft, question: Question, words: Words): Composed {
  const { base, language } = words;
  const { phrases } = language;
  switch (draft.kind) {
    case 'answer': {
      if (draft.polarity !== undefined) return confirmed(draft.polarity, draft, question, words);
      const { short, rest, points } = shortOf(draft.found, words);
      const whole = {
        ...answered(short, draft.found, valuesOf(draft.found, words), words, rest),
        ...(points === undefined ? {} : { points: withCapital(points) }),
      };
      if (draft.without === undefined) return whole;
      return { ...whole, text: `${whole.text} ${phrases.nothingAbout(quotable(draft.without))}` };
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
      const ofArticles = draft.of === 'article';
      const text = [
        short,
        ...choices.map(({ label, detail }) => `– ${label}${ofArticles && detail !== undefined ? ` – ${detail}` : ''}`),
        ...(draft.among === undefined ? [] : [phrases.newestOf(choices.length, draft.among)]),
      ].join('\n');
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

const withCapital = (points: Points): Points =>
  points.lead === undefined ? points : { ...points, lead: sentenceCase(points.lead) };

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
    const detail = articleDetail(article, base, language);
    return { id, label, question: language.phrases.overviewOf(label), ...(detail === undefined ? {} : { detail }) };
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
  // Who somebody is may be answered with the name; what a thing is, only what is told of it can introduce.
  const [first] = found;
  if (is.length === 0 && first !== undefined && isToldOf(entity, first.view, base))
    return answered(shownFact(first.view.fact, base, language).says, found, values, words);
  const short = is.length === 0 ? name : `${name}: ${is.join('; ')}`;
  // That it is to be bought does not make the thing itself a plan.
  const happened = found.filter(({ view }) => view.fact.attribute || view.fact.standing !== 'planned');
  const isToldAlone = is.length > 0 && happened.every(({ view }) => view.fact.attribute);
  const result = answered(short, is.length > 0 && happened.length > 0 ? happened : found, values, words);
  return isToldAlone || found.every(({ view }) => view.fact.attribute)
    ? { ...result, text: result.short, more: NO_MORE }
    : result;
}

/** Texts that another one does not contain already: "Colonel" goes without saying beside "Colonel and attaché", before or behind it. */
function withoutRepeats(texts: readonly string[]): string[] {
  // "Minister of Harbours (Minhar)" is no other office than "Minister of Harbours".
  const words = texts.map((text) => new Set(wordsOf(text.replaceAll(/\([^()]{0,60}\)/g, ' '))));
  return texts.filter((_, at) => {
    const own = words[at] ?? new Set();
    return !words.some(
      (other, place) =>
        place !== at && (other.size > own.size || place < at) && [...own].every((word) => other.has(word)),
    );
  });
}

/** A fact whose own slots have a thing, a body or an event in them introduces it; one that only took place in it does not. */
const isToldOf = (id: string, { fact, who, whom }: FactView, base: FactBase): boolean =>
  !fact.attribute &&
  !['person', 'place', 'city', 'country'].includes(base.entity(id)?.type ?? '') &&
  (who.includes(id) || whom.includes(id) || fact.about.some((filler) => 'entity' in filler && filler.entity === id));
