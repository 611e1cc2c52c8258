import { firstOfYear, yearOf } from '../record/days'
import { LAYERS } from '../record/layers'
import { type AtlasRecord, existsOn } from '../record/record'
import { TiesByDay } from '../stages/ties-by-day'

/** Which share of all pairs of states each layer joined on the first of January of each year. */
export interface Series {
  readonly firstYear: number
  /** shares[layer][year - firstYear], from 0 to 1. A pair in two layers counts in both. */
  readonly shares: readonly (readonly number[])[]
}

export function seriesOf(record: AtlasRecord): Series {
  const index = new TiesByDay(record)
  const [firstYear, lastYear] = [yearOf(record.firstDay), yearOf(record.lastDay)]
  const shares: number[][] = LAYERS.map(() => [])
  for (let year = firstYear; year <= lastYear; year++) {
    const day = Math.max(firstOfYear(year), record.firstDay)
    index.moveTo(day)
    // In 1815 there were 40 states and today there are 200: counts of pairs could not be compared.
    const states = record.states.filter(state => existsOn(state, day)).length
    const all = Math.max((states * (states - 1)) / 2, 1)
    for (const [layer, pairs] of index.pairs().entries()) shares[layer].push(pairs / all)
  }
  return { firstYear, shares }
}

/** Days that many readers look for first. */
export const LANDMARKS: readonly { readonly on: string; readonly title: string }[] = [
  { on: '1815-12-01', title: 'After Vienna' },
  { on: '1854-03-28', title: 'Crimean War' },
  { on: '1882-05-20', title: 'Triple Alliance' },
  { on: '1914-07-28', title: 'July 1914' },
  { on: '1925-12-01', title: 'Locarno' },
  { on: '1939-09-01', title: 'September 1939' },
  { on: '1949-08-24', title: 'North Atlantic Treaty' },
  { on: '1955-06-04', title: 'Warsaw Pact' },
  { on: '1991-12-31', title: 'End of the Soviet Union' },
  { on: '2024-03-07', title: 'Sweden joins NATO' },
]
