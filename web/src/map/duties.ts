import type { Day } from '../record/days'
import { type AtlasRecord, type Doubt, holds, type Obligation } from '../record/record'

/** One duty between a state and a partner on a day, as the record has it. */
export interface PairDuty {
  readonly promisor: number
  readonly beneficiary: number
  readonly duty: Obligation
  /** "in force", "suspended", "suspension disputed" or "contested". */
  readonly standing: string
}

/** Everything a state owes and is owed on a day, by partner. */
export function dutiesOf(record: AtlasRecord, state: number, day: Day, mask: number): Map<number, PairDuty[]> {
  const partners = new Map<number, PairDuty[]>()
  const add = (partner: number, promisor: number, beneficiary: number, duty: Obligation) => {
    const list = partners.get(partner) ?? []
    list.push({ promisor, beneficiary, duty, standing: standingOf(record.doubts, duty, promisor, beneficiary, day) })
    partners.set(partner, list)
  }
  for (const duty of record.obligations) {
    if (!(mask & (1 << duty.layer)) || !holds(duty, day)) continue
    if (duty.promisors.includes(state)) for (const other of duty.beneficiaries) if (other !== state) add(other, state, other, duty)
    if (duty.beneficiaries.includes(state)) for (const other of duty.promisors) if (other !== state) add(other, other, state, duty)
  }
  return partners
}

function standingOf(doubts: readonly Doubt[], duty: Obligation, promisor: number, beneficiary: number, day: Day): string {
  const doubt = doubts.find(
    d =>
      d.treaty === duty.treaty &&
      holds(d, day) &&
      (d.promisors === null || d.promisors.includes(promisor)) &&
      (d.beneficiaries === null || d.beneficiaries.includes(beneficiary)),
  )
  return doubt ? doubt.effect.replace('-', ' ') : 'in force'
}
