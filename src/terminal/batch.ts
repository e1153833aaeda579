import type { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Conversation } from '../answer/answer.ts';
import type { LineProblem, TerminalPhrases } from '../languages/terminal-phrases.ts';
import { answerRecord, jsonLine } from '../render/json.ts';
import type { Asker } from './asker.ts';
import { linesOf } from './lines.ts';

/** A line may be longer than a question (2,000 characters), for the JSON around it; not much longer. */
const LONGEST_LINE = 100_000;
/** How many conversations are remembered; the one that was silent longest is forgotten first. */
const MOST_CONVERSATIONS = 1000;

export interface BatchOptions {
  readonly phrases: TerminalPhrases;
  /** Adds how each answer was found. */
  readonly explain: boolean;
  /** Told of an exception in the engine, which is a bug; the batch goes on with the next line. */
  readonly onBug: (error: unknown) => void;
}

/**
 * Answers every line of `input` on one line of `output`, in order and as soon as it is read. A line is a question in plain
 * text, or `{"question": "…", "conversation": "any id"}`; lines of the same conversation share context. A line that cannot
 * be read is answered with `{"error": …, "line": n}`. Ends when the input ends, or when nobody reads the output any more.
 */
export async function runBatch(input: Readable, output: Writable, ask: Asker, options: BatchOptions): Promise<void> {
  const conversations = new Map<string, Conversation>();

  const answerTo = (text: string | undefined): object | LineProblem => {
    const line = text === undefined ? 'line-too-long' : readLine(text);
    if (typeof line === 'string') return line;
    try {
      const started = performance.now();
      const answer = ask(line.question, recall(conversations, line.conversation));
      const tookMs = performance.now() - started;
      remember(conversations, line.conversation, answer.conversation);
      return answerRecord(answer, tookMs, options.explain);
    } catch (error) {
      options.onBug(error);
      return 'engine-failed';
    }
  };

  async function* answers(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
    for await (const { number, text } of linesOf(chunks, LONGEST_LINE)) {
      const answer = answerTo(text);
      yield jsonLine(
        typeof answer === 'string' ? { error: options.phrases.batch.problem(answer), line: number } : answer,
      );
    }
  }

  try {
    await pipeline(input, answers, output, { end: false });
  } catch (error) {
    if (!isClosedByReader(error)) throw error;
  }
}

interface Line {
  readonly question: string;
  readonly conversation?: string;
}

function readLine(text: string): Line | LineProblem {
  if (!text.trimStart().startsWith('{')) return { question: text };
  let line: unknown;
  try {
    line = JSON.parse(text);
  } catch {
    return 'not-json';
  }
  // It starts with "{", so JSON makes it an object.
  const { question, conversation } = line as { question?: unknown; conversation?: unknown };
  if (question === undefined) return 'no-question';
  if (typeof question !== 'string') return 'question-not-text';
  if (conversation === undefined || conversation === null) return { question };
  if (typeof conversation !== 'string' && typeof conversation !== 'number') return 'conversation-not-an-id';
  return { question, conversation: String(conversation) };
}

function recall(conversations: ReadonlyMap<string, Conversation>, id: string | undefined): Conversation | undefined {
  return id === undefined ? undefined : conversations.get(id);
}

function remember(conversations: Map<string, Conversation>, id: string | undefined, conversation: Conversation): void {
  if (id === undefined) return;
  // A map keeps the order of insertion: taking the entry out first makes this conversation the newest.
  conversations.delete(id);
  conversations.set(id, conversation);
  const [oldest] = conversations.keys();
  if (conversations.size > MOST_CONVERSATIONS && oldest !== undefined) conversations.delete(oldest);
}

/** A reader that had enough ("| head") closes the pipe; that is no error. */
function isClosedByReader(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'EPIPE' || code === 'ERR_STREAM_PREMATURE_CLOSE' || code === 'ERR_STREAM_DESTROYED';
}
