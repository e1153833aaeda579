import { commonWordsOf } from '../common-words.ts';
import type { Language } from '../language.ts';
import { phrases } from './answers.ts';
import { pictures } from './pictures.ts';
import { concepts } from './concepts.ts';
import { activesOf, forms, isProduct, isVerbForm, isWord, lemmas, modernName, standardForms } from './morphology.ts';
import { remembered } from '../../facts/remembered.ts';
import * as synonyms from './synonyms/index.ts';
import { timeRelations } from './time-relations.ts';
import * as words from './words.ts';

let commonest: ReadonlySet<string> | undefined;
const inUse = (): ReadonlySet<string> => (commonest ??= new Set(commonWordsOf('indonesian')));

export const indonesian: Language = {
  ...words,
  code: 'id',
  name: 'Bahasa Indonesia',
  locale: 'id-ID',
  passiveAuxiliaries: new Set(),
  inversionAuxiliaries: new Set(),
  concepts,
  phrases,
  pictures,
  timeRelations,
  synonyms: Object.values(synonyms),
  lemmas: remembered(lemmas),
  forms,
  // Its passive shows in the verb's own prefix.
  isParticiple: () => false,
  isVerbForm,
  isProduct,
  standardForms,
  isWord: remembered(isWord),
  isInUse: (form) => [form, ...activesOf(form)].some((one) => inUse().has(one)),
  commonWords: () => commonWordsOf('indonesian'),
  modernName,
};
