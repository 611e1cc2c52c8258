import { type Frame, projection } from './sheet'

const rounded = (value: number) => Number(value.toFixed(2))

/** Where the map stands, as addresses say it: longitude and latitude of its middle, and zoom. Nothing beyond the edge of the world. */
export function atOf(frame: Frame): string | null {
  const place = projection.invert?.([frame.x, frame.y])
  if (!place) return null
  const at = [...place, frame.zoom].map(rounded).join(',')
  const again = frameAt(at)
  return again && Math.hypot(again.x - frame.x, again.y - frame.y) < 1 ? at : null
}

/** The part of the map that an address names; nothing where it names none. */
export function frameAt(at: string | null): Frame | null {
  const [longitude, latitude, zoom, ...more] = (at ?? '').split(',').map(part => (part.trim() === '' ? Number.NaN : Number(part)))
  if (more.length > 0 || !(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 && zoom >= 0.9 && zoom <= 24)) return null
  const point = projection([longitude, latitude])
  return point && { x: point[0], y: point[1], zoom }
}
