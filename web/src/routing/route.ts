import { type Day, isoOf, parseDay } from '../record/days'
import { idsOf, type LayerId, maskOf, OWN_LAYERS, SHOWN_AT_FIRST } from '../record/layers'

export type Page =
  | { readonly name: 'map' | 'network' | 'states' | 'treaties' | 'incidents' | 'incident' | 'data' | 'pairs' }
  | { readonly name: 'state'; readonly id: string }
  | { readonly name: 'treaty'; readonly id: string }
  | { readonly name: 'pair'; readonly a: string; readonly b: string }
  | { readonly name: 'case'; readonly id: string }
  | { readonly name: 'tour'; readonly step: number }
  | { readonly name: 'missing'; readonly path: string }

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    // A percent sign that stands for nothing is itself.
    return part
  }
}

/** Which page an address names. Every view is an address, so that it can be kept, shared and gone back to. */
export function pageOf(path: string): Page {
  const parts = path.split('/').filter(Boolean).map(decoded)
  const [first, second, third] = parts
  if (parts.length === 0) return { name: 'map' }
  if (
    parts.length === 1 &&
    (first === 'network' || first === 'states' || first === 'treaties' || first === 'incidents' || first === 'data' || first === 'pairs')
  )
    return { name: first }
  if (parts.length === 2 && first === 'states') return { name: 'state', id: second }
  if (parts.length === 2 && first === 'treaties') return { name: 'treaty', id: second }
  if (parts.length === 3 && first === 'pairs') return { name: 'pair', a: second, b: third }
  if (parts.length === 2 && first === 'incidents' && second === 'room') return { name: 'incident' }
  if (parts.length <= 3 && first === 'incidents' && second === 'july-1914') return { name: 'tour', step: Math.max(1, Number(third ?? 1) || 1) }
  if (parts.length === 3 && first === 'incidents' && second === 'cases') return { name: 'case', id: third }
  return { name: 'missing', path }
}

/** What the map and the network share: day, layers, state. */
export interface Scene {
  readonly day: Day
  readonly layers: readonly LayerId[]
  readonly state: string | null
}

export function sceneOf(query: URLSearchParams, lastDay: Day, firstDay: Day): Scene {
  const day = parseDay(query.get('on'))
  const asked = query.get('layers')
  const layers = asked === null ? SHOWN_AT_FIRST : idsOf(maskOf(asked.split(',').filter((id): id is LayerId => OWN_LAYERS.some(layer => layer.id === id))))
  return { day: day === null ? lastDay : Math.min(Math.max(day, firstDay), lastDay), layers, state: query.get('state') }
}

/** The query that names a scene; what is as usual is left out. */
export function queryOf(scene: Scene, lastDay: Day): Record<string, string | null> {
  const usual = maskOf(scene.layers) === maskOf(SHOWN_AT_FIRST)
  return { on: scene.day === lastDay ? null : isoOf(scene.day), layers: usual ? null : scene.layers.join(','), state: scene.state }
}

/** An address with some of its query changed; null takes a part away. */
export function withQuery(query: URLSearchParams, changes: Record<string, string | null>): string {
  const next = new URLSearchParams(query)
  for (const [key, value] of Object.entries(changes)) {
    if (value === null || value === '') next.delete(key)
    else next.set(key, value)
  }
  const text = next.toString().replaceAll('%2C', ',')
  return text ? `?${text}` : ''
}
