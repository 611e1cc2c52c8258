import { LAYERS } from '../record/layers'

/** Every colour that is drawn on a canvas, taken from the style sheet so that there is one palette. */
export interface Ink {
  readonly layers: readonly string[]
  readonly sea: string
  readonly land: string
  readonly border: string
  readonly graticule: string
  readonly text: string
  readonly halo: string
  readonly muted: string
  readonly node: string
  readonly attacker: string
  readonly target: string
}

export function inkOf(element: Element): Ink {
  const style = getComputedStyle(element)
  const token = (name: string) => whole(style.getPropertyValue(`--${name}`).trim() || '#444444')
  return {
    layers: LAYERS.map(layer => token(`layer-${layer.id}`)),
    sea: token('sea'),
    land: token('land'),
    border: token('border'),
    graticule: token('graticule'),
    text: token('text'),
    halo: token('paper'),
    muted: token('muted-tie'),
    node: token('node'),
    attacker: token('attacker'),
    target: token('target'),
  }
}

// A style sheet may be written shorter than it was: #000 for #000000.
const whole = (colour: string) => (/^#[0-9a-f]{3}$/i.test(colour) ? colour.replace(/[0-9a-f]/gi, '$&$&') : colour)
