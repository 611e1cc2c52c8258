import { firstOfYear, yearOf } from '../record/days'
import type { ImportedLayer } from '../record/imported'
import { LAYERS } from '../record/layers'
import { type AtlasRecord, existsOn } from '../record/record'
import { TiesByDay } from '../stages/ties-by-day'

/** How pairs of states were joined on the first of January of each year. */
export interface Series {
  readonly firstYear: number
  /** For each year, the number of all pairs of states, and of those joined by exactly the layers that an index gives as bits. */
  readonly years: readonly { readonly all: number; readonly joined: Uint32Array }[]
}

export function seriesOf(record: AtlasRecord, imported: ImportedLayer | null = null): Series {
  const index = new TiesByDay(record, imported)
  const [firstYear, lastYear] = [yearOf(record.firstDay), yearOf(record.lastDay)]
  const years = []
  for (let year = firstYear; year <= lastYear; year++) {
    const day = Math.max(firstOfYear(year), record.firstDay)
    index.moveTo(day)
    const states = record.states.filter(state => existsOn(state, day)).length
    years.push({ all: Math.max((states * (states - 1)) / 2, 1), joined: index.combinations() })
  }
  return { firstYear, years }
}

/**
 * Which share of all pairs each layer joins in a year, a pair being counted once, for the most important of the layers shown.
 * Shares, because in 1815 there were 40 states and today there are 200.
 */
export function sharesOf(year: Series['years'][number], mask: number): number[] {
  const shares = LAYERS.map(() => 0)
  year.joined.forEach((count, layers) => {
    const shown = layers & mask
    if (shown !== 0) shares[31 - Math.clz32(shown & -shown)] += count / year.all
  })
  return shares
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
