/** What an editor reads who wonders why a question was answered as it was. */
import { join } from 'node:path';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { nearNames } from '../../src/answer/near-names.ts';
import { ask } from '../../src/ask.ts';
import type { FactBase } from '../../src/facts/base.ts';
import { openFactBase } from '../../src/terminal/fact-base.ts';
import { baseOf } from './base-of.ts';

let base: FactBase;
beforeAll(async () => {
  const opened = await openFactBase(['facts', 'more-facts'].map((one) => join(import.meta.dirname, '../discord', one)));
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  base = opened.live.current;
});

const explain = (question: string): readonly string[] =>
  ask(question, base, { now: new Date('2031-07-01T00:00:00Z') }).explanation.lines;

const SAID: readonly (readonly [question: string, lines: readonly (string | RegExp)[]])[] = [
  ['Who met Bima?', ['Asked for: who', '  “Bima” is Bima Sole, by the alias “Bima”, as the one to whom it is done']],
  ['Did Ana meet Bimma Sole?', ['Asked for: yes or no', /“Bimma” read as “bima”/]],
  ['When did Sole meet Ana?', [/“Sole” is Bima Sole, by a part of the name or an office/]],
  ['Siapa yang menemui Bima pada Juni 2031?', ['  “Juni 2031” adalah waktu: 2031-06-01 – 2031-06-30']],
  ['How long did Ana meet Bima?', ['Why: 2 facts account for the whole question, and none of them says: how long.']],
  [
    'Berapa lama Ana bertemu Bima?',
    [/^Alasan: \d fakta menjelaskan seluruh pertanyaan, tetapi tidak ada yang menyebutkan: berapa lama\.$/],
  ],
  [
    'Did Ana meet Bima in 2030?',
    [
      /ana-in-port-example#visit \(\d+ % of the question\): chosen; is not at the time of “2030”$/,
      'Why: what was chosen accounts for the question but for what it contradicts.',
    ],
  ],
  ['Hello!', ['Why: this was read as small talk, and no facts were looked for.']],
  ['makasih min', ['Alasan: ini dibaca sebagai basa-basi, dan tidak ada fakta yang dicari.']],
  [
    'Kapan Bimasakti bertemu Ana?',
    [
      /“Bimasakti” bukan nama dan harus ada dalam fakta \(tidak ada di fakta mana pun\); alias terdekat: “Bima” \(Bima Sole\)/,
    ],
  ],
];

test.each(SAID)('%s', (question, expected) => {
  const lines = explain(question);
  for (const line of expected)
    expect(lines).toContainEqual(typeof line === 'string' ? line : (expect.stringMatching(line) as unknown));
});

it('says why a fact that also fits was not chosen', () => {
  const lines = explain('When did Edo Malik meet Citra?');
  expect(lines).toContainEqual(expect.stringMatching(/^ {2}gala#edo-and-citra \(100 % of the question\): chosen$/));
  expect(lines).toContainEqual(expect.stringMatching(/^ {2}gala#dewi-and-citra .*: does not account for “Edo Malik”$/));
});

it.each([
  ['Who is Ana Wirya?', 'does not introduce whoever or whatever is asked about'],
  ['Siapa Ana Wirya?', 'tidak memperkenalkan siapa atau apa yang ditanyakan'],
])('does not call an event a repetition of who somebody is: %s', async (question, verdict) => {
  const { explanation } = ask(question, await baseOf('verdicts-and-records'), {
    now: new Date('2034-01-01T00:00:00Z'),
  });
  expect(explanation.lines).toContainEqual(expect.stringMatching(`#arrest .*: ${verdict}$`));
});

it('looks for no facts where it reads small talk', () => {
  expect(explain('makasih min').join(' ')).not.toMatch(/menyinggung/);
});

describe('a name that is written like another', () => {
  it.each([
    ['Bims', 'Bima', 'bima-sole'],
    ['Wyra', 'Ana Wira', 'ana-wira'],
    ['Musium', 'Harbour Museum', 'harbour-museum'],
  ])('%s → %s', (text, alias, entity) => {
    expect(nearNames(text, base, 1)[0]).toMatchObject({ entity });
    expect(
      nearNames(text, base, 3)
        .map((near) => near.alias)
        .join(' '),
    ).toMatch(new RegExp(alias.split(' ').at(-1) ?? ''));
  });

  it('is nobody’s where nothing comes close', () => {
    expect(nearNames('Zorblaxian', base, 3)).toEqual([]);
    expect(nearNames('', base, 3)).toEqual([]);
    expect(nearNames('x'.repeat(2000), base, 3)).toEqual([]);
  });
});
