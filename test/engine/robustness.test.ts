/** Whatever is asked, there is an answer or a refusal: never an exception, always the contract, twice the same. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Conversation } from '../../src/answer/answer.ts';
import { ask } from '../../src/ask.ts';
import { answerRecord, jsonLine } from '../../src/render/json.ts';
import { openBase } from '../questions/base.ts';
import { readTables } from '../questions/table.ts';
import { expectContract } from './contract.ts';

const base = await openBase('with-examples');
const now = new Date('2025-06-02T09:00:00Z');
const questions = readTables().flatMap(({ conversations }) => conversations.flat().map((row) => row.ask));
const put = (question: string): Answer => ask(question, base, { now });

const names = base.knowledge.entities.flatMap((entity) => Object.values(entity.names));
const accent = '\u0301';

/** Unusual questions that say nothing that any fact holds. */
const unanswerable = {
  nothing: '',
  'white space': ' \n\t\u00A0\u3000',
  emoji: '😀🎉👩‍👩‍👧‍👦🇮🇩',
  punctuation: '?!?!…,,;;「」',
  'a thousand brackets': '('.repeat(1000),
  'ten thousand question marks': '?'.repeat(10_000),
  'right-to-left text': 'من التقى بمن؟ מי פגש את מי?',
  'text turned right to left': '\u202Eapa\u202C \u200F',
  'zero-width characters only': '\u200B\u200D\u2060\uFEFF',
  'combining marks without a letter': accent.repeat(2000),
  'half a character': '\uD83D \uDC00',
  'NUL bytes': '\0\0\0',
  'a mention of everyone': '@everyone @here',
  'a code block': '```sql\nSELECT 1;\n```',
  SQL: "'; DROP TABLE facts; --",
  'a path': '../../../etc/passwd %00 ${HOME}',
  'a word of 10,000 characters': 'x'.repeat(10_000),
  'a question word 5,000 times': 'siapa '.repeat(5000),
  'another question word 5,000 times': 'where '.repeat(5000),
  'digits only': '1'.repeat(3000),
  'hyphens and letters': 'a-'.repeat(1000),
  'apostrophes and letters': "a'".repeat(1000),
};

/** Unusual questions that hold words of facts, so that there may be an answer. */
const wordy = {
  'a line of batch input': '{"question": "x", "conversation": "y", "__proto__": {}}',
  'names of properties': 'constructor __proto__ toString hasOwnProperty valueOf',
  'thousands of names': names.join(' ').repeat(50),
  'names joined by and': `Siapa yang bertemu ${names.join(' dan ')}?`,
  'one verb 250 times': 'bertemu '.repeat(250),
  'one date 200 times': '25/4/2025 '.repeat(200),
  'one year 400 times': '1955 '.repeat(400),
  'ranges of nothing': 'between 1 and 2 '.repeat(120),
  'misspelled names': Array.from({ length: 200 }, (_, at) => `lukiano${String.fromCharCode(97 + (at % 26))}`).join(' '),
};

const odd = Object.entries({ ...unanswerable, ...wordy });

describe('an unusual question', () => {
  it.each(odd)(
    'comes back with an answer by the contract, twice the same, on one line of batch output: %s',
    (_name, question) => {
      const answer = put(question);
      expectContract(answer);
      expect(put(question)).toEqual(answer);
      expect(Buffer.byteLength(JSON.stringify(answer.conversation))).toBeLessThan(2048);
      const line = jsonLine(answerRecord(answer, 1, true));
      expect(line.split(/[\n\r\u0085\u2028\u2029]/)).toEqual([expect.any(String), '']);
      expect(JSON.parse(line)).toMatchObject({ question, status: answer.status });
    },
    10_000,
  );

  it.each(Object.entries(unanswerable))('is refused: %s', (_name, question) => {
    expect(put(question).status).toBe('unknown');
  });
});

