/** What somebody picked who was asked back: one of those that a name can mean, or one of several events. */
import type { FactBase } from '../facts/base.ts';
import type { NamePart, Question } from '../question/question.ts';

/** The question with every name that can mean this entity meaning nothing else. */
export function narrowed(question: Question, meant: string | undefined): Question {
  if (meant === undefined) return question;
  const parts = question.parts.map((part) =>
    part.kind === 'name' && part.entities.includes(meant) ? settled(part, meant) : part,
  );
  return { ...question, parts };
}

/** A name that means this entity beyond doubt, however it was written. */
function settled(part: NamePart, entity: string): NamePart {
  const plain: { -readonly [Key in keyof NamePart]: NamePart[Key] } = { ...part, entities: [entity], strength: 'name' };
  delete plain.mended;
  return plain;
}

/**
 * The base as it would be if it told of one event alone, where `meant` is the outermost fact of an event; otherwise the base
 * itself. Names, words and attributes stay, so a question is read as before.
 */
export function toldOf(base: FactBase, meant: string | undefined): FactBase {
  const root = meant === undefined ? undefined : base.view(meant)?.root;
  if (root === undefined) return base;
  const event = base.factsUnder(root);
  return {
    ...base,
    everyFact: () => event,
    factsOf: (entity) => base.factsOf(entity).and(event),
    factsWith: (key) => base.factsWith(key).and(event),
    factsThat: (predicate) => base.factsThat(predicate).and(event),
    factsPlanned: () => base.factsPlanned().and(event),
    factsDated: (holds, most, within) => base.factsDated(holds, most, within)?.and(event),
    factsUnder: (other) => base.factsUnder(other).and(event),
  };
}
