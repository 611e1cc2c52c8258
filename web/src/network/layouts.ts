import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force'
import { SHEET } from '../map/sheet'
import { groupBy } from '../record/group'
import type { Tie } from '../stages/tie'
import { blocsOf } from './blocs'

export const LAYOUTS = ['geographic', 'force', 'bloc'] as const
export type Layout = (typeof LAYOUTS)[number]
export const LAYOUT_TITLES: Record<Layout, string> = { geographic: 'By place', force: 'By ties', bloc: 'By bloc' }

export type Point = readonly [x: number, y: number]
interface Body extends SimulationNodeDatum {
  state: number
  x: number
  y: number
}

/** States drawn together by their ties and pushed apart otherwise. It begins from where they stand now, so that the eye can follow. */
export function byTies(states: readonly number[], ties: readonly Tie[], start: (state: number) => Point): Map<number, Point> {
  const bodies = states.map((state): Body => ({ state, x: start(state)[0], y: start(state)[1] }))
  const at = new Map(states.map((state, i) => [state, i]))
  const links = ties.flatMap(tie => {
    const [source, target] = [at.get(tie.a), at.get(tie.b)]
    return source === undefined || target === undefined ? [] : [{ source, target }]
  })
  const simulation = forceSimulation(bodies)
    .force('link', forceLink<Body, { source: number; target: number }>(links).distance(34).strength(0.06))
    .force('apart', forceManyBody().strength(-42).distanceMax(220))
    .force('x', forceX(SHEET.width / 2).strength(0.045))
    .force('y', forceY(SHEET.height / 2).strength(0.1))
    .force('room', forceCollide(9))
    .stop()
  simulation.tick(Math.min(180, Math.ceil(120_000 / (links.length + 300))))
  return fitted(new Map(bodies.map(body => [body.state, [body.x, body.y]])))
}

/** Blocs as clusters side by side, the largest in the middle; in each, the most tied state in its middle. */
export function byBloc(states: readonly number[], ties: readonly Tie[], size: number): Map<number, Point> {
  const blocs = blocsOf(ties, size)
  const degree = new Uint16Array(size)
  for (const tie of ties) {
    degree[tie.a]++
    degree[tie.b]++
  }
  const groups = groupBy(
    states.filter(s => blocs[s] >= 0),
    s => blocs[s],
  )
  const circles = [...groups]
    .sort((p, q) => p[0] - q[0])
    .map(([, members]) => ({
      members: members.sort((p, q) => degree[q] - degree[p] || p - q),
      r: 11 + 15 * Math.sqrt(members.length),
      x: SHEET.width / 2,
      y: SHEET.height / 2,
    }))
  circles.forEach((circle, i) => {
    circle.x += Math.cos(i * 2.4) * i * 18
    circle.y += Math.sin(i * 2.4) * i * 9
  })
  forceSimulation(circles)
    .force('room', forceCollide<(typeof circles)[number]>(c => c.r + 8).iterations(3))
    .force('x', forceX(SHEET.width / 2).strength(0.02))
    .force('y', forceY(SHEET.height / 2).strength(0.06))
    .stop()
    .tick(160)
  const points = new Map<number, Point>()
  for (const { members, r, x, y } of circles)
    members.forEach((state, i) => {
      const reach = (r - 10) * Math.sqrt((i + (members.length > 1 ? 0.35 : 0)) / members.length)
      points.set(state, [x + Math.cos(i * 2.39996) * reach, y + Math.sin(i * 2.39996) * reach])
    })
  return fitted(points)
}

function fitted(points: Map<number, Point>): Map<number, Point> {
  if (points.size === 0) return points
  const [xs, ys] = [[...points.values()].map(p => p[0]), [...points.values()].map(p => p[1])]
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const scale = Math.min((SHEET.width - 80) / Math.max(right - left, 1), (SHEET.height - 50) / Math.max(bottom - top, 1), 3)
  const [mx, my] = [(left + right) / 2, (top + bottom) / 2]
  return new Map([...points].map(([state, [x, y]]) => [state, [SHEET.width / 2 + (x - mx) * scale, SHEET.height / 2 + (y - my) * scale]]))
}
