/** Where the names of a network go: laid out by Graphviz so that ties are short and no name lies on another. */
import { Graphviz } from '@hpcc-js/wasm-graphviz';

/** A name as a box, in the picture's units. */
export interface Box {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Graphviz counts in inches of so many points. */
const INCH = 72;
let loading: Promise<Graphviz> | undefined;

/**
 * The middles of boxes, in their order, from the upper left, `apart` from each other at least. `ties` are places of two boxes
 * each. The whole is about `tallness` times as high as it is wide; the same boxes and ties are always laid out in the same way.
 */
export async function arranged(
  boxes: readonly Box[],
  ties: readonly (readonly [number, number])[],
  tallness: number,
  apart: number,
): Promise<Point[]> {
  loading ??= Graphviz.load();
  const graphviz = await loading;
  // Graphviz makes squares: boxes that it takes for wider than they are make the whole, drawn back, taller.
  const size = ({ width, height }: Box) =>
    `width=${inches((width + apart) * tallness)},height=${inches(height + apart)},fixedsize=true,shape=box,label=""`;
  const dot = [
    'graph {',
    'layout=neato; overlap=prism; mode=major; splines=false; start=3; sep=0; pack=true;',
    ...boxes.map((box, at) => `n${String(at)} [${size(box)}];`),
    ...ties.map(([one, other]) => `n${String(one)} -- n${String(other)} [len=2];`),
    '}',
  ].join('\n');
  const plain = graphviz.layout(dot, 'plain', 'neato');
  const points = boxes.map((): Point => ({ x: 0, y: 0 }));
  for (const line of plain.split('\n')) {
    const [what, name = '', x, y] = line.split(' ');
    if (what === 'node') points[Number(name.slice(1))] = { x: (Number(x) * INCH) / tallness, y: -Number(y) * INCH };
  }
  const left = Math.min(...points.map(({ x }, at) => x - (boxes[at]?.width ?? 0) / 2));
  const top = Math.min(...points.map(({ y }, at) => y - (boxes[at]?.height ?? 0) / 2));
  return points.map(({ x, y }) => ({ x: x - left, y: y - top }));
}

const inches = (units: number): string => (units / INCH).toFixed(3);
