/** What the map tells apart: seventeen kinds of obligation in six groups, and broken relations. */
export interface Layer {
  readonly id: LayerId
  readonly title: string
  /** What the promisor does, as a sentence without its subject. */
  readonly meaning: string
  /** Kinds of the record that belong here. */
  readonly kinds: readonly string[]
}

export type LayerId = 'defence' | 'offence' | 'neutrality' | 'peace' | 'consultation' | 'framework' | 'rupture' | 'imported'

/** In the order of importance: where two states share several, the map shows the first. */
export const LAYERS: readonly Layer[] = [
  { id: 'defence', title: 'Defence', meaning: 'helps the other if it is attacked', kinds: ['defence'] },
  { id: 'offence', title: 'Joining a war', meaning: 'joins a war that the other begins or wages', kinds: ['offence'] },
  { id: 'neutrality', title: 'Neutrality', meaning: 'stays out of the other’s wars, or denies aid to its enemy', kinds: ['neutrality'] },
  { id: 'peace', title: 'No attack, no harm', meaning: 'does not attack or harm the other', kinds: ['non-aggression', 'friendship'] },
  { id: 'consultation', title: 'Consultation', meaning: 'confers with the other', kinds: ['consultation'] },
  {
    id: 'framework',
    title: 'Frameworks',
    meaning: 'works with the other: intelligence, bases, arms, exercises, dialogue, aid short of war',
    kinds: [
      'assistance',
      'mobilisation',
      'no-separate-peace',
      'intelligence-sharing',
      'arms-supply',
      'basing',
      'status-of-forces',
      'exercises',
      'dialogue',
      'humanitarian',
      'cooperation',
    ],
  },
  { id: 'rupture', title: 'Relations broken off', meaning: 'has no diplomatic relations with the other, after a break that the record dates', kinds: [] },
  { id: 'imported', title: 'From a data set', meaning: 'what a public data set says, where one is chosen', kinds: [] },
]

export const RUPTURE = 6
/** The layer of a public data set: one at a time, beside those of the record. */
export const IMPORTED = 7
/** What the record itself tells. */
export const OWN_LAYERS = LAYERS.slice(0, IMPORTED)

/** Help in war and neutrality are what an attack sets off; the rest is one click away. */
export const SHOWN_AT_FIRST: readonly LayerId[] = ['defence', 'offence', 'neutrality']

const layerByKind = new Map(LAYERS.flatMap((layer, i) => layer.kinds.map(kind => [kind, i] as const)))

export function layerOfKind(kind: string): number {
  return layerByKind.get(kind) ?? LAYERS.findIndex(layer => layer.id === 'framework')
}

/** A set of layers as bits, bit i for LAYERS[i]. */
export const maskOf = (ids: Iterable<LayerId>): number => {
  let mask = 0
  for (const id of ids) mask |= 1 << LAYERS.findIndex(layer => layer.id === id)
  return mask
}

export const idsOf = (mask: number): LayerId[] => LAYERS.filter((_, i) => mask & (1 << i)).map(layer => layer.id)

/** Kinds from the most binding to the least, for sorting: defence first, cooperation last. */
const KINDS = LAYERS.flatMap(layer => layer.kinds)
export const byWeight = (p: string, q: string): number => weightOf(p) - weightOf(q)
const weightOf = (kind: string) => (KINDS.includes(kind) ? KINDS.indexOf(kind) : KINDS.length)

const KIND_WORDS: Record<string, string> = {
  defence: 'defence',
  offence: 'joining a war',
  neutrality: 'neutrality',
  'non-aggression': 'non-aggression',
  friendship: 'friendship',
  consultation: 'consultation',
  assistance: 'assistance',
  mobilisation: 'mobilisation',
  'no-separate-peace': 'no separate peace',
  'intelligence-sharing': 'intelligence sharing',
  'arms-supply': 'arms supply',
  basing: 'bases',
  'status-of-forces': 'status of forces',
  exercises: 'exercises',
  dialogue: 'dialogue',
  humanitarian: 'humanitarian aid',
  cooperation: 'cooperation',
}
export const kindInWords = (kind: string): string => KIND_WORDS[kind] ?? kind
