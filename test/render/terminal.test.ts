import fc from 'fast-check';
import picocolors from 'picocolors';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { terminal as en } from '../../src/languages/en/terminal.ts';
import { terminal as id } from '../../src/languages/id/terminal.ts';
import { numberedIn, renderExplanation, renderTerminal } from '../../src/render/terminal.ts';
import { columns, printable, wrap } from '../../src/render/terminal-text.ts';
import { answerWith, refusalWith, shownFact } from './answers.ts';

const plain = { phrases: en, colors: picocolors.createColors(false), width: Infinity };
const render = (change: Partial<Answer> = {}, style: Partial<typeof plain> = {}) =>
  renderTerminal(answerWith(change), { ...plain, ...style });

const ESCAPE = '\u001b';

describe('an answer in the terminal', () => {
  it('is the short answer, then the fact, then its source', () => {
    expect(render()).toEqual([
      'Friday, 3 May 2024.',
      'Ana received Bima in Port Examplia on 3 May 2024.',
      'Source: The Examplian, paragraph 2',
      '        https://news.example/visit',
    ]);
  });

  it('names title, date and quote of the source, in the language asked for', () => {
    const source = {
      article: 'visit',
      publisher: 'The Examplian',
      title: 'A Visit',
      date: '4 Mei 2024',
      paragraph: 2,
      quote: 'We met.',
    };
    expect(render({ language: 'id', facts: [shownFact({ source })] }, { phrases: id }).slice(2)).toEqual([
      'Sumber: The Examplian, “A Visit”, 4 Mei 2024, paragraf 2',
      '        “We met.”',
    ]);
  });

  it('names an article once, with all paragraphs, and every other article too', () => {
    const at = (article: string, paragraph: number) =>
      shownFact({ source: { article, publisher: article.toUpperCase(), paragraph } });
    expect(render({ facts: [at('b', 3), at('a', 1), at('b', 10), at('b', 3), at('b', 1)] }).slice(2)).toEqual([
      'Source: B, paragraphs 1, 3, and 10',
      'Source: A, paragraph 1',
    ]);
  });

  it('shows a text that does not begin with the short answer whole', () => {
    expect(render({ short: 'Yes.', text: 'They did meet.', facts: [] })).toEqual(['Yes.', 'They did meet.']);
  });

  it('gives each of several facts a line of its own, and what is said about them', () => {
    const says = ['Ana met Bima.', 'Bima met Ana.'];
    const facts = says.map((sentence) => shownFact({ says: sentence }));
    const change = { short: 'In May.', text: 'In May. Ana met Bima. Bima met Ana. That was all.', facts };
    expect(render(change, { width: 14 }).slice(0, 6)).toEqual([
      'In May.',
      '- Ana met',
      '  Bima.',
      '- Bima met',
      '  Ana.',
      'That was all.',
    ]);
  });

  it('lists the sentences of which it consists, below what counts them', () => {
    const sentences = ['Ana met Bima.', 'Ana met Citra.'];
    const short = `12 in all: ${sentences.join(' ')}`;
    const facts = sentences.map((says, at) => shownFact({ id: `visit#${at.toString()}`, says }));
    const points = { lead: '12 in all:', sentences, left: 10 };
    expect(render({ short, text: short, points, facts }).slice(0, 3)).toEqual([
      '12 in all:',
      '- Ana met Bima.',
      '- Ana met Citra.',
    ]);
  });

  it('says of a refusal what is known and what can be asked, numbered', () => {
    const refusal = refusalWith({ related: [shownFact()], suggestions: ['When did Ana meet Bima?', 'Who is Ana?'] });
    expect(renderTerminal(refusal, plain)).toEqual([
      'My articles do not say that.',
      'What the articles do say:',
      '- Ana received Bima in Port Examplia on 3 May 2024.',
      'Source: The Examplian, paragraph 2',
      '        https://news.example/visit',
      'You could ask:',
      ' 1. When did Ana meet Bima?',
      ' 2. Who is Ana?',
    ]);
    expect(numberedIn(refusal).map(({ question }) => question)).toEqual(['When did Ana meet Bima?', 'Who is Ana?']);
  });

  it('numbers the choices of an ambiguous question; a number stands for the question with that meaning', () => {
    const ambiguous = {
      status: 'ambiguous' as const,
      short: 'Which Ana?',
      text: 'Which Ana?\n– Ana One\n– Ana Two',
      facts: [],
      choices: [
        { id: 'ana-one', label: 'Ana One', question: 'Who is Ana One?' },
        { id: 'ana-two', label: 'Ana Two', question: 'Who is Ana Two?' },
      ],
    };
    expect(render(ambiguous)).toEqual(['Which Ana?', ' 1. Ana One', ' 2. Ana Two']);
    expect(numberedIn(answerWith(ambiguous))).toEqual([
      { question: answerWith().question, shown: 'Ana One', meant: 'ana-one' },
      { question: answerWith().question, shown: 'Ana Two', meant: 'ana-two' },
    ]);
  });

  it('shows all that further pages would hold, without their numbers, where nobody can turn them', () => {
    const facts = Array.from({ length: 8 }, (_, at) =>
      shownFact({ id: `visit#${at.toString()}`, says: `Guest ${at.toString()} came.` }),
    );
    const [first] = facts;
    const change = {
      facts,
      short: 'Eight.',
      text: `Eight. ${first?.says ?? ''}`,
      more: { values: [], facts: facts.slice(1) },
    };
    const lines = renderTerminal(answerWith(change), plain, { whole: true });
    expect(lines.slice(2, 9)).toEqual(facts.slice(1).map(({ says }) => `- ${says}`));
    expect(lines.join('\n')).not.toContain('Page');
    expect(lines[9]).toMatch(/^Source/);
  });

  it('is yellow only where something is refused: a greeting lacks nothing', () => {
    const colors = picocolors.createColors(true);
    const lead = (change: Partial<Answer>) => renderTerminal(refusalWith(change), { ...plain, colors })[0];
    expect(lead({ lacking: { words: [] } })).toContain(colors.yellow('My articles do not say that.'));
    expect(lead({})).toContain(colors.bold('My articles do not say that.'));
  });

  it('says what to type for a picture', () => {
    const asked = {
      ...refusalWith({ short: 'A command.', text: 'A command.' }),
      picture: { kind: 'network', name: 'Ana Lim' },
    } as const;
    expect(render(asked)[1]).toBe('To draw it, type in a shell: npm run draw -- network "Ana Lim"');
    expect(render({ ...asked, picture: { kind: 'timeline' } }, { phrases: id })[1]).toBe(
      'Untuk menggambarnya, ketik di shell: npm run draw -- timeline',
    );
  });

  it('explains itself', () => {
    const explanation = { lines: ['Asked for: when', 'Named:', '  Ana, Bima'] };
    expect(renderExplanation(answerWith({ explanation }), plain)).toEqual([
      'How this was found:',
      '  Asked for: when',
      '  Named:',
      '    Ana, Bima',
    ]);
  });

  it('stands out where there are colours, and wraps the same', () => {
    const colors = picocolors.createColors(true);
    const coloured = render({}, { colors, width: 30 });
    expect(coloured[0]).toBe(`${ESCAPE}[1mFriday, 3 May 2024.${ESCAPE}[22m`);
    expect(coloured.map(printable)).toEqual(render({}, { width: 30 }).map(printable));
  });

  it('lets nothing of a fact or a question steer the terminal', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(ESCAPE, '[2J', ']0;t', '\u0007', '\r', '\n', '\u009b', '\u202e', '\t', 'a', '\0', '31m'),
        ),
        (parts) => {
          const text = parts.join('');
          const source = {
            article: 'a',
            publisher: text,
            title: text,
            paragraph: 1,
            quote: text,
            url: text,
            date: text,
          };
          const fact = shownFact({ says: `says ${text}`, source });
          const lines = renderTerminal(
            answerWith({
              short: text,
              text,
              facts: [fact],
              related: [fact],
              suggestions: [text],
              choices: [{ id: 'ana', label: text, question: text }],
            }),
            plain,
          );
          expect(lines.join('')).not.toMatch(/[\p{Cc}\u202e]/u);
        },
      ),
    );
  });
});

