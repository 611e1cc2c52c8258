import { describe, expect, it } from 'vitest'
import { amountInWords, figureInWords } from './figures'
import { institutionInWords, termInWords } from './words'

describe('words of treaties', () => {
  it('say amounts in one way', () => {
    expect(amountInWords(2300, 'usd-million')).toBe('US$ 2.3 bn')
    expect(amountInWords(51_740_000, 'usd-million')).toBe('US$ 51,740 bn')
    expect(amountInWords(340, 'usd-million')).toBe('US$ 340 m')
    expect(amountInWords(36_600_000, 'persons')).toBe('36.6 m')
    expect(figureInWords({ value: 2300, unit: 'usd-million', estimate: true } as Parameters<typeof figureInWords>[0])).toBe('US$ 2.3 bn (est.)')
  })
  it('call every kind of institution with a capital letter', () => {
    expect(['pledge', 'court', 'burden-rule', 'funding', 'other'].map(institutionInWords)).toEqual(['Pledge', 'Court', 'Rule on burdens', 'Common funding', ''])
  })
  it('end a term once', () => {
    expect(termInWords('Of unlimited duration.; notice: 150 days.')).toBe('Of unlimited duration; notice: 150 days.')
    expect(termInWords('Of unlimited duration.')).toBe('Of unlimited duration.')
  })
})
