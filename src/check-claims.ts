import type { FactBase } from './facts/base.ts';
import type { LanguageCode } from './facts/fact.ts';
import { tokenise, wordsOf } from './facts/tokens.ts';
import { instead } from './answer/compose-confirmation.ts';
import type { CheckedClaim, CheckedText } from './answer/checked.ts';
import { shownFact, standingNote } from './answer/show.ts';
import { verdictOn, type Judged } from './answer/verdict.ts';
import { understand, type Understood } from './ask.ts';
import type { Language } from './languages/language.ts';
import { languageOf } from './languages/registry.ts';
import { lexiconOf } from './question/lexicon.ts';
import { sentencesOf } from './question/sentences.ts';
import { detectLanguage, MOST_WORDS } from './question/words.ts';

/** What a text is checked in. */
export interface CheckContext {
  /** What "today" means in it: when it was written. */
  readonly now: Date;
  /** Its language, where it does not show one. */
  readonly language?: LanguageCode;
}

/** A message of Discord has 4,000 characters at most; what is beyond is not read. */
const LONGEST_TEXT = 4_000;
/** Sentences that are read of one text: each takes as long as a question. */
const MOST_SENTENCES = 20;
/** Facts that are shown for one claim. */
const MOST_FACTS = 2;

/**
 * Reads a text sentence by sentence and holds what it states against the facts. Never throws, whatever the text, and reads a
 * bounded part of it. In doubt a sentence is `not-covered`.
 */
export function checkClaims(text: string, base: FactBase, context: CheckContext): CheckedText {
  const read = text.slice(0, LONGEST_TEXT);
  const language = detectLanguage(read, languageOf(context.language), base);
  const sentences = sentencesOf(read, language);
  const claims = sentences
    .slice(0, MOST_SENTENCES)
    .flatMap((sentence) => checkSentence(sentence, base, { now: context.now, language: language.code }) ?? []);
  const count = Math.min(sentences.length, MOST_SENTENCES);
  return {
    language: language.code,
    claims,
    others: count - claims.length,
    unread: sentences.length - count + (text.length > LONGEST_TEXT ? 1 : 0),
  };
}

/** What the facts say to one sentence; undefined for one that states nothing about anything they know of. */
function checkSentence(sentence: string, base: FactBase, context: Required<CheckContext>): CheckedClaim | undefined {
  const language = detectLanguage(sentence, languageOf(context.language), base);
  if (asks(sentence, language)) return undefined;
  const understood = understand(sentence, base, context, 'statement');
  if (understood === undefined || !isAboutSomething(understood, base)) return undefined;
  const first = isPlain(sentence, understood) ? verdictOn(understood, base) : NOT_PLAIN;
  const judged = first.verdict === 'contradicted' && isOwnSentence(sentence, first, language) ? NOT_PLAIN : first;
  const views = judged.found.slice(0, MOST_FACTS).map(({ view }) => view);
  // The text has one language, whatever a single sentence of it may look like.
  const spoken = languageOf(context.language);
  const other = insteadIn(judged, base, spoken);
  return {
    sentence,
    verdict: judged.verdict,
    ...(other === undefined ? {} : { instead: other }),
    notes: [...new Set(views.map(({ fact }) => standingNote(fact, base, spoken)).filter((note) => note !== ''))],
    facts: views.map(({ fact }) => shownFact(fact, base, spoken)),
  };
}

const NOT_PLAIN: Judged = { verdict: 'not-covered', found: [] };

function insteadIn(
  { verdict, found: [first], conflict }: Judged,
  base: FactBase,
  language: Language,
): string | undefined {
  if (verdict !== 'contradicted' || conflict === undefined || first === undefined) return undefined;
  return instead(conflict.over, first.view, { base, language });
}

/** Every word of it stands in the fact's own sentence: what seemed to contradict it was read wrongly. */
function isOwnSentence(sentence: string, { found: [first] }: Judged, { code }: Language): boolean {
  const said = new Set(wordsOf(first?.view.fact.says?.[code] ?? ''));
  return wordsOf(sentence).every((word) => said.has(word));
}

/** A question, with its mark or without. */
function asks(sentence: string, language: Language): boolean {
  const [first] = tokenise(sentence);
  const opens = first !== undefined && lexiconOf(language).askers.has(first.word);
  return opens || /\?["”’')\]]{0,3}$/.test(sentence);
}

/** True of a sentence that names something of the base. */
const isAboutSomething = ({ question: { parts } }: Understood, base: FactBase): boolean =>
  parts.some((part) => part.kind === 'name' && part.entities.some((id) => base.entity(id) !== undefined));

/**
 * True of a sentence that is read as a whole and says that something was so: not that it may or should be, nor that it always
 * or almost was, nor when it was by what came before or after it, where that was not read as a time.
 */
function isPlain(sentence: string, { question, language }: Understood): boolean {
  const tokens = tokenise(sentence);
  const timed = question.time.map(({ text }) => text).join(' ');
  const { before, after, since, until } = language.time;
  const hanging = new Set(
    // "By" and the like more often say who did it.
    [...before, ...after, ...since, ...until].filter((word) => !Object.hasOwn(language.prepositions, word)),
  );
  // Of two negations it is not told which denies what.
  const denials = tokens.filter(({ word }) => language.negations.has(word)).length;
  return (
    tokens.length <= MOST_WORDS &&
    denials < 2 &&
    tokens.every(({ word, raw }) => timed.includes(raw) || !(language.qualifiers.has(word) || hanging.has(word)))
  );
}
