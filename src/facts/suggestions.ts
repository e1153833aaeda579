/** Suggestions on their way into a fact base: held against the whole of it, and taken up one after the other. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LiveBase } from './live-base.ts';
import type { Problem } from './problem.ts';
import type { Suggestion } from './schema.ts';
import { addSuggestion, hasSuggestion, suggestionFile } from './suggestion-file.ts';
import type { AddResult } from './suggestion-file.ts';

/** What keeps a suggestion from being taken up. */
export interface SuggestionCheck {
  /** Problems with the suggestion itself. Their places are of no use: it has no file yet. */
  readonly own: readonly Problem[];
  /** How many problems the files have without it. While there are any, it cannot be said that it has none. */
  readonly others: number;
}

export type TakeUpResult = AddResult | ({ readonly outcome: 'unsound' } & SuggestionCheck);

export class Suggestions {
  readonly #live: LiveBase;
  readonly #folder: string;
  readonly #clock: () => Date;
  #last: Promise<unknown> = Promise.resolve();

  /** `folder` is the one of the base that suggestions are written into. */
  constructor(live: LiveBase, folder: string, clock: () => Date) {
    this.#live = live;
    this.#folder = folder;
    this.#clock = clock;
  }

  /** Holds a suggestion against the files as they are now. Rejects where no temporary file can be written. */
  async check(suggestion: Suggestion): Promise<SuggestionCheck> {
    const staging = await mkdtemp(join(tmpdir(), 'faktual-suggestion-'));
    try {
      await mkdir(join(staging, 'suggestions'));
      await writeFile(join(staging, 'suggestions', 'new.yaml'), suggestionFile(suggestion));
      const result = await this.#live.check([staging]);
      const problems = result.ok ? [] : result.problems;
      const own = problems.filter(({ file }) => file.startsWith(staging));
      return { own, others: problems.length - own.length };
    } finally {
      await rm(staging, { recursive: true, force: true });
    }
  }

  /** Checks a suggestion once more and writes it. The facts in use stay as they are until the next reload. */
  takeUp(suggestion: Suggestion): Promise<TakeUpResult> {
    const result = this.#last.then(() => this.#takeUp(suggestion));
    this.#last = result.catch(() => undefined);
    return result;
  }

  async #takeUp(suggestion: Suggestion): Promise<TakeUpResult> {
    const day = this.#clock();
    const known = await hasSuggestion(this.#folder, day, suggestion);
    if (known !== undefined) return known;
    const check = await this.check(suggestion);
    if (check.own.length + check.others > 0) return { outcome: 'unsound', ...check };
    return addSuggestion(this.#folder, day, suggestion);
  }
}
