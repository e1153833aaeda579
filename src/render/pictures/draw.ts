/** A scene to a picture: everything that is slow about pictures, for a thread of its own. */
import { drawTimeline } from './draw-timeline.ts';
import { rasterise } from './rasterise.ts';
import type { Picture, Scene } from './scene.ts';
import { Typeface } from './typeface.ts';

let typeface: Typeface | undefined;

/** Draws a scene. What it needs is loaded with the first one and kept. */
export async function draw(scene: Scene): Promise<Picture> {
  typeface ??= new Typeface();
  if (scene.kind === 'timeline') return rasterise(drawTimeline(scene, typeface), typeface.files);
  // Brings Graphviz with it.
  const { drawNetwork } = await import('./draw-network.ts');
  return rasterise(await drawNetwork(scene, typeface), typeface.files);
}
