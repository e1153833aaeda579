/** What keeps an answer from being certain: what its facts leave open, and what had to be read otherwise than it was written. */
import type { FactBase, FactView } from '../facts/base.ts';
import type { Precision } from '../facts/fact.ts';
import { wordsOf } from '../facts/tokens.ts';
import type { Language } from '../languages/language.ts';
import type { NamePart, Question } from '../question/question.ts';
import { entityName, standingNote } from './show.ts';

interface Words {
  readonly base: FactBase;
  readonly language: Language;
}

const PRECISIONS: readonly Precision[] = ['year', 'month', 'day'];
/** Names that are told to have been read otherwise; more of them nobody reads. */
const MOST_READINGS = 2;

/** What must be said beside the facts that are told, each note once: "This is only planned.", "According to Ana." */
export function standingDoubts(views: readonly FactView[], { base, language }: Words): string[] {
  const notes = views.map(({ fact }) => standingNote(fact, base, language)).filter((note) => note !== '');
  return [...new Set(notes)];
}

/** The note on a date in a short answer: "the year is inferred"; none where it is not the only one there. */
export function dateDoubt(short: string, views: readonly FactView[], { language }: Words): string | undefined {
  const notes = views
    .flatMap(({ when }) => (when === undefined ? [] : [when.uncertain]))
    .flatMap((uncertain) =>
      PRECISIONS.map((_, at) => uncertain.filter((part) => PRECISIONS.indexOf(part) <= at)).filter(
        ({ length }) => length > 0,
      ),
    )
    .map((parts) => language.phrases.uncertain(parts));
  return [...new Set(notes)].find((note) => short.split(` (${note})`).length === 2);
}

/** Names that were taken for a misspelling: "I read “Bma” as Bima Sole." */
export function readingDoubts({ parts }: Question, { base, language }: Words): string[] {
  return parts
    .filter((part): part is NamePart => part.kind === 'name' && part.mended !== undefined)
    .slice(0, MOST_READINGS)
    .flatMap(({ text, entities }) => {
      const [only, ...others] = entities;
      if (only === undefined || others.length > 0) return [];
      const name = entityName(only, base, language);
      return isFormOf(text, name, language) ? [] : [language.phrases.readAs(text, name)];
    });
}

/** "Pilot schemes" are nothing else than the pilot scheme. */
function isFormOf(text: string, name: string, language: Language): boolean {
  const own = new Set(wordsOf(name));
  return wordsOf(text).every((word) => own.has(word) || language.lemmas(word).some(({ lemma }) => own.has(lemma)));
}
