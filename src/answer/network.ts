/** Who met whom: names and the meetings between them, counted over facts. */
import type { FactBase } from '../facts/base.ts';
import type { Entity, EntityType, FactDate } from '../facts/fact.ts';
import type { Language } from '../languages/language.ts';
import type { MarkedStanding, PictureProblem } from '../languages/picture-phrases.ts';
import { shortDateText } from './dates.ts';
import { gatherings, tiesAmong, tiesOf } from './ties.ts';
import type { Meetings, Tie } from './ties.ts';
import { entityName, shownFact } from './show.ts';
import type { ShownFact } from './answer.ts';

export interface NetworkNode {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  /** It is whom the picture is about. */
  readonly centre: boolean;
}

export interface NetworkTie {
  /** Ids of its two nodes. */
  readonly one: string;
  readonly other: string;
  /** Different meetings between the two. */
  readonly count: number;
  /** Set where none of them is known to have happened. */
  readonly standing?: MarkedStanding;
  /** "Bima Sole: 3 meetings, the last 3 March 2031". */
  readonly text: string;
  /** The fact that tells of the last one. */
  readonly fact: ShownFact;
}

export interface Network {
  readonly title: string;
  /** "12 names · 40 meetings, 1 planned". */
  readonly summary: string;
  /** Most meetings first, after the centre. */
  readonly nodes: readonly NetworkNode[];
  readonly ties: readonly NetworkTie[];
  /** There are more ties between the nodes than `ties`, of fewer meetings. */
  readonly thinned: boolean;
  /** How many names more there are than `nodes`. */
  readonly left: number;
  /** Pairs in words, most meetings first: more of them than a picture has room for. */
  readonly list: readonly NetworkTie[];
  /** How many pairs more there are than `list`. */
  readonly unlisted: number;
}

export type NetworkResult =
  { readonly ok: true; readonly network: Network } | { readonly ok: false; readonly problem: PictureProblem };

/** Names that can be told apart on a phone. */
const MOST_NODES = 13;
/** Lines that can be followed by eye: in a picture without a centre, and between those around one. */
const MOST_TIES = { all: 15, around: 6 } as const;
/** Pairs that are told in words. */
const MOST_LISTED = 15;

/** Whom somebody met, and who of these met each other; without anybody, those who met most. */
export async function networkOf(
  base: FactBase,
  entity: Entity | undefined,
  language: Language,
): Promise<NetworkResult> {
  const { pictures } = language;
  const found = await (entity === undefined ? gatherings(base, MOST_NODES) : tiesOf(entity.id, base));
  const name = entity === undefined ? undefined : entityName(entity.id, base, language);
  if (found.ties.length === 0)
    return { ok: false, problem: { kind: 'no-meetings', ...(name === undefined ? {} : { name }) } };
  const own = found.ties;
  const shown = own.slice(0, entity === undefined ? own.length : MOST_NODES - 1);
  const ids = [
    ...new Set([...(entity === undefined ? [] : [entity.id]), ...shown.flatMap(({ one, other }) => [one, other])]),
  ];
  const among = entity === undefined ? [] : await tiesAmong(ids.slice(1), base);
  const inWords = (tie: Tie) => tieInWords(tie, entity?.id, base, language);
  return {
    ok: true,
    network: {
      title: pictures.title.network(name),
      summary: `${pictures.names(found.names)} · ${meetingsInWords(found.meetings, language)}`,
      nodes: ids.map((id) => ({
        id,
        name: entityName(id, base, language),
        type: base.entity(id)?.type ?? 'thing',
        centre: id === entity?.id,
      })),
      ties: [...(entity === undefined ? strongest(shown) : shown), ...among.slice(0, MOST_TIES.around)].map(inWords),
      thinned: entity === undefined ? shown.length > strongest(shown).length : among.length > MOST_TIES.around,
      left: found.names - (entity === undefined ? ids.length : ids.length - 1),
      list: own.slice(0, MOST_LISTED).map(inWords),
      unlisted: Math.max(0, own.length - MOST_LISTED),
    },
  };
}

/** The ties of most meetings, and of each name the one of its own. `ties` has most meetings first. */
function strongest(ties: readonly Tie[]): readonly Tie[] {
  const met = new Set<string>();
  return ties.filter(({ one, other }, at) => {
    const isFirst = !met.has(one) || !met.has(other);
    met.add(one).add(other);
    return isFirst || at < MOST_TIES.all;
  });
}

/** "11 meetings, 1 planned"; "1 meeting (planned)" where none happened. */
function meetingsInWords({ happened, others }: Meetings, { pictures }: Language): string {
  const further = others.map(([standing, count]) =>
    happened > 0
      ? `${String(count)} ${pictures.standing[standing]}`
      : `${pictures.meetings(count)} (${pictures.standing[standing]})`,
  );
  return [...(happened > 0 ? [pictures.meetings(happened)] : []), ...further].join(', ');
}

function tieInWords(tie: Tie, centre: string | undefined, base: FactBase, language: Language): NetworkTie {
  const { one, other, count, standing, last } = tie;
  const { pictures } = language;
  const view = base.index.viewAt(last);
  const names = (centre === undefined ? [one, other] : [one, other].filter((id) => id !== centre)).map((id) =>
    entityName(id, base, language),
  );
  const date: FactDate | undefined = view.when;
  const told = pictures.lastMet(count, date === undefined ? undefined : shortDateText(date, language));
  const mark = standing === undefined ? '' : ` (${pictures.standing[standing]})`;
  return {
    one,
    other,
    count,
    text: `${names.join(' – ')}: ${told}${mark}`,
    fact: shownFact(view.fact, base, language),
    ...(standing === undefined ? {} : { standing }),
  };
}
