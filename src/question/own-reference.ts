/** "In the same year" that nothing follows: what a question itself names beside what it asks for. */
import type { Role } from '../languages/language.ts';
import type { NamePart, Part, Question } from './question.ts';
import type { RelativeTiming } from './timing.ts';

/**
 * "Whom did Ana praise to Sora in the same year?" asks who else she praised in the year in which she praised Sora: the readings in
 * which one of the names of the question is the other event's, likeliest first. A name that plays a part of its own in what is
 * asked ("Ana") is none.
 */
export function withOwnReference(timing: RelativeTiming): RelativeTiming[] {
  const { main, unit, isBare } = timing;
  if (isBare !== true || unit === undefined || main.timing !== undefined) return [];
  return main.readings.flatMap((reading) =>
    spareNames(reading).map((name): RelativeTiming => {
      const parts = reading.parts.filter((part) => part !== name);
      return {
        ...timing,
        isBare: false,
        main: { readings: [{ ...reading, parts }] },
        anchor: { readings: [{ ...reading, holes: [], parts: [withoutRole(name)] }] },
      };
    }),
  );
}

/** Names that could stand where the question asks for somebody, the last one first. */
function spareNames({ holes, parts }: Question): NamePart[] {
  const hole = holes.find(({ asks }) => asks === 'who' || asks === 'whom' || asks === 'which');
  const other = hole?.role === undefined ? undefined : COUNTERPART[hole.role];
  if (other === undefined || !parts.some(({ kind }) => kind === 'predicate')) return [];
  return parts
    .filter((part): part is NamePart => isName(part) && part.role !== undefined && part.role !== other)
    .reverse();
}

const isName = (part: Part): part is NamePart => part.kind === 'name';

/** Whoever does something, and the one to whom it is done. */
const COUNTERPART: Readonly<Partial<Record<Role, Role>>> = {
  agent: 'patient',
  patient: 'agent',
  recipient: 'agent',
};

function withoutRole(name: NamePart): NamePart {
  const bare: { -readonly [Key in keyof NamePart]: NamePart[Key] } = { ...name };
  delete bare.role;
  return bare;
}
