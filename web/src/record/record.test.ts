import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dayOf } from './days'
import { readBundle } from './record'

const bundle = JSON.parse(readFileSync('e2e/fixtures/record.json', 'utf8'))
const record = readBundle(bundle)

describe('events', () => {
  it('whose date is vague keep it as the record writes it', () => {
    const vague = record.events.filter(event => event.written !== null)
    expect(vague).toHaveLength(bundle.vague.filter(([table]: [string]) => table === 'events').length)
    expect(vague.length).toBeGreaterThan(500)
    expect(vague.filter(event => event.day === dayOf('1970-01-01')).map(event => event.written)).toContain('1970')
  })
  it('whose date is a day have nothing else written', () => {
    const entry = record.events.find(e => e.kind === 'entry-into-force' && e.treaty === record.treatyById.get('north-atlantic-treaty')!.index)!
    expect(entry).toMatchObject({ day: dayOf('1949-08-24'), written: null })
  })
})
