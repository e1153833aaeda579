/** What the main clause of a question asks whose time hangs on another event, with what it leaves to the conversation. */
import { WELL_KNOWN } from '../facts/base.ts';
import { ordered } from '../question/anchor-readings.ts';
import type { Conversation } from '../question/conversation.ts';
import { readingsOf } from '../question/follow-up.ts';
import type { Question } from '../question/question.ts';
import { isEmpty, type RelativeTiming } from '../question/timing.ts';
import { anchorOf, timesBy } from './anchors.ts';
import type { Scene } from './scene.ts';

/** The ways to read the main clause, with what it leaves to the conversation. */
export function mainsOf(timing: RelativeTiming, scene: Scene): readonly Question[] {
  return readingsIn(timing, scene).map(withWhatHappens);
}

function readingsIn(timing: RelativeTiming, scene: Scene): readonly Question[] {
  const { main, anchor } = timing;
  const earlier = earlierFor(timing, scene.conversation);
  if (isEmpty(main) && main.readings.every(({ holes }) => holes.length === 0))
    return earlier?.question === undefined ? [] : [earlier.question];
  if (isEmpty(main) && earlier === undefined) return anchor === undefined ? [] : main.readings;
  const inner = main.timing;
  if (inner?.kind !== 'relative') return main.readings.flatMap((reading) => readingsOf(reading, earlier, scene.base));
  return readingsIn(inner, scene).flatMap((one) => {
    const found = anchorOf(one, inner, scene);
    const [time] = found === undefined ? [] : timesBy(found, inner);
    return time === undefined ? [] : [{ ...one, time: [...one.time, time] }];
  });
}

/**
 * The conversation as a step to another time goes on from it: at no time of its own, and, where the step asks who was next,
 * without those who were there then.
 */
function earlierFor({ main }: RelativeTiming, conversation: Conversation | undefined): Conversation | undefined {
  const before = conversation?.question;
  if (conversation === undefined || before === undefined) return undefined;
  const asks = (question: Question | undefined) =>
    question?.holes.some((hole) => hole.asks === 'who' || hole.asks === 'which') === true;
  const asksWho = asks(main.readings[0]) && !asks(before);
  const others = before.parts.filter((part) => part.kind !== 'name' || part.role !== 'agent');
  const parts = asksWho && others.some(({ kind }) => kind === 'predicate') ? others : before.parts;
  return { ...conversation, question: ordered({ ...before, parts, time: [] }, undefined) };
}

/** "Which conference took place before …?" says nothing but the kind of what happened. */
function withWhatHappens(main: Question): Question {
  const noun = main.holes.flatMap((hole) => hole.noun ?? []);
  if (main.parts.length > 0 || noun.length === 0 || !main.happening) return main;
  const predicates = [WELL_KNOWN.takePlace];
  return { ...main, parts: [{ kind: 'predicate', text: '', keys: [], predicates, context: false, noun: false }] };
}
