import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { project, SHEET } from '../map/sheet'
import { dayOf } from '../record/days'
import { LAYERS, maskOf, RUPTURE } from '../record/layers'
import { type AtlasRecord, holds, readBundle } from '../record/record'
import { seriesOf, sharesOf } from '../timeline/series'
import { arcBetween, Placer } from './placed'
import { show } from './shown'
import type { Tie } from './tie'
import { TiesByDay } from './ties-by-day'

const record = readBundle(JSON.parse(readFileSync('e2e/fixtures/record.json', 'utf8')))
const everything = maskOf(LAYERS.map(layer => layer.id))
const DAYS = ['1815-06-10', '1854-03-28', '1914-07-28', '1918-11-11', '1939-08-23', '1939-09-01', '1949-08-24', '1968-08-20', '1991-12-26', '2026-01-01'].map(
  dayOf,
)

/** The plain definition: every obligation that holds, pair by pair, less what is suspended. */
function plainly(from: AtlasRecord, day: number): Map<string, number> {
  const owed = new Map<string, number>()
  for (const duty of from.obligations) {
    if (!holds(duty, day)) continue
    for (const p of duty.promisors)
      for (const q of duty.beneficiaries) {
        const rests = from.doubts.some(
          d =>
            d.effect === 'suspended' &&
            d.treaty === duty.treaty &&
            holds(d, day) &&
            (d.promisors?.includes(p) ?? true) &&
            (d.beneficiaries?.includes(q) ?? true),
        )
        if (p !== q && !rests) owed.set(`${p}-${q}`, (owed.get(`${p}-${q}`) ?? 0) | (1 << duty.layer))
      }
  }
  return owed
}

function told(index: TiesByDay, size: number): Map<string, number> {
  const owed = new Map<string, number>()
  for (let p = 0; p < size; p++)
    for (let q = 0; q < size; q++) {
      const layers = index.layersFrom(p, q) & ~(1 << RUPTURE)
      if (layers) owed.set(`${p}-${q}`, layers)
    }
  return owed
}

describe('the ties of a day', () => {
  it('are those of the record, whichever way the day was come to', () => {
    const index = new TiesByDay(record)
    for (const day of [...DAYS, ...[...DAYS].reverse(), DAYS[7], DAYS[1]]) {
      index.moveTo(day)
      expect(told(index, record.states.length), `day ${day}`).toEqual(plainly(record, day))
    }
  })
  it('keep the direction of what is owed', () => {
    const index = new TiesByDay(record)
    for (const day of DAYS) {
      index.moveTo(day)
      for (const tie of index.ties(everything & ~(1 << RUPTURE))) {
        const bit = 1 << tie.layer
        const [forth, back] = [(index.layersFrom(tie.a, tie.b) & bit) !== 0, (index.layersFrom(tie.b, tie.a) & bit) !== 0]
        expect(tie.direction).toBe(forth && back ? 'mutual' : forth ? 'a-to-b' : 'b-to-a')
        expect(tie.a).toBeLessThan(tie.b)
      }
    }
  })
  it('run from Prussia to Switzerland and not back: the guarantee of 1815 is one-sided', () => {
    const index = new TiesByDay(record)
    index.moveTo(dayOf('1850-01-01'))
    const [deu, che] = ['DEU', 'CHE'].map(id => record.stateById.get(id)!.index)
    expect(index.layersFrom(deu, che) & maskOf(['defence'])).not.toBe(0)
    expect(index.layersFrom(che, deu) & maskOf(['defence'])).toBe(0)
  })
  it('hold on their last day and not on the next', () => {
    const nato = record.treatyById.get('warsaw-pact')!
    const index = new TiesByDay(record)
    const count = (day: number) => {
      index.moveTo(day)
      return record.obligations.filter(o => o.treaty === nato.index && holds(o, day)).length
    }
    expect(count(nato.ended!)).toBeGreaterThan(0)
    expect(count(nato.ended! + 1)).toBe(0)
  })
  it('are the same list while nothing changes, and another when it does', () => {
    const index = new TiesByDay(record)
    index.moveTo(dayOf('1914-07-20'))
    const before = index.ties(maskOf(['defence']))
    index.moveTo(dayOf('1914-07-21'))
    expect(index.ties(maskOf(['defence']))).toBe(before)
    index.moveTo(dayOf('1949-08-24'))
    expect(index.ties(maskOf(['defence']))).not.toBe(before)
  })
  it('rest while they are suspended', () => {
    const nato = record.treatyById.get('north-atlantic-treaty')!.index
    const [day, usa] = [dayOf('1960-01-01'), record.stateById.get('USA')!.index]
    const doubtful: AtlasRecord = {
      ...record,
      obligations: record.obligations.filter(o => o.treaty === nato),
      doubts: [{ treaty: nato, effect: 'suspended', promisors: [usa], beneficiaries: null, from: day, to: day + 10 }],
    }
    const index = new TiesByDay(doubtful)
    for (const when of [day - 1, day, day + 10, day + 11, day + 5, day - 5]) {
      index.moveTo(when)
      expect(told(index, record.states.length), `day ${when}`).toEqual(plainly(doubtful, when))
    }
  })
})

