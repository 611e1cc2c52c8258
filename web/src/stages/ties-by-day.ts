import { type Day, OPEN } from '../record/days'
import { groupBy } from '../record/group'
import type { ImportedLayer } from '../record/imported'
import { IMPORTED, LAYERS, RUPTURE } from '../record/layers'
import type { AtlasRecord, Doubt, Obligation } from '../record/record'
import { rupturesOf } from '../record/ruptures'
import type { Tie } from './tie'

// A product of two sets of states that gains (+1) or loses (-1) its duties on a day.
interface Change {
  readonly day: Day
  readonly by: 1 | -1
  readonly layer: number
  readonly promisors: readonly number[]
  readonly beneficiaries: readonly number[]
}

/**
 * The ties of any day. It keeps a count for each layer and directed pair and moves it from day to day by what began and ended between,
 * so that a step costs what changed and not what is in force.
 */
export class TiesByDay {
  private readonly changes: readonly Change[]
  private readonly size: number
  private readonly counts: Uint16Array[]
  // Bit i of held[p * size + q]: p owes q something of layer i.
  private readonly held: Uint8Array
  private next = 0
  // For each layer, the times that some pair gained its first or lost its last duty of it.
  private readonly turns = LAYERS.map(() => 0)
  private told: { turns: number; mask: number; only: number | null; ties: Tie[] } | null = null
  private at: Day = -1

  /**
   * @param record the record
   * @param imported the layer of a public data set, where one is chosen
   */
  constructor(record: AtlasRecord, imported: ImportedLayer | null = null) {
    this.size = record.states.length
    this.counts = LAYERS.map(() => new Uint16Array(this.size * this.size))
    this.held = new Uint8Array(this.size * this.size)
    this.changes = changesOf(record, imported).sort((x, y) => x.day - y.day)
  }

  get day(): Day {
    return this.at
  }

  moveTo(day: Day): void {
    while (this.next < this.changes.length && this.changes[this.next].day <= day) this.apply(this.changes[this.next++], 1)
    while (this.next > 0 && this.changes[this.next - 1].day > day) this.apply(this.changes[--this.next], -1)
    this.at = day
  }

  /** Ties of the layers asked for, ordered by pair. Only those of one state, where one is named. The same list as before when nothing changed. */
  ties(mask: number, only: number | null = null): readonly Tie[] {
    const told = this.told
    if (told && told.turns === this.turnsIn(mask) && told.mask === mask && told.only === only) return told.ties
    const { size, held } = this
    const ties: Tie[] = []
    for (let a = 0; a < size; a++) {
      const row = a * size
      for (let b = a + 1; b < size; b++) {
        const forth = held[row + b] & mask
        const back = held[b * size + a] & mask
        if ((forth | back) === 0) continue
        if (only !== null && a !== only && b !== only) continue
        ties.push(tieOf(a, b, forth, back))
      }
    }
    this.told = { turns: this.turnsIn(mask), mask, only, ties }
    return ties
  }

  /** How many pairs of states are joined by exactly these layers: element m counts the pairs whose layers, as bits, are m. */
  combinations(): Uint32Array {
    const { size, held } = this
    const counts = new Uint32Array(1 << LAYERS.length)
    for (let a = 0; a < size; a++) for (let b = a + 1; b < size; b++) counts[held[a * size + b] | held[b * size + a]]++
    return counts
  }

  /** How many pairs of states each layer joins on the day, whichever way. */
  pairs(): number[] {
    const pairs = LAYERS.map(() => 0)
    this.combinations().forEach((count, layers) => {
      for (let layer = 0; layer < pairs.length; layer++) if (layers & (1 << layer)) pairs[layer] += count
    })
    return pairs
  }

  /** Layers in which p owes q something on the day, as bits. */
  layersFrom(p: number, q: number): number {
    return this.held[p * this.size + q]
  }

  /** Days after which the ties of these layers differ from the day before, ascending. */
  changeDays(mask: number): Day[] {
    const days: Day[] = []
    for (const change of this.changes) if (mask & (1 << change.layer) && days.at(-1) !== change.day) days.push(change.day)
    return days
  }

  private turnsIn(mask: number): number {
    return this.turns.reduce((sum, turns, layer) => (mask & (1 << layer) ? sum + turns : sum), 0)
  }

  private apply(change: Change, sense: 1 | -1): void {
    const counts = this.counts[change.layer]
    const bit = 1 << change.layer
    const by = change.by * sense
    for (const p of change.promisors)
      for (const q of change.beneficiaries) {
        if (p === q) continue
        const cell = p * this.size + q
        counts[cell] += by
        const holds = counts[cell] > 0
        if (holds === ((this.held[cell] & bit) !== 0)) continue
        this.held[cell] ^= bit
        this.turns[change.layer]++
      }
  }
}

function tieOf(a: number, b: number, forth: number, back: number): Tie {
  const layers = forth | back
  const layer = 31 - Math.clz32(layers & -layers)
  const bit = 1 << layer
  const direction = forth & bit ? (back & bit ? 'mutual' : 'a-to-b') : 'b-to-a'
  return { a, b, layer, direction, layers }
}

function changesOf(record: AtlasRecord, imported: ImportedLayer | null): Change[] {
  const changes: Change[] = []
  const add = (spell: { from: Day; to: Day }, by: 1 | -1, layer: number, promisors: readonly number[], beneficiaries: readonly number[]) => {
    changes.push({ day: spell.from, by, layer, promisors, beneficiaries })
    if (spell.to < OPEN) changes.push({ day: spell.to + 1, by: by === 1 ? -1 : 1, layer, promisors, beneficiaries })
  }
  const suspensions = groupBy(
    record.doubts.filter(doubt => doubt.effect === 'suspended'),
    doubt => doubt.treaty,
  )
  for (const duty of record.obligations) {
    add(duty, 1, duty.layer, duty.promisors, duty.beneficiaries)
    for (const doubt of suspensions.get(duty.treaty) ?? []) {
      const rest = suspended(duty, doubt)
      if (rest) add(rest, -1, duty.layer, rest.promisors, rest.beneficiaries)
    }
  }
  for (const rupture of rupturesOf(record.events)) {
    const pair = [rupture.a, rupture.b]
    add(rupture, 1, RUPTURE, pair, pair)
  }
  for (const tie of imported?.ties ?? []) {
    const pair = [tie.a, tie.b]
    if (imported?.row.is_directed) add(tie, 1, IMPORTED, [tie.a], [tie.b])
    else add(tie, 1, IMPORTED, pair, pair)
  }
  return changes
}

// The part of a duty that a suspension takes away.
function suspended(duty: Obligation, doubt: Doubt) {
  const both = (own: readonly number[], theirs: readonly number[] | null) => (theirs === null ? own : own.filter(s => theirs.includes(s)))
  const from = Math.max(duty.from, doubt.from)
  const to = Math.min(duty.to, doubt.to)
  return from <= to ? { from, to, promisors: both(duty.promisors, doubt.promisors), beneficiaries: both(duty.beneficiaries, doubt.beneficiaries) } : null
}
