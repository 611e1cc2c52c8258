import { clamp, type Day, dayInWords, parseDay } from '../record/days'
import { OWN_LAYERS } from '../record/layers'
import type { AtlasRecord, StateEntry } from '../record/record'
import { find } from './find'

type Reach = Pick<AtlasRecord, 'firstDay' | 'lastDay'>

/** The day that an address asks for: the nearest that the record reaches; its last where no day is named. */
export function dayAsked(written: string | null, { firstDay, lastDay }: Reach): Day {
  const day = parseDay(written)
  return day === null ? lastDay : clamp(day, firstDay, lastDay)
}

/** Why the day shown is not the one that was asked for; null where it is. */
export function dayAmiss(written: string | null, record: Reach): string | null {
  if (!written) return null
  const [asked, shown] = [parseDay(written), dayAsked(written, record)]
  if (asked === shown) return null
  const why = asked === null ? `“${written}” is no day; days are written as 1914-07-28.` : `${dayInWords(asked)} lies outside the record.`
  return `${why} The record goes from ${dayInWords(record.firstDay)} to ${dayInWords(record.lastDay)}. Shown is ${dayInWords(shown)}.`
}

/** What an address of the map or the network asks for in vain, beside the day. */
export interface Vain {
  readonly words: string
  /** The state that was perhaps meant. */
  readonly perhaps?: StateEntry
}
export function sceneAmiss(query: URLSearchParams, record: AtlasRecord): Vain[] {
  const vain: Vain[] = []
  const state = query.get('state')
  if (state && !record.stateById.has(state.toUpperCase()))
    vain.push({ words: `The record has no state with the code “${state}”; none is chosen.`, perhaps: find(record, state)[0] })
  const layers = (query.get('layers') ?? '').split(',').filter(id => id && !OWN_LAYERS.some(layer => layer.id === id))
  if (layers.length) vain.push({ words: `There is no layer “${layers.join('”, “')}”. There are ${OWN_LAYERS.map(layer => layer.id).join(', ')}.` })
  return vain
}
