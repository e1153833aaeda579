import { describe, expect, it } from 'vitest';
import { readCommandLine } from '../../src/terminal/command-line.ts';

const read = (...args: string[]) => readCommandLine(args, ['id', 'en']);

describe('the command line', () => {
  it.each([
    [['start'], { command: 'start', explain: false, json: false, check: false, question: '' }],
    [['ask', 'Who met Ana?'], { command: 'ask', explain: false, json: false, check: false, question: 'Who met Ana?' }],
    [
      ['ask', 'Who', 'met', 'Ana?'],
      { command: 'ask', explain: false, json: false, check: false, question: 'Who met Ana?' },
    ],
    [['ask', '--json'], { command: 'ask', explain: false, json: true, check: false, question: '' }],
    [
      ['ask', '--lang', 'ID', '--knowledge=facts', 'Kapan?', '--explain'],
      {
        command: 'ask',
        language: 'id',
        knowledge: ['facts'],
        explain: true,
        json: false,
        check: false,
        question: 'Kapan?',
      },
    ],
    [
      ['ask', '--check', 'Ana met Bima.'],
      { command: 'ask', explain: false, json: false, check: true, question: 'Ana met Bima.' },
    ],
    [['ask', '--', '--why?'], { command: 'ask', explain: false, json: false, check: false, question: '--why?' }],
    [
      ['check', '--knowledge', 'a b'],
      { command: 'check', knowledge: ['a b'], explain: false, json: false, check: false, question: '' },
    ],
    [
      ['check', '--knowledge', 'facts', '--knowledge=more facts'],
      { command: 'check', knowledge: ['facts', 'more facts'], explain: false, json: false, check: false, question: '' },
    ],
    [
      ['check', '--knowledge', 'a', '--knowledge', 'b'],
      { command: 'check', knowledge: ['a', 'b'], explain: false, json: false, check: false, question: '' },
    ],
    [
      ['--lang', 'en', 'schema'],
      { command: 'schema', language: 'en', explain: false, json: false, check: false, question: '' },
    ],
    [
      ['draw', 'timeline', 'Ana', 'Wira', '--from', '2031', '--to=April 2031', '--out', 'a.png'],
      {
        command: 'draw',
        explain: false,
        json: false,
        check: false,
        question: '',
        drawing: { kind: 'timeline', person: 'Ana Wira', from: '2031', to: 'April 2031', out: 'a.png' },
      },
    ],
    [
      ['draw', 'network'],
      {
        command: 'draw',
        explain: false,
        json: false,
        check: false,
        question: '',
        drawing: { kind: 'network', person: '', out: 'network.png' },
      },
    ],
  ])('%j is understood', (args, commandLine) => {
    expect(read(...args)).toEqual({ kind: 'run', commandLine });
  });

  it.each([[['--help']], [['-h']], [['ask', '--help']]])('%j asks for help', (args) => {
    expect(read(...args)).toEqual({ kind: 'help' });
  });

  it.each([
    [[], [{ kind: 'no-command' }]],
    [['strat'], [{ kind: 'unknown-command', given: 'strat', allowed: ['start', 'ask', 'draw', 'check', 'schema'] }]],
    [['ask', '--jsno'], [{ kind: 'unknown-option', given: '--jsno', command: 'ask' }]],
    [['check', '--json'], [{ kind: 'unknown-option', given: '--json', command: 'check' }]],
    [['ask', '-x'], [{ kind: 'unknown-option', given: '-x', command: 'ask' }]],
    [['ask', '--toString'], [{ kind: 'unknown-option', given: '--toString', command: 'ask' }]],
    [
      ['toString'],
      [{ kind: 'unknown-command', given: 'toString', allowed: ['start', 'ask', 'draw', 'check', 'schema'] }],
    ],
    [['ask', '--knowledge'], [{ kind: 'value-missing', given: '--knowledge' }]],
    [['ask', '--knowledge='], [{ kind: 'value-missing', given: '--knowledge' }]],
    [['ask', '--knowledge', 'facts', '--knowledge'], [{ kind: 'value-missing', given: '--knowledge' }]],
    [['ask', '--knowledge', '--json'], [{ kind: 'value-missing', given: '--knowledge' }]],
    [['ask', '--json=yes'], [{ kind: 'value-unexpected', given: '--json' }]],
    [['draw'], [{ kind: 'not-a-drawing', given: '', allowed: ['timeline', 'network'] }]],
    [['draw', 'map'], [{ kind: 'not-a-drawing', given: 'map', allowed: ['timeline', 'network'] }]],
    [['draw', 'network', '--from', '2031'], [{ kind: 'unknown-option', given: '--from', command: 'draw network' }]],
    [['ask', '--out', 'a.png'], [{ kind: 'unknown-option', given: '--out', command: 'ask' }]],
    [['check', 'facts', 'more'], [{ kind: 'argument-unexpected', given: 'facts more', command: 'check' }]],
    [
      ['start', '--lang', 'xx', '--fast', 'now'],
      [
        { kind: 'unknown-option', given: '--fast', command: 'start' },
        { kind: 'not-a-language', given: 'xx', allowed: ['id', 'en'] },
        { kind: 'argument-unexpected', given: 'now', command: 'start' },
      ],
    ],
  ])('%j is refused with every problem', (args, problems) => {
    expect(read(...args)).toEqual({ kind: 'wrong', problems });
  });
});
