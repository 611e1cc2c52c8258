import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readBundle } from '../record/record'
import { withQuery } from '../routing/route'
import { queryOfStated, questionOf, statedIn } from './question'

const record = readBundle(JSON.parse(readFileSync('e2e/fixtures/record.json', 'utf8')))
const stated = (text: string) => statedIn(new URLSearchParams(text), record)

describe('the address of the incident room', () => {
  it('is understood in the words of the room and in those of the interface', () => {
    const own = stated('attackers=CHN,RUS&target=PHL&on=2025-06-09&place=Second+Thomas+Shoal&facts=asked,no-found')
    expect(own).toMatchObject({ attackers: ['CHN', 'RUS'], target: 'PHL', place: 'Second Thomas Shoal', facts: ['asked', 'no-found'] })
    expect(stated('attacker=CHN&attacker=Russia&target=Philippines&on=2025-06-09&location=Second+Thomas+Shoal&fact=asked&fact=no-found')).toEqual(own)
  })
  it('keeps the words of the room alone once something is changed there', () => {
    const query = new URLSearchParams('attacker=CHN&target=PHL&location=Manila&fact=asked')
    expect(withQuery(query, queryOfStated({ ...statedIn(query, record), on: '2025-06-09' }))).toBe(
      '?target=PHL&attackers=CHN&on=2025-06-09&place=Manila&facts=asked',
    )
  })
  it('names a state as a place where one is meant', () => {
    const cyprus = { id: 'cyprus', name: 'Cyprus', kind: 'island', names: [], regions: [], at: { lat: 35, lon: 33 } }
    const asked = (place: string) => questionOf(stated(`attackers=AUH&target=SRB&on=1914-07-28&place=${place}`), record, 0, [cyprus]).incident.location
    expect(asked('Serbia')).toEqual({ state: 'SRB' })
    expect(asked('Cyprus')).toEqual({ area: 'Cyprus' })
    expect(asked('Sarajevo')).toEqual({ area: 'Sarajevo' })
  })
})
