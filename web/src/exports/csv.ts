export type Cell = string | number | boolean | null
export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/** RFC 4180; a cell that a spreadsheet would run as a formula is kept as text. */
export function csvOf(table: Table): string {
  return [table.columns, ...table.rows].map(row => row.map(written).join(',')).join('\r\n') + '\r\n'
}

function written(cell: Cell): string {
  if (cell === null) return ''
  const text = typeof cell === 'string' && /^[=+@\t\r]|^-(?!\d)/.test(cell) ? `'${cell}` : String(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** One object for each row, with the address and the version of the record it came from. */
export function jsonOf(table: Table, about: Readonly<Record<string, unknown>>): string {
  const rows = table.rows.map(row => Object.fromEntries(table.columns.map((column, i) => [column, row[i]])))
  return `${JSON.stringify({ ...about, rows }, null, 2)}\n`
}
