import type { Drawing, Mark } from '../drawing/marks'
import type { Ink } from '../map/ink'
import { type Day, firstOfYear, writtenInWords, yearOf } from '../record/days'
import { beginOf, endOf, isVague } from '../record/edges'
import { kindInWords, LAYERS } from '../record/layers'
import type { AtlasRecord, TreatyEntry } from '../record/record'

interface Stretch {
  readonly from: Day
  readonly to: Day
  readonly layer: number
  readonly hint: string
}

/** What a row of bands says: something that held from one day to another. */
export interface Band extends Stretch {
  /** First and last day as the record writes them; the last is null where it lasts. */
  readonly begin: string
  readonly end: string | null
}
export interface BandRow {
  readonly label: string
  /** Address of the page about it. */
  readonly link?: string
  readonly layer: number
  readonly bands: readonly Band[]
}

/** Treaties that bound a state to anyone, or two states to each other: a row for each, its most binding layer first. */
export function bandRows(record: AtlasRecord, state: number, other: number | null): BandRow[] {
  const byTreaty = new Map<number, Stretch[]>()
  for (const duty of record.obligations) {
    const owes = duty.promisors.includes(state) && (other === null ? duty.beneficiaries.some(b => b !== state) : duty.beneficiaries.includes(other))
    const isOwed = duty.beneficiaries.includes(state) && (other === null ? duty.promisors.some(p => p !== state) : duty.promisors.includes(other))
    if (!owes && !isOwed) continue
    const way = owes && isOwed ? 'owed both ways' : owes ? 'owed by this state' : 'owed to this state'
    const list = byTreaty.get(duty.treaty) ?? []
    list.push({ from: duty.from, to: duty.to, layer: duty.layer, hint: `${kindInWords(duty.kind)}, ${way}` })
    byTreaty.set(duty.treaty, list)
  }
  const rows = [...byTreaty].map(([treaty, bands]): BandRow => {
    const t = record.treaties[treaty]
    return { label: t.title, link: `/treaties/${t.id}`, layer: Math.min(...bands.map(b => b.layer)), bands: strongest(bands).map(band => dated(t, band)) }
  })
  return rows.sort((p, q) => p.layer - q.layer || p.bands[0].from - q.bands[0].from)
}

// Only once equal bands are joined is it known from when to when one holds.
function dated(treaty: TreatyEntry, band: Stretch): Band {
  const [begin, end] = [beginOf(treaty, band.from), endOf(treaty, band.to)]
  return { ...band, begin, end, hint: `${band.hint}: ${writtenInWords(begin)} to ${end === null ? 'today' : writtenInWords(end)}` }
}

/** Bands that run through what a stronger one covers are left out, and equal ones that touch are joined. */
export function strongest<T extends Stretch>(bands: readonly T[]): T[] {
  const kept: T[] = []
  for (const band of [...bands].sort((p, q) => p.layer - q.layer || p.from - q.from)) {
    const same = kept.find(k => k.layer === band.layer && band.from <= k.to + 1 && k.from <= band.to + 1)
    if (same) kept[kept.indexOf(same)] = { ...same, from: Math.min(same.from, band.from), to: Math.max(same.to, band.to) }
    else if (!kept.some(k => k.from <= band.from && band.to <= k.to)) kept.push(band)
  }
  return kept.sort((p, q) => p.from - q.from)
}

const ROW = 24
const TOP = 26
const PALE = 10

/** Rows of bands over a time axis. Labels stand before the bands, or on a narrow sheet above them. */
export function drawBands(title: string, rows: readonly BandRow[], span: readonly [Day, Day], width: number, ink: Ink, marked: Day | null): Drawing {
  const narrow = width < 620
  const left = narrow ? 4 : Math.min(330, width * 0.36)
  const height = TOP + rows.length * (narrow ? 38 : ROW) + 10
  const [first, last] = span
  const x = (day: Day) => left + ((Math.min(Math.max(day, first), last) - first) / Math.max(last - first, 1)) * (width - left - 8)
  const marks: Mark[] = []
  for (const year of yearsOn(span, width - left)) {
    const px = x(firstOfYear(year))
    marks.push({ is: 'path', d: `M${px.toFixed(1)} ${TOP - 6}V${height - 6}`, stroke: ink.border, width: 0.7 })
    marks.push({ is: 'words', x: px, y: 14, text: String(year), size: 12, fill: ink.text, anchor: px > width - 20 ? 'end' : 'middle' })
  }
  rows.forEach((row, i) => {
    const top = TOP + i * (narrow ? 38 : ROW)
    const bar = narrow ? top + 18 : top + 4
    marks.push({
      is: 'words',
      x: narrow ? left : left - 10,
      y: top + (narrow ? 12 : 16),
      text: shortened(row.label, narrow ? width / 6.3 : left / 6.4),
      size: 13,
      fill: ink.text,
      anchor: narrow ? 'start' : 'end',
    })
    for (const band of row.bands) {
      const width = Math.max(x(band.to) - x(band.from), 2.5)
      const box = (from: number, to: number, opacity: number) =>
        marks.push({
          is: 'box',
          x: from,
          y: bar,
          width: to - from,
          height: 14,
          fill: ink.layers[band.layer],
          opacity,
          round: 2,
          hint: `${row.label}. ${band.hint}`,
        })
      // Where a day is known only roughly the band is paler at that end.
      const pale = Math.min(PALE, width / 3)
      const [first, last] = [x(band.from), x(band.from) + width]
      const [solid, fades] = [first + (isVague(band.begin) ? pale : 0), last - (isVague(band.end) ? pale : 0)]
      if (solid > first) box(first, solid, 0.4)
      box(solid, fades, 0.85)
      if (fades < last) box(fades, last, 0.4)
    }
  })
  if (marked !== null && marked >= first && marked <= last)
    marks.push({ is: 'path', d: `M${x(marked).toFixed(1)} ${TOP - 8}V${height - 6}`, stroke: ink.text, width: 1.4, dash: [3, 3] })
  return { width, height, title, background: ink.halo, marks }
}

function yearsOn([first, last]: readonly [Day, Day], width: number): number[] {
  const years = yearOf(last) - yearOf(first)
  const step = [1, 2, 5, 10, 20, 25, 50, 100].find(s => (years / s) * 46 < width) ?? 100
  const list: number[] = []
  for (let y = Math.ceil(yearOf(first) / step) * step; y <= yearOf(last); y += step) if (firstOfYear(y) >= first) list.push(y)
  return list
}

const shortened = (text: string, letters: number) => (text.length <= letters ? text : `${text.slice(0, Math.max(Math.floor(letters) - 1, 8)).trimEnd()}…`)

export const anyVague = (rows: readonly BandRow[]): boolean => rows.some(row => row.bands.some(band => isVague(band.begin) || isVague(band.end)))

export const layersIn = (rows: readonly BandRow[]): number[] => LAYERS.map((_, i) => i).filter(i => rows.some(row => row.bands.some(band => band.layer === i)))
