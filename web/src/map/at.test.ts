import { describe, expect, it } from 'vitest'
import { ON_EARTH, ON_SHEET } from './at'
import { FRAMES, SHEET } from './sheet'

describe('the place of the map in its address', () => {
  it('is that of its middle, and leads back to it', () => {
    expect(ON_EARTH.of(FRAMES.europe)).toBe('15,51,5')
    expect(ON_EARTH.of(FRAMES.world)).toBe('11,0,1')
    for (let x = 60; x < SHEET.width - 60; x += 71)
      for (let y = 60; y < SHEET.height - 60; y += 43) {
        const frame = { x, y, zoom: 3.14 }
        const at = ON_EARTH.of(frame)
        const again = ON_EARTH.read(at)
        if (at === null) continue
        expect(Math.hypot(again!.x - x, again!.y - y)).toBeLessThan(0.05)
        expect(ON_EARTH.of(again!)).toBe(at)
      }
  })
  it('says nothing of what lies beyond the world', () => {
    expect(ON_EARTH.of({ x: 0, y: 0, zoom: 2 })).toBeNull()
    expect(ON_EARTH.of({ x: SHEET.width, y: SHEET.height, zoom: 2 })).toBeNull()
  })
  it('that nobody can stand at is none', () => {
    for (const at of [null, '', '15', '15,51', '15,51,', '15,51,5,5', '15,91,5', '181,0,5', '15,51,0', '15,51,99', 'here,51,5'])
      expect(ON_EARTH.read(at)).toBeNull()
  })
  it('on a sheet without an earth is a place of the sheet', () => {
    expect(ON_SHEET.of(FRAMES.world)).toBe('480,233.5,1')
    for (const at of ['0,0,0.9', '480.25,12.5,3.14', '960,467,24']) expect(ON_SHEET.of(ON_SHEET.read(at)!)).toBe(at)
    expect(ON_SHEET.of({ x: -1, y: 0, zoom: 2 })).toBeNull()
    for (const at of [null, '', '480', '480,233', '480,233,', '480,468,5', '961,0,5', '-1,0,5', '480,233,0', '480,233,99', 'here,233,5'])
      expect(ON_SHEET.read(at)).toBeNull()
  })
})
