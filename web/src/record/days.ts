/** A day, counted from 1 January of year 1, which is day 0. */
export type Day = number

/** Stands for the end of a spell that is still open. */
export const OPEN: Day = 2 ** 30

const EPOCH = 719162 // 1 January 1970
const MS = 86_400_000

export const dayOf = (iso: string): Day => Math.floor(Date.parse(`${iso}T00:00:00Z`) / MS) + EPOCH

export const isoOf = (day: Day): string => new Date((day - EPOCH) * MS).toISOString().slice(0, 10)

export const yearOf = (day: Day): number => new Date((day - EPOCH) * MS).getUTCFullYear()

export const firstOfYear = (year: number): Day => Math.floor(Date.UTC(year, 0, 1) / MS) + EPOCH

/** The day so many months later; a day that the month lacks becomes its last. */
export function addMonths(day: Day, months: number): Day {
  const date = new Date((day - EPOCH) * MS)
  const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth() + months, date.getUTCDate()]
  const last = new Date(Date.UTC(y, m + 1, 0)).getUTCDate()
  return Math.floor(Date.UTC(y, m, Math.min(d, last)) / MS) + EPOCH
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** "28 July 1914". */
export function dayInWords(day: Day): string {
  const date = new Date((day - EPOCH) * MS)
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`
}

/** A date as the record writes it (1936~, 1990-08, 1914-07-28) in words. */
export function writtenInWords(written: string | null | undefined): string {
  if (!written) return 'not known'
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?([~?%]?)$/.exec(written)
  if (!match) return written
  const [, year, month, date, doubt] = match
  const plain = [date && String(Number(date)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ')
  return doubt === '~' ? `about ${plain}` : doubt ? `${plain} (uncertain)` : plain
}

/** A complete calendar date, or nothing. */
export function parseDay(text: string | null | undefined): Day | null {
  if (!text || !/^\d{4}-\d\d-\d\d$/.test(text)) return null
  const day = dayOf(text)
  return Number.isFinite(day) && isoOf(day) === text ? day : null
}

export const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high)
