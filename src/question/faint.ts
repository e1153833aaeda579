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
  const { faintWords, faintVerbs, sequences } = languageOf(question.language);
  // "When is the next cup?" is not told by the last one; "what did Ana do next?" may be told by all that she did.
  const isOrdered = question.parts.some(({ text }) => sequences.has(text.toLowerCase()));
  if (isOrdered && !asks(question, 'what', 'where', 'why', 'how')) return undefined;
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

/** "Who used the room?", "why did Ana use it?" turn on what is done, unless another verb or a noun that is asked for tells it. */
function isTold({ holes, language: code }: Question, others: readonly Part[]): boolean {
  const language = languageOf(code);
  // A word without a verb's affixes may be a noun where nouns need no article: "memakai perahu layar".
  const isMarked = ({ text }: Part) => language.isVerbForm(text.toLowerCase());
  const isVerb = (part: Part) =>
    part.kind === 'predicate'
      ? !part.noun && (!language.nounBeforeQuestionWord || isMarked(part))
      : part.kind === 'word' && isMarked(part);
  const saysMore = others.some(({ kind }) => kind !== 'name');
  // "How many passengers does it carry?", "which rocket was used for the first flight?"
  const isCarried = holes.some(
    ({ asks, noun }) => noun !== undefined && (asks === 'amount' || (asks === 'which' && saysMore)),
  );
  return isCarried || others.some(isVerb);
}
