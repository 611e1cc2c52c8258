import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readBundle } from '../record/record'
import { named } from './find'

const record = readBundle(JSON.parse(readFileSync('e2e/fixtures/record.json', 'utf8')))

describe('a state in an address', () => {
  it('is known by its code and by its names of any time', () => {
    for (const [written, id] of [
      ['fra', 'FRA'],
      ['France', 'FRA'],
      ['soviet union', 'RUS'],
      ['Cote d’Ivoire', 'CIV'],
      ["cote d'ivoire", 'CIV'],
      ['Kingdom_of_France', 'FRA'],
    ])
      expect(named(record, written)?.id, written).toBe(id)
  })
  it('is not guessed', () => {
    for (const written of ['Franc', 'XXX', '']) expect(named(record, written)).toBeNull()
  })
})
