import type { Topology } from 'topojson-specification'
import type { Bundle } from '../record/wire'
import type {
  AtlasLayers,
  Brief,
  Case,
  CaseRow,
  Crisis,
  CrisisQuestion,
  Dataset,
  Figures,
  LayerTies,
  PlaceRow,
  SpendingView,
  StateDossier,
  TreatyDossier,
  Work,
} from './shapes'

/** A question the server could not answer, with its reason in a sentence. */
export class Refusal extends Error {
  constructor(
    message: string,
    readonly status: number,
  ) {
    super(message)
  }
}

const BASE = '/api/v1/'

async function ask<T>(address: string, body?: unknown): Promise<T> {
  const how = body === undefined ? {} : { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
  let response: Response
  try {
    response = await fetch(BASE + address, how)
  } catch {
    throw new Refusal('The server cannot be reached. If you started it yourself, see whether it still runs; then load the page again.', 0)
  }
  if (!response.ok) throw new Refusal(await reasonOf(response), response.status)
  return (await response.json()) as T
}

async function reasonOf(response: Response): Promise<string> {
  const problem = (await response.json().catch(() => null)) as { detail?: string; title?: string } | null
  return problem?.detail ?? problem?.title ?? `The server answered ${response.status}.`
}

const name = encodeURIComponent

export const api = {
  record: () => ask<Bundle>('atlas/record'),
  layers: () => ask<AtlasLayers>('atlas/layers'),
  layer: (id: string) => ask<LayerTies>(`atlas/layers/${name(id)}`),
  borders: () => ask<Topology>('atlas/borders'),
  state: (id: string, on: string) => ask<StateDossier>(`states/${name(id)}?on=${on}`),
  treaty: (id: string) => ask<TreatyDossier>(`treaties/${name(id)}`),
  spending: (treaty: string) => ask<SpendingView>(`treaties/${name(treaty)}/spending`),
  brief: (a: string, b: string, on: string) => ask<Brief>(`brief?a=${name(a)}&b=${name(b)}&on=${on}`),
  figures: (states: readonly string[]) => ask<Figures>(`figures?${states.map(s => `state=${name(s)}`).join('&')}`),
  crisis: (question: CrisisQuestion) => ask<Crisis>('crisis', question),
  cases: () => ask<CaseRow[]>('casebook'),
  case: (id: string) => ask<Case>(`casebook/${name(id)}`),
  places: () => ask<PlaceRow[]>('places'),
  data: () => ask<readonly Dataset[]>('data?known=true'),
  citations: () => ask<readonly Work[]>('data/citations'),
  about: () => ask<Record<string, unknown>>('about'),
}
