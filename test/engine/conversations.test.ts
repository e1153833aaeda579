/** Follow-ups and yes/no questions about a made-up article: what the facts say of them, and nothing from elsewhere. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/facts/load.ts';
import { indexKnowledge } from '../../src/languages/analyser.ts';
import { REQUIRED_LANGUAGES } from '../../src/languages/registry.ts';
import { askAll, engineOver } from '../questions/judge.ts';

const knowledge = join(import.meta.dirname, '../../knowledge');
const loaded = await loadKnowledge([knowledge, join(import.meta.dirname, 'conversations')], {
  required: REQUIRED_LANGUAGES,
});
if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
const engine = engineOver(indexKnowledge(loaded.knowledge));

/** Turns of a conversation, each with what its answer leads with; undefined where it is to be refused. */
const conversations: readonly (readonly (readonly [string, string | undefined])[])[] = [
  [
    ['Who met Lena Voss?', 'Mira Santana'],
    ['Was Oto there too?', '^yes'],
    ['And Rudra?', '^no'],
    ['why not?', 'ill'],
    ['And Norland?', undefined],
  ],
  [
    ['Siapa yang bertemu Lena Voss?', 'Mira Santana'],
    ['Apakah Oto ada di sana?', '^ya'],
    ['Kalau Rudra?', '^tidak'],
    ['lah kenapa?', 'sakit'],
  ],
  // A slip at the start is nothing that a later question goes on from.
  [
    ['asdf', undefined],
    ['Where did they meet?', 'Teluk Senja'],
    ['And when?', '2032'],
  ],
  [
    ['Where did Mira meet Lena?', 'Teluk Senja'],
    ['Who else attended that day?', 'Oto'],
    ['What did they eat?', undefined],
  ],
  [
    ['Was the closing concert held?', '^no'],
    ['why not?', 'storm'],
  ],
  [['Konser penutupnya jadi digelar tidak?', '^tidak']],
  [['Did anyone meet Lena Voss?', 'Mira']],
  [['Was Oto sentenced to nine years?', 'two years']],
  [['Was Oto sentenced to two years?', '^yes']],
  [['Was it Mira or Rudra who sentenced Oto?', 'Mira']],
  [['Was it Rudra who met Lena Voss?', undefined]],
  [['Oto dihukum mati ya?', undefined]],
  [
    ['Whom did Mira Santana meet?', 'Lena Voss'],
    ['What did she say to her?', undefined],
    ['When did she meet her?', '1 May 2032'],
  ],
  [
    ['Siapa yang ditemui Mira Santana?', 'Lena Voss'],
    ['Apa yang dia katakan kepadanya?', undefined],
  ],
  [
    ['How many people died on the Camar Biru?', '3'],
    ['And the survivors?', '5'],
  ],
  [
    ['Berapa orang yang tewas di Camar Biru?', '3'],
    ['yang selamat?', '5'],
  ],
  [
    ['What happened on 1 May 2032?', '^Mira Santana met'],
    ['And the day after?', 'cancelled'],
    ['And the day after?', undefined],
  ],
  [
    ['Apa yang terjadi pada 1 Mei 2032?', '^Mira Santana bertemu'],
    ['sehari setelahnya?', 'dibatalkan'],
    ['hari sebelumnya?', 'Mira Santana bertemu'],
  ],
  [
    ['When did Mira Santana meet Lena Voss?', '1 May 2032'],
    ['where is she from?', undefined],
  ],
  [
    ['Whom did Mira Santana meet?', 'Lena Voss'],
    ['where is she from?', 'Norland'],
  ],
];

describe.each(conversations.map((turns) => [turns.map(([ask]) => ask).join(' → '), turns] as const))(
  '%s',
  (_, turns) => {
    const rows = turns.map(([ask, says]) => ({
      ask,
      kind: 'follow-up' as const,
      now: '2032-09-01',
      ...(says === undefined
        ? { refuse: ['not-stated' as const, 'no-match' as const, 'not-understood' as const] }
        : { expect: [says] }),
    }));
    it.each(askAll(rows, engine).map((judged) => [judged.row.ask, judged] as const))(
      '%s',
      (_ask, { problems, answer }) => {
        expect(problems, answer.text).toEqual([]);
      },
    );
  },
);
