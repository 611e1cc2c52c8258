import type { StateEntry } from '../record/record'
import type { Tie } from './tie'

/** A line over the sheet, as x, y, x, y …; a tie across the edge of the map has two. */
export type Line = Float32Array

/** Where a tie goes, in units of the sheet. Lines run from a to b. */
export interface PlacedTie extends Tie {
  readonly lines: readonly Line[]
}

export type Project = (at: readonly [number, number]) => readonly [number, number] | null

// A long arc needs many points to look round, a short one few; most ties are short.
const MOST_STEPS = 16
const LENGTH_OF_STEP = 13
// Beyond this the sheet is so wide that a line would run along its edge.
const FURTHEST_NORTH = 76

/** Puts ties on the sheet as arcs between capitals, and remembers every line it has drawn. */
export class Placer {
  private readonly known = new Map<number, readonly Line[]>()
  constructor(
    private readonly states: readonly StateEntry[],
    private readonly project: Project,
    /** Width of the sheet: two neighbouring points further apart than half of it lie on opposite edges. */
    private readonly width: number,
  ) {}

  place(tie: Tie): PlacedTie {
    const key = tie.a * this.states.length + tie.b
    let lines = this.known.get(key)
    if (!lines) {
      lines = this.lineBetween(this.states[tie.a], this.states[tie.b])
      this.known.set(key, lines)
    }
    return { a: tie.a, b: tie.b, layer: tie.layer, direction: tie.direction, layers: tie.layers, lines }
  }

  private lineBetween(a: StateEntry, b: StateEntry): Line[] {
    if (!a.at || !b.at) return []
    const along = arcBetween(a.at, b.at)
    const [p, q] = [this.project(a.at), this.project(b.at)]
    if (!p || !q) return []
    const steps = Math.min(Math.max(Math.ceil(Math.hypot(p[0] - q[0], p[1] - q[1]) / LENGTH_OF_STEP), 7), MOST_STEPS)
    const lines: number[][] = [[]]
    let lastX = Number.NaN
    for (let i = 0; i <= steps; i++) {
      const point = this.project(along(i / steps))
      if (!point || !Number.isFinite(point[0]) || !Number.isFinite(point[1])) continue
      if (Math.abs(point[0] - lastX) > this.width / 2) lines.push([])
      lines[lines.length - 1].push(point[0], point[1])
      lastX = point[0]
    }
    return lines.filter(line => line.length >= 4).map(line => Float32Array.from(line))
  }
}

/**
 * The shorter way around in longitude, leaning toward the nearer pole as a great circle does, but never over it: great circles between
 * America and Asia would run along the upper edge of the sheet, where nobody can tell them apart.
 */
export function arcBetween(a: readonly [number, number], b: readonly [number, number]): (share: number) => [number, number] {
  const turn = ((b[0] - a[0] + 540) % 360) - 180
  const rise = b[1] - a[1]
  const side = a[1] + b[1] < 0 ? -1 : 1
  const bulge = side * Math.min(Math.hypot(turn, rise) * 0.06 + Math.abs(turn) * 0.05, 15)
  return share => {
    const lat = a[1] + rise * share + bulge * 4 * share * (1 - share)
    const lon = ((a[0] + turn * share + 540) % 360) - 180
    return [lon, Math.max(-FURTHEST_NORTH, Math.min(lat, Math.max(FURTHEST_NORTH, a[1], b[1])))]
  }
}
