import { geoEqualEarth, geoGraticule10, geoPath } from 'd3-geo'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Project } from '../stages/placed'

/** The sheet that everything is drawn on, in its own units; the screen shows a part of it. */
export const SHEET = { width: 960, height: 467 } as const

/** Turned by 11 degrees, so that no land is cut but Antarctica. */
export const projection = geoEqualEarth()
  .rotate([-11, 0])
  .fitExtent(
    [
      [4, 4],
      [SHEET.width - 4, SHEET.height - 4],
    ],
    { type: 'Sphere' },
  )

export const project: Project = at => projection([at[0], at[1]])

export interface Country {
  /** By what it is tinted: ISO 3166-1 alpha-2 on the map of today, the state's id on one of the past, with ~ before it for a dependency; empty where the record has no such state. */
  readonly key: string
  readonly outline: string
}

/** The map under the ties, as outlines in path notation. */
export interface Ground {
  readonly sphere: string
  readonly graticule: string
  readonly countries: readonly Country[]
  readonly borders: string
  /** Whose borders, and of when. */
  readonly source: string
}

export const pathOnSheet = geoPath(projection).digits(1)

const SPHERE = pathOnSheet({ type: 'Sphere' }) ?? ''
const GRATICULE = pathOnSheet(geoGraticule10()) ?? ''

export const groundWith = (countries: readonly Country[], borders: string, source: string): Ground => ({
  sphere: SPHERE,
  graticule: GRATICULE,
  countries,
  borders,
  source,
})

/** Today's borders. */
export function groundOf(topology: Topology): Ground {
  const countries = topology.objects.countries as GeometryCollection
  const shapes = feature(topology, countries)
  return groundWith(
    shapes.features.map(shape => ({ key: String(shape.id ?? ''), outline: pathOnSheet(shape) ?? '' })),
    pathOnSheet(mesh(topology, countries, (a, b) => a !== b)) ?? '',
    'borders of today: Natural Earth',
  )
}

/** Which part of the sheet is seen: its middle, and how many times larger than the whole. */
export interface Frame {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

export const REGIONS = ['world', 'europe', 'americas', 'asia-pacific', 'middle-east', 'africa'] as const
export type Region = (typeof REGIONS)[number]
export const REGION_TITLES: Record<Region, string> = {
  world: 'World',
  europe: 'Europe',
  americas: 'Americas',
  'asia-pacific': 'Asia and Pacific',
  'middle-east': 'Middle East',
  africa: 'Africa',
}

const around = (lon: number, lat: number, zoom: number): Frame => {
  const [x, y] = projection([lon, lat])!
  return { x, y, zoom }
}

export const FRAMES: Record<Region, Frame> = {
  world: { x: SHEET.width / 2, y: SHEET.height / 2, zoom: 1 },
  europe: around(15, 51, 5),
  americas: around(-80, 12, 1.5),
  'asia-pacific': around(112, 20, 2.2),
  'middle-east': around(47, 30, 4.6),
  africa: around(18, 2, 2.1),
}

/** From the sheet to a screen of so many pixels: screen = sheet * scale + offset. */
export interface Transform {
  readonly scale: number
  readonly dx: number
  readonly dy: number
}

export function transformOf(frame: Frame, width: number, height: number): Transform {
  // A narrow screen shows the sheet by its height, and is panned.
  const fit = Math.max(Math.min(width / SHEET.width, height / SHEET.height), Math.min(height / SHEET.height, 0.85))
  const scale = fit * frame.zoom
  return { scale, dx: width / 2 - frame.x * scale, dy: height / 2 - frame.y * scale }
}
