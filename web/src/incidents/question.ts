import type { CrisisQuestion, IncidentBlock } from '../api/shapes'
import { type Day, isoOf } from '../record/days'
import { type AtlasRecord, existsOn } from '../record/record'
import { dayAsked } from '../shell/amiss'

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

export function statedIn(query: URLSearchParams, record: Pick<AtlasRecord, 'firstDay' | 'lastDay'>): Stated {
  const began = query.get('unprovoked')
  return {
    attackers: list(query.get('attackers')).map(s => s.toUpperCase()),
    target: query.get('target')?.toUpperCase() ?? null,
    on: isoOf(dayAsked(query.get('on'), record)),
    place: query.get('place') ?? '',
    object: query.get('object') ?? 'territory',
    domain: query.get('domain') ?? 'land',
    began: began === 'false' || began === 'disputed' ? began : 'true',
    facts: list(query.get('facts')),
    breaking: list(query.get('breaking')).map(s => s.toUpperCase()),
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
  }
}

export function questionOf(s: Stated, record: AtlasRecord, day: Day): CrisisQuestion {
  const incident: IncidentBlock = {
    date: s.on,
    attackers: s.attackers.map(id => ({ id })),
    target: { id: s.target! },
    object: s.object,
    domain: s.domain,
    unprovoked: s.began === 'disputed' ? 'disputed' : s.began === 'true',
    ...(s.place ? { location: { area: s.place } } : {}),
  }
  return asking(incident, s.facts, s.breaking, record, day)
}

/** The question as it is sent; where some break their word, the others of that day are listed as keeping it. */
export function asking(incident: IncidentBlock, facts: readonly string[], breaking: readonly string[], record: AtlasRecord, day: Day): CrisisQuestion {
  const keeping = record.states.filter(state => existsOn(state, day) && !breaking.includes(state.id)).map(state => state.id)
  return { incident, ...(facts.length ? { facts } : {}), comply: breaking.length ? keeping : 'all' }
}
