import { api } from '../api/client'
import type { AtlasLayers } from '../api/shapes'
import { type ImportedLayer, readLayer } from '../record/imported'
import type { AtlasRecord } from '../record/record'

let store = $state.raw<AtlasLayers | null>(null)
let silence = $state.raw<string | null>(null)
let asked = false

/** What the store of this machine adds to the atlas; asked for once, after the first picture. */
export function theStore(): AtlasLayers | null {
  if (!asked) {
    asked = true
    setTimeout(() => {
      api.layers().then(
        answer => (store = answer),
        (error: Error) => (silence = error.message),
      )
    }, 50)
  }
  return store
}

/** Why the store says nothing; null while it is asked, or when it answered. */
export const whyNoStore = (): string | null => silence

const known = new Map<string, Promise<ImportedLayer>>()

/** The ties of a layer, fetched once. */
export function layerOf(record: AtlasRecord, id: string): Promise<ImportedLayer> {
  let layer = known.get(id)
  if (!layer) {
    layer = api.layer(id).then(ties => readLayer(record, ties))
    known.set(id, layer)
    // What failed may be there the next time.
    layer.catch(() => known.delete(id))
  }
  return layer
}
