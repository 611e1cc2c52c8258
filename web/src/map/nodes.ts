import type { Day } from '../record/days'
import { type AtlasRecord, existsOn, nameOn } from '../record/record'
import type { Project } from '../stages/placed'
import type { Emphasis } from '../stages/shown'
import type { Tie } from '../stages/tie'

/** A state at its capital. */
export interface ShownNode {
  readonly index: number
  readonly x: number
  readonly y: number
  /** Number of states it is tied to on the day, in the layers shown. */
  readonly partners: number
  readonly name: string
  readonly emphasis: Emphasis
  /** Drawn in this colour where it plays a part. */
  readonly colour?: string
}

/** States of a day with what they are bound by. Those with a tie come first among equals when labels compete for room. */
export function nodesOf(record: AtlasRecord, day: Day, ties: readonly Tie[], chosen: number | null, project: Project): ShownNode[] {
  const partners = new Uint16Array(record.states.length)
  const near = new Uint8Array(record.states.length)
  for (const tie of ties) {
    partners[tie.a]++
    partners[tie.b]++
    if (tie.a === chosen) near[tie.b] = 1
    if (tie.b === chosen) near[tie.a] = 1
  }
  const nodes: ShownNode[] = []
  for (const state of record.states) {
    if (!state.at || !(existsOn(state, day) || partners[state.index] > 0)) continue
    const point = project(state.at)
    if (!point) continue
    const emphasis = chosen === null ? 'plain' : state.index === chosen || near[state.index] ? 'strong' : 'muted'
    nodes.push({ index: state.index, x: point[0], y: point[1], partners: partners[state.index], name: nameOn(state, day), emphasis })
  }
  return nodes
}

export const radiusOf = (node: ShownNode): number => (node.partners === 0 ? 1.6 : Math.min(2.2 + Math.sqrt(node.partners) * 0.45, 6))

export const sameNodes = (p: readonly ShownNode[], q: readonly ShownNode[]): boolean =>
  p.length === q.length &&
  p.every(
    (node, i) =>
      node.index === q[i].index && node.partners === q[i].partners && node.name === q[i].name && node.emphasis === q[i].emphasis && node.colour === q[i].colour,
  )
