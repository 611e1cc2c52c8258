import type { Table } from '../exports/csv'
import type { Ink } from '../map/ink'
import type { Drawing, Mark } from './marks'

/** Rows that a picture of a table shows; a longer one is for a file of text. */
const MOST = 60
const WIDEST = 44
const [ROW, EDGE, LETTER] = [22, 24, 6.6]

/** A table as a picture, for slides and pages: its first rows, with what is left out told below. */
export function drawTable(title: string, table: Table, ink: Ink): Drawing {
  const rows = table.rows.slice(0, MOST).map(row => row.map(cell => shortened(String(cell ?? ''))))
  const heads = table.columns.map(column => shortened(column.replaceAll('_', ' ')))
  const widths = heads.map((head, i) => Math.max(head.length, ...rows.map(row => row[i].length)) * LETTER + 18)
  const width = Math.max(
    widths.reduce((sum, w) => sum + w, 2 * EDGE),
    title.length * 9 + 2 * EDGE,
    480,
  )
  const left = widths.map((_, i) => EDGE + widths.slice(0, i).reduce((sum, w) => sum + w, 0))
  const top = 64
  const height = top + (rows.length + 2) * ROW + 20
  const line = (y: number, weight: number): Mark => ({ is: 'path', d: `M${EDGE} ${y}H${width - EDGE}`, stroke: ink.border, width: weight })
  const words = (text: string, x: number, y: number, weight = 400): Mark => ({ is: 'words', x, y, text, size: 13, weight, fill: ink.text })
  const marks: Mark[] = [{ is: 'words', x: EDGE, y: 36, text: title, size: 20, weight: 600, fill: ink.text, face: 'serif' }]
  for (const [i, head] of heads.entries()) marks.push(words(head, left[i], top, 600))
  marks.push(line(top + 7, 1.5))
  for (const [r, row] of rows.entries()) {
    const y = top + (r + 1) * ROW
    for (const [i, cell] of row.entries()) marks.push(words(cell, left[i], y))
    marks.push(line(y + 7, 0.5))
  }
  const more = table.rows.length - rows.length
  const foot =
    table.rows.length === 0 ? 'No rows. Entente' : more > 0 ? `and ${more.toLocaleString('en')} more rows, which CSV and JSON hold. Entente` : 'Entente'
  marks.push({ is: 'words', x: EDGE, y: height - 16, text: foot, size: 12, fill: ink.text })
  return { width: Math.ceil(width), height, title, background: ink.halo, marks }
}

const shortened = (text: string): string => (text.length <= WIDEST ? text : `${text.slice(0, WIDEST - 1)}…`)
