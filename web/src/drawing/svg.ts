import { type Drawing, FACES, type Mark } from './marks'

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
const n = (value: number) => String(Math.round(value * 100) / 100)

/** The drawing as a file of its own. */
export function svgOf(drawing: Drawing): string {
  const { width, height } = drawing
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}" height="${n(height)}" viewBox="0 0 ${n(width)} ${n(height)}" role="img">`,
    `<title>${escaped(drawing.title)}</title>`,
    `<rect width="100%" height="100%" fill="${drawing.background}"/>`,
    ...drawing.marks.map(written),
    '</svg>\n',
  ].join('\n')
}

function written(mark: Mark): string {
  const opacity = 'opacity' in mark && mark.opacity !== undefined ? ` opacity="${mark.opacity}"` : ''
  switch (mark.is) {
    case 'box':
      return `<rect x="${n(mark.x)}" y="${n(mark.y)}" width="${n(mark.width)}" height="${n(mark.height)}" rx="${mark.round ?? 0}" fill="${mark.fill}"${opacity}/>`
    case 'path': {
      const at = mark.at ? ` transform="translate(${n(mark.at[1])} ${n(mark.at[2])}) scale(${mark.at[0]})"` : ''
      const dash = mark.dash?.length ? ` stroke-dasharray="${mark.dash.join(' ')}"` : ''
      return `<path d="${mark.d}" fill="${mark.fill ?? 'none'}" stroke="${mark.stroke ?? 'none'}" stroke-width="${mark.width ?? 1}" stroke-linejoin="round"${dash}${opacity}${at}/>`
    }
    case 'dot':
      return `<circle cx="${n(mark.x)}" cy="${n(mark.y)}" r="${n(mark.r)}" fill="${mark.fill}" stroke="${mark.stroke ?? 'none'}"${opacity}/>`
    case 'words': {
      const halo = mark.halo ? ` paint-order="stroke" stroke="${mark.halo}" stroke-width="3" stroke-linejoin="round"` : ''
      return `<text x="${n(mark.x)}" y="${n(mark.y)}" font-family="${escaped(FACES[mark.face ?? 'sans'])}" font-size="${mark.size}" font-weight="${mark.weight ?? 400}" text-anchor="${mark.anchor ?? 'start'}" fill="${mark.fill}"${halo}>${escaped(mark.text)}</text>`
    }
  }
}