describe('an ordinary question in unusual letters', () => {
  const plain = put('Kapan Lukianov bertemu Sekjen Kemhan?');
  const dressed = {
    'zero-width characters inside names': 'Kapan Lu\u200Bkia\u200Dnov ber\u200Ctemu Sek\u2060jen Kem\uFEFFhan?',
    'soft hyphens': 'Kapan Luki\u00ADanov bertemu Sek\u00ADjen Kem\u00ADhan?',
    'combining marks': `Ka${accent}pan Lu${accent}kianov bertemu Se${accent}kjen Kemha${accent}n?`,
    'composed letters': 'Kapán Lúkianov bértemu Sekjén Kemhán?',
    'full-width letters': 'Ｋａｐａｎ Ｌｕｋｉａｎｏｖ ｂｅｒｔｅｍｕ Ｓｅｋｊｅｎ Ｋｅｍｈａｎ？',
    'no-break spaces': 'Kapan\u00A0Lukianov\u202Fbertemu\u2003Sekjen\u3000Kemhan?',
    'NUL bytes between words': 'Kapan\0Lukianov\0bertemu\0Sekjen\0Kemhan\0?',
    'stray halves of characters': '\uD83DKapan Lukianov\uDC00 bertemu Sekjen Kemhan?',
    Markdown: '> **Kapan** __Lukianov__ ~~bertemu~~ `Sekjen` ||Kemhan||?',
    'a code block': '```\nKapan Lukianov bertemu Sekjen Kemhan?\n```',
    capitals: 'KAPAN LUKIANOV BERTEMU SEKJEN KEMHAN?',
    'line breaks': 'Kapan\nLukianov\r\nbertemu\nSekjen Kemhan?',
    'emoji between words': '🤔 Kapan 👉 Lukianov 🤝 bertemu Sekjen Kemhan ❓❓',
    'many question marks': `Kapan Lukianov bertemu Sekjen Kemhan${'?'.repeat(1500)}`,
    'right-to-left marks': '\u200FKapan \u202BLukianov\u202C bertemu Sekjen Kemhan?',
  };

  it.each(Object.entries(dressed))('is answered like the plain one: %s', (_name, question) => {
    const { status, values, facts } = put(question);
    expect(plain.status).toBe('answered');
    expect({ status, values, facts }).toEqual({ status: plain.status, values: plain.values, facts: plain.facts });
  });
});

describe('what nobody would ask', () => {
  const words = [...new Set(questions.flatMap((question) => question.split(/\s+/)))];
  const asks = (question: string) => {
    const answer = put(question);
    expectContract(answer);
    expect(put(question)).toEqual(answer);
  };
  const runs = { seed: 1955, numRuns: 60 };

  it('any characters', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), asks), runs);
  });

  it('any letters, accents and emoji', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), asks), runs);
  });

  it('words of real questions in any order', () => {
    const salad = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(salad, (chosen) => {
        asks(chosen.join(' '));
      }),
      runs,
    );
  });

  it('the first half of one question and the second half of another', () => {
    const half = fc.constantFrom(...questions);
    fc.assert(
      fc.property(half, half, (a, b) => {
        asks(a.slice(0, a.length / 2) + b.slice(b.length / 2));
      }),
      runs,
    );
  });
});

/** Turns that each add to what was said before, in both languages. */
const growing = [
  'Siapa yang bertemu Lukianov?',
  'dan Sukarno?',
  'And where?',
  'lalu soal senjata?',
  'what about the weapons?',
  'dan Nehru, Zhou Enlai, U Nu, Kotelawala?',
  'Apakah di Jakarta pada tahun 1955?',
  'terus kenapa?',
  'and in Bandung or Bogor?',
  'Siapa lagi?',
];

/** Two hundred turns, each with the context that the one before left. */
function sizes(turns: readonly string[]): number[] {
  let conversation: Conversation | undefined;
  return Array.from({ length: 200 }, (_, turn) => {
    const question = turns[turn % turns.length] ?? '';
    const answer = ask(question, base, { now, ...(conversation && { conversation }) });
    expectContract(answer);
    // A door may keep it as text between two messages.
    conversation = JSON.parse(JSON.stringify(answer.conversation)) as Conversation;
    expect(conversation, question).toEqual(answer.conversation);
    return Buffer.byteLength(JSON.stringify(conversation));
  });
}

describe('a conversation of two hundred turns', () => {
  it('stays below 2 kB when every turn adds to the one before', () => {
    expect(Math.max(...sizes(growing))).toBeLessThan(2048);
  });

  it('stays below 2 kB when its turns have nothing to do with each other', () => {
    expect(Math.max(...sizes(questions.filter((_, at) => at % 11 === 0)))).toBeLessThan(2048);
  });
});
