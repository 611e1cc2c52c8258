import { LAYERS } from '../record/layers'
import type { ShownTie } from '../stages/shown'
import type { Ink } from './ink'
import { placeNames } from './labels'
import { radiusOf, type ShownNode } from './nodes'
import type { Ground, Transform } from './sheet'

/** Anything with the drawing verbs of a canvas. */
export type Brush = CanvasRenderingContext2D

// Outlines are parsed once.
const parsed = new Map<string, Path2D>()
const pathOf = (outline: string): Path2D => {
  let path = parsed.get(outline)
  if (!path) {
    // Time brings ever new outlines; those of long ago are let go.
    if (parsed.size > 3000) parsed.clear()
    path = new Path2D(outline)
    parsed.set(outline, path)
  }
  return path
}

/** Second sign beside colour: how the line of a layer is broken. Empty: unbroken. */
export const DASHES: readonly (readonly number[])[] = [[], [], [6, 3], [], [2, 3], [], [1, 3], [9, 3, 2, 3]]
export const WIDTHS: readonly number[] = [1.15, 1.7, 1.3, 0.8, 1.1, 0.7, 1.7, 1.3]

export function paintGround(brush: Brush, ground: Ground, fills: ReadonlyMap<string, string>, ink: Ink, t: Transform): void {
  enter(brush, t)
  brush.fillStyle = ink.sea
  brush.fill(pathOf(ground.sphere))
  stroke(brush, pathOf(ground.graticule), ink.graticule, 0.5 / t.scale)
  brush.fillStyle = ink.land
  for (const country of ground.countries) {
    brush.fillStyle = fills.get(country.key) ?? ink.land
    brush.fill(pathOf(country.outline))
  }
  stroke(brush, pathOf(ground.borders), ink.border, 0.6 / t.scale)
  brush.restore()
}

/** Muted ties first, then by layer from the least to the most important, one path for each. */
export function paintTies(brush: Brush, ties: readonly ShownTie[], ink: Ink, t: Transform): void {
  enter(brush, t)
  const plain = ties.length > 2500 ? 0.34 : ties.length > 700 ? 0.48 : 0.62
  const muted = ties.filter(tie => tie.emphasis === 'muted')
  // Where a state is chosen, a crowd of others would only make noise.
  if (muted.length < 1500) paintLines(brush, muted, ink.muted, 0.6, [], 0.45, t)
  for (let layer = LAYERS.length - 1; layer >= 0; layer--) {
    const own = ties.filter(tie => tie.layer === layer && tie.emphasis !== 'muted')
    if (own.length === 0) continue
    const strong = own[0].emphasis === 'strong'
    paintLines(brush, own, ink.layers[layer], WIDTHS[layer] * (strong ? 1.35 : 1), DASHES[layer], strong ? 0.85 : plain, t)
    paintHeads(brush, own, ink.layers[layer], t)
  }
  brush.restore()
}

function paintLines(brush: Brush, ties: readonly ShownTie[], colour: string, width: number, dash: readonly number[], alpha: number, t: Transform): void {
  brush.strokeStyle = colour
  brush.globalAlpha = alpha
  // Lines of one pixel are drawn several times as fast as wider ones, which matters in a crowd.
  const pixel = 1 / brush.getTransform().a
  brush.lineWidth = ties.length > 400 ? Math.min(width / t.scale, pixel) : width / t.scale
  // Broken lines cost ten times as much; among thousands nobody could follow them anyway.
  brush.setLineDash(ties.length > 400 ? [] : dash.map(d => d / t.scale))
  const batch = 200
  // Of a crowd nobody sees whether an arc is drawn by eight points or by four.
  const stride = ties.length > 2500 ? 6 : ties.length > 1200 ? 4 : 2
  for (let start = 0; start < ties.length; start += batch) {
    brush.beginPath()
    for (let i = start; i < Math.min(start + batch, ties.length); i++)
      for (const line of ties[i].lines) {
        brush.moveTo(line[0], line[1])
        for (let p = 2; p < line.length - 2; p += stride) brush.lineTo(line[p], line[p + 1])
        brush.lineTo(line[line.length - 2], line[line.length - 1])
      }
    brush.stroke()
  }
  brush.setLineDash([])
  brush.globalAlpha = 1
}

