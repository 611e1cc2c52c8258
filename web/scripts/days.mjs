// Days as the bundle counts them (docs/atlas/bundle.md): from 1 January of year 1; -1 for none.
export const dayOf = iso => Math.floor(Date.parse(`${iso}T00:00:00Z`) / 86400000) + 719162
export const isoOf = day => new Date((day - 719162) * 86400000).toISOString().slice(0, 10)

/** A date of the record, as 1936~ or 1990-08, by its first or last possible day. */
export function edgeOf(written, edge) {
  if (!written || written === '..') return -1
  const [, y, m, d] = /^(\d{3}[\dX])(?:-(\d\d))?(?:-(\d\d))?/.exec(written) ?? []
  if (!y) return -1
  const first = edge === 'first'
  const year = Number(y.replace('X', first ? '0' : '9'))
  const month = m ? Number(m) : first ? 1 : 12
  const date = d ? Number(d) : first ? 1 : new Date(Date.UTC(year, month, 0)).getUTCDate()
  return Math.floor(Date.UTC(year, month - 1, date) / 86400000) + 719162
}
export const isVague = written => written != null && !/^\d{4}-\d\d-\d\d$/.test(written)
