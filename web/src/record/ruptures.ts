import { type Day, OPEN } from './days'
import type { RecordEvent } from './record'

/** Days on which a pair had no diplomatic relations, from a break to the next renewal that the record dates. */
export interface Rupture {
  readonly a: number
  readonly b: number
  readonly from: Day
  readonly to: Day
}

const RENEWALS = new Set(['established', 'restored', 'resumed', 'upgraded', 'envoy-returned'])

export function rupturesOf(events: readonly RecordEvent[]): Rupture[] {
  const open = new Map<string, RecordEvent>()
  const ruptures: Rupture[] = []
  for (const event of events) {
    if (event.treaty !== null || event.states.length !== 2) continue
    const key = event.states.join()
    const broken = open.get(key)
    if (event.kind === 'severed' && !broken) open.set(key, event)
    if (RENEWALS.has(event.kind) && broken) {
      ruptures.push(ruptureOf(broken, event.day - 1))
      open.delete(key)
    }
  }
  for (const broken of open.values()) ruptures.push(ruptureOf(broken, OPEN))
  return ruptures.filter(r => r.from <= r.to)
}

const ruptureOf = (event: RecordEvent, to: Day): Rupture => ({ a: event.states[0], b: event.states[1], from: event.day, to })
