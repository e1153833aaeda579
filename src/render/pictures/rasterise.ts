/** SVG to PNG with resvg, which reads no file and no address: only what it is given. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Drawing } from './card.ts';
import { SCALE } from './palette.ts';
import type { Picture } from './scene.ts';
import { FAMILY } from './typeface.ts';

let ready: Promise<void> | undefined;

/** The pixels of a drawing, in the letters of `fonts` alone. */
export async function rasterise({ svg }: Drawing, fonts: readonly Uint8Array[]): Promise<Picture> {
  ready ??= initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
  await ready;
  const drawing = new Resvg(svg, {
    font: { fontBuffers: [...fonts], defaultFontFamily: FAMILY, loadSystemFonts: false },
    fitTo: { mode: 'zoom', value: SCALE },
  });
  const pixels = drawing.render();
  // Memory of WebAssembly is not collected.
  const picture = { png: pixels.asPng(), width: pixels.width, height: pixels.height };
  pixels.free();
  drawing.free();
  return picture;
}
