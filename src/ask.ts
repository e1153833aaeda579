import type { Answer, Conversation } from './answer/answer.ts';
import { almost } from './answer/almost.ts';
import { compose } from './answer/compose.ts';
import { decideInTime } from './answer/in-time.ts';
import type { Decision } from './answer/scene.ts';
import { decide } from './answer/decide.ts';
import { leadsBack, suggestions } from './answer/suggest.ts';
import { overview } from './answer/overview.ts';
import { explanationOf } from './answer/explanation.ts';
import { isForeign, refusedForeign } from './answer/foreign.ts';
import { refusedBlank } from './answer/refuse-blank.ts';
import type { FactBase } from './facts/base.ts';
import type { LanguageCode } from './facts/fact.ts';
import { remembered } from './facts/remembered.ts';
import { explainsAll } from './matching/candidate.ts';
import { focusOf, type Focus } from './matching/focus.ts';
import type { Question } from './question/question.ts';
import type { Language } from './languages/language.ts';
import { languageOf } from './languages/registry.ts';
import { interpretations, type Mood } from './question/analyse.ts';
import { readingsOf } from './question/follow-up.ts';
import { entitiesIn, offeredIn } from './answer/draft.ts';
import { narrowed, toldOf } from './answer/meant.ts';
import { answerToDraw } from './answer/wanted-picture.ts';
import { withoutGreetings } from './question/greetings.ts';
import { readTiming } from './question/read-timing.ts';
import { nextConversation } from './answer/remember.ts';
import { overviewOf } from './question/overviews.ts';
import { withoutFaint } from './question/faint.ts';
import { shiftedTime } from './question/shifted-time.ts';
import { detectLanguage, isBlank, readWords, rewritten, type Spelled } from './question/words.ts';
import { otherSpellings } from './matching/other-spellings.ts';

/** What a question is asked in: who is asking comes from the caller, nothing is read from a clock or the environment. */
export interface AskContext {
  /** What "today" means. */
  readonly now: Date;
  /** Where the conversation stands; absent at its start. */
  readonly conversation?: Conversation;
  /** The language to answer in when the question does not show one ("Ana Lim?"). */
  readonly language?: LanguageCode;
  /** The `id` of the choice that was picked, where this question has been asked before and could mean several. */
  readonly meant?: string;
}

