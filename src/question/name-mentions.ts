import { fold } from '../facts/tokens.ts';
import { conceptsAt } from '../languages/analyser.ts';
import { textOf, type Placed, type Reading } from './analyse.ts';
import type { NamePart } from './question.ts';
import type { Word } from './words.ts';

/** The forms in which a word may end a name: as it is, without particles, in the singular. */
function nameForms(word: Word): readonly string[] {
  return [...new Set([word.word, fold(word.raw.replace(/['’]?s$/i, '')), ...word.forms])];
}

/**
 * Names in a question, longest first: those spelled as in the fact base, then those that are almost. Takes their words, so
 * that nothing else is read into them.
 */
export function findNames(reading: Reading): Placed<NamePart>[] {
  const { words, base, taken, language } = reading;
  const found: Placed<NamePart>[] = [];
  const take = (
    from: number,
    to: number,
    entities: readonly string[],
    strength: NamePart['strength'],
    closeness: number,
  ) => {
    const span = words.slice(from, to);
    const sentence = span.map((word) => word.forms);
    const keys = span.map((word, at) => [...word.forms, ...(conceptsAt(sentence, at, language.code)?.values ?? [])]);
    found.push({
      part: { kind: 'name', text: textOf(words, from, to), keys, entities, strength, closeness },
      from,
      to,
    });
    for (let at = from; at < to; at++) taken[at] = true;
  };

  const forms = words.map((word, at) => (taken[at] === true ? [''] : nameForms(word)));
  for (let at = 0; at < words.length; at++) {
    if (taken[at] === true) continue;
    const match = base.names.exactAt(forms, at);
    if (match === undefined) continue;
    const alone = match.length === 1 ? words[at] : undefined;
    if (alone !== undefined && (alone.functional || (match.strength === 'part' && alone.word.length < 3))) continue;
    take(at, at + match.length, match.entities, match.strength, 1);
    at += match.length - 1;
  }

  const plain = words.map((word, at) => (taken[at] === true ? '' : word.word));
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || taken[at] === true || word.known) continue;
    const match = base.names.almostAt(plain, at);
    if (match === undefined) continue;
    take(match.start, match.start + match.length, match.entities, match.strength, match.closeness);
    for (let next = match.start; next < match.start + match.length; next++) plain[next] = '';
  }
  return found.sort((a, b) => a.from - b.from);
}
