/** Nouns for things that have the form of a verb: "the ship" ships nothing. */
import type { FactBase } from '../facts/base.ts';
import type { Placed, Reading } from './reading.ts';

/**
 * The parts of a question with what stands behind an article, and is called so in the base, as a thing and not as something that
 * is done: "did everyone on the ship survive?", "how deep is the wreck?" Undefined where there is nothing of the kind.
 */
export function withThings(reading: Reading, parts: readonly Placed[]): readonly Placed[] | undefined {
  // A thing alone is not what somebody asks about it.
  if (parts.length < 2) return undefined;
  const things = parts.map((placed) => (isThing(reading, placed) ? asThing(placed) : placed));
  return things.every((placed, at) => placed === parts[at]) ? undefined : things;
}

function isThing({ words, language, base }: Reading, { part, from, to }: Placed): boolean {
  if (part.kind !== 'predicate' || to - from !== 1 || !language.determiners.has(words[from - 1]?.word ?? ''))
    return false;
  if (part.predicates.every((id) => base.isAttribute(id))) return false;
  return (words[from]?.forms ?? []).some((form) => base.entitiesWith(form).some((id) => isCalled(id, form, base)));
}

/** What kind of thing it is, or a word of the name of a thing; the name of an event is what was done in it. */
function isCalled(id: string, form: string, base: FactBase): boolean {
  const type = base.entity(id)?.type;
  if (type === 'event' || type === 'person') return false;
  return base.kindKeysOf(id).has(form) || (type === 'thing' && base.nameKeysOf(id).has(form));
}

function asThing({ part, from, to }: Placed): Placed {
  const keys = part.keys.map((forms) => forms.filter((form) => !form.startsWith('predicate:')));
  return { part: { kind: 'word', text: part.text, keys, known: true, number: false }, from, to };
}
