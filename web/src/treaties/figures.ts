import type { Figure, FigureRow } from '../api/shapes'

/** "34,970 million $", "36.6 million", or why there is no figure. */
export function figureInWords(figure: Figure): string {
  if (figure.value === null)
    return { 'not-coded': 'not coded', 'not-applicable': 'not applicable', 'source-ends': 'source ends' }[figure.absence ?? ''] ?? 'not coded'
  const mark = figure.estimate ? ' (est.)' : ''
  if (figure.unit === 'usd-million')
    return (
      (figure.value >= 1000 ? `${(figure.value / 1000).toLocaleString('en', { maximumFractionDigits: 1 })} bn $` : `${figure.value.toLocaleString('en')} m $`) +
      mark
    )
  return (figure.value >= 1e6 ? `${(figure.value / 1e6).toLocaleString('en', { maximumFractionDigits: 1 })} m` : figure.value.toLocaleString('en')) + mark
}

export const burdenInWords = (row: FigureRow): string => (row.share_of_gdp ? `${row.share_of_gdp.percent.toFixed(2)} %` : '–')
