import type { Crisis } from '../api/shapes'
import type { ShownNode } from '../map/nodes'
import { project } from '../map/sheet'
import { dayOf } from '../record/days'
import { layerOfKind } from '../record/layers'
import type { AtlasRecord } from '../record/record'
import { nameOn } from '../record/record'
import type { Placer } from '../stages/placed'
import { type ShownTie, show } from '../stages/shown'
import type { Tie } from '../stages/tie'
import { helpIn } from './help'

/** The round that an address names; the last where it names none that there is. */
export function roundIn(query: URLSearchParams, last: number): number {
  const named = query.get('round') ?? ''
  return /^\d{1,3}$/.test(named) ? Math.min(Number(named), last) : last
}

/** Which side a state stands on when so many rounds have passed; 0 is the attack itself. */
export function sidesAfter(crisis: Crisis, round: number): Map<string, 'attacker' | 'target' | 'both'> {
  const sides = new Map<string, 'attacker' | 'target' | 'both'>()
  for (const attacker of crisis.incident.attackers) sides.set(attacker.id, 'attacker')
  sides.set(crisis.incident.target.id, 'target')
  for (const edge of crisis.cascade) {
    if (edge.round > round) continue
    const side = sides.get(edge.state.id)
    sides.set(edge.state.id, side && side !== edge.side ? 'both' : edge.side)
  }
  return sides
}

/** Ties by which states are drawn in, up to a round: from the one who helps to the one who is helped. */
export function tiesAfter(crisis: Crisis, round: number, record: AtlasRecord, placer: Placer): ShownTie[] {
  const ties = new Map<string, Tie>()
  for (const edge of crisis.cascade) {
    if (edge.round > round) continue
    const p = record.stateById.get(edge.because.promisor.id)
    const q = record.stateById.get(edge.because.beneficiary.id)
    if (!p || !q) continue
    const [a, b] = p.index < q.index ? [p, q] : [q, p]
    const layer = layerOfKind(edge.because.kind)
    ties.set(`${p.id}-${q.id}`, { a: a.index, b: b.index, layer, layers: 1 << layer, direction: p === a ? 'a-to-b' : 'b-to-a' })
  }
  return show(
    [...ties.values()].map(tie => placer.place(tie)),
    null,
  ).map(tie => ({ ...tie, emphasis: 'strong' }))
}

export function nodesAfter(
  crisis: Crisis,
  round: number,
  record: AtlasRecord,
  colours: Record<'attacker' | 'target' | 'both' | 'contingent', string>,
): ShownNode[] {
  const day = dayOf(crisis.incident.date)
  const sides = sidesAfter(crisis, round)
  const open = new Set(helpIn(crisis).open.map(d => d.promisor.id))
  const nodes: ShownNode[] = []
  for (const [id, side] of [...sides, ...[...open].filter(id => !sides.has(id)).map(id => [id, 'contingent'] as const)]) {
    const state = record.stateById.get(id)
    const point = state?.at && project(state.at)
    if (state && point)
      nodes.push({ index: state.index, x: point[0], y: point[1], partners: 12, name: nameOn(state, day), emphasis: 'strong', colour: colours[side] })
  }
  return nodes
}

/** The part of the sheet in which a crisis takes place, with some air around it. */
export function frameAround(nodes: readonly ShownNode[]): { x: number; y: number; zoom: number } {
  if (nodes.length === 0) return { x: 480, y: 233, zoom: 1 }
  const [xs, ys] = [nodes.map(n => n.x), nodes.map(n => n.y)]
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const zoom = Math.min(Math.max(Math.min(960 / (right - left + 90), 467 / (bottom - top + 60)), 1), 7)
  return { x: (left + right) / 2, y: (top + bottom) / 2, zoom }
}