/** Who is spoken to is no part of what is asked: `@everyone`, `<@123>`, `<#123>`. */
const MENTION = /<(?:@[!&]?|#)\d{1,20}>|@(?:everyone|here)\b/g;

/** More than a Discord message can hold; what lies beyond is not read. */
const LONGEST_QUESTION = 2000;

/**
 * Answers one question from the facts of `base`, or says why it does not. Never throws, whatever the text: any input up to
 * 2,000 characters is read (the rest is cut off), in bounded time.
 */
export function ask(text: string, base: FactBase, context: AskContext): Answer {
  const { meant, conversation, now } = context;
  const toDraw = answerToDraw(withoutGreetings(writtenIn(text)), preferredIn(context), base, conversation);
  if (toDraw?.isSure === true) return { ...toDraw.answer, question: text };
  const understood = understand(text, base, context);
  if (understood === undefined) return refusedBlank(text, preferredIn(context), conversation);

  const { question, draft, candidates, language } = understood;
  if (draft.kind === 'refusal' && toDraw !== undefined) return { ...toDraw.answer, question: text };
  if (draft.kind === 'refusal' && isForeign(text, question.respelled, base))
    return refusedForeign(text, preferredIn(context), conversation);
  const composed = compose(draft, question, { base, language, answers: answersOver(base, language, now) });
  const chosen = composed.facts.map(({ id }) => id);
  const asked = meant === undefined ? undefined : composed.choices.find(({ id }) => id === meant);
  // An office that several hold is no name in the question: the one that was picked is asked about by name.
  if (asked !== undefined) return { ...ask(asked.question, base, { now, language: language.code }), question: text };
  return {
    question: text,
    language: language.code,
    ...composed,
    explanation: explanationOf({ question, candidates, draft, composed }, base, language),
    conversation: nextConversation(question, chosen, entitiesIn(draft), offeredIn(draft, base), base, conversation),
  };
}

/** What was decided on a text, and the language in which it was read. */
export interface Understood extends Decision {
  readonly language: Language;
}

/**
 * What `ask` decides before it is put into words; undefined for a text without a letter or a digit. A statement is read as the
 * question whether it is true.
 */
export function understand(
  text: string,
  base: FactBase,
  context: AskContext,
  mood: Mood = 'question',
): Understood | undefined {
  const written = writtenIn(text);
  if (isBlank(written)) return undefined;
  const read = withoutGreetings(written);
  const language = detectLanguage(read, preferredIn(context), base);
  const focus = focusOf(context.conversation, base);
  const { meant, conversation } = context;
  const readingsOfClause = (clause: string, words: Spelled) =>
    interpretations(clause, language, base, context.now, words).map((reading) => narrowed(reading, meant));
  const spelled = readWords(read, language, base);
  const shifted = shiftedTime(spelled.words, conversation, language, base);
  if (shifted !== undefined) return { ...firstAnswered([shifted], base, focusOf(undefined, base)), language };
  const requested = mood === 'question' ? requestedOverview(read, spelled, language, base, context) : undefined;
  // Which of several articles is meant matters only where nothing answers what it is asked about.
  if (requested?.isSure === true) return { ...requested.decision, language };
  const decideAs = (spelt: string, spelling: Spelled, onlyAnswers: boolean): Decision => {
    const readings = () =>
      interpretations(read, language, base, context.now, spelling, mood)
        .flatMap((question) => readingsOf(question, conversation, base))
        .map((reading) => narrowed(reading, meant));
    const plainly = () => firstAnswered(readings(), toldOf(base, meant), focus);
    const timing = readTiming(
      spelt,
      language,
      base,
      context.now,
      readingsOfClause,
      spelt === read ? spelling : undefined,
    );
    const scene = { base, focus, conversation, meant, onlyAnswers };
    return timing === undefined ? plainly() : decideInTime(timing, scene, plainly);
  };
  const decided = orAlmost(
    orFainter(
      bestAnswered(decideAs(read, spelled, false), (first) =>
        otherSpellings(spelled, isDenied(first), first.candidates(), language, base).map(
          (replacements) => () =>
            decideAs(rewritten(read, replacements), readWords(read, language, base, replacements), true),
        ),
      ),
      base,
      focus,
    ),
    base,
  );
  return { ...(requested !== undefined && isRefused(decided) ? requested.decision : decided), language };
}

/** "Summarise the news": the overview of an article or the choice between several; sure where nothing else can be asked for. */
function requestedOverview(
  read: string,
  { words }: Spelled,
  language: Language,
  base: FactBase,
  { conversation, meant, now }: AskContext,
): { readonly decision: Decision; readonly isSure: boolean } | undefined {
  const about = overviewOf(words, language);
  const [question] = about === undefined ? [] : interpretations(about === '' ? read : about, language, base, now);
  if (about === undefined || question === undefined) return undefined;
  const focus = focusOf(conversation, base);
  const told = about === '' ? [] : decide({ ...question, holes: [] }, base, focus).candidates();
  const found = told.filter(explainsAll).map(({ view }) => view);
  const draft = overview({ about, found, meant }, base, focus);
  if (draft === undefined) return undefined;
  return { decision: { question, draft, candidates: () => [] }, isSure: draft.kind === 'overview' || about === '' };
}

/** What is refused for words that say next to nothing is answered without them, where one event alone does. */
function orFainter(decided: Decision, base: FactBase, focus: Focus): Decision {
  const fainter = isRefused(decided) ? withoutFaint(decided.question) : undefined;
  if (fainter === undefined) return decided;
  const { draft, candidates } = decide(fainter.question, base, focus);
  if (draft.kind !== 'answer' || draft.polarity !== undefined) return decided;
  if (new Set(draft.found.map(({ view }) => view.root)).size > 1) return decided;
  // "What is Ana's next office?" is not told by the one that she has.
  const { sequences } = languageOf(decided.question.language);
  const isOrdered = fainter.without.some((word) => sequences.has(word.toLowerCase()));
  if (isOrdered && draft.found.some(({ view }) => view.fact.attribute)) return decided;
  return { question: fainter.question, candidates, draft: { ...draft, without: fainter.without } };
}

/** What is refused for one everyday word is answered without it, where that is all that is left of a long question. */
function orAlmost(decided: Decision, base: FactBase): Decision {
  const draft = isRefused(decided) ? almost(decided.question, decided.candidates(), base) : undefined;
  return draft === undefined ? decided : { ...decided, draft };
}

/** What is read of a text. */
const writtenIn = (text: string): string => text.slice(0, LONGEST_QUESTION).replace(MENTION, ' ');

const preferredIn = ({ conversation, language }: AskContext): Language =>
  languageOf(conversation?.language ?? language);

/** At most `most` questions that the facts answer, for whoever does not know what to ask. */
export function exampleQuestions(base: FactBase, code: LanguageCode, now: Date, most: number): readonly string[] {
  const language = languageOf(code);
  return suggestions({ base, language, answers: answersOver(base, language, now), limit: most });
}

/** The first fact of an answer, or no more than that there is one; false where there is none. */
type Lead = { readonly fact?: string } | false;

/** Whether the facts answer a question in a language: for suggestions, of which the same are found again and again. */
function answersOver(base: FactBase, language: Language, now: Date): (question: string, of: string) => boolean {
  const known = answerable.get(base) ?? new Map<LanguageCode, (question: string) => Lead>();
  answerable.set(base, known);
  const leadOf =
    known.get(language.code) ??
    remembered<Lead>((question) => {
      const understood = understand(question, base, { now, language: language.code });
      if (understood?.language !== language || UNANSWERED.includes(understood.draft.kind)) return false;
      const [first] = 'found' in understood.draft ? understood.draft.found : [];
      return first === undefined ? {} : { fact: first.view.fact.id };
    }, MOST_SUGGESTIONS);
  known.set(language.code, leadOf);
  return (question, of) => {
    const lead = leadOf(question);
    return lead !== false && leadsBack(of, lead.fact === undefined ? [] : [lead.fact], base);
  };
}

const answerable = new WeakMap<FactBase, Map<LanguageCode, (question: string) => Lead>>();
/** So many suggestions are remembered to have answers, or none. */
const MOST_SUGGESTIONS = 5_000;
const UNANSWERED: readonly Decision['draft']['kind'][] = ['refusal', 'ambiguous', 'small-talk'];

const isRefused = ({ draft }: Decision): boolean => draft.kind === 'refusal';
/** A "no" may rest on nothing but a misspelt place or date. */
const isDenied = ({ draft }: Decision): boolean => draft.kind === 'answer' && draft.polarity === 'no';

/**
 * What is decided on a question as it was written; where that is not answered, or denied, what is decided on the first other
 * spelling of it that is.
 */
function bestAnswered(first: Decision, others: (first: Decision) => readonly (() => Decision)[]): Decision {
  if (!isRefused(first) && !isDenied(first)) return first;
  const asksWhether = first.question.holes.some(({ asks }) => asks === 'polarity');
  let denied: Decision | undefined;
  for (const spelling of others(first)) {
    const decided = spelling();
    if (!isRefused(decided) && !isDenied(decided)) return decided;
    if (isDenied(decided) && asksWhether) denied ??= decided;
  }
  return denied ?? first;
}

/** The first reading of a question that has an answer; where none has, what is to be said to the first. */
function firstAnswered(readings: readonly Question[], base: FactBase, focus: Focus): Decision {
  let first: Decision | undefined;
  for (const question of readings) {
    const decided = { question, ...decide(question, base, focus) };
    if (!isRefused(decided)) return decided;
    // What the last answer's facts alone do not say is better refused as the whole question.
    if (first === undefined || first.question.reach === 'answer') first = decided;
  }
  if (first === undefined) throw new Error('a question has at least one reading');
  return first;
}
