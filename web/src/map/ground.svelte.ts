import type { Topology } from 'topojson-specification'
import { type Ground, groundOf } from './sheet'

let ground = $state.raw<Ground | null>(null)
let asked = false

/** The map under the ties, fetched once. */
export function theGround(): Ground | null {
  if (!asked) {
    asked = true
    fetch('/borders.json')
      .then(response => response.json())
      .then((topology: Topology) => (ground = groundOf(topology)))
      .catch(() => (asked = false))
  }
  return ground
}
