import type { Drawing, Mark } from '../drawing/marks'
import { type ImportedLayer, sourceOf, titleOf } from '../record/imported'
import { IMPORTED, LAYERS } from '../record/layers'
import type { ShownTie } from '../stages/shown'
import type { Ink } from './ink'
import { placeNames } from './labels'
import { radiusOf, type ShownNode } from './nodes'
import { DASHES, FADED, headOf, WIDTHS } from './paint'
import { type Frame, type Ground, transformOf } from './sheet'

/** A letter of a name is at most about as wide, in whichever face a reader's program writes it. */
const LETTER = 6.8

/** The map as a drawing of its own, with title and legend, for SVG and PNG. */
export function pictureOf(
  title: string,
  ground: Ground | null,
  fills: ReadonlyMap<string, string>,
  ties: readonly ShownTie[],
  nodes: readonly ShownNode[],
  ink: Ink,
  frame: Frame,
  paper: string,
  imported: ImportedLayer | null = null,
): Drawing {
  const [width, height, top] = [1200, 584, 56]
  const t = transformOf(frame, width, height)
  const at = [t.scale, t.dx, t.dy + top] as const
  const x = (n: number) => n * t.scale + t.dx
  const y = (n: number) => n * t.scale + t.dy + top
  const marks: Mark[] = []
  if (ground) {
    marks.push({ is: 'path', d: ground.sphere, fill: ink.sea, at }, { is: 'path', d: ground.graticule, stroke: ink.graticule, width: 0.5 / t.scale, at })
    for (const country of ground.countries) if (country.outline) marks.push({ is: 'path', d: country.outline, fill: fills.get(country.key) ?? ink.land, at })
    marks.push({ is: 'path', d: ground.borders, stroke: ink.border, width: 0.6 / t.scale, at })
  }
  const used = new Set<number>()
  for (const tie of [...ties].filter(tie => tie.emphasis !== 'muted').sort((p, q) => q.layer - p.layer)) {
    used.add(tie.layer)
    for (const line of tie.lines) {
      let d = ''
      for (let i = 0; i < line.length; i += 2) d += `${i ? 'L' : 'M'}${x(line[i]).toFixed(1)} ${y(line[i + 1]).toFixed(1)}`
      marks.push({
        is: 'path',
        d,
        stroke: ink.layers[tie.layer],
        width: WIDTHS[tie.layer],
        opacity: tie.emphasis === 'strong' ? 0.85 : 0.5,
        dash: DASHES[tie.layer],
      })
    }
    const head = tie.direction === 'mutual' ? null : headOf(tie)
    if (head) {
      const [hx, hy, ux, uy] = [x(head[0]), y(head[1]), head[2] * 7, head[3] * 7]
      marks.push({ is: 'path', d: `M${hx + ux} ${hy + uy}L${hx - uy / 2} ${hy + ux / 2}L${hx + uy / 2} ${hy - ux / 2}Z`, fill: ink.layers[tie.layer] })
    }
  }
  const drawn = nodes.filter(node => node.partners > 0 || node.colour)
  // Those put aside by the choice of a state lie under those it is tied to.
  for (const node of [...drawn.filter(n => n.emphasis === 'muted'), ...drawn.filter(n => n.emphasis !== 'muted')])
    marks.push({
      is: 'dot',
      x: x(node.x),
      y: y(node.y),
      r: radiusOf(node),
      fill: node.colour ?? ink.node,
      stroke: ink.halo,
      ...(node.emphasis === 'muted' ? { opacity: FADED } : {}),
    })
  for (const { node, left, y } of placeNames(drawn, t, width, height, name => name.length * LETTER))
    marks.push({ is: 'words', x: left, y: y + top + 4, text: node.name, size: 12, fill: ink.text, halo: paper })
  marks.push(
    { is: 'box', x: 0, y: 0, width, height: top - 8, fill: paper },
    { is: 'box', x: 0, y: top + height, width, height: 40, fill: paper },
    { is: 'words', x: 24, y: 36, text: title, size: 24, weight: 600, fill: ink.text, face: 'serif' },
  )
  let left = 24
  for (const layer of [...used].sort((p, q) => p - q)) {
    marks.push({ is: 'path', d: `M${left} ${top + height + 22}H${left + 28}`, stroke: ink.layers[layer], width: 2.5, dash: DASHES[layer] })
    const words = titleOf(LAYERS[layer], imported)
    marks.push({ is: 'words', x: left + 34, y: top + height + 26, text: words, size: 13, fill: ink.text })
    left += 60 + words.length * 7
  }
  const sources = ['Entente', ground?.source, imported && used.has(IMPORTED) ? sourceOf(imported) : null].filter(Boolean).join(' · ')
  marks.push({ is: 'words', x: width - 24, y: 36, text: sources, size: 12, fill: ink.text, anchor: 'end' })
  return { width, height: height + top + 40, title, background: paper, marks }
}
