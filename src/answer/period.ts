/** A stretch of time that somebody names outside of a question: "2025", "April 2025", "25/4/2025", "last year", EDTF. */
import type { FactBase } from '../facts/base.ts';
import type { Range } from '../facts/date-order.ts';
import { readDate } from '../facts/dates.ts';
import type { Language } from '../languages/language.ts';
import { LANGUAGES } from '../languages/registry.ts';
import { TimeReader } from '../question/time.ts';
import { readWords } from '../question/words.ts';

/** Nobody writes a longer date. */
const LONGEST = 60;
/** Later than any date of a fact: where 31 February lies. */
const LAST_DAY = 3_000_000;

/**
 * The days that a text names, in days since 1970-01-01 (UTC); undefined of what is no date, or of one without its year.
 * The reader's language is tried first, then the others. "Last year" counts from `now`.
 */
export function readPeriod(text: string, language: Language, base: FactBase, now: Date): Range | undefined {
  const written = text.trim();
  if (written === '' || written.length > LONGEST) return undefined;
  const edtf = readDate(written);
  if (edtf.ok) return { from: edtf.date.from, to: edtf.date.to };
  for (const one of [language, ...LANGUAGES.filter(({ code }) => code !== language.code)]) {
    const { words } = readWords(written, one, base);
    const found = new TimeReader(words, one, now).constraintAt(0);
    const [time, ...others] = found?.constraints ?? [];
    if (found?.length !== words.length || time?.relation !== 'in' || others.length > 0) continue;
    const { from, to } = time;
    if (from !== undefined && to !== undefined && Math.abs(from) < LAST_DAY) return { from, to };
  }
  return undefined;
}
