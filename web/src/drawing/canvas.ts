import { type Drawing, FACES } from './marks'

/** The drawing as a picture, at so many pixels for each of its units. */
export async function pngOf(drawing: Drawing, density = 2): Promise<Blob> {
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(drawing.width * density)
  canvas.height = Math.round(drawing.height * density)
  const brush = canvas.getContext('2d')!
  brush.scale(density, density)
  brush.fillStyle = drawing.background
  brush.fillRect(0, 0, drawing.width, drawing.height)
  paint(brush, drawing)
  return new Promise((resolve, reject) =>
    canvas.toBlob(blob => (blob ? resolve(blob) : reject(new Error('The browser could not make the picture. Take the SVG instead.')))),
  )
}

export function paint(brush: CanvasRenderingContext2D, drawing: Drawing): void {
  const anchors = { start: 'left', middle: 'center', end: 'right' } as const
  for (const mark of drawing.marks) {
    brush.save()
    brush.globalAlpha = 'opacity' in mark ? (mark.opacity ?? 1) : 1
    brush.lineJoin = 'round'
    if (mark.is === 'box') {
      brush.fillStyle = mark.fill
      brush.beginPath()
      brush.roundRect(mark.x, mark.y, mark.width, mark.height, mark.round ?? 0)
      brush.fill()
    } else if (mark.is === 'dot') {
      brush.beginPath()
      brush.arc(mark.x, mark.y, mark.r, 0, 7)
      brush.fillStyle = mark.fill
      brush.fill()
      if (mark.stroke) {
        brush.strokeStyle = mark.stroke
        brush.stroke()
      }
    } else if (mark.is === 'path') {
      if (mark.at) {
        brush.translate(mark.at[1], mark.at[2])
        brush.scale(mark.at[0], mark.at[0])
      }
      const path = new Path2D(mark.d)
      if (mark.fill) {
        brush.fillStyle = mark.fill
        brush.fill(path)
      }
      if (mark.stroke) {
        brush.strokeStyle = mark.stroke
        brush.lineWidth = mark.width ?? 1
        brush.setLineDash([...(mark.dash ?? [])])
        brush.stroke(path)
      }
    } else {
      brush.font = `${mark.weight ?? 400} ${mark.size}px ${FACES[mark.face ?? 'sans']}`
      brush.textAlign = anchors[mark.anchor ?? 'start']
      if (mark.halo) {
        brush.strokeStyle = mark.halo
        brush.lineWidth = 3
        brush.strokeText(mark.text, mark.x, mark.y)
      }
      brush.fillStyle = mark.fill
      brush.fillText(mark.text, mark.x, mark.y)
    }
    brush.restore()
  }
}
