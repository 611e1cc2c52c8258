import { describe, expect, it } from 'vitest'
import { svgOf } from '../drawing/svg'
import { csvOf, jsonOf } from './csv'

const table = {
  columns: ['name', 'n'],
  rows: [
    ['Côte d’Ivoire', 1],
    ['says "no", twice', null],
    ['=1+1', -2],
  ] as const,
}

describe('exports', () => {
  it('quote what must be quoted and keep formulas as text', () => {
    expect(csvOf(table)).toBe('name,n\r\nCôte d’Ivoire,1\r\n"says ""no"", twice",\r\n\'=1+1,-2\r\n')
  })
  it('carry their citation in JSON', () => {
    const read = JSON.parse(jsonOf(table, { citation: 'Entente' }))
    expect(read.citation).toBe('Entente')
    expect(read.rows[1]).toEqual({ name: 'says "no", twice', n: null })
  })
  it('write a drawing as SVG without markup of the data', () => {
    const svg = svgOf({ width: 10, height: 10, title: 'A & B', background: '#fff', marks: [{ is: 'words', x: 1, y: 2, text: '<b>', size: 9, fill: '#000' }] })
    expect(svg).toContain('<title>A &amp; B</title>')
    expect(svg).toContain('&lt;b&gt;')
    expect(new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('parsererror')).toBeNull()
  })
})
