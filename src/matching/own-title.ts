/** An object of the question that a sentence has only as the title of whoever did it. */
import type { FactBase, FactView } from '../facts/base.ts';
import type { LanguageCode } from '../facts/fact.ts';
import { wordsOf } from '../facts/tokens.ts';
import { wordForms } from '../languages/analyser.ts';
import { languageOf } from '../languages/registry.ts';
import type { Question, Part } from '../question/question.ts';
import type { Anchor } from './candidate.ts';
import { mainPredicate } from './orientation.ts';

/** "Who praised the coach?" of "Coach Ana Lim praised her players": no coach was praised there. */
export function isOwnTitle({ parts, language }: Question, view: FactView, base: FactBase, anchor: Anchor): boolean {
  const main = mainPredicate(parts);
  if (main === undefined || main.noun || anchor.means !== 'slot' || anchor.orientation !== 'same') return false;
  return parts
    .slice(parts.indexOf(main) + 1)
    .some(
      (part) =>
        part.kind !== 'name' &&
        !part.keys.flat().some((key) => isInObject(key, view, base)) &&
        isBesideDoer(part, view, base, language),
    );
}

/** It stands in what the fact is about, or in what came of it, or among those to whom it was done. */
const isInObject = (key: string, { fact }: FactView, base: FactBase): boolean =>
  [...fact.about.flatMap((one) => ('entity' in one ? [] : [one.text])), ...fact.result].some((text) =>
    base.keysIn(text).has(key),
  ) ||
  [...fact.whom, ...fact.about.flatMap((one) => ('entity' in one ? [one.entity] : []))].some((id) =>
    base.keysOf(id).has(key),
  );

/** Wherever the sentence has it, it stands right before the name of somebody who does it. */
function isBesideDoer({ keys }: Part, { fact }: FactView, base: FactBase, code: LanguageCode): boolean {
  const words = wordsOf(fact.says?.[code] ?? '');
  const forms = words.map((word) => [word]);
  const isIt = (word: string) =>
    [word, ...wordForms(word, languageOf(code))].some((form) => keys.flat().includes(form));
  const places = words.flatMap((word, at) => (isIt(word) ? [at] : []));
  const isDoer = (at: number) => base.names.exactAt(forms, at)?.entities.some((id) => fact.who.includes(id)) === true;
  return places.length > 0 && places.every((at) => isDoer(at + 1) || isDoer(at));
}