describe('the time line', () => {
  const series = seriesOf(record)
  it('counts each pair once, whichever layers are shown', () => {
    for (const year of series.years) {
      const whole = sharesOf(year, everything).reduce((sum, share) => sum + share, 0)
      expect(whole).toBeLessThanOrEqual(1)
      expect(sharesOf(year, maskOf(['defence'])).reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(whole)
    }
  })
  it('agrees with the ties of the day', () => {
    const index = new TiesByDay(record)
    index.moveTo(dayOf('1955-01-01'))
    const year = series.years[1955 - series.firstYear]
    expect(Math.round(sharesOf(year, everything).reduce((sum, share) => sum + share, 0) * year.all)).toBe(index.ties(everything).length)
  })
})

describe('placing', () => {
  const placer = new Placer(record.states, project, SHEET.width)
  it('gives finite lines on the sheet for every tie', () => {
    const index = new TiesByDay(record)
    for (const day of DAYS) {
      index.moveTo(day)
      for (const tie of index.ties(everything)) {
        const { lines } = placer.place(tie)
        expect(lines.length).toBeGreaterThan(0)
        for (const line of lines) {
          expect(line.length).toBeGreaterThanOrEqual(4)
          for (let i = 0; i < line.length; i += 2) {
            if (!(line[i] >= 0 && line[i] <= SHEET.width && line[i + 1] >= 0 && line[i + 1] <= SHEET.height))
              throw new Error(`${record.states[tie.a].id}-${record.states[tie.b].id} leaves the sheet`)
          }
        }
      }
    }
  })
  it('keeps direction, layer and pair', () => {
    const tie: Tie = { a: 3, b: 90, layer: 2, layers: 4, direction: 'b-to-a' }
    expect(placer.place(tie)).toMatchObject(tie)
  })
  it('begins at one capital and ends at the other', () => {
    const [a, b] = [
      [-77, 38.9],
      [139.7, 35.7],
    ] as const
    const along = arcBetween(a, b)
    expect(along(0)).toEqual([expect.closeTo(a[0], 6), expect.closeTo(a[1], 6)])
    expect(along(1)).toEqual([expect.closeTo(b[0], 6), expect.closeTo(b[1], 6)])
  })
  it('cuts a line that crosses the edge of the sheet into two', () => {
    const [usa, aus] = ['USA', 'AUS'].map(id => record.stateById.get(id)!.index)
    const tie: Tie = { a: Math.min(usa, aus), b: Math.max(usa, aus), layer: 0, layers: 1, direction: 'mutual' }
    expect(placer.place(tie).lines).toHaveLength(2)
  })
})

describe('showing', () => {
  const lines = [Float32Array.of(0, 0, 1, 1)]
  const ties = [
    { a: 1, b: 2 },
    { a: 2, b: 3 },
  ].map(pair => ({ ...pair, layer: 0, layers: 1, direction: 'mutual' as const, lines }))
  it('treats all alike until a state is chosen', () => expect(show(ties, null).map(t => t.emphasis)).toEqual(['plain', 'plain']))
  it('brings out the ties of the state chosen', () => expect(show(ties, 3).map(t => t.emphasis)).toEqual(['muted', 'strong']))
})
