import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inkOf } from '../map/ink'
import { readBundle } from '../record/record'
import { anyVague, bandRows, drawBands } from './bands'

const record = readBundle(JSON.parse(readFileSync('e2e/fixtures/record.json', 'utf8')))
const rowOf = (a: string, b: string, treaty: string) =>
  bandRows(record, record.stateById.get(a)!.index, record.stateById.get(b)!.index).filter(r => r.link === `/treaties/${treaty}`)[0]

describe('bands', () => {
  it('say the days they show', () => {
    const row = rowOf('FRA', 'BEL', 'north-atlantic-treaty')
    expect(row.bands.map(b => b.hint)).toEqual(['defence, owed both ways: 24 August 1949 to today'])
    expect(row.bands.map(b => [b.begin, b.end])).toEqual([['1949-08-24', null]])
    expect(anyVague([row])).toBe(false)
  })
  it('are paler at an end that is known only roughly, and say so', () => {
    const row = rowOf('HUN', 'POL', 'warsaw-pact')
    const [{ from, to, begin, end, hint }] = row.bands
    expect([begin, end]).toEqual(['1955-06-05', '1991-07-01~'])
    expect(hint).toMatch(/: 5 June 1955 to about 1 July 1991$/)
    expect(anyVague([row])).toBe(true)
    const boxes = drawBands('', [row], [from - 3650, to + 3650], 900, inkOf(document.documentElement), null).marks.filter(mark => mark.is === 'box')
    expect(boxes.map(box => box.opacity)).toEqual([0.85, 0.4])
    expect(boxes[0].x + boxes[0].width).toBeCloseTo(boxes[1].x)
  })
})
