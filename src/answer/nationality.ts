/** Of which country somebody is: "Which country is Ana from?", "Ana mewakili negara mana?", "Ana orang mana?" */
import { WELL_KNOWN, type FactBase, type FactView } from '../facts/base.ts';
import { conceptKey } from '../languages/concept-tree.ts';
import type { Hole, NamePart, Part, Question } from '../question/question.ts';
import type { Draft } from './draft.ts';

/**
 * The country that somebody represents or is of, as the facts say it, or a refusal where they do not: another country that he had
 * to do with is none. Undefined where a question asks for something else.
 */
export function nationality(question: Question, base: FactBase): Draft | undefined {
  const [hole, ...more] = question.holes;
  if (hole === undefined || more.length > 0 || question.time.length > 0) return undefined;
  const asksOrigin = hole.asks === 'where' && hole.role === 'origin' && question.parts.length === 1;
  if (!asksCountry(hole) && !asksOrigin) return undefined;
  const names = question.parts.filter((part): part is NamePart => part.kind === 'name');
  const deeds = question.parts.filter((part) => part.kind !== 'name');
  const [person, ...others] = names.flatMap(({ entities }) => entities);
  if (person === undefined || others.length > 0 || base.entity(person)?.type !== 'person') return undefined;
  if (!deeds.every((part) => isBelonging(part, base))) return undefined;
  const represented = [...base.factsOf(person).and(base.factsThat(WELL_KNOWN.represent))].filter(
    (view) => deeds.length > 0 && view.who.includes(person) && countriesOf(view, base).length > 0,
  );
  const own = base
    .attributesOf(person)
    .filter(({ did }) => did === WELL_KNOWN.country)
    .flatMap(({ id }) => base.view(id) ?? []);
  const views = represented.length > 0 ? represented : own;
  if (views.length === 0 && asksOrigin) return undefined;
  if (views.length === 0) return { kind: 'refusal', reason: 'not-stated', related: [], missing: 'that', words: [] };
  const found = views.map((view) => ({
    view,
    holes: [
      {
        hole,
        fills: countriesOf(view, base).map(
          (entity) => ({ kind: 'filler', slot: view.fact.attribute ? 'about' : 'whom', filler: { entity } }) as const,
        ),
      },
    ],
    coverage: 1,
  }));
  return { kind: 'answer', found };
}

/** "Which country", "negara mana", "warga negara mana". */
const asksCountry = ({ asks, noun = [] }: Hole): boolean =>
  asks === 'which' &&
  noun.length > 0 &&
  noun.some(({ keys }) => keys.flat().some((key) => COUNTRY.includes(key))) &&
  noun.every(({ keys }) => keys.flat().some((key) => COUNTRY.includes(key) || key === CITIZEN));

const COUNTRY: readonly string[] = [conceptKey('country'), `predicate:${WELL_KNOWN.country}`];
const CITIZEN = conceptKey('citizen');

/** Says no more than that somebody stands for a country or comes from it. */
const isBelonging = (part: Part, base: FactBase): boolean =>
  part.kind === 'predicate' &&
  part.predicates.some((id) => id === WELL_KNOWN.country || base.broader(id).has(WELL_KNOWN.represent));

function countriesOf({ fact, whom }: FactView, base: FactBase): readonly string[] {
  const values = fact.attribute ? fact.about.flatMap((one) => ('entity' in one ? [one.entity] : [])) : whom;
  return values.filter((id) => base.entity(id)?.type === 'country');
}
