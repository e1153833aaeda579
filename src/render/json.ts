import type { Answer, Choice, ShownFact } from '../answer/answer.ts';
import type { CheckedText } from '../answer/checked.ts';

/** One line of batch output, field by field in this order. A field that does not apply is left out. */
export interface AnswerRecord {
  readonly question: string;
  readonly language: string;
  readonly status: Answer['status'];
  readonly reason?: Answer['reason'];
  /** What a member reads, without the source line. */
  readonly answer: string;
  readonly values: Answer['values'];
  readonly facts: readonly {
    readonly id: string;
    readonly source: {
      readonly publisher: string;
      readonly paragraph: number;
      readonly url?: string;
      readonly title?: string;
      /** Of publication, in the words of the answer's language. */
      readonly date?: string;
    };
  }[];
  /** From 0 to 1. */
  readonly confidence: number;
  /** The engine's time alone, in milliseconds. */
  readonly tookMs: number;
  readonly suggestions?: readonly string[];
  readonly choices?: readonly Pick<Choice, 'label' | 'question'>[];
  /** Only where it was asked for. */
  readonly explanation?: readonly string[];
}

/** What batch mode writes about `answer`, which the engine took `tookMs` milliseconds for. */
export function answerRecord(answer: Answer, tookMs: number, explain = false): AnswerRecord {
  return {
    question: answer.question,
    language: answer.language,
    status: answer.status,
    ...(answer.reason === undefined ? {} : { reason: answer.reason }),
    answer: answer.text,
    values: answer.values.map(({ slot, text, rank }) => ({ slot, text, rank })),
    facts: answer.facts.map(factRecord),
    confidence: rounded(answer.confidence),
    tookMs: rounded(tookMs),
    ...(answer.suggestions.length === 0 ? {} : { suggestions: answer.suggestions }),
    ...(answer.choices.length === 0
      ? {}
      : { choices: answer.choices.map(({ label, question }) => ({ label, question })) }),
    ...(explain ? { explanation: answer.explanation.lines } : {}),
  };
}

/** What `ask --check --json` writes about a text. */
export function checkRecord({ language, claims, others, unread }: CheckedText): object {
  return {
    language,
    claims: claims.map(({ sentence, verdict, instead, facts }) => ({
      claim: sentence,
      verdict,
      ...(instead === undefined ? {} : { instead }),
      facts: facts.map(factRecord),
    })),
    others,
    unread,
  };
}

const factRecord = ({ id, source }: ShownFact): AnswerRecord['facts'][number] => {
  const { publisher, paragraph, url, title, date } = source;
  return {
    id,
    source: {
      publisher,
      paragraph,
      ...(url === undefined ? {} : { url }),
      ...(title === undefined ? {} : { title }),
      ...(date === undefined ? {} : { date }),
    },
  };
};

/**
 * `value` as JSON on exactly one line, whoever reads it: some readers also break lines at U+0085, U+2028 and U+2029, and a
 * terminal obeys C1 control characters, so all of these are written as escapes.
 */
export function jsonLine(value: unknown): string {
  const escaped = JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${escaped}\n`;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
