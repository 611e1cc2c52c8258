import { describe, expect, it } from 'vitest'
import type { Crisis, Determination } from '../api/shapes'
import { helpIn, linesOf } from './help'

const state = (id: string) => ({ id, name: id, cow: null })
const duty = (promisor: string, kind: string, status: Determination['status'], more: Partial<Determination> = {}): Determination =>
  ({ promisor: state(promisor), beneficiary: state('SRB'), kind, status, treaty: 't', article: '1', reason: null, hinges_on: null, ...more }) as Determination
const crisis = (...determinations: Determination[]) => ({ determinations }) as unknown as Crisis

describe('the verdict', () => {
  it('does not say of a state that is bound for certain that it is bound if a fact is settled', () => {
    const { bound, open } = helpIn(
      crisis(
        duty('MNE', 'defence', 'triggered'),
        duty('MNE', 'offence', 'contingent'),
        duty('GRC', 'defence', 'contingent'),
        duty('GRC', 'neutrality', 'triggered'),
      ),
    )
    expect(bound.map(d => d.promisor.id)).toEqual(['MNE'])
    expect(open.map(d => d.promisor.id)).toEqual(['GRC'])
  })
  it('keeps the if of a state that is bound to another for certain', () => {
    const { open } = helpIn(
      crisis(duty('MNE', 'defence', 'triggered'), duty('MNE', 'defence', 'contingent', { beneficiary: state('RUS') } as Partial<Determination>)),
    )
    expect(open).toHaveLength(1)
  })
})

describe('the list of duties', () => {
  it('has a line for each article, and one line for rules that it cannot tell apart', () => {
    const rows = [
      duty('ITA', 'consultation', 'triggered'),
      duty('ITA', 'consultation', 'triggered', { article: '7' }),
      duty('DEU', 'neutrality', 'triggered', { article: '4' }),
      duty('DEU', 'neutrality', 'triggered', { article: '4' }),
    ]
    expect(linesOf(rows).map(line => line.length)).toEqual([1, 1, 2])
  })
})
