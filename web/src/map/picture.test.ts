import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dayOf } from '../record/days'
import { LAYERS, maskOf } from '../record/layers'
import { readBundle } from '../record/record'
import { Placer } from '../stages/placed'
import { show } from '../stages/shown'
import { TiesByDay } from '../stages/ties-by-day'
import type { Ink } from './ink'
import { nodesOf } from './nodes'
import { FADED } from './paint'
import { pictureOf } from './picture'
import { FRAMES, project, SHEET } from './sheet'

const record = readBundle(JSON.parse(readFileSync('e2e/fixtures/record.json', 'utf8')))
const index = new TiesByDay(record)
const placer = new Placer(record.states, project, SHEET.width)
const colour = '#123456'
const ink: Ink = {
  layers: LAYERS.map(() => colour),
  sea: colour,
  land: colour,
  border: colour,
  graticule: colour,
  text: colour,
  halo: colour,
  muted: colour,
  node: colour,
  attacker: colour,
  target: colour,
}

function drawn(on: string, id: string | null, frame: keyof typeof FRAMES) {
  const [day, chosen] = [dayOf(on), id === null ? null : record.stateById.get(id)!.index]
  index.moveTo(day)
  const ties = index.ties(maskOf(['defence', 'offence', 'neutrality']))
  const nodes = nodesOf(record, day, ties, chosen, project)
  const shown = show(
    ties.map(tie => placer.place(tie)),
    chosen,
  )
  return { nodes, marks: pictureOf('A map', null, new Map(), shown, nodes, ink, FRAMES[frame], colour).marks }
}

describe('the picture of the map', () => {
  it('has no name over another', () => {
    for (const [on, id] of [
      ['1914-07-28', 'FRA'],
      ['1914-07-28', null],
      ['1960-01-01', null],
      ['2026-01-01', 'USA'],
    ] as const)
      for (const frame of ['world', 'europe', 'americas'] as const) {
        const { marks, nodes } = drawn(on, id, frame)
        const known = new Set(nodes.map(n => n.name))
        const names = marks.filter(m => m.is === 'words').filter(m => known.has(m.text))
        expect(names.length, `${on} ${id} ${frame}`).toBeGreaterThan(3)
        for (const [i, p] of names.entries())
          for (const q of names.slice(i + 1))
            expect(
              Math.abs(p.y - q.y) >= 12 || p.x + p.text.length * 6 <= q.x || q.x + q.text.length * 6 <= p.x,
              `${p.text} and ${q.text}, ${on} ${id} ${frame}`,
            ).toBe(true)
      }
  })
  it('fades states that are tied only to others than the one chosen', () => {
    const { nodes, marks } = drawn('1914-07-28', 'FRA', 'world')
    const faded = marks.filter(m => m.is === 'dot' && m.opacity === FADED)
    expect(faded).toHaveLength(nodes.filter(n => n.emphasis === 'muted' && n.partners > 0).length)
    expect(faded.length).toBeGreaterThan(0)
  })
})
