/** Whose something is, as a fact's topic says: "Ana's record", "rekor milik Ana". */
import { namesIn, sentenceIn } from '../languages/sentences.ts';
import { languageOf } from '../languages/registry.ts';
import type { Account, Anchor, Fill } from './candidate.ts';
import { asEntity, asFill, PEOPLE, type Context } from './fill-context.ts';
import { isHeadedBy } from './heads.ts';

/** "Whose record did Bima break?" of a fact about Ana's record: the one who is named in a topic that is called so, if it names one. */
export function owners(
  noun: readonly (readonly string[])[],
  { view, base, named, question }: Context,
): readonly Fill[] {
  const language = languageOf(question.language);
  const keys = noun.map((own) => own.filter((key) => !key.startsWith('predicate:')));
  return view.fact.about.flatMap((topic) => {
    if (!('text' in topic)) return [];
    const isCalledSo = keys.every((own) =>
      isHeadedBy(topic.text, { kind: 'word', text: '', keys: [own], known: true, number: false }),
    );
    const inTopic = namesIn(sentenceIn(topic.text[language.code] ?? '', language), base).flatMap(
      (name) => name?.entities ?? [],
    );
    const [only, ...others] = new Set(inTopic.filter((id) => PEOPLE.includes(base.entity(id)?.type ?? '')));
    return isCalledSo && only !== undefined && others.length === 0 && !named.has(only)
      ? [asFill('who')(asEntity(only))]
      : [];
  });
}

/** "Ana's criticism?" of one that she uttered or met with: not of somebody else's that only speaks of her, or of what is another's. */
export const isNounOf = (context: Context, { means, led }: Anchor, accounts: readonly Account[]): boolean =>
  means === 'slot' &&
  led !== true &&
  accounts.every((one) => one.part.kind !== 'name' || one.means === 'slot') &&
  context.question.parts.every((part) => part.kind !== 'predicate' || owners(part.keys, context).length === 0);
