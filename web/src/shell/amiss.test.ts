import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isoOf } from '../record/days'
import { readBundle } from '../record/record'
import { dayAmiss, dayAsked, sceneAmiss } from './amiss'

const record = readBundle(JSON.parse(readFileSync('e2e/fixtures/record.json', 'utf8')))
const scene = (text: string) => sceneAmiss(new URLSearchParams(text), record)

describe('an address that asks in vain', () => {
  it('is told which day is shown instead, and how far the record reaches', () => {
    expect(isoOf(dayAsked('1700-01-01', record))).toBe('1815-01-01')
    expect(dayAmiss('1700-01-01', record)).toBe(
      '1 January 1700 lies outside the record. The record goes from 1 January 1815 to 9 February 2026. Shown is 1 January 1815.',
    )
    expect(dayAsked('2999-01-01', record)).toBe(record.lastDay)
    expect(dayAmiss('2999-01-01', record)).toContain('Shown is 9 February 2026')
    expect(dayAsked('9999-99-99', record)).toBe(record.lastDay)
    expect(dayAmiss('9999-99-99', record)).toContain('“9999-99-99” is no day;')
  })
  it('is told nothing where there is nothing to tell', () => {
    for (const written of [null, '', '1815-01-01', '1914-07-28', isoOf(record.lastDay)]) expect(dayAmiss(written, record)).toBeNull()
    expect(scene('state=fra&layers=defence,peace')).toEqual([])
    expect(scene('layers=')).toEqual([])
  })
  it('is told of states and layers that there are not, with the state perhaps meant', () => {
    expect(scene('state=ZZZ')).toEqual([{ words: 'The record has no state with the code “ZZZ”; none is chosen.', perhaps: undefined }])
    expect(scene('state=France')[0].perhaps?.id).toBe('FRA')
    expect(scene('layers=defence,defense')[0].words).toContain('no layer “defense”')
  })
})
