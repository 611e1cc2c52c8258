import type { PlacedTie } from './placed'

export type Emphasis = 'plain' | 'strong' | 'muted'

/** How a tie looks at this moment. */
export interface ShownTie extends PlacedTie {
  readonly emphasis: Emphasis
}

/** With a state chosen, its own ties stand out and the others step back. */
export function show(ties: readonly PlacedTie[], chosen: number | null): ShownTie[] {
  return ties.map(tie => ({
    a: tie.a,
    b: tie.b,
    layer: tie.layer,
    direction: tie.direction,
    layers: tie.layers,
    lines: tie.lines,
    emphasis: chosen === null ? 'plain' : tie.a === chosen || tie.b === chosen ? 'strong' : 'muted',
  }))
}
