import type { Kind, Shape } from '../../facts/problem.ts';
import { placeText, quoted } from '../problem-phrases.ts';
import type { ProblemPhrases } from '../problem-phrases.ts';

const either = new Intl.ListFormat('en', { type: 'disjunction' });
const both = new Intl.ListFormat('en');
const number = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

const kinds: Record<Kind, string> = { entity: 'entity', predicate: 'predicate', article: 'article', fact: 'fact' };

const shapes: Record<Shape, string> = {
  text: 'a text',
  texts: 'a value per language, such as {id: …, en: …}',
  list: 'a list, such as [first, second]',
  fields: 'fields with their values',
  number: 'a number',
  'whole-number': 'a whole number',
  'yes-no': 'true or false',
};

const shapeText = (shape: Shape, fields: string | undefined): string =>
  shape === 'fields' && fields !== undefined ? `${shapes.fields}, such as ${fields}` : shapes[shape];

const whereToDefine: Record<Kind, string> = {
  entity: 'define it in entities/ or in this file',
  predicate: 'define it in predicates.yaml or in this file',
  article: 'write the name of a file in articles/ without .yaml',
  fact: 'write the id of another fact of this article',
};

const perLanguage = (languages: readonly string[]): string => languages.map((each) => `${each}: …`).join(', ');
const megabytes = (bytes: number): string => `${number.format(bytes / 1024 / 1024)} MB`;
const didYouMean = (nearest: string | undefined, otherwise: string): string =>
  nearest === undefined ? otherwise : `did you mean ${quoted(nearest)}?`;
const oneOf = (words: readonly string[]): string => `write ${either.format(words)}`;

