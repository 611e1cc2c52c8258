import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readBundle } from '../record/record'
import { findTreaties, foundBy } from './find'

const { treaties, treatyById } = readBundle(JSON.parse(readFileSync('e2e/fixtures/record.json', 'utf8')))
const found = (written: string) => findTreaties(treaties, written).map(t => t.id)

describe('treaties', () => {
  it('are found by the names by which they are known', () => {
    for (const [name, id] of [
      ['Warsaw Pact', 'warsaw-pact'],
      ['Five Eyes', 'ukusa-agreement'],
      ['Rio Treaty', 'inter-american-treaty-of-reciprocal-assistance'],
      ['Rio Pact', 'inter-american-treaty-of-reciprocal-assistance'],
      ['NATO', 'north-atlantic-treaty'],
      ['ADMM', 'asean-defence-ministers-meeting'],
      ['otan', 'north-atlantic-treaty'],
      ['Варшавский', 'warsaw-pact'],
    ])
      expect(found(name), name).toContain(id)
  })
  it('are found by words in any order, and by none that is missing', () => {
    expect(found('atlantic treaty north')).toContain('north-atlantic-treaty')
    expect(found('briand–kellogg')).toContain('kellogg-briand-pact-1928')
    expect(found('north atlantic nonsense')).toEqual([])
    expect(found('  ')).toHaveLength(treaties.length)
  })
  it('say by which name they were found, where the title does not', () => {
    expect(foundBy(treatyById.get('ukusa-agreement')!, 'five eyes')).toBe('Five Eyes')
    expect(foundBy(treatyById.get('north-atlantic-treaty')!, 'north')).toBeNull()
  })
})
