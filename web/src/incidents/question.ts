import type { CrisisQuestion, IncidentBlock, PlaceRow } from '../api/shapes'
import { type Day, isoOf } from '../record/days'
import { type AtlasRecord, existsOn } from '../record/record'
import { dayAsked } from '../shell/amiss'
import { named, plain } from '../shell/find'

/** An incident as the reader states it; it is kept in the address. */
export interface Stated {
  readonly attackers: readonly string[]
  readonly target: string | null
  readonly on: string
  /** A place of the gazetteer; empty: the target's home territory. */
  readonly place: string
  readonly object: string
  readonly domain: string
  readonly began: 'true' | 'false' | 'disputed'
  /** "asked" where it is known to be so, "no-asked" where it is known not to be. */
  readonly facts: readonly string[]
  /** States that do not keep their word. */
  readonly breaking: readonly string[]
}

export const OBJECTS = { territory: 'territory', 'armed-forces': 'armed forces', 'public-vessel': 'a public vessel', aircraft: 'an aircraft' } as const
export const DOMAINS = { land: 'on land', sea: 'at sea', air: 'in the air', cyber: 'through networks' } as const
export const FACTS = {
  asked: 'the victim asks for help',
  resisted: 'the victim resists',
  found: 'the organ of the treaty finds that the case is given',
  consulted: 'the allies have consulted',
  agreed: 'the allies have agreed on a response',
  judged: 'each ally judges for itself that it is bound',
} as const

const list = (text: string | null): string[] => (text ? text.split(',').filter(Boolean) : [])

// The interface calls the same things by other words, of which some may stand several times; the room understands both.
const either = (query: URLSearchParams, own: string, theirs: string): string[] => [...new Set([query.get(own), ...query.getAll(theirs)].flatMap(list))]

/** What an address states; states are named by code or by name. */
export function statedIn(query: URLSearchParams, record: AtlasRecord): Stated {
  const idOf = (written: string) => named(record, written)?.id ?? written.toUpperCase()
  const began = query.get('unprovoked')
  return {
    attackers: [...new Set(either(query, 'attackers', 'attacker').map(idOf))],
    target: query.get('target') ? idOf(query.get('target')!) : null,
    on: isoOf(dayAsked(query.get('on'), record)),
    place: query.get('place') ?? query.get('location') ?? '',
    object: query.get('object') ?? 'territory',
    domain: query.get('domain') ?? 'land',
    began: began === 'false' || began === 'disputed' ? began : 'true',
    facts: either(query, 'facts', 'fact'),
    breaking: list(query.get('breaking')).map(idOf),
  }
}

export function queryOfStated(s: Stated): Record<string, string | null> {
  const usual = (value: string, otherwise: string) => (value === otherwise ? null : value)
  return {
    attackers: s.attackers.join(','),
    target: s.target,
    on: s.on,
    place: s.place,
    object: usual(s.object, 'territory'),
    domain: usual(s.domain, 'land'),
    unprovoked: usual(s.began, 'true'),
    facts: s.facts.join(','),
    breaking: s.breaking.join(','),
    // A round of what followed before.
    round: null,
    // Once something is changed in the room, its own words stand in the address alone.
    attacker: null,
    location: null,
    fact: null,
  }
}

/** @param places the gazetteer; only wanted where a place is named */
export function questionOf(s: Stated, record: AtlasRecord, day: Day, places: readonly PlaceRow[] = []): CrisisQuestion {
  const incident: IncidentBlock = {
    date: s.on,
    attackers: s.attackers.map(id => ({ id })),
    target: { id: s.target! },
    object: s.object,
    domain: s.domain,
    unprovoked: s.began === 'disputed' ? 'disputed' : s.began === 'true',
    ...(s.place ? { location: locationOf(s.place, record, places) } : {}),
  }
  return asking(incident, s.facts, s.breaking, record, day)
}

// A place of the gazetteer, else a state for its home territory: Cyprus and many others are both, and mean the island.
function locationOf(place: string, record: AtlasRecord, places: readonly PlaceRow[]): { state: string } | { area: string } {
  const known = places.some(p => [p.id, p.name, ...p.names].some(name => plain(name) === plain(place)))
  const state = known ? null : named(record, place)
  return state ? { state: state.id } : { area: place }
}

/** The question as it is sent; where some break their word, the others of that day are listed as keeping it. */
export function asking(incident: IncidentBlock, facts: readonly string[], breaking: readonly string[], record: AtlasRecord, day: Day): CrisisQuestion {
  const keeping = record.states.filter(state => existsOn(state, day) && !breaking.includes(state.id)).map(state => state.id)
  return { incident, ...(facts.length ? { facts } : {}), comply: breaking.length ? keeping : 'all' }
}
