/** Unanswered questions, those that ask the same put together: a list of what the facts should say and do not. */
import { allowedEdits, editDistance } from '../facts/fuzzy-index.ts';
import { wordsOf } from '../facts/tokens.ts';
import { wordForms } from '../languages/analyser.ts';
import { languageOf } from '../languages/registry.ts';
import type { Unanswered } from './questions.ts';

/** Questions that are alike. */
export interface Gap {
  readonly count: number;
  /** The one that was asked most often, and its latest wording, reason and lack. */
  readonly question: Unanswered;
  /** Other wordings, most frequent first. */
  readonly alsoAsked: readonly string[];
  /** The latest day, `YYYY-MM-DD`. */
  readonly lastDay: string;
}

/** How many of the words of two questions must be the same ones, of all that they have (Jaccard's index). */
const ALIKE = 0.6;

interface Group {
  /** Words that count, of the question that began the group. */
  readonly words: ReadonlySet<string>;
  readonly language: string;
  readonly questions: Unanswered[];
}

/** Groups questions by likeness, most frequent first, then latest first. `questions` come latest first. */
export function gapsIn(questions: readonly Unanswered[]): readonly Gap[] {
  const groups: Group[] = [];
  /** Groups by each of their words, so that a question is compared with those that share one. */
  const byWord = new Map<string, Group[]>();
  const spelling = new Spelling();
  for (const question of questions) {
    const words = new Set(contentWords(question).map((word) => spelling.of(word)));
    const near = new Set([...words].flatMap((word) => byWord.get(word) ?? []));
    const best = [...near]
      .filter(({ language }) => language === question.language)
      .map((group) => ({ group, likeness: likeness(group.words, words) }))
      .sort((a, b) => b.likeness - a.likeness)[0];
    if (best !== undefined && best.likeness >= ALIKE) {
      best.group.questions.push(question);
      continue;
    }
    const group = { words, language: question.language, questions: [question] };
    groups.push(group);
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), group]);
  }
  return groups
    .map(gapOf)
    .sort((a, b) => b.count - a.count || (a.lastDay < b.lastDay ? 1 : a.lastDay > b.lastDay ? -1 : 0));
}

function gapOf({ questions }: Group): Gap {
  const wordings = new Map<string, Unanswered[]>();
  for (const question of questions) {
    const wording = wordsOf(question.question).join(' ');
    wordings.set(wording, [...(wordings.get(wording) ?? []), question]);
  }
  const [first, ...others] = [...wordings.values()]
    .sort((a, b) => b.length - a.length)
    .flatMap(([latest]) => latest ?? []);
  if (first === undefined) throw new Error('a group has at least one question');
  return {
    count: questions.length,
    question: first,
    alsoAsked: others.map(({ question }) => question),
    lastDay: questions.reduce((last, { day }) => (day > last ? day : last), ''),
  };
}

/**
 * Dictionary forms of what is asked about; what only shapes a question counts where there is nothing else. What it asks for
 * counts: "when" and "where" are two gaps.
 */
function contentWords({ question, language: code, lacking }: Unanswered): string[] {
  const language = languageOf(code);
  const words = wordsOf(question).flatMap((word) => language.spellings[word]?.split(' ') ?? [word]);
  const content = words.filter((word) => !language.functionWords.has(word));
  const forms = (content.length > 0 ? content : words).map((word) => wordForms(word, language).at(0) ?? word);
  return lacking.slot === undefined ? forms : [...forms, `asks:${lacking.slot}`];
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / (a.size + b.size - shared || 1);
}

/** Words that are probably the same one, misspelt, under the spelling that came first. */
class Spelling {
  private readonly known = new Map<string, string>();
  /** Spellings by first letter and length: few slips change both. */
  private readonly shelves = new Map<string, string[]>();

  of(word: string): string {
    const known = this.known.get(word);
    if (known !== undefined) return known;
    const edits = word.includes(':') || /\d/.test(word) ? 0 : allowedEdits(word.length);
    const near = Array.from({ length: 2 * edits + 1 }, (_, at) => word.length - edits + at)
      .flatMap((length) => this.shelves.get(word.charAt(0) + String(length)) ?? [])
      .find((other) => editDistance(word, other, edits) <= edits);
    const chosen = near ?? word;
    this.known.set(word, chosen);
    if (near === undefined) {
      const shelf = word.charAt(0) + String(word.length);
      this.shelves.set(shelf, [...(this.shelves.get(shelf) ?? []), word]);
    }
    return chosen;
  }
}
