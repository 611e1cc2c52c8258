import type { SpendingView } from '../api/shapes'
import type { Drawing, Mark } from '../drawing/marks'
import type { Ink } from '../map/ink'

const HEIGHT = 200
const [LEFT, TOP, FOOT] = [64, 16, 26]

/** Sums by year as bars. A year in which not every party is known is drawn lighter: its sum is too small. */
export function drawSpending(title: string, view: SpendingView, width: number, ink: Ink): Drawing {
  const known = view.years.filter(y => y.total !== null)
  const [first, last] = [view.years[0].year, view.years[view.years.length - 1].year]
  const most = Math.max(...known.map(y => y.total!), 1)
  const step = (width - LEFT - 8) / (last - first + 1)
  const y = (value: number) => TOP + (1 - value / most) * (HEIGHT - TOP - FOOT)
  const marks: Mark[] = []
  for (const value of gridOf(most)) {
    marks.push({ is: 'path', d: `M${LEFT} ${y(value).toFixed(1)}H${width - 8}`, stroke: ink.border, width: 0.7 })
    marks.push({ is: 'words', x: LEFT - 8, y: y(value) + 4, text: value.toLocaleString('en'), size: 12, fill: ink.text, anchor: 'end' })
  }
  const every = [1, 2, 5, 10, 20, 50].find(n => step * n > 44) ?? 100
  for (const year of view.years) {
    const x = LEFT + (year.year - first) * step
    if (year.year % every === 0)
      marks.push({ is: 'words', x: x + step / 2, y: HEIGHT - 8, text: String(year.year), size: 12, fill: ink.text, anchor: 'middle' })
    if (year.total === null) continue
    marks.push({
      is: 'box',
      x: x + step * 0.1,
      y: y(year.total),
      width: Math.max(step * 0.8, 0.8),
      height: HEIGHT - FOOT - y(year.total),
      fill: ink.layers[3],
      opacity: year.counted < year.of ? 0.45 : 1,
      hint: inWords(year, view.unit),
    })
  }
  return { width, height: HEIGHT, title, background: ink.halo, marks }
}

export const inWords = (year: SpendingView['years'][number], unit: string): string =>
  year.total === null
    ? `${year.year}: not known for any of ${year.of} parties`
    : `${year.year}: ${Math.round(year.total).toLocaleString('en')} ${unit}, ${year.counted} of ${year.of} parties`

// Three or four round values up to the highest.
function gridOf(most: number): number[] {
  const power = 10 ** Math.floor(Math.log10(most))
  const step = [0.25, 0.5, 1, 2, 2.5].map(n => n * power).find(s => most / s <= 4) ?? power
  return Array.from({ length: Math.floor(most / step) }, (_, i) => (i + 1) * step)
}
