import { feature } from 'topojson-client'
import type { GeometryCollection, MultiPolygon, Topology } from 'topojson-specification'
import type { Day } from '../record/days'
import { type Country, type Ground, groundWith, pathOnSheet } from './sheet'

interface Territory {
  readonly from: Day
  readonly to: Day
  readonly state?: string
  readonly owner?: string
}

/** Borders of the past, which came from the store of this machine. What a day shows is made when it is first asked for. */
export class PastBorders {
  readonly source: string
  private readonly territories: readonly MultiPolygon<Territory>[]
  /** Days on which some border changes, ascending. */
  private readonly turns: readonly Day[]
  private readonly outlines: (string | undefined)[] = []
  private readonly lines: (string | undefined)[] = []
  private readonly known = new Map<number, Ground>()

  constructor(private readonly topology: Topology) {
    const all = topology.objects.borders as GeometryCollection<Territory>
    this.territories = all.geometries as MultiPolygon<Territory>[]
    this.source = (topology as unknown as { source: string }).source
    this.turns = [...new Set(this.territories.flatMap(t => [t.properties!.from, t.properties!.to + 1]))].sort((p, q) => p - q)
  }

  get first(): Day {
    return this.turns[0]
  }

  get last(): Day {
    return this.turns[this.turns.length - 1] - 1
  }

  /** The borders of a day; the same value for all days between two changes. */
  on(day: Day): Ground | null {
    if (day < this.first || day > this.last) return null
    const turn = lastAtOrBefore(this.turns, day)
    let ground = this.known.get(turn)
    if (!ground) {
      if (this.known.size > 60) this.known.clear()
      ground = this.made(this.turns[turn])
      this.known.set(turn, ground)
    }
    return ground
  }

  private made(day: Day): Ground {
    const countries: Country[] = []
    const uses = new Map<number, number>()
    this.territories.forEach((territory, i) => {
      const { from, to, state, owner } = territory.properties!
      if (day < from || day > to) return
      countries.push({ key: state ?? (owner ? `~${owner}` : ''), outline: this.outlineOf(i) })
      for (const arc of territory.arcs.flat(2)) {
        const line = arc < 0 ? ~arc : arc
        uses.set(line, (uses.get(line) ?? 0) + 1)
      }
    })
    // A line that two territories have in common is a border; the others are coasts.
    const borders = [...uses].filter(([, count]) => count > 1).map(([line]) => this.lineOf(line))
    return groundWith(countries, borders.join(''), `borders of the day: ${this.source}`)
  }

  private outlineOf(i: number): string {
    this.outlines[i] ??= pathOnSheet(feature(this.topology, this.territories[i])) ?? ''
    return this.outlines[i]
  }

  private lineOf(i: number): string {
    this.lines[i] ??= pathOnSheet(feature(this.topology, { type: 'LineString', arcs: [i] })) ?? ''
    return this.lines[i]
  }
}

function lastAtOrBefore(days: readonly Day[], day: Day): number {
  let [low, high] = [0, days.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (days[middle] <= day) low = middle
    else high = middle - 1
  }
  return low
}
