/** Events that a question holds against each other: "A or B", "A and B". */
import type { ClauseWords } from './clause-words.ts';
import type { Part, Question } from './question.ts';
import type { Alternative, Clause, Timing } from './timing.ts';

type Stretch = readonly [from: number, to: number];

/** "Which came first, A or B?", "Who met her first, A or B?", "Did A or B join first?" */
export function alternativesIn(clause: ClauseWords, read: (text: string) => Clause): Timing | undefined {
  const { or, earlier, later } = clause.language.timeRelations;
  const order = orderIn(clause, earlier, later);
  if (order === undefined) return undefined;
  const between = betweenThem(clause, order.at, read);
  if (between !== undefined) return { kind: 'which', order: order.kind, of: between };
  const link = clause.words.findIndex((_, at) => at > 0 && clause.phraseAt(or, at) > 0);
  if (link < 0 || link === clause.length - 1) return undefined;
  const named = pairAround(clause, link);
  const listed = listAround(clause, link);
  const asks = clause.words.some(
    ({ word }, at) => at < link && clause.asks(at) && !clause.language.polarityWords.has(word),
  );
  const of =
    listed !== undefined && (asks || named === undefined)
      ? inFrame(clause, listed, order.at, read)
      : named === undefined
        ? undefined
        : inPlace(clause, named, [order.at], read);
  if (of === undefined || of.length < 2 || !of.every((one) => asksWhich(one.clause))) return undefined;
  return { kind: 'which', order: order.kind, of };
}

/** "How long did A or B last?" asks for something else than which of them. */
const asksWhich = ({ readings }: Clause): boolean =>
  readings.every(({ holes }) => holes.every(({ asks }) => ['who', 'whom', 'which', 'what', 'polarity'].includes(asks)));

/** "Between Ana and Bima, who came first?" */
function betweenThem(clause: ClauseWords, order: Stretch, read: (text: string) => Clause): Alternative[] | undefined {
  const { between, and } = clause.language.timeRelations;
  const at = clause.words.findIndex((_, place) => clause.phraseAt(between, place) > 0);
  const link = clause.words.findIndex((_, place) => place > at && clause.phraseAt(and, place) > 0);
  if (at < 0 || link < 0 || !clause.words.some((_, place) => clause.asks(place))) return undefined;
  const pair = pairAround(clause, link);
  if (pair === undefined || pair[0][0] < at) return undefined;
  const rest: Stretch[] = [
    [0, at],
    [pair[1][1], clause.length],
  ];
  const frame = read(clause.join(...rest.flatMap((stretch) => minus(stretch, order))));
  if (!asksWhich(frame)) return undefined;
  return pair.map((one) => ({ text: clause.cut(...one), clause: filledClause(frame, read(clause.join(one))) }));
}

/** The longest phrase for "first" or "last". */
function orderIn(clause: ClauseWords, earlier: readonly string[], later: readonly string[]) {
  const found = clause.words.flatMap((_, at) => {
    const [first, last] = [clause.phraseAt(earlier, at), clause.phraseAt(later, at)];
    return [
      { kind: 'first' as const, at: [at, at + first] as Stretch, length: first },
      { kind: 'last' as const, at: [at, at + last] as Stretch, length: last },
    ].filter(({ length }) => length > 0);
  });
  return found.sort((a, b) => b.length - a.length)[0];
}

/** What stands between the pause before "or" and the end: "…, A, B or C". */
function listAround(clause: ClauseWords, link: number): Stretch[] | undefined {
  const pauses = clause.words.flatMap(({ afterPause }, at) => (afterPause ? [at] : []));
  const [start] = pauses;
  if (start === undefined || start >= link) return undefined;
  const cuts = [start, ...pauses.filter((at) => at > start && at < link), link + 1, clause.length];
  return cuts.slice(0, -1).flatMap((from, index): Stretch[] => {
    const next = cuts[index + 1] ?? clause.length;
    const to = next === link + 1 ? link : next;
    return to > from ? [[from, to]] : [];
  });
}

/** The two names right before and right behind a link. */
function pairAround(clause: ClauseWords, link: number): readonly [Stretch, Stretch] | undefined {
  const { words } = clause;
  const names = clause.names();
  const isSilent = (from: number, to: number) => words.slice(from, to).every(({ functional }) => functional);
  const before = names.filter(({ to }) => to <= link && isSilent(to, link)).at(-1);
  const after = names.find(({ from }) => from > link && isSilent(link + 1, from));
  return before === undefined || after === undefined
    ? undefined
    : [
        [before.from, before.to],
        [after.from, after.to],
      ];
}

/** "Ana and Bima" within these words, each in place of both. */
export function pairIn(
  clause: ClauseWords,
  [from, to]: Stretch,
  read: (text: string) => Clause,
): Alternative[] | undefined {
  const { and } = clause.language.timeRelations;
  for (let link = from + 1; link < to - 1; link++) {
    const pair = clause.phraseAt(and, link) === 0 ? undefined : pairAround(clause, link);
    if (pair !== undefined) return inPlace(clause, pair, [[to, clause.length]], read);
  }
  return undefined;
}

/** The question with each of two names in the place of both, and without what says how they are compared. */
function inPlace(
  clause: ClauseWords,
  [first, second]: readonly [Stretch, Stretch],
  without: readonly Stretch[],
  read: (text: string) => Clause,
): Alternative[] {
  return [first, second].map((one) => {
    const kept: Stretch[] = [[0, first[0]], one, [second[1], clause.length]];
    const stretches = without.reduce<Stretch[]>(
      (all, hidden) => all.flatMap((stretch) => minus(stretch, hidden)),
      kept,
    );
    return { text: clause.cut(...one), clause: read(clause.join(...stretches)) };
  });
}

const minus = ([from, to]: Stretch, [hideFrom, hideTo]: Stretch): Stretch[] =>
  (
    [
      [from, Math.min(to, hideFrom)],
      [Math.max(from, hideTo), to],
    ] as const
  ).filter(([start, end]) => end > start);

/** Each alternative as an event of its own, or in the place of what the frame asks for. */
function inFrame(
  clause: ClauseWords,
  listed: readonly Stretch[],
  order: Stretch,
  read: (text: string) => Clause,
): Alternative[] {
  const start = listed[0]?.[0] ?? 0;
  const frame = read(clause.join(...minus([0, start], order)));
  return listed.map(([from, to]) => {
    const stretches = minus([from, to], order);
    const own = read(clause.join(...stretches));
    return { text: stretches.map((one) => clause.cut(...one)).join(' '), clause: filledClause(frame, own) };
  });
}

const filledClause = (frame: Clause, own: Clause): Clause => ({
  readings: own.readings.flatMap((one) => frame.readings.map((reading) => filled(reading, one))),
});

/** A question whose hole has been filled with what another names. */
function filled(frame: Question, own: Question): Question {
  const role = frame.holes[0]?.role;
  const parts = own.parts.map((part): Part =>
    role === undefined || part.kind !== 'name' || part.role !== undefined ? part : { ...part, role },
  );
  return { ...frame, parts: [...frame.parts, ...parts], time: [...frame.time, ...own.time] };
}
