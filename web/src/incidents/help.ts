import type { Crisis, Determination } from '../api/shapes'
import { groupBy } from '../record/group'

export const isHelp = (d: Determination): boolean => d.kind === 'defence' || d.kind === 'offence'

const pair = (d: Determination) => `${d.promisor.id} ${d.beneficiary.id}`

/** Who must help whom for certain, and who only if a fact is settled: what is certain is not said a second time with an if. */
export function helpIn(crisis: Crisis): { readonly bound: readonly Determination[]; readonly open: readonly Determination[] } {
  const help = crisis.determinations.filter(isHelp)
  const bound = help.filter(d => d.status === 'triggered')
  const certain = new Set(bound.map(pair))
  return { bound, open: help.filter(d => d.status === 'contingent' && !certain.has(pair(d))) }
}

/** Duties of which all that the line of a list says is the same; several rules of one article stand in one line. */
export const linesOf = (rows: readonly Determination[]): Determination[][] => [
  ...groupBy(rows, d => [pair(d), d.kind, d.treaty, d.article, d.reason, d.hinges_on].join('|')).values(),
]
