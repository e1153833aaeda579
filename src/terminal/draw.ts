/** Pictures without Discord: a timeline or a network as a file, with its list in words. */
import { writeFile } from 'node:fs/promises';
import { networkOf } from '../answer/network.ts';
import { readRequest } from '../answer/picture-request.ts';
import { timelineOf } from '../answer/timeline.ts';
import type { FactBase } from '../facts/base.ts';
import type { Language } from '../languages/language.ts';
import type { TerminalPhrases } from '../languages/terminal-phrases.ts';
import { networkAlt, timelineAlt } from '../render/picture-text.ts';
import { draw } from '../render/pictures/draw.ts';
import { networkScene, timelineScene } from '../render/pictures/scenes.ts';
import type { DrawLine } from './command-line.ts';

export type DrawOutcome =
  | { readonly ok: true; readonly lines: readonly string[] }
  /** What was asked for cannot be drawn, or the file cannot be written. */
  | {
      readonly ok: false;
      readonly wrong: 'wrongCommandLine' | 'wrongBaseOrSettings';
      readonly lines: readonly string[];
    };

/** Draws what the command line asks for and writes it to its file. The lines are for whoever asked. */
export async function writeDrawing(
  drawing: DrawLine,
  base: FactBase,
  language: Language,
  phrases: TerminalPhrases,
  now: Date,
): Promise<DrawOutcome> {
  const read = readRequest(drawing, base, language, now);
  const found = !read.ok
    ? read
    : drawing.kind === 'timeline'
      ? await timelineOf(base, read.request, language)
      : await networkOf(base, read.request.entity, language);
  if (!found.ok) return { ok: false, wrong: 'wrongCommandLine', lines: [phrases.draw.problem(found.problem)] };
  const [scene, words] =
    'timeline' in found
      ? [timelineScene(found.timeline, language), timelineAlt(found.timeline, language)]
      : [networkScene(found.network, language), networkAlt(found.network)];
  const { png, width, height } = await draw(scene);
  try {
    await writeFile(drawing.out, png);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { ok: false, wrong: 'wrongBaseOrSettings', lines: [phrases.draw.notWritten(drawing.out, reason)] };
  }
  return { ok: true, lines: [words, '', phrases.draw.written(drawing.out, width, height)] };
}
