import { radiusOf, type ShownNode } from './nodes'
import type { Transform } from './sheet'

/** A name beside the dot of its state: where it begins, and the height of its middle. */
export interface PlacedName {
  readonly node: ShownNode
  readonly left: number
  readonly y: number
}

/** Half the height of a line of names. */
const HALF = 7

/** Names where there is room: the most tied states first, and no name over another. */
export function placeNames(nodes: readonly ShownNode[], t: Transform, width: number, height: number, widthOf: (name: string) => number): PlacedName[] {
  const placed: PlacedName[] = []
  const taken: Box[] = []
  const most = Math.round((width * height) / 16000)
  const seen = (node: ShownNode) => {
    const [x, y] = [node.x * t.scale + t.dx, node.y * t.scale + t.dy]
    return x > 0 && x < width && y > 0 && y < height
  }
  // Only those in sight compete: who comes closer reads the names of lesser states too.
  for (const node of nodes
    .filter(n => seen(n) && n.emphasis !== 'muted' && (n.partners > 0 || n.colour))
    .sort((p, q) => rank(q) - rank(p))
    .slice(0, 120)) {
    if (placed.length >= most) break
    const r = radiusOf(node)
    const w = widthOf(node.name)
    const [x, y] = [node.x * t.scale + t.dx, node.y * t.scale + t.dy]
    for (const left of [x + r + 3, x - r - 3 - w]) {
      const box: Box = [left - 2, y - HALF, left + w + 2, y + HALF]
      if (box[0] < 2 || box[2] > width - 2 || box[1] < 2 || box[3] > height - 2 || taken.some(other => overlaps(box, other))) continue
      taken.push(box)
      placed.push({ node, left, y })
      break
    }
  }
  return placed
}

type Box = readonly [left: number, top: number, right: number, bottom: number]
const overlaps = (a: Box, b: Box) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
const rank = (node: ShownNode) => (node.emphasis === 'strong' ? 1000 : 0) + (node.colour ? 2000 : 0) + node.partners
