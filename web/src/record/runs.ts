import { groupBy } from './group'
import { type AtlasRecord, holds, type Obligation, type Spell } from './record'

type Rows = ReadonlyMap<string, readonly Obligation[]>

const keyOf = (duty: Obligation) => `${duty.treaty} ${duty.kind}`
const known = new WeakMap<readonly Obligation[], Rows>()

function rowsIn(obligations: readonly Obligation[]): Rows {
  let rows = known.get(obligations)
  if (!rows) {
    rows = groupBy(
      [...obligations].sort((p, q) => p.from - q.from),
      keyOf,
    )
    known.set(obligations, rows)
  }
  return rows
}

/**
 * From when to when one state owes another what this row says. A row of the record ends on the day on which any party joins or leaves;
 * for a pair that is bound before and after it runs on, by the same treaty and kind, until there is a gap.
 */
export function runOf(record: AtlasRecord, duty: Obligation, promisor: number, beneficiary: number): Spell {
  let run: Spell | null = null
  for (const row of rowsIn(record.obligations).get(keyOf(duty))!) {
    if (!row.promisors.includes(promisor) || !row.beneficiaries.includes(beneficiary)) continue
    if (run && row.from <= run.to + 1) run = { from: run.from, to: Math.max(run.to, row.to) }
    else if (run && holds(run, duty.from)) return run
    else run = { from: row.from, to: row.to }
  }
  return run ?? duty
}
