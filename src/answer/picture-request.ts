/** What somebody wants a picture of, as it was typed: a name and the ends of a time, each of which may be left out. */
import type { FactBase } from '../facts/base.ts';
import type { Range } from '../facts/date-order.ts';
import type { Entity } from '../facts/fact.ts';
import type { Language } from '../languages/language.ts';
import type { PictureProblem } from '../languages/picture-phrases.ts';
import { chosenEntity } from './chosen-entity.ts';
import { readPeriod } from './period.ts';

export interface TypedRequest {
  readonly person?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export interface PictureRequest {
  readonly entity?: Entity;
  /** First and last day, in days since 1970-01-01; infinite where no end was given. */
  readonly within: Range;
}

export type RequestResult =
  { readonly ok: true; readonly request: PictureRequest } | { readonly ok: false; readonly problem: PictureProblem };

/** Reads a request, or says what is wrong with it. "Last year" counts from `now`. */
export function readRequest(typed: TypedRequest, base: FactBase, language: Language, now: Date): RequestResult {
  const given = (text: string | undefined): string | undefined => (text?.trim() === '' ? undefined : text?.trim());
  const [person, from, to] = [given(typed.person), given(typed.from), given(typed.to)];
  const chosen = person === undefined ? undefined : chosenEntity(person, base, language);
  if (chosen?.ok === false) return chosen;
  const [first, last] = [from, to].map((text) => text && readPeriod(text, language, base, now));
  for (const [text, period] of [
    [from, first],
    [to, last],
  ] as const)
    if (text !== undefined && typeof period !== 'object')
      return { ok: false, problem: { kind: 'not-a-date', given: shortened(text) } };
  const within = {
    from: typeof first === 'object' ? first.from : -Infinity,
    to: typeof last === 'object' ? last.to : Infinity,
  };
  if (within.from > within.to)
    return { ok: false, problem: { kind: 'reversed', from: shortened(from ?? ''), to: shortened(to ?? '') } };
  return { ok: true, request: { within, ...(chosen === undefined ? {} : { entity: chosen.entity }) } };
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
