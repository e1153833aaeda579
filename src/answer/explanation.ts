/** How a question was read and its answer found, for people: the tool with which an editor finds a missing alias. */
import type { FactBase } from '../facts/base.ts';
import type { Language } from '../languages/language.ts';
import { inLanguage } from '../languages/registry.ts';
import { explainsAll, isFilled, type Candidate } from '../matching/candidate.ts';
import type { Question } from '../question/question.ts';
import type { Explanation } from './answer.ts';
import { entityName, listText } from './show.ts';

const MOST = 5;

export function explanationOf(
  question: Question,
  candidates: readonly Candidate[],
  chosen: readonly string[],
  base: FactBase,
  language: Language,
): Explanation {
  const { explain } = language.phrases;
  const name = (id: string) => entityName(id, base, language);
  const lines = [
    explain.language(language.name),
    ...question.respelled.map(({ from, to }) => explain.respelled(from, to)),
    ...question.holes.map(({ asks }) => explain.read(explain.asked[asks] ?? asks)),
    ...question.parts.map((part) => {
      switch (part.kind) {
        case 'name':
          return explain.mention(part.text, part.entities.map(name).join(' / '), part.closeness);
        case 'predicate':
          return explain.predicate(
            part.text,
            part.predicates.map((id) => inLanguage(base.predicate(id)?.label ?? {}, language.code)).join(' / '),
          );
        case 'word':
          return part.known ? explain.word(part.text) : explain.unknown(part.text);
      }
    }),
    ...question.time.map(({ text }) => explain.time(text)),
    ...(question.fromContext.length === 0 ? [] : [explain.context(listText(question.fromContext.map(name), language))]),
  ];
  const verdict = (candidate: Candidate): string => {
    if (chosen.includes(candidate.view.fact.id)) return explain.chosen;
    if (candidate.conflicts.length > 0) return explain.contradicts;
    if (!explainsAll(candidate))
      return explain.missing(
        listText(
          candidate.unexplained.map(({ text }) => `“${text}”`),
          language,
        ),
      );
    return isFilled(candidate) ? '' : explain.emptySlot;
  };
  const shown = candidates
    .slice(0, MOST)
    .map((one) => explain.candidate(one.view.fact.id, Math.min(1, one.coverage), verdict(one)));
  return {
    lines: [
      ...lines,
      ...(shown.length === 0 ? [explain.noCandidates] : [explain.candidates, ...shown.map((line) => `  ${line}`)]),
    ],
  };
}
