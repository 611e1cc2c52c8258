import { describe, expect, it } from 'vitest'
import { atOf, frameAt } from './at'
import { FRAMES, SHEET } from './sheet'

describe('the place of the map in its address', () => {
  it('is that of its middle, and leads back to it', () => {
    expect(atOf(FRAMES.europe)).toBe('15,51,5')
    expect(atOf(FRAMES.world)).toBe('11,0,1')
    for (let x = 60; x < SHEET.width - 60; x += 71)
      for (let y = 60; y < SHEET.height - 60; y += 43) {
        const frame = { x, y, zoom: 3.14 }
        const at = atOf(frame)
        const again = frameAt(at)
        if (at === null) continue
        expect(Math.hypot(again!.x - x, again!.y - y)).toBeLessThan(0.05)
        expect(atOf(again!)).toBe(at)
      }
  })
  it('says nothing of what lies beyond the world', () => {
    expect(atOf({ x: 0, y: 0, zoom: 2 })).toBeNull()
    expect(atOf({ x: SHEET.width, y: SHEET.height, zoom: 2 })).toBeNull()
  })
  it('that nobody can stand at is none', () => {
    for (const at of [null, '', '15', '15,51', '15,51,', '15,51,5,5', '15,91,5', '181,0,5', '15,51,0', '15,51,99', 'here,51,5']) expect(frameAt(at)).toBeNull()
  })
})
