import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LAYERS } from '../record/layers'
import { DASHES } from './paint'

const css = readFileSync('src/styles/tokens.css', 'utf8')
const token = (name: string, from = css) => new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(from)![1]
const rgb = (hex: string) => [1, 3, 5].map(i => Number.parseInt(hex.slice(i, i + 2), 16) / 255)
const linear = (v: number) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)

// Machado, Oliveira and Fernandes (2009), severity 1, on linear light.
const SIGHT: Record<string, number[][]> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

function lab(hex: string, sight: number[][]): number[] {
  const seen = rgb(hex).map(linear)
  const [r, g, b] = sight.map(row => Math.min(Math.max(row[0] * seen[0] + row[1] * seen[1] + row[2] * seen[2], 0), 1))
  const xyz = [(0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505, 0.2126 * r + 0.7152 * g + 0.0722 * b, (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089]
  const [x, y, z] = xyz.map(v => (v > 0.008856 ? Math.cbrt(v) : 7.787 * v + 16 / 116))
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}
const luminance = (hex: string) => {
  const [r, g, b] = rgb(hex).map(linear)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (p: string, q: string) => {
  const [low, high] = [luminance(p), luminance(q)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

describe('the palette', () => {
  for (const [name, sight] of Object.entries(SIGHT))
    it(`tells the layers apart for ${name} sight, by colour or by stroke`, () => {
      for (let i = 0; i < LAYERS.length; i++)
        for (let j = i + 1; j < LAYERS.length; j++) {
          const [p, q] = [lab(token(`layer-${LAYERS[i].id}`), sight), lab(token(`layer-${LAYERS[j].id}`), sight)]
          const apart = Math.hypot(...p.map((v, k) => v - q[k]))
          const sameStroke = DASHES[i].join() === DASHES[j].join()
          expect(apart, `${LAYERS[i].id} and ${LAYERS[j].id}`).toBeGreaterThan(sameStroke ? 18 : 10)
        }
    })
  it('stands out from land and sea', () => {
    for (const layer of LAYERS)
      for (const ground of ['land', 'sea']) expect(contrast(token(`layer-${layer.id}`), token(ground)), `${layer.id} on ${ground}`).toBeGreaterThan(2.7)
  })
  it('lets words be read', () => {
    for (const words of ['text', 'quiet', 'accent', 'warn']) expect(contrast(token(words), token('paper')), words).toBeGreaterThan(4.5)
  })
})
