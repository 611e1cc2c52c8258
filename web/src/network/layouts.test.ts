import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { project } from '../map/sheet'
import { addMonths, dayOf } from '../record/days'
import { maskOf, SHOWN_AT_FIRST } from '../record/layers'
import { readBundle } from '../record/record'
import { TiesByDay } from '../stages/ties-by-day'
import { byBloc, byTies, type Point } from './layouts'

const record = readBundle(JSON.parse(readFileSync('e2e/fixtures/record.json', 'utf8')))
const index = new TiesByDay(record)

function layoutOf(day: number, how: 'ties' | 'bloc'): Map<number, Point> {
  index.moveTo(day)
  const ties = index.ties(maskOf(SHOWN_AT_FIRST))
  const states = [...new Set(ties.flatMap(tie => [tie.a, tie.b]))].filter(s => record.states[s].at).sort((p, q) => p - q)
  const home = (s: number): Point => project(record.states[s].at!)!
  return how === 'bloc' ? byBloc(states, ties, record.states.length) : byTies(states, ties, home)
}

function medianMove(from: Map<number, Point>, to: Map<number, Point>): number {
  const moves = [...from].flatMap(([s, p]) => (to.has(s) ? [Math.hypot(p[0] - to.get(s)![0], p[1] - to.get(s)![1])] : [])).sort((p, q) => p - q)
  return moves[moves.length >> 1]
}

describe('the layouts of the network', () => {
  for (const how of ['ties', 'bloc'] as const)
    it(`by ${how} gives every state its place on the sheet, the same each time`, () => {
      const layout = layoutOf(dayOf('1955-06-04'), how)
      for (const [x, y] of layout.values()) expect(x >= 0 && x <= 960 && y >= 0 && y <= 467).toBe(true)
      expect(layoutOf(dayOf('1955-06-04'), how)).toEqual(layout)
    })
  it('by ties keeps the eye’s place: in a month most states hardly move', () => {
    const moves = ['1890-01-01', '1912-01-01', '1936-01-01', '1960-01-01', '1990-01-01', '2015-01-01'].map(on =>
      medianMove(layoutOf(dayOf(on), 'ties'), layoutOf(addMonths(dayOf(on), 1), 'ties')),
    )
    for (const move of moves) expect(move).toBeLessThan(24)
  })
})
