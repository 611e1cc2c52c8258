import { untrack } from 'svelte'
import type { Day } from '../record/days'
import type { ImportedLayer } from '../record/imported'
import { IMPORTED, type LayerId, maskOf, RUPTURE } from '../record/layers'
import type { AtlasRecord } from '../record/record'
import { go, place } from '../routing/location.svelte'
import { queryOf, sceneOf, withQuery } from '../routing/route'
import { TiesByDay } from '../stages/ties-by-day'
import { type Series, seriesOf } from '../timeline/series'
import { layerOf } from './imported.svelte'

const DAYS_PER_SECOND = 365 * 3

/** What map and network share: the day, the layers, the state chosen, and the ties that follow from them. */
export class SceneState {
  day = $state<Day>(0)
  layers = $state.raw<readonly LayerId[]>([])
  chosen = $state<number | null>(null)
  playing = $state(false)
  series = $state.raw<Series | null>(null)
  /** The layer of a public data set that is asked for, and it itself once it has come. */
  wanted = $state<string | null>(null)
  imported = $state.raw<ImportedLayer | null>(null)
  refusal = $state.raw<string | null>(null)
  private readonly record: AtlasRecord
  private readonly index = $derived.by(() => new TiesByDay(this.record, this.imported))

  readonly mask = $derived(maskOf(this.layers) | (this.imported ? 1 << IMPORTED : 0))
  readonly ties = $derived.by(() => {
    this.index.moveTo(this.day)
    return this.index.ties(this.mask)
  })
  readonly pairs = $derived.by(() => {
    this.index.moveTo(this.day)
    return this.index.pairs()
  })
  // Breaks of relations come and go by the hundred; what is stepped through is what the reader shows.
  readonly changes = $derived.by(() => this.index.changeDays(this.mask))

  constructor(record: AtlasRecord) {
    this.record = record
    $effect(() => this.readAddress())
    $effect(() => this.fetchLayer())
    $effect(() => this.run())
    $effect(() => {
      const imported = this.imported
      const waiting = setTimeout(() => (this.series = seriesOf(record, imported)), 60)
      return () => clearTimeout(waiting)
    })
  }

  private readAddress(): void {
    // What a step in time wrote there itself is old by now while time goes on.
    if (withQuery(place.query, {}) === this.written) return
    this.written = null
    const scene = sceneOf(place.query, this.record.lastDay, this.record.firstDay)
    untrack(() => {
      this.day = scene.day
      this.layers = scene.layers
      this.chosen = scene.state === null ? null : (this.record.stateById.get(scene.state.toUpperCase())?.index ?? null)
      this.wanted = place.query.get('data')
    })
  }

  private fetchLayer(): void {
    const id = this.wanted
    this.refusal = null
    if (id === null) {
      this.imported = null
      return
    }
    layerOf(this.record, id).then(
      layer => {
        if (this.wanted === id) this.imported = layer
      },
      (error: Error) => {
        if (this.wanted !== id) return
        this.imported = null
        this.refusal = error.message
      },
    )
  }

  /** Shows the layer of a data set, or none. */
  want(id: string | null): void {
    go(place.path + withQuery(place.query, { data: id }))
  }

  /** Changes what is shown, and the address with it, so that it can be gone back from. */
  change(to: { day?: Day; layers?: readonly LayerId[]; chosen?: number | null }): void {
    clearTimeout(this.waiting)
    if (to.day !== undefined) this.day = to.day
    if (to.layers !== undefined) this.layers = to.layers
    if (to.chosen !== undefined) this.chosen = to.chosen
    go(place.path + this.address())
  }

  /** A step in time, one of many: dragging gives a day for every frame, and the address, replaced, follows when the hand rests. */
  step(day: Day): void {
    this.day = day
    clearTimeout(this.waiting)
    const path = place.path
    this.waiting = setTimeout(() => {
      if (path !== place.path) return
      this.written = this.address()
      go(place.path + this.written, 'replace')
    }, 180)
  }

  private waiting: ReturnType<typeof setTimeout> | undefined
  private written: string | null = null
  private address(): string {
    const state = this.chosen === null ? null : this.record.states[this.chosen].id
    return withQuery(place.query, queryOf({ day: this.day, layers: this.layers, state }, this.record.lastDay))
  }

  play(playing: boolean): void {
    if (playing && this.day >= this.record.lastDay) this.day = this.record.firstDay
    this.playing = playing
    if (!playing) this.step(this.day)
  }

  private run(): (() => void) | undefined {
    if (!this.playing) return
    let last = performance.now()
    let exact = untrack(() => this.day)
    let drawn = exact
    let frame = requestAnimationFrame(
      function tick(this: SceneState, now: number) {
        // Who moves the day meanwhile has time go on from there.
        if (this.day !== drawn) exact = this.day
        exact += ((now - last) / 1000) * DAYS_PER_SECOND
        last = now
        drawn = this.day = Math.min(Math.floor(exact), this.record.lastDay)
        if (this.day >= this.record.lastDay) this.play(false)
        else frame = requestAnimationFrame(tick.bind(this))
      }.bind(this),
    )
    return () => cancelAnimationFrame(frame)
  }
}

/** The strongest layer that ties the chosen state to each other, for tinting countries; ruptures tint nothing. */
export function partnersByLayer(ties: readonly { a: number; b: number; layer: number }[], chosen: number): Map<number, number> {
  const partners = new Map<number, number>()
  for (const tie of ties) {
    const other = tie.a === chosen ? tie.b : tie.b === chosen ? tie.a : null
    if (other !== null && tie.layer !== RUPTURE && tie.layer !== IMPORTED) partners.set(other, tie.layer)
  }
  return partners
}
