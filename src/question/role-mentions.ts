/** Names that are put together from a role and whose it is: "the Examplian harbour master", "harbour master of Examplia". */
import type { FactBase } from '../facts/base.ts';
import type { RoleMatch } from '../facts/role-names.ts';
import { nameForms } from './name-forms.ts';
import type { NamePart } from './question.ts';
import type { Placed, Reading } from './reading.ts';
import { textOf } from './words.ts';

/** The longest word for a role has so many words. */
const LONGEST = 8;

/** A stretch of words that names a role, and the word beside it whose role it is. */
interface Found {
  readonly from: number;
  readonly to: number;
  readonly entities: readonly string[];
}

/**
 * The names of a question, each with the words for a role beside it where somebody in the base has that role: a role before
 * "of" and the name, behind the name, or around it ("the head of the Examplian port"). A name that could itself be read so
 * ("Examplian Harbour Office") means either.
 */
export function withRoles(reading: Reading, names: readonly Placed<NamePart>[]): Placed<NamePart>[] {
  const { base } = reading;
  if (base.roles.isEmpty) return [...names];
  const sentence = sentenceOf(reading, names);
  let left = [...names];
  for (const name of names) {
    const found = [
      ...within(reading, name, sentence),
      ...before(reading, name, sentence),
      ...behind(reading, name, sentence),
      ...around(reading, name, sentence),
    ].sort((a, b) => b.to - b.from - (a.to - a.from));
    const [longest] = found;
    if (longest === undefined || !left.includes(name)) continue;
    left = [...left.filter(({ from, to }) => to <= longest.from || from >= longest.to), placed(reading, name, longest)];
  }
  return left.map((name) => orItsOwn(name, base)).sort((a, b) => a.from - b.from);
}

/** A body of which no fact tells stands for those who have a role in it: its members, its fighters. */
function orItsOwn(name: Placed<NamePart>, base: FactBase): Placed<NamePart> {
  const { part } = name;
  if (part.entities.some((id) => base.factsOf(id).length > 0)) return name;
  const own = part.entities.flatMap((id) => base.roles.allOf(id));
  return own.length === 0 ? name : { ...name, part: { ...part, entities: [...part.entities, ...own] } };
}

/** The forms of each word for looking up roles, a misspelt one as the role's word that is nearest to it. */
const sentenceOf = ({ words, base, taken }: Reading, names: readonly Placed[]): readonly (readonly string[])[] =>
  words.map((word, at) => {
    const isNamed = names.some(({ from, to }) => from <= at && at < to);
    if (taken[at] === true && !isNamed) return [''];
    const mended = word.known || isNamed ? undefined : base.roles.nearestWord(word.word);
    return mended === undefined ? [word.word, ...nameForms(word)] : [mended];
  });

type Sentence = ReturnType<typeof sentenceOf>;

function foundIn({ base }: Reading, { part }: Placed<NamePart>, match: RoleMatch, from: number, to: number): Found[] {
  const entities = base.roles.bearersOf(match, part.entities);
  return entities.length === 0 ? [] : [{ from, to, entities }];
}

/** "Harbour master of Examplia"; in languages that put the owner behind the noun, without a word between. */
function before(reading: Reading, name: Placed<NamePart>, sentence: Sentence): Found[] {
  const { words, language, base } = reading;
  const isLink = (at: number) => {
    const word = words[at]?.word ?? '';
    return language.genitives.has(word) || language.eventPrepositions.has(word);
  };
  let end = name.from;
  while (end > 0 && language.determiners.has(words[end - 1]?.word ?? '')) end -= 1;
  if (isLink(end - 1)) end -= 1;
  else if (!language.nounBeforeQuestionWord) return [];
  for (let at = Math.max(0, end - LONGEST); at < end; at++) {
    const match = base.roles.longestAt(sentence, at, end);
    const found = match?.length === end - at ? foundIn(reading, name, match, at, name.to) : [];
    if (found.length > 0) return found;
  }
  return [];
}

/** "The Examplian harbour master", "Examplia's harbour master". */
function behind(reading: Reading, name: Placed<NamePart>, sentence: Sentence): Found[] {
  if (reading.language.nounBeforeQuestionWord) return [];
  for (let end = Math.min(sentence.length, name.to + LONGEST); end > name.to;) {
    const match = reading.base.roles.longestAt(sentence, name.to, end);
    if (match === undefined) return [];
    const found = foundIn(reading, name, match, name.from, name.to + match.length);
    if (found.length > 0) return found;
    end = name.to + match.length - 1;
  }
  return [];
}

/** "The head of the Examplian port": the role's words on both sides of whose it is. */
function around(reading: Reading, name: Placed<NamePart>, sentence: Sentence): Found[] {
  const { words, language, base } = reading;
  if (language.nounBeforeQuestionWord) return [];
  let gap = name.from;
  while (gap > 0 && language.determiners.has(words[gap - 1]?.word ?? '')) gap -= 1;
  const joined = [...sentence.slice(0, gap), ...sentence.slice(name.to)];
  for (let at = Math.max(0, gap - LONGEST); at < gap; at++) {
    const match = base.roles.longestAt(joined, at, joined.length);
    if (match === undefined || at + match.length <= gap) continue;
    const found = foundIn(reading, name, match, at, at + match.length + (name.to - gap));
    if (found.length > 0) return found;
  }
  return [];
}

/** A name that is made of somebody's name and a role, such as "Examplian Harbour Office". */
function within(reading: Reading, { from, to }: Placed<NamePart>, sentence: Sentence): Found[] {
  const { base } = reading;
  for (let cut = from + 1; cut < to; cut++) {
    const owner = base.names.exactAt(sentence.slice(0, cut), from);
    const role = owner?.length === cut - from ? base.roles.longestAt(sentence, cut, to) : undefined;
    if (owner === undefined || role?.length !== to - cut) continue;
    const entities = base.roles.bearersOf(role, owner.entities);
    if (entities.length > 0) return [{ from, to, entities }];
  }
  return [];
}

function placed({ words }: Reading, { part, from, to }: Placed<NamePart>, found: Found): Placed<NamePart> {
  const isWhole = found.from === from && found.to === to;
  const { mended, ...name } = part;
  return {
    part: {
      ...name,
      text: textOf(words, found.from, found.to),
      keys: isWhole ? part.keys : words.slice(found.from, found.to).map(({ word, forms }) => [word, ...forms]),
      entities: [...new Set([...(isWhole ? part.entities : []), ...found.entities])],
      strength: 'name',
      ...(isWhole && mended !== undefined ? { mended } : {}),
    },
    from: found.from,
    to: found.to,
  };
}
