import { describe, expect, it } from 'vitest'
import { dayOf } from '../record/days'
import { SHOWN_AT_FIRST } from '../record/layers'
import { pageOf, queryOf, sceneOf, withQuery } from './route'

const [first, last] = [dayOf('1815-01-01'), dayOf('2026-02-09')]

describe('addresses', () => {
  it('name their pages', () => {
    expect(pageOf('/')).toEqual({ name: 'map' })
    expect(pageOf('/states/FRA')).toEqual({ name: 'state', id: 'FRA' })
    expect(pageOf('/pairs/FRA/RUS')).toEqual({ name: 'pair', a: 'FRA', b: 'RUS' })
    expect(pageOf('/incidents/july-1914/3')).toEqual({ name: 'tour', step: 3 })
    expect(pageOf('/incidents/july-1914')).toEqual({ name: 'tour', step: 1 })
    expect(pageOf('/no/such/thing')).toEqual({ name: 'missing', path: '/no/such/thing' })
  })
  it('with a percent sign that stands for nothing name a page all the same', () => {
    expect(pageOf('/states/%E0%A4%A')).toEqual({ name: 'state', id: '%E0%A4%A' })
    expect(pageOf('/%ff')).toEqual({ name: 'missing', path: '/%ff' })
  })
  it('give a scene and are given back by it', () => {
    for (const text of ['', '?on=1914-07-28', '?on=1914-07-28&layers=defence,peace&state=FRA', '?layers=&state=USA'.replace('layers=&', '')]) {
      const scene = sceneOf(new URLSearchParams(text), last, first)
      expect(withQuery(new URLSearchParams(), queryOf(scene, last))).toBe(text)
    }
  })
  it('with a day outside the record show the nearest day inside', () => {
    expect(sceneOf(new URLSearchParams('on=1700-01-01'), last, first).day).toBe(first)
    expect(sceneOf(new URLSearchParams('on=2999-01-01'), last, first).day).toBe(last)
    expect(sceneOf(new URLSearchParams('on=yesterday&layers=nonsense'), last, first)).toEqual({ day: last, layers: [], state: null })
    expect(sceneOf(new URLSearchParams(), last, first).layers).toBe(SHOWN_AT_FIRST)
  })
})
