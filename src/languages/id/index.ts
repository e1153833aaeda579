import { commonWordsOf } from '../common-words.ts';
import type { Language } from '../language.ts';
import { phrases } from './answers.ts';
import { concepts } from './concepts.ts';
import { forms, isVerbForm, isWord, lemmas, modernName } from './morphology.ts';
import { timeRelations } from './time-relations.ts';
import * as words from './words.ts';

export const indonesian: Language = {
  ...words,
  code: 'id',
  name: 'Bahasa Indonesia',
  locale: 'id-ID',
  passiveAuxiliaries: new Set(),
  inversionAuxiliaries: new Set(),
  concepts,
  phrases,
  timeRelations,
  lemmas,
  forms,
  // Its passive shows in the verb's own prefix.
  isParticiple: () => false,
  isVerbForm,
  isWord,
  commonWords: () => commonWordsOf('indonesian'),
  modernName,
};
