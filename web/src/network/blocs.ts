import type { Tie } from '../stages/tie'

/**
 * Groups of states that are more bound to each other than to others: each state again and again takes the group to which most of its
 * partners belong, in the order of the record, until nothing changes. Returns the group of each state, from 0 by size; -1 for states without ties.
 */
export function blocsOf(ties: readonly Tie[], states: number): Int16Array {
  const partners: number[][] = Array.from({ length: states }, () => [])
  for (const tie of ties) {
    partners[tie.a].push(tie.b)
    partners[tie.b].push(tie.a)
  }
  const label = Int32Array.from({ length: states }, (_, i) => i)
  for (let turn = 0, changed = true; changed && turn < 30; turn++) {
    changed = false
    for (let s = 0; s < states; s++) {
      if (partners[s].length === 0) continue
      const votes = new Map<number, number>()
      for (const p of partners[s]) votes.set(label[p], (votes.get(label[p]) ?? 0) + 1)
      let [best, most] = [label[s], votes.get(label[s]) ?? 0]
      for (const [group, count] of votes) if (count > most || (count === most && group < best)) [best, most] = [group, count]
      if (best !== label[s]) {
        label[s] = best
        changed = true
      }
    }
  }
  const sizes = new Map<number, number>()
  for (let s = 0; s < states; s++) if (partners[s].length > 0) sizes.set(label[s], (sizes.get(label[s]) ?? 0) + 1)
  const rank = new Map([...sizes].sort((p, q) => q[1] - p[1] || p[0] - q[0]).map(([group], i) => [group, i]))
  return Int16Array.from({ length: states }, (_, s) => (partners[s].length > 0 ? rank.get(label[s])! : -1))
}
