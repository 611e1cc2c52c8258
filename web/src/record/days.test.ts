import { describe, expect, it } from 'vitest'
import { addMonths, dayInWords, dayOf, isoOf, parseDay, writtenInWords } from './days'

describe('days', () => {
  it('are counted as the bundle counts them', () => {
    expect(dayOf('1970-01-01')).toBe(719162)
    expect(dayOf('0001-01-01')).toBe(0)
  })
  it('come back as they went', () => {
    for (let day = dayOf('1815-01-01'); day < dayOf('2030-01-01'); day += 97) expect(dayOf(isoOf(day))).toBe(day)
  })
  it('move by months and end where the month does', () => {
    expect(isoOf(addMonths(dayOf('1914-01-31'), 1))).toBe('1914-02-28')
    expect(isoOf(addMonths(dayOf('1914-01-31'), -12))).toBe('1913-01-31')
  })
  it('are refused when they are no days', () => {
    for (const text of ['1914-02-30', '1914-7-28', 'July 1914', '', null]) expect(parseDay(text)).toBeNull()
  })
  it('are said in words, vague ones as vague', () => {
    expect(dayInWords(dayOf('1914-07-28'))).toBe('28 July 1914')
    expect(writtenInWords('1936~')).toBe('about 1936')
    expect(writtenInWords('1990-08')).toBe('August 1990')
    expect(writtenInWords(null)).toBe('not known')
  })
})