describe('text for a terminal', () => {
  it('loses escape sequences whole', () => {
    expect(printable(`a${ESCAPE}[1;31mb${ESCAPE}[0m c${ESCAPE}]0;title\u0007d\u009be\r\nf`)).toBe('ab cd e f');
  });

  it('takes linear time, whatever it holds', () => {
    const started = performance.now();
    for (const unit of [`${ESCAPE}[`, `${ESCAPE}]`, `${ESCAPE}[;`, ' ', `${ESCAPE}];a`])
      printable(unit.repeat(100_000));
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('is counted in columns', () => {
    expect(['', 'abc', 'é', 'e\u0301', '東京', '👍', 'a\u200bb'].map(columns)).toEqual([0, 3, 1, 1, 4, 2, 2]);
  });

  it('breaks between words, and inside only where a word is longer than a line', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrap('one two three', 7, '- ', '  ')).toEqual(['- one', '  two', '  three']);
    expect(wrap('a verylongword b', 4)).toEqual(['a', 'very', 'long', 'word', 'b']);
    expect(wrap('東京 東京', 5)).toEqual(['東京', '東京']);
    expect(wrap('', 10)).toEqual(['']);
  });

  it('fits the width and loses no word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 6, max: 60 }), (raw, width) => {
        const text = printable(raw);
        const lines = wrap(text, width, '- ', '  ');
        for (const line of lines) expect(columns(line)).toBeLessThanOrEqual(width);
        const letters = (words: string) => words.replace(/\s/gu, '');
        expect(letters(lines.map((line) => line.slice(2)).join(''))).toBe(letters(text));
      }),
    );
  });
});
