import type { Day } from '../record/days'
import { type AtlasRecord, type Doubt, holds, type Obligation, type Spell } from '../record/record'
import { runOf } from '../record/runs'

/** One duty between a state and a partner on a day, with the days from and to which the two are bound by it. */
export interface PairDuty extends Spell {
  readonly promisor: number
  readonly beneficiary: number
  readonly duty: Obligation
  /** "in force", "suspended", "suspension disputed" or "contested". */
  readonly standing: string
}

/** Everything a state owes and is owed on a day, by partner; what several rows say of a pair alike is one duty. */
export function dutiesOf(record: AtlasRecord, state: number, day: Day, mask: number): Map<number, PairDuty[]> {
  const partners = new Map<number, PairDuty[]>()
  const add = (partner: number, promisor: number, beneficiary: number, duty: Obligation) => {
    const list = partners.get(partner) ?? []
    if (list.some(d => d.promisor === promisor && d.duty.treaty === duty.treaty && d.duty.kind === duty.kind)) return
    const { from, to } = runOf(record, duty, promisor, beneficiary)
    list.push({ promisor, beneficiary, duty, from, to, standing: standingOf(record.doubts, duty, promisor, beneficiary, day) })
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
