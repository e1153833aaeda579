/** Titles that only the sentence of a fact gives to somebody: "Harbour Minister Ana Lim came", whatever the base knows her by. */
import type { FactBase, FactView } from '../facts/base.ts';
import { languageOf } from '../languages/registry.ts';
import { namesIn, sentenceIn, type Sentence } from '../languages/sentences.ts';
import type { NamePart } from '../question/question.ts';

/** Words of the longest title before a name: "Minister for Ports and Fisheries of Examplia". */
const LONGEST_TITLE = 8;

/** The one of `among` right before whose name the sentence has a title with every word of the part; undefined of none. */
export function titledSo(
  { keys }: NamePart,
  among: readonly string[],
  { fact }: FactView,
  base: FactBase,
): string | undefined {
  for (const [code, says] of Object.entries(fact.says ?? {})) {
    const sentence = sentenceIn(says, languageOf(code));
    for (const [at, match] of namesIn(sentence, base).entries()) {
      const entity = match?.entities.find((id) => among.includes(id));
      const title = entity === undefined ? '' : titleBefore(sentence, at);
      if (entity === undefined || title === '') continue;
      const said = base.keysIn({ [code]: title });
      const owners = [...base.relatedTo(entity)];
      const isSaid = (form: string) => said.has(form) || owners.some((id) => base.nameKeysOf(id).has(form));
      if (keys.some((forms) => forms.some((form) => said.has(form))) && keys.every((forms) => forms.some(isSaid)))
        return entity;
    }
  }
  return undefined;
}

/** The words up to a name, from behind the last pause, verb or other word that no title has in it. */
function titleBefore({ text, tokens, language }: Sentence, name: number): string {
  const isGap = (at: number) =>
    text.slice(tokens[at]?.end, tokens[at + 1]?.start).trim() !== '' || language.isVerbForm(tokens[at]?.word ?? '');
  const links = [language.genitives, language.determiners];
  const isOther = (word: string) => language.functionWords.has(word) && !links.some((words) => words.has(word));
  let from = name;
  while (from > 0 && name - from < LONGEST_TITLE && !isGap(from - 1) && !isOther(tokens[from - 1]?.word ?? ''))
    from -= 1;
  return from === name ? '' : text.slice(tokens[from]?.start, tokens[name - 1]?.end);
}
