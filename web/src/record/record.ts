import { type Day, OPEN } from './days'
import { layerOfKind } from './layers'
import { type Bundle, undelta } from './wire'

/** A run of days; both ends are inside it, and an open end is OPEN. */
export interface Spell {
  readonly from: Day
  readonly to: Day
}

export interface StateEntry {
  /** Place in the record's list. */
  readonly index: number
  readonly id: string
  readonly name: string
  readonly names: readonly ({ readonly name: string } & Spell)[]
  readonly aliases: readonly string[]
  /** ISO 3166-1 alpha-2 of today; null for a state that is gone. */
  readonly iso: string | null
  readonly spells: readonly ({ readonly standing: string } & Spell)[]
  readonly regions: readonly string[]
  /** Its capital, in degrees. */
  readonly at: readonly [lon: number, lat: number] | null
}

export interface TreatyEntry {
  readonly index: number
  readonly id: string
  readonly title: string
  /** Other names by which it is known. */
  readonly names: readonly string[]
  /** Days are null where not known, or not so. */
  readonly signed: Day | null
  readonly inForce: Day | null
  readonly ended: Day | null
  readonly kinds: readonly string[]
  readonly parties: readonly number[]
  readonly political: boolean
  readonly secret: boolean
  /** Dates that are vague, as the record writes them. */
  readonly written: Readonly<Record<string, string>>
}

/** Every promisor owes it to every other state among the beneficiaries, from the first day to the last. */
export interface Obligation extends Spell {
  readonly treaty: number
  readonly kind: string
  readonly layer: number
  readonly promisors: readonly number[]
  readonly beneficiaries: readonly number[]
}

/** Days on which duties under a treaty rested, or perhaps did. */
export interface Doubt extends Spell {
  readonly treaty: number
  readonly effect: 'suspended' | 'suspension-disputed' | 'contested'
  /** null: everyone. */
  readonly promisors: readonly number[] | null
  readonly beneficiaries: readonly number[] | null
}

export interface RecordEvent {
  readonly day: Day
  /** The date as the record writes it, where it is vague; the day is then the first or last possible one. */
  readonly written: string | null
  readonly kind: string
  readonly treaty: number | null
  readonly states: readonly number[]
  readonly actor: number | null
  /** How a treaty ended, or how a party left. */
  readonly detail: string | null
  readonly text: string
}

/** What the record says, as the atlas reads it once. */
export interface AtlasRecord {
  readonly hash: string
  readonly version: string
  readonly firstDay: Day
  readonly lastDay: Day
  readonly states: readonly StateEntry[]
  readonly stateById: ReadonlyMap<string, StateEntry>
  readonly treaties: readonly TreatyEntry[]
  readonly treatyById: ReadonlyMap<string, TreatyEntry>
  readonly obligations: readonly Obligation[]
  readonly doubts: readonly Doubt[]
  readonly events: readonly RecordEvent[]
}

const EFFECTS = ['suspended', 'suspension-disputed', 'contested'] as const

export function readBundle(bundle: Bundle): AtlasRecord {
  if (bundle.format !== 1)
    throw new Error(`The record comes in format ${bundle.format}; this atlas reads format 1. Reload the page to get the atlas that fits.`)
  const sets = bundle.sets.map(undelta)
  const open = (day: number): Day => (day < 0 ? OPEN : day)
  const known = (day: number): Day | null => (day < 0 ? null : day)
  const states = readStates(bundle, open)
  const treaties = readTreaties(bundle, sets, known)
  const ties = bundle.ties
  const obligations = undelta(ties.treaty_delta).map((treaty, i): Obligation => {
    const kind = bundle.kinds[ties.kind[i]]
    return {
      treaty,
      kind,
      layer: layerOfKind(kind),
      promisors: sets[ties.promisors[i]],
      beneficiaries: sets[ties.beneficiaries[i]],
      from: ties.from[i],
      to: open(ties.to[i]),
    }
  })
  const d = bundle.doubts
  const everyone = (set: number) => (set < 0 ? null : sets[set])
  const doubts = d.treaty.map(
    (treaty, i): Doubt => ({
      treaty,
      effect: EFFECTS[d.effect[i]],
      promisors: everyone(d.promisors[i]),
      beneficiaries: everyone(d.beneficiaries[i]),
      from: d.from[i],
      to: open(d.to[i]),
    }),
  )
  return {
    hash: bundle.record,
    version: bundle.version,
    firstDay: bundle.first_day,
    lastDay: bundle.current_through,
    states,
    stateById: new Map(states.map(s => [s.id, s])),
    treaties,
    treatyById: new Map(treaties.map(t => [t.id, t])),
    obligations,
    doubts,
    events: readEvents(bundle, sets),
  }
}

function readStates(bundle: Bundle, open: (day: number) => Day): StateEntry[] {
  const s = bundle.states
  return s.id.map((id, index) => {
    const [lon, lat] = [s.lon[index], s.lat[index]]
    return {
      index,
      id,
      name: s.name[index],
      names: s.names[index].map(([name, from, to]) => ({ name, from, to: open(to) })),
      aliases: s.aliases[index],
      iso: s.iso[index],
      spells: s.spells[index].map(([from, to, standing]) => ({ from, to: open(to), standing: bundle.standings[standing] })),
      regions: s.regions[index].map(r => bundle.regions[r]),
      at: lon === null || lat === null ? null : ([lon, lat] as const),
    }
  })
}

function readTreaties(bundle: Bundle, sets: number[][], known: (day: number) => Day | null): TreatyEntry[] {
  const t = bundle.treaties
  const written = vagueIn(bundle, 'treaties')
  return t.id.map((id, index) => ({
    index,
    id,
    title: t.title[index],
    names: t.names[index],
    signed: known(t.signed[index]),
    inForce: known(t.in_force[index]),
    ended: known(t.ended[index]),
    kinds: t.kinds[index].map(k => bundle.kinds[k]),
    parties: sets[t.parties[index]],
    political: t.political[index] === 1,
    secret: t.secret[index] === 1,
    written: written.get(index) ?? {},
  }))
}

// Dates of a table as the record writes them where they are vague, by row and column.
function vagueIn(bundle: Bundle, wanted: string): Map<number, Record<string, string>> {
  const written = new Map<number, Record<string, string>>()
  for (const [table, column, row, text] of bundle.vague) if (table === wanted) written.set(row, { ...written.get(row), [column]: text })
  return written
}

function readEvents(bundle: Bundle, sets: number[][]): RecordEvent[] {
  const e = bundle.events
  const written = vagueIn(bundle, 'events')
  return undelta(e.day_delta).map((day, i) => {
    const kind = bundle.event_kinds[e.kind[i]]
    const details = kind === 'departure' ? bundle.departures : bundle.ends
    return {
      day,
      written: written.get(i)?.day ?? null,
      kind,
      treaty: e.treaty[i] < 0 ? null : e.treaty[i],
      states: sets[e.states[i]],
      actor: e.actor[i] < 0 ? null : e.actor[i],
      detail: e.detail[i] < 0 ? null : details[e.detail[i]],
      text: e.text[i],
    }
  })
}

export const holds = (spell: Spell, day: Day): boolean => spell.from <= day && day <= spell.to

export const existsOn = (state: StateEntry, day: Day): boolean => state.spells.some(spell => holds(spell, day))

export const nameOn = (state: StateEntry, day: Day): string => state.names.find(n => holds({ from: Math.max(n.from, 0), to: n.to }, day))?.name ?? state.name
