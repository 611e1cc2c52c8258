import { untrack } from 'svelte'
import type { Day } from '../record/days'
import { type LayerId, maskOf, RUPTURE } from '../record/layers'
import type { AtlasRecord } from '../record/record'
import { go, place } from '../routing/location.svelte'
import { queryOf, sceneOf, withQuery } from '../routing/route'
import { TiesByDay } from '../stages/ties-by-day'
import { type Series, seriesOf } from '../timeline/series'

const DAYS_PER_SECOND = 365 * 3

/** What map and network share: the day, the layers, the state chosen, and the ties that follow from them. */
export class SceneState {
  day = $state<Day>(0)
  layers = $state.raw<readonly LayerId[]>([])
  chosen = $state<number | null>(null)
  playing = $state(false)
  series = $state.raw<Series | null>(null)
  private readonly index: TiesByDay

  readonly mask = $derived(maskOf(this.layers))
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

  constructor(private readonly record: AtlasRecord) {
    this.index = new TiesByDay(record)
    $effect(() => this.readAddress())
    $effect(() => this.run())
    $effect(() => {
      const waiting = setTimeout(() => (this.series = seriesOf(record)), 60)
      return () => clearTimeout(waiting)
    })
  }

  private readAddress(): void {
    const scene = sceneOf(place.query, this.record.lastDay, this.record.firstDay)
    untrack(() => {
      this.day = scene.day
      this.layers = scene.layers
      this.chosen = scene.state === null ? null : (this.record.stateById.get(scene.state.toUpperCase())?.index ?? null)
    })
  }

  /** Changes what is shown, and the address with it. Steps in time replace the address; other changes can be gone back from. */
  change(to: { day?: Day; layers?: readonly LayerId[]; chosen?: number | null }): void {
    const chosen = to.chosen === undefined ? this.chosen : to.chosen
    const query = queryOf(
      { day: to.day ?? this.day, layers: to.layers ?? this.layers, state: chosen === null ? null : this.record.states[chosen].id },
      this.record.lastDay,
    )
    if (to.day !== undefined) this.day = to.day
    if (to.day !== undefined && to.layers === undefined && to.chosen === undefined) this.keepSoon(query)
    else go(place.path + withQuery(place.query, query))
  }

  private waiting: ReturnType<typeof setTimeout> | undefined
  // Dragging gives a day for every frame; the address follows when the hand rests.
  private keepSoon(query: Record<string, string | null>): void {
    clearTimeout(this.waiting)
    const path = place.path
    this.waiting = setTimeout(() => {
      if (path === place.path) go(place.path + withQuery(place.query, query), 'replace')
    }, 180)
  }

  play(playing: boolean): void {
    if (playing && this.day >= this.record.lastDay) this.day = this.record.firstDay
    this.playing = playing
    if (!playing) this.change({ day: this.day })
  }

  private run(): (() => void) | undefined {
    if (!this.playing) return
    let last = performance.now()
    let exact = untrack(() => this.day)
    let frame = requestAnimationFrame(
      function tick(this: SceneState, now: number) {
        exact += ((now - last) / 1000) * DAYS_PER_SECOND
        last = now
        this.day = Math.min(Math.floor(exact), this.record.lastDay)
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
    if (other !== null && tie.layer !== RUPTURE) partners.set(other, tie.layer)
  }
  return partners
}
