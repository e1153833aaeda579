/** A question without the words that say next to nothing beside its others. Takes a question that nothing answered. */
import { languageOf } from '../languages/registry.ts';
import { asks, type Hole, type Part, type Question } from './question.ts';

/** What is left must say so much: with less, every word counts. */
const LEAST_LEFT = 2;

/** A question without its faint words, and those, as they were written. */
export interface Fainter {
  readonly question: Question;
  readonly without: readonly string[];
}

/**
 * "Which rocket was used to launch the probe?", "How much stuff does the town need every day?": "used" and "stuff" narrow
 * nothing, but facts rarely have them. Undefined where a question has no such word, where too little is left without it, and
 * where it may be what the question turns on: a yes or no turns on every word, and what is done decides who did it.
 */
export function withoutFaint(question: Question): Fainter | undefined {
  if (question.holes.length === 0 || question.negated || question.others || asks(question, 'polarity', 'times'))
    return undefined;
  const { faintWords, faintVerbs } = languageOf(question.language);
  // As they are written: "huge" is left out, "the biggest" is not.
  const isFaint = ({ kind, text }: Part) => kind !== 'name' && faintWords.has(text.toLowerCase());
  const isFaintVerb = ({ kind, keys }: Part) =>
    kind !== 'name' && keys.length > 0 && keys.every((forms) => forms.some((form) => faintVerbs.has(form)));
  const others = question.parts.filter((part) => !isFaint(part) && !isFaintVerb(part));
  const mayGo = (part: Part) => isFaint(part) || (!others.includes(part) && isTold(question, others));
  // "How much stuff": any sum. "Which famous painter": any painter.
  const withoutFaintNoun = ({ noun = [], ...hole }: Hole): Hole => {
    const left = hole.asks === 'which' ? noun.filter((part) => !isFaint(part)) : noun;
    return left.every(isFaint) ? hole : { ...hole, noun: left };
  };
  const left = question.parts.filter((part) => !mayGo(part));
  const faintNouns = question.holes.flatMap(({ asks: kind, noun = [] }) =>
    kind !== 'which' || noun.every(isFaint) ? [] : noun.filter(isFaint),
  );
  const without = [...faintNouns, ...question.parts.filter(mayGo)].map(({ text }) => text);
  if (without.length === 0 || left.length + question.time.length + faintNouns.length < LEAST_LEFT) return undefined;
  return {
    question: { ...question, parts: left, holes: question.holes.map(withoutFaintNoun) },
    without,
  };
}

/** "Who used the room?", "what did Ana give Bima?", "when did she come?" turn on what is done, unless another word tells it. */
function isTold(question: Question, others: readonly Part[]): boolean {
  const isVerb = (part: Part) => part.kind === 'predicate' && !part.noun;
  if (asks(question, 'who', 'whom', 'what', 'about', 'story')) return others.some(isVerb);
  if (asks(question, 'when', 'where')) return others.some((part) => isVerb(part) || part.kind === 'word');
  const names = question.holes.some(({ noun }) => noun !== undefined) && asks(question, 'which');
  return names || others.some(({ kind }) => kind !== 'name');
}
