import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import picocolors from 'picocolors';
import { expect, it } from 'vitest';
import type { Conversation } from '../src/answer/answer.ts';
import { ask } from '../src/ask.ts';
import { renderTerminal } from '../src/render/terminal.ts';
import { openFactBase } from '../src/terminal/fact-base.ts';
import { phrasesIn } from '../src/languages/terminal-registry.ts';

const root = join(import.meta.dirname, '..');

it('shows a dialogue that really takes place', async () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const dialogue = /```text\n(> [^`]+)```/.exec(readme)?.[1] ?? '';
  const questions = [...dialogue.matchAll(/^> (.+)$/gm)].map(([, question = '']) => question);
  expect(questions.length).toBeGreaterThan(2);

  const opened = await openFactBase([join(root, 'knowledge')]);
  if (!opened.ok) throw new Error('the fact base has problems; npm run check lists them');
  let conversation: Conversation | undefined;
  const turns = questions.map((question) => {
    const answer = ask(question, opened.live.current, {
      now: new Date('2026-01-01'),
      ...(conversation === undefined ? {} : { conversation }),
    });
    conversation = answer.conversation;
    const style = { phrases: phrasesIn(answer.language), colors: picocolors.createColors(false), width: 100 };
    return [`> ${question}`, ...renderTerminal(answer, style)].join('\n');
  });
  expect(dialogue.trim()).toBe(turns.join('\n\n'));
});
