import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dayOf, OPEN } from '../record/days'
import { LAYERS, maskOf } from '../record/layers'
import { type AtlasRecord, type Obligation, readBundle } from '../record/record'
import { runOf } from '../record/runs'
import { partnerRows, tableOfDuties } from './table'

const record = readBundle(JSON.parse(readFileSync('e2e/fixtures/record.json', 'utf8')))
const everything = maskOf(LAYERS.map(layer => layer.id))
const at = (id: string) => record.stateById.get(id)!.index
const [fra, bel] = [at('FRA'), at('BEL')]
const today = dayOf('2026-01-01')

describe('what a state owes and is owed', () => {
  const duties = tableOfDuties(record, fra, today, everything)
  const cells = (treaty: string, kind: string) => {
    const row = duties.rows.find(r => r[1] === 'FRA' && r[3] === 'BEL' && r[6] === treaty && r[5] === kind)!
    return Object.fromEntries(duties.columns.map((column, i) => [column, row[i]]))
  }
  it('begins when the two were bound, not when another party came last', () => {
    expect(cells('north-atlantic-treaty', 'defence')).toMatchObject({ from: '1949-08-24', to: null })
    expect(cells('united-nations-charter', 'non-aggression')).toMatchObject({ from: '1945-12-27', to: null })
    const belgium = partnerRows(record, fra, today, everything).find(row => row.partner === bel)!
    expect(belgium.treaties.find(t => t.id === 'north-atlantic-treaty')?.since).toBe('24 August 1949')
  })
  it('names kinds and treaties from the most binding to the least', () => {
    const weight = ['defence', 'neutrality', 'non-aggression', 'consultation', 'exercises', 'dialogue']
    for (const row of partnerRows(record, fra, today, everything)) {
      const places = row.owes
        .split(', ')
        .map(kind => weight.indexOf(kind))
        .filter(place => place >= 0)
      expect(places, row.name).toEqual([...places].sort((p, q) => p - q))
    }
    const belgium = partnerRows(record, fra, today, everything).find(row => row.partner === bel)!
    expect(belgium.owes).toMatch(/^defence, non-aggression/)
  })
  it('ends when one of the two left, not when another party did', () => {
    const [day, pol] = [dayOf('1960-01-01'), 'POL']
    const rows = tableOfDuties(record, at('HUN'), day, everything).rows.filter(r => r[6] === 'warsaw-pact' && r[5] === 'defence' && r[3] === pol)
    expect(rows.map(r => [r[8], r[9]])).toEqual([['1955-06-05', '1991-07-01~']])
  })
  it('has one row for each duty', () => {
    const keys = duties.rows.map(r => [r[1], r[3], r[5], r[6]].join())
    expect(new Set(keys).size).toBe(keys.length)
  })
})

describe('rows of one pair', () => {
  const duty = (from: number, to: number, states: number[], more: Partial<Obligation> = {}): Obligation => ({
    treaty: 0,
    kind: 'defence',
    layer: 0,
    promisors: states,
    beneficiaries: states,
    from,
    to,
    ...more,
  })
  const rows = [duty(10, 19, [1, 2]), duty(20, 29, [1, 2, 3]), duty(30, 39, [1, 3]), duty(40, OPEN, [1, 2, 3]), duty(5, 9, [1, 2], { treaty: 1 })]
  const small = { ...record, obligations: rows } as AtlasRecord
  it('are joined where they touch, and not over a gap or from one treaty to another', () => {
    expect(runOf(small, rows[1], 1, 2)).toEqual({ from: 10, to: 29 })
    expect(runOf(small, rows[0], 2, 1)).toEqual({ from: 10, to: 29 })
    expect(runOf(small, rows[3], 1, 2)).toEqual({ from: 40, to: OPEN })
    expect(runOf(small, rows[2], 3, 1)).toEqual({ from: 20, to: OPEN })
  })
})
