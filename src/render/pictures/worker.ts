/** The thread that draws: takes one scene after the other, gives back a picture or what went wrong. */
import { parentPort } from 'node:worker_threads';
import { draw } from './draw.ts';
import type { Picture, Scene } from './scene.ts';

export type Drawn = { readonly ok: true; readonly picture: Picture } | { readonly ok: false; readonly error: string };

parentPort?.on('message', (scene: Scene) => {
  void answer(scene);
});

async function answer(scene: Scene): Promise<void> {
  let drawn: Drawn;
  try {
    drawn = { ok: true, picture: await draw(scene) };
  } catch (error) {
    drawn = { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
  parentPort?.postMessage(drawn);
}