/** What is wrong with a fact base, in English. */
export const problems: ProblemPhrases = {
  'no-folder': ({ folder }) => `there is no folder ${quoted(folder)}; name the folder that holds articles/`,
  'no-articles': () => 'there is no article here, and no table; add a file such as articles/first-visit.yaml',
  unreadable: ({ reason }) => `this cannot be read (${reason}); check that it is there and that you may read it`,
  'not-a-file': ({ link, table = false }) =>
    link
      ? 'this is a link; put the file itself here'
      : `this is not a file; put a ${table ? 'table' : 'YAML file'} here or remove it`,
  'wrong-ending': ({ name }) => `${quoted(name)} is not read; let its name end in .yaml, or move it elsewhere`,
  'bad-file-name': ({ name }) =>
    `${quoted(name)} cannot be the name of an article; use lower-case letters, digits and hyphens, such as first-visit.yaml`,
  'out-of-memory': ({ limit }) =>
    `reading the facts took more than ${number.format(limit)} MiB of memory; take out tables or rows that nobody asks about`,
  'broken-down': ({ reason }) =>
    `the facts could not be read because Faktual itself failed (${reason}); try again, and report it if it happens again`,
  'too-large': ({ bytes, limit }) =>
    `the file has ${megabytes(bytes)}, and ${megabytes(limit)} is the most that is read; split it into several files`,
  'not-utf8': () => 'the file is not UTF-8 text; save it with the encoding UTF-8',
  'empty-file': () => 'the file is empty; write its fields, or remove it',

  'no-fields': () => 'the file does not hold fields; start it with source:, entities: or predicates:',

  'yaml-syntax': () => 'this is not YAML; look for a missing quote, bracket or colon here or in the line above',
  'yaml-tab': () => 'the line is indented with a tab; use spaces',
  'yaml-indent': () => 'the indentation does not fit; start fields that belong together in the same column',
  'yaml-unclosed': () => 'a quote, a bracket or a comma is missing; close what was opened',
  'yaml-open': () => 'a bracket or a quote that was opened above stays open; close it',
  'yaml-after': () =>
    'a text goes on after its closing quote or bracket; put all of it within the quotes, and write a quote within them as \\"',
  'yaml-line': () =>
    'this line does not go with those above it; check its indentation, and that a colon and a space follow each field',
  'yaml-escape': () => 'within double quotes a \\ starts a special character; write \\\\, or use single quotes',
  'yaml-colon': () => 'there is a colon too many, or one is missing; put a text that holds ": " in quotes',
  'yaml-start': () => 'a text cannot start with this character; put the text in quotes',
  'yaml-documents': () => 'a second document starts here; remove the line ---',
  'yaml-alias': () =>
    'anchors (&) and aliases (*) are not allowed; write the value out, or put a text that starts so in quotes',
  'yaml-tag': () => 'tags (!) are not allowed; put a text that starts so in quotes',
  'duplicate-field': () => 'this field is here twice; keep one, and write several values as a list',

  'unknown-field': ({ field, nearest, allowed }) =>
    `there is no field ${quoted(field)}; ${didYouMean(nearest, `the fields here are ${both.format(allowed)}`)}`,
  'missing-field': ({ field }) => `the field ${quoted(field)} is missing; add it`,
  'empty-field': ({ field }) => `${quoted(field)} has no value; write one, or take out a field that you do not need`,
  'wrong-type': ({ field, expected, example }) =>
    `${quoted(field)} has a value of the wrong kind; write ${either.format(expected.map((shape) => shapeText(shape, example)))}`,
  'unquoted-text': ({ field, value }) =>
    `${quoted(field)} is read as a number or as yes or no, not as a text; put it in quotes: "${value}"`,
  'unquoted-comma': ({ text }) =>
    `within { } a comma ends a text, so ${quoted(text)} is cut off; put the whole text in quotes`,
  'not-one-of': ({ value, nearest, allowed }) =>
    `${quoted(value)} is not possible here; ${didYouMean(nearest, oneOf(allowed))}`,
  'empty-list': ({ field }) => `the list ${quoted(field)} is empty; fill it, or take out a field that you do not need`,
  'long-list': ({ field, limit }) => `the list ${quoted(field)} has more than ${number.format(limit)} items; split it`,
  'empty-text': ({ field }) =>
    `the text ${quoted(field)} is empty; write one, or take out a field that you do not need`,
  'long-text': ({ field, limit }) =>
    `the text ${quoted(field)} has more than ${number.format(limit)} characters; shorten it`,
  'bad-id': ({ value, suggestion }) =>
    `${quoted(value)} cannot be an id; ` +
    (suggestion === undefined
      ? 'use lower-case letters, digits and hyphens, such as courtesy-visit'
      : `write it as ${suggestion}`),
  'bad-filler': ({ value, languages }) =>
    `${quoted(value)} is not the id of an entity; write an id, or a text per language: {${perLanguage(languages)}}`,
  'bad-url': ({ value }) => `${quoted(value)} is not an address; write all of it, starting with https://`,
  'bad-paragraph': () => 'paragraphs are counted from 1; write the number of the paragraph in the article',
  'bad-language': ({ value }) => `${quoted(value)} is not the code of a language; write its code, such as id or en`,
  'unknown-language': ({ language, allowed }) =>
    `${quoted(language)} is not a language of this fact base; use ${either.format(allowed)}`,
  'missing-language': ({ field, languages }) =>
    `${quoted(field)} is not given in ${both.format(languages)}; add ${perLanguage(languages)}`,

  'date-not-edtf': ({ value }) =>
    `${quoted(value)} is not a date; write year-month-day, such as 2025-04-25, 2025-04 or 2025`,
  'date-impossible': ({ value }) =>
    `there is no such day or month as ${quoted(value)}; write year-month-day, such as 2025-04-25`,
  'date-reversed': ({ value }) => `${quoted(value)} ends before it begins; write the earlier date first`,
  'date-unsupported': ({ value }) =>
    `a fact cannot have the date ${quoted(value)}; write a day, a month, a year, or two of them with / in between`,

  'table-name': ({ name }) =>
    `${quoted(name)} cannot be the name of a table; use lower-case letters, digits and hyphens, such as visits-2031.csv`,
  'table-ending': ({ name }) =>
    `${quoted(name)} is not read; save the table as .csv or .tsv (a .gz behind it is fine), and what goes with it as .yaml`,
  'table-taken': ({ name, first }) =>
    `the ids of facts would begin with ${quoted(name)} here and in ${first.file}; give one of the two files another name`,
  'table-alone': ({ name }) =>
    `there is no table beside this file; put ${name}.csv or ${name}.tsv here, or let both have the same name`,
  'table-gzip': () =>
    'the compressed file is cut off or damaged; compress the table again, or put it here uncompressed',
  'table-quote': () =>
    'a quote is open or out of place in this row; put a cell that holds a quote in quotes, and write a quote within it twice ("")',
  'table-long-row': ({ limit }) =>
    `this row has more than ${number.format(limit / 1024)} KB; close a quote that is open in it, or shorten its cells`,
  'table-rows': ({ limit }) =>
    `with this row the tables have more than ${number.format(limit)} in all, which is the most that are read; ` +
    'take out tables or rows that nobody asks about',
  'table-empty': ({ header }) =>
    header
      ? 'the table has no rows below its first line; write a fact into each, or remove the file'
      : 'the table is empty; write the names of the columns into the first line and a fact into each row below, or remove the file',
  'table-column': ({ column, nearest, allowed }) =>
    `there is no column ${quoted(column)}; ${didYouMean(nearest, `the columns of a table are ${both.format(allowed)}`)}`,
  'table-column-twice': ({ column }) =>
    `the column ${quoted(column)} is here twice; keep one, and write several names into one cell with "; " in between`,
  'table-column-missing': ({ column }) => `the column ${quoted(column)} is missing; add it to the first line`,
  'table-width': ({ expected, found }) =>
    `this row has ${number.format(found)} cells, and the first line has ${number.format(expected)}; ` +
    'write one cell for each column, and put a cell that holds a separator in quotes',
  'table-empty-cell': ({ column }) => `the cell ${quoted(column)} is empty; fill it, or take the row out`,
  'table-no-name': ({ value }) => `${quoted(value)} is no name; write a name, or leave the cell empty`,
  'table-label': ({ label, nearest, sidecar }) =>
    `no predicate goes by ${quoted(label)}; ` +
    (nearest === undefined ? '' : `did you mean ${quoted(nearest)}? Otherwise `) +
    `say what it stands for in ${sidecar}, under did:`,
  'table-predicate': ({ id, nearest }) =>
    `there is no predicate ${quoted(id)}; ${didYouMean(nearest, 'write the id of one in predicates.yaml, or add it there')}`,
  'table-pattern': ({ value }) =>
    `${quoted(value)} is no pattern of names; write {role} and then {of}, with what stands between them, such as {role} ({of})`,
  'table-more': ({ count }) =>
    `there are ${number.format(count)} more such mistakes from here on; repair those above first`,

  'duplicate-id': ({ kind, id, first }) =>
    `the ${kinds[kind]} ${quoted(id)} is already at ${placeText(first)}; give one of them another id`,
  unknown: ({ kind, id, nearest }) =>
    `there is no ${kinds[kind]} ${quoted(id)}; ` +
    (nearest === undefined ? whereToDefine[kind] : `did you mean ${quoted(nearest)}? Otherwise ${whereToDefine[kind]}`),
  'name-taken': ({ name, entity, owner, first }) =>
    `${quoted(entity)} cannot be called ${quoted(name)}, because ${quoted(owner)} is, at ${placeText(first)}; ` +
    'keep the name for one of them',
  'predicate-contradicts': ({ id, field, first }) =>
    `${quoted(id)} is a shared predicate, at ${placeText(first)}, to which this one adds, and its ${field} is another there; ` +
    `leave ${field} out, or give this one another id`,
  'part-of-cycle': ({ ids }) => `this fact is a part of itself (${chain(ids)}); take one part_of out of this circle`,
  'broader-cycle': ({ ids }) =>
    `this predicate is a case of itself (${chain(ids)}); take one broader out of this circle`,
  'converse-not-mutual': ({ predicate, converse }) =>
    `${quoted(converse)} does not have ${quoted(predicate)} as its converse; add converse: ${predicate} to it`,
  'stated-without-speaker': () => 'nobody is named who stated this; add speaker with the id of whoever said so',
  'speaker-without-stated': () =>
    'there is a speaker, but the standing is not stated; write standing: stated, or take speaker out and tell who announced a plan in a fact of its own',
  'source-missing': ({ entity, field }) =>
    field === 'source'
      ? `it is not said where this about ${quoted(entity)} is written; add source: {article: …, paragraph: …} to the entity`
      : `it is not said which article this about ${quoted(entity)} comes from; add article: … to the entity's source`,

  'unused-entity': ({ id }) => `no fact is about ${quoted(id)}; use it in a fact, or leave it out`,
  'later-than-article': ({ when, published }) =>
    `${when} is after the article's own date, ${published}; check the date, add standing: planned if it had not happened yet, ` +
    "or put what a later report says into an article file of its own with that report's source.date",
};

function chain(ids: readonly string[]): string {
  return [...ids, ...ids.slice(0, 1)].join(' → ');
}
