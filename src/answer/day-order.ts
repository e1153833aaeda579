/** The order of two events of one day, where the facts say more than the day: a time of day, or "before meeting Ana". */
import type { FactBase, FactView } from '../facts/base.ts';

/** `before` where `one` was the earlier; undefined where the facts do not say. */
export function orderWithinDay(one: FactView, other: FactView, base: FactBase): 'before' | 'after' | undefined {
  const [a, b] = [clockOf(one), clockOf(other)];
  if (a !== undefined && b !== undefined && a !== b) return a < b ? 'before' : 'after';
  const said = saidOrder(one, other, base);
  if (said !== undefined) return said;
  const turned = saidOrder(other, one, base);
  return turned === undefined ? undefined : turned === 'before' ? 'after' : 'before';
}

/** Minutes since midnight of the one time of day that a fact gives. */
function clockOf({ fact }: FactView): number | undefined {
  const texts = [...fact.howMany.map(({ is }) => is), ...fact.how].flatMap((text) => Object.values(text));
  const times = texts.flatMap((text) => [...text.matchAll(/\b(\d{1,2})[.:](\d{2})\b( ?[ap]\.?m\b)?/gi)]);
  const minutes = times.map(([, hours, rest, half]) => {
    const afternoon = half?.trim().toLowerCase().startsWith('p') === true && Number(hours) < 12;
    return (Number(hours) + (afternoon ? 12 : 0)) * 60 + Number(rest);
  });
  return new Set(minutes).size === 1 ? minutes[0] : undefined;
}

/** Where a fact's own text puts it before or after something that only the other event has. */
function saidOrder(one: FactView, other: FactView, base: FactBase): 'before' | 'after' | undefined {
  const own = [...other.entities].filter((id) => !one.entities.has(id) || !isShared(id, one, other));
  const names = new Set(own.flatMap((id) => [...base.nameKeysOf(id)]));
  const says = (relation: 'before' | 'after') =>
    [...one.keys].some((key) => key.startsWith(`${relation}:`) && names.has(key.slice(relation.length + 1)));
  const [before, after] = [says('before'), says('after')];
  return before === after ? undefined : before ? 'before' : 'after';
}

const isShared = (id: string, one: FactView, other: FactView): boolean =>
  one.entities.has(id) && other.entities.has(id);
