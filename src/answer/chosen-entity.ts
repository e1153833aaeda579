/** Whom a picture is to be about: an id that was picked, or a name that was typed. */
import type { FactBase } from '../facts/base.ts';
import type { Entity } from '../facts/fact.ts';
import { wordsOf } from '../facts/tokens.ts';
import type { Language } from '../languages/language.ts';
import type { PictureProblem } from '../languages/picture-phrases.ts';
import { entityName } from './show.ts';

export type ChosenEntity =
  { readonly ok: true; readonly entity: Entity } | { readonly ok: false; readonly problem: PictureProblem };

/** Names that an error offers. */
const OFFERED = 3;
/** What an error repeats of what was typed, in characters. */
const REPEATED = 80;

/** The entity of an id, a name or an alias, however its letters are cased. */
export function chosenEntity(given: string, base: FactBase, language: Language): ChosenEntity {
  const picked = base.entity(given);
  if (picked !== undefined) return { ok: true, entity: picked };
  const shown = given.length > REPEATED ? `${given.slice(0, REPEATED)}…` : given;
  const words = wordsOf(given);
  const match =
    words.length === 0
      ? undefined
      : base.names.exactAt(
          words.map((word) => [word]),
          0,
        );
  const ids = match?.length === words.length ? match.entities : [];
  const [only, ...others] = ids;
  const entity = only === undefined || others.length > 0 ? undefined : base.entity(only);
  if (entity !== undefined) return { ok: true, entity };
  const names = (list: readonly string[]) => [
    ...new Set(list.slice(0, OFFERED).map((id) => entityName(id, base, language))),
  ];
  if (ids.length > 0) return { ok: false, problem: { kind: 'ambiguous-name', given: shown, meant: names(ids) } };
  const near = base.names.closest(given, OFFERED).map((entry) => entry.entity);
  return { ok: false, problem: { kind: 'unknown-name', given: shown, near: words.length === 0 ? [] : names(near) } };
}
