import type { Figure, FigureRow } from '../api/shapes'

/** A sum or a count as it is said everywhere: "US$ 2.3 bn", "36.6 m", "180,000". */
export function amountInWords(value: number, unit: string): string {
  const short = (n: number) => n.toLocaleString('en', { maximumFractionDigits: 1 })
  if (unit === 'usd-million') return value >= 1000 ? `US$ ${short(value / 1000)} bn` : `US$ ${short(value)} m`
  return value >= 1e6 ? `${short(value / 1e6)} m` : value.toLocaleString('en')
}

/** A figure, or why there is none. */
export function figureInWords(figure: Figure): string {
  if (figure.value === null)
    return { 'not-coded': 'not coded', 'not-applicable': 'not applicable', 'source-ends': 'source ends' }[figure.absence ?? ''] ?? 'not coded'
  return amountInWords(figure.value, figure.unit) + (figure.estimate ? ' (est.)' : '')
}

export const burdenInWords = (row: FigureRow): string => (row.share_of_gdp ? `${row.share_of_gdp.percent.toFixed(2)} %` : '–')
