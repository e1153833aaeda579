/**
 * Text → how a question's time hangs on other events, with each of its clauses read as a question of its own. Purely by the
 * shape of the sentence: which facts the clauses mean is found out later.
 */
import type { FactBase } from '../facts/base.ts';
import type { Language } from '../languages/language.ts';
import { CALENDAR_UNITS } from '../languages/time-relations.ts';
import type { Question } from './question.ts';
import { alternativesIn, pairIn } from './rival-events.ts';
import { ClauseWords } from './clause-words.ts';
import { relativeIn, stepIn } from './relative-clauses.ts';
import { spanAt } from './span-words.ts';
import { readWords, type Spelled } from './words.ts';
import { isEmpty, type Clause, type Timing } from './timing.ts';

/** Reads a clause as a question. */
export type Read = (text: string) => Clause;

/** A clause within a clause within a clause: what is nested deeper, nobody asks. */
const DEEPEST = 3;
/** Of more clauses nobody asks either: four are the most in the questions of this project, two in those of MultiTQ. */
const MOST_CLAUSES = 12;

/** What a question asks or says of the time of other events; undefined of one that speaks of dates alone, or of no time. */
export function readTiming(
  text: string,
  language: Language,
  base: FactBase,
  now: Date,
  interpret: (text: string, spelled: Spelled) => readonly Question[],
  spelled?: Spelled,
): Timing | undefined {
  // One clause is cut out of a sentence in several ways, and may be looked at for each.
  const clauses = new Map<string, Clause>();
  const timingOf = (part: string, depth: number, words: Spelled): Timing | undefined => {
    const clause = new ClauseWords(part, language, base, now, words);
    if (clause.length === 0) return undefined;
    const read: Read = (inner) => {
      const known = clauses.get(inner);
      if (known !== undefined) return known;
      if (clauses.size >= MOST_CLAUSES) return { readings: [] };
      const own = readWords(inner, language, base);
      const timing = depth >= DEEPEST ? undefined : timingOf(inner, depth + 1, own);
      const one: Clause = { readings: interpret(inner, own), ...(timing === undefined ? {} : { timing }) };
      clauses.set(inner, one);
      return one;
    };
    return (
      agoIn(clause, read) ??
      betweenIn(clause, read) ??
      alternativesIn(clause, read) ??
      stepIn(clause, read) ??
      togetherIn(clause, read) ??
      relativeIn(clause, base, read)
    );
  };
  const timing = timingOf(text, 1, spelled ?? readWords(text, language, base));
  return clauses.size < MOST_CLAUSES ? timing : undefined;
}

/** "How long ago was the visit?", "Sudah berapa tahun sejak kunjungan itu?" */
function agoIn(clause: ClauseWords, read: Read): Timing | undefined {
  const { timeRelations, time } = clause.language;
  for (let at = 0; at < clause.length; at++) {
    const length = clause.phraseAt(timeRelations.ago, at);
    if (length === 0 || length === clause.length) continue;
    const unit = clause.unitIn(at, at + length);
    const event = read(clause.join([0, at], [at + length, clause.length]));
    return isEmpty(event)
      ? undefined
      : {
          kind: 'ago',
          since: !time.ago.includes(clause.word(at + length - 1)),
          event,
          ...(unit === undefined ? {} : { unit }),
        };
  }
  return undefined;
}

/** "How many days were there between the visit and the treaty?" */
function betweenIn(clause: ClauseWords, read: Read): Timing | undefined {
  const { between, and } = clause.language.timeRelations;
  for (let at = 0; at < clause.length; at++) {
    const span = spanAt(clause, at);
    const opener = span === undefined ? 0 : clause.phraseAt(between, span.to);
    if (span === undefined || opener === 0 || clause.isDate(span.to + opener)) continue;
    const from = span.to + opener;
    for (let link = from + 1; link < clause.length - 1; link++) {
      if (clause.phraseAt(and, link) === 0) continue;
      const pair = [clause.join([from, link]), clause.join([link + 1, clause.length])].map((text) => ({
        text: text.trim().replace(/[?]$/, ''),
        clause: read(text),
      }));
      if (pair.some(({ clause: one }) => isEmpty(one))) continue;
      return { kind: 'between', pair, ...(span.unit === undefined ? {} : { unit: span.unit }) };
    }
  }
  return undefined;
}

/** "Did Ana and Bima join on the same day?": two that are held against each other, and no third event. */
function togetherIn(clause: ClauseWords, read: Read): Timing | undefined {
  const { same } = clause.language.timeRelations;
  for (let at = 0; at < clause.length; at++) {
    for (const unit of CALENDAR_UNITS) {
      const length = clause.phraseAt(same[unit], at);
      if (length === 0 || at + length < clause.length) continue;
      const pair = pairIn(clause, [0, at], read);
      if (pair !== undefined) return { kind: 'together', unit, pair };
    }
  }
  return undefined;
}
