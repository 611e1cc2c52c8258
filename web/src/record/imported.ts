import type { LayerRow, LayerTies } from '../api/shapes'
import { type Day, dayOf, isoOf } from './days'
import type { Layer } from './layers'
import { type AtlasRecord, holds, type Spell } from './record'

/** Two states that a public data set joins, and when. */
export interface ImportedTie extends Spell {
  readonly a: number
  readonly b: number
}

/** A layer that a public data set gives, by the states of the record. */
export interface ImportedLayer {
  readonly row: LayerRow
  /** The days of which the data set speaks; on others nothing is known, which is not the same as none. */
  readonly days: Spell
  readonly ties: readonly ImportedTie[]
  /** Rows of the data set that are left out because the record knows no such state on the day. */
  readonly unplaced: number
}

export function readLayer(record: AtlasRecord, given: LayerTies): ImportedLayer {
  const places = given.states.map(id => record.stateById.get(id)?.index ?? -1)
  const ties = given.a
    .map((a, i): ImportedTie => ({ a: places[a], b: places[given.b[i]], from: given.from[i], to: given.to[i] }))
    .filter(tie => tie.a >= 0 && tie.b >= 0)
  return { row: given.layer, days: { from: dayOf(given.layer.first!), to: dayOf(given.layer.last!) }, ties, unplaced: given.unplaced }
}

export const speaksOf = (layer: ImportedLayer, day: Day): boolean => holds(layer.days, day)

/** The day nearest to another of which the data set speaks. */
export const nearestDay = (layer: ImportedLayer, day: Day): Day => Math.min(Math.max(day, layer.days.from), layer.days.to)

/** Where the data set is from, for the foot of a table or a picture. */
export const sourceOf = (layer: ImportedLayer): string =>
  `${layer.row.source}${layer.row.version && !layer.row.source.includes(layer.row.version) ? ` ${layer.row.version}` : ''}`

export const yearsOf = (layer: ImportedLayer): string => {
  const [first, last] = [isoOf(layer.days.from), isoOf(layer.days.to)]
  return first === last ? first : `${first.slice(0, 4)} to ${last.slice(0, 4)}`
}

/** What a layer is called; the one of a data set bears its own name. */
export const titleOf = (layer: Layer, imported: ImportedLayer | null): string => (layer.id === 'imported' && imported ? imported.row.title : layer.title)
