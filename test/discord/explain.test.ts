import { afterEach, describe, expect, test } from 'vitest';
import { startWorld } from './world.ts';
import type { World } from './world.ts';

let world: World;
afterEach(() => world.stop());

const explain = async (question: string, locale = 'en-US') => {
  world = await startWorld({ moreFacts: true });
  const shown = await world.discord.member({ locale }).slash('ask', { question, explain: true });
  return { shown, lines: (shown.below?.description ?? '').split('\n') };
};

describe('/ask with explain', () => {
  test('shows the member alone the answer and how it was found', async () => {
    const { shown, lines } = await explain('When did Minister Wira visit Bima?');
    expect(shown.ephemeral).toBe(true);
    expect(shown.embed?.description).toContain('3 March 2031');
    expect(shown.below?.title).toBe('How this was found');
    expect(lines).toEqual(
      expect.arrayContaining([
        'Asked for: when',
        '- “Minister Wira” is Ana Wira, by the alias “Minister Wira”, as the one who does it',
        '- “visit” is the action “visit”',
        '- “Bima” is Bima Sole, by the alias “Bima”, as the one to whom it is done',
        'Why: what was chosen accounts for the whole question and says: when.',
        '  - “Minister Wira” is in “who”',
        '  - “Bima” is in “whom”',
      ]),
    );
    expect(lines.some((line) => /^- ana-in-port-example\\?#visit \(100 % of the question\): chosen$/.test(line))).toBe(
      true,
    );
  });

  test('does so in Indonesian', async () => {
    const { shown, lines } = await explain('Di mana Citra bertemu Bima?', 'id');
    expect(shown.below?.title).toBe('Bagaimana jawaban ini ditemukan');
    expect(lines).toContain('Yang ditanyakan: di mana');
    expect(lines).toContain('- “Citra” adalah Citra Dale, lewat alias “Citra”, sebagai pelaku');
    expect(shown.embed?.description).toContain('Museum Bahari');
  });

  test('names the closest alias of a word that is not known, and what the nearest fact lacks', async () => {
    const { lines } = await explain('When did Minster Wyra visit Bims Solo?');
    const unknown = lines.find((line) => line.includes('“Bims” is not known'));
    expect(unknown).toContain('closest alias: “Bima” (Bima Sole)');
    expect(lines).toContain('A word becomes known as an alias of an entity, or as one of the words of a predicate.');
    expect(
      lines.some((line) => /^Why: no fact accounts for the whole question; the nearest lacks .*“Bims”/.test(line)),
    ).toBe(true);
  });

  test('says of other facts what kept them from answering', async () => {
    const { lines } = await explain('When did Ana visit Bima in Atlantis?');
    expect(
      lines.some((line) => line.includes('is not in “Atlantis”') || line.includes('does not account for “Atlantis”')),
    ).toBe(true);
  });

  test('says why it asks back, and offers the choices all the same', async () => {
    const { shown, lines } = await explain('When did Malik meet Citra?');
    expect(lines).toContain('Why: several fit, and the question does not say which one is meant.');
    expect([...shown.buttons].sort()).toEqual(['Dewi Malik', 'Edo Malik']);
  });

  test.each(['', '🦆', '@everyone <@1> **x**', 'x '.repeat(900), `Who met ${'Bima and Ana and '.repeat(100)}`])(
    'takes “%s”',
    async (question) => {
      const { shown } = await explain(question);
      expect(shown.ephemeral).toBe(true);
      expect(shown.below?.description ?? '').not.toMatch(/@everyone|(?<!\\)<@/);
    },
  );
});

test('without explain nothing is explained', async () => {
  world = await startWorld();
  const answer = await world.discord.member().slash('ask', { question: 'Who met Bima?', explain: false });
  expect(answer.ephemeral).toBe(false);
  expect(answer.below).toBeUndefined();
});
