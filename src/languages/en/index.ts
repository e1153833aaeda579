import { commonWordsOf } from '../common-words.ts';
import type { Language } from '../language.ts';
import { phrases } from './answers.ts';
import { pictures } from './pictures.ts';
import { concepts } from './concepts.ts';
import { american, forms, isParticiple, isProduct, isVerbForm, isWord, lemmas, standardForms } from './morphology.ts';
import { remembered } from '../../facts/remembered.ts';
import * as synonyms from './synonyms/index.ts';
import { timeRelations } from './time-relations.ts';
import * as words from './words.ts';

export const english: Language = {
  ...words,
  code: 'en',
  name: 'English',
  locale: 'en-GB',
  concepts,
  phrases,
  pictures,
  timeRelations,
  synonyms: Object.values(synonyms),
  lemmas: remembered(lemmas),
  forms,
  isParticiple,
  isVerbForm,
  isProduct,
  standardForms,
  isWord: remembered(isWord),
  isInUse: isWord,
  commonWords: () => commonWordsOf('english'),
  modernName: american,
};
