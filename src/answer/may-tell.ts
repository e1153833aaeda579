/** Whether the sentence of a fact may hold what a refusal says is missing, though nothing shows that it is meant. */
import type { FactView } from '../facts/base.ts';
import { SLOTS, type Slot } from '../facts/fact.ts';
import type { Language } from '../languages/language.ts';
import type { Missing } from '../languages/answer-phrases.ts';
import { sentenceIn } from '../languages/sentences.ts';
import { HOUR, TIME_UNITS } from '../matching/lengths.ts';
import { isCount } from '../matching/said-in-sentence.ts';
import { monthNames } from '../question/calendar-words.ts';

/** True of a fact that has the missing slot, and of a sentence with a number, a length, an hour, a month or a reason in it, where such a thing is missing. */
export function mayTell(view: FactView, missing: Missing, language: Language): boolean {
  const { fact, when } = view;
  if (missing === 'that' || (isSlot(missing) && has(view, missing))) return true;
  const text = fact.says?.[language.code];
  if (text === undefined) return false;
  const sentence = sentenceIn(text, language);
  const { words } = sentence;
  switch (missing) {
    case 'amount':
      return words.some((_, at) => isCount(sentence, at));
    case 'duration':
      return words.some((word, at) => TIME_UNITS.has(word) && at > 0 && isCount(sentence, at - 1));
    case 'clock':
      return words.some((word) => HOUR.test(word));
    case 'when':
      return when === undefined && words.some((word) => monthNames(word, language).length > 0);
    case 'why':
      return words.some((word) => language.reasonOpeners.has(word));
    default:
      return false;
  }
}

/** Those who act are in nearly every fact, which says nothing of whether they are those who are asked for. */
const isSlot = (missing: Missing): missing is Missing & Slot =>
  (SLOTS as readonly string[]).includes(missing) && missing !== 'who' && missing !== 'whom';

const has = ({ fact, when, where }: FactView, slot: Missing & Slot): boolean => {
  if (slot === 'when') return when !== undefined;
  return slot === 'where' ? where.length > 0 : fact[slot].length > 0;
};
