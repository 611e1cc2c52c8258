import { type Frame, projection, SHEET } from './sheet'

/** How an address says which part of a sheet is seen. */
export interface Naming {
  /** Null beyond the edge of what can be named. */
  of(frame: Frame): string | null
  /** Null where nothing is named. */
  read(at: string | null): Frame | null
}

const rounded = (value: number) => Number(value.toFixed(2))

/** Three numbers, the last of them a zoom that the sheet has. */
function numbersIn(at: string | null): readonly [number, number, number] | null {
  const [first, second, zoom, ...more] = (at ?? '').split(',').map(part => (part.trim() === '' ? Number.NaN : Number(part)))
  return more.length === 0 && Number.isFinite(first) && Number.isFinite(second) && zoom >= 0.9 && zoom <= 24 ? [first, second, zoom] : null
}

/** Longitude and latitude of the middle, and zoom. Nothing beyond the edge of the world. */
export const ON_EARTH: Naming = {
  of(frame) {
    const place = projection.invert?.([frame.x, frame.y])
    if (!place) return null
    const at = [...place, frame.zoom].map(rounded).join(',')
    const again = ON_EARTH.read(at)
    return again && Math.hypot(again.x - frame.x, again.y - frame.y) < 1 ? at : null
  },
  read(at) {
    const [longitude, latitude, zoom] = numbersIn(at) ?? [Number.NaN, Number.NaN, Number.NaN]
    if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) return null
    const point = projection([longitude, latitude])
    return point && { x: point[0], y: point[1], zoom }
  },
}

/** The middle in the sheet's own units, and zoom: for orders in which a place on the sheet is none on earth. */
export const ON_SHEET: Naming = {
  of: frame => (isOnSheet(frame.x, frame.y) ? [frame.x, frame.y, frame.zoom].map(rounded).join(',') : null),
  read(at) {
    const [x, y, zoom] = numbersIn(at) ?? [Number.NaN, Number.NaN, Number.NaN]
    return isOnSheet(x, y) ? { x, y, zoom } : null
  },
}

const isOnSheet = (x: number, y: number) => x >= 0 && x <= SHEET.width && y >= 0 && y <= SHEET.height