/** A one-way duty bears an arrowhead that points from the promisor to the beneficiary. */
function paintHeads(brush: Brush, ties: readonly ShownTie[], colour: string, t: Transform): void {
  brush.fillStyle = colour
  const size = 6 / t.scale
  for (const tie of ties) {
    if (tie.direction === 'mutual') continue
    const head = headOf(tie)
    if (!head) continue
    const [x, y, ux, uy] = head
    brush.beginPath()
    brush.moveTo(x + ux * size, y + uy * size)
    brush.lineTo(x - uy * size * 0.5, y + ux * size * 0.5)
    brush.lineTo(x + uy * size * 0.5, y - ux * size * 0.5)
    brush.fill()
  }
}

/** Where the arrowhead of a one-way tie sits, and which way it points (a unit vector). */
export function headOf(tie: ShownTie): [x: number, y: number, ux: number, uy: number] | null {
  const line = tie.lines[0]
  if (!line) return null
  const points = line.length / 2
  // Two thirds of the way, so that it stands nearer to the one who is owed.
  const at = tie.direction === 'a-to-b' ? Math.floor(points * 0.66) : Math.floor(points * 0.34)
  const i = Math.min(Math.max(at, 1), points - 1)
  const [dx, dy] = [line[2 * i] - line[2 * i - 2], line[2 * i + 1] - line[2 * i - 1]]
  const length = Math.hypot(dx, dy)
  if (length === 0) return null
  const sense = tie.direction === 'a-to-b' ? 1 : -1
  return [line[2 * i], line[2 * i + 1], (sense * dx) / length, (sense * dy) / length]
}

/** How much is left of a state that the choice of another puts aside. */
export const FADED = 0.35

export function paintNodes(brush: Brush, nodes: readonly ShownNode[], ink: Ink, t: Transform): void {
  brush.save()
  for (const emphasis of ['muted', 'plain', 'strong'] as const)
    for (const node of nodes) {
      if (node.emphasis !== emphasis) continue
      const r = radiusOf(node)
      brush.beginPath()
      brush.arc(node.x * t.scale + t.dx, node.y * t.scale + t.dy, r, 0, 7)
      brush.globalAlpha = emphasis === 'muted' ? FADED : node.partners === 0 && !node.colour ? 0.45 : 1
      brush.fillStyle = node.colour ?? ink.node
      brush.fill()
      if (node.partners > 0) {
        brush.lineWidth = 1
        brush.strokeStyle = ink.halo
        brush.stroke()
      }
    }
  brush.restore()
}

export function paintLabels(brush: Brush, nodes: readonly ShownNode[], ink: Ink, t: Transform, width: number, height: number): void {
  for (const { node, left, y } of placeNames(nodes, t, width, height, name => writtenName(name, ink).width)) {
    const { picture } = writtenName(node.name, ink)
    brush.drawImage(picture, left - ROOM, y - NAME_HEIGHT / 2, picture.width / NAME_DENSITY, NAME_HEIGHT)
  }
}

const NAME_HEIGHT = 18
const NAME_DENSITY = 2
const ROOM = 3
interface WrittenName {
  readonly picture: HTMLCanvasElement
  readonly width: number
}
let names = new Map<string, WrittenName>()
let inkOfNames: Ink | null = null

// A name with its halo takes longer to write than all else at a step, so each is written once and stamped from then on.
function writtenName(name: string, ink: Ink): WrittenName {
  if (ink !== inkOfNames) [names, inkOfNames] = [new Map(), ink]
  const known = names.get(name)
  if (known) return known
  const font = '500 11.5px "Source Sans 3 Variable", sans-serif'
  const picture = document.createElement('canvas')
  const brush = picture.getContext('2d')!
  brush.font = font
  const width = brush.measureText(name).width
  picture.width = Math.ceil((width + 2 * ROOM) * NAME_DENSITY)
  picture.height = NAME_HEIGHT * NAME_DENSITY
  brush.scale(NAME_DENSITY, NAME_DENSITY)
  brush.font = font
  brush.textBaseline = 'middle'
  brush.lineJoin = 'round'
  brush.lineWidth = 3
  brush.strokeStyle = ink.halo
  brush.fillStyle = ink.text
  brush.strokeText(name, ROOM, NAME_HEIGHT / 2)
  brush.fillText(name, ROOM, NAME_HEIGHT / 2)
  names.set(name, { picture, width })
  return { picture, width }
}

function enter(brush: Brush, t: Transform): void {
  brush.save()
  brush.translate(t.dx, t.dy)
  brush.scale(t.scale, t.scale)
  brush.lineJoin = 'round'
}

function stroke(brush: Brush, path: Path2D, colour: string, width: number): void {
  brush.strokeStyle = colour
  brush.lineWidth = width
  brush.stroke(path)
}
