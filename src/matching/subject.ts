/** Who does what a fact's sentence only mentions: "Ana had Bima sign it" is no signing of Ana's. */
import type { FactBase, FactView } from '../facts/base.ts';
import { namesIn } from '../languages/sentences.ts';
import type { Question } from '../question/question.ts';
import type { Account, Anchor } from './candidate.ts';
import { mainPredicate } from './orientation.ts';
import { toldOf, type Told } from './sentence.ts';

/**
 * True where a question has somebody do what the fact's sentence merely mentions, and the sentence does not have him do it: his
 * name stands neither right before that verb nor behind a word for who does it.
 */
export function isNotHisDeed(
  accounts: readonly Account[],
  anchor: Anchor,
  question: Question,
  view: FactView,
  base: FactBase,
): boolean {
  const main = mainPredicate(question.parts);
  if (anchor.means !== 'text' || main === undefined || main.noun) return false;
  const agents = accounts.filter(
    ({ part, entity }) => part.role === 'agent' && base.entity(entity ?? '')?.type === 'person',
  );
  if (agents.length === 0) return false;
  const told = toldOf(main, view, base, question.language);
  return told !== undefined && agents.some(({ entity = '' }) => isOnlyNamed(entity, told, base));
}

/**
 * The sentence names somebody and does not have him do it: only names and little words stand between who does it and the verb
 * behind, and "by" stands before one behind the verb.
 */
function isOnlyNamed(entity: string, { sentence, language, tokens, verb, named }: Told, base: FactBase): boolean {
  const places = namesIn(sentence, base).flatMap((name, at) =>
    name?.entities.includes(entity) === true ? [{ at, length: name.length }] : [],
  );
  return places.length > 0 && !places.some(isSubject);

  function isSubject({ at, length }: { readonly at: number; readonly length: number }): boolean {
    if (at > verb) return language.prepositions[tokens[at - 1]?.word ?? ''] === 'agent';
    return tokens
      .slice(at + length, verb)
      .every(
        ({ word, capital }, offset) =>
          capital || named[at + length + offset] === true || language.functionWords.has(word),
      );
  }
}
