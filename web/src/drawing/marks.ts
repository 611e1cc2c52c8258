/** A drawing as a value: it can be shown in the page, written as SVG and painted on a canvas, and is the same in all three. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly title: string
  readonly background: string
  readonly marks: readonly Mark[]
}

export type Mark =
  | {
      readonly is: 'box'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly fill: string
      readonly opacity?: number
      readonly round?: number
      readonly hint?: string
    }
  | {
      readonly is: 'path'
      readonly d: string
      readonly fill?: string
      readonly stroke?: string
      readonly width?: number
      readonly opacity?: number
      readonly dash?: readonly number[]
      readonly at?: readonly [scale: number, dx: number, dy: number]
    }
  | {
      readonly is: 'dot'
      readonly x: number
      readonly y: number
      readonly r: number
      readonly fill: string
      readonly stroke?: string
      readonly opacity?: number
      readonly hint?: string
    }
  | {
      readonly is: 'words'
      readonly x: number
      readonly y: number
      readonly text: string
      readonly size: number
      readonly fill: string
      readonly anchor?: 'start' | 'middle' | 'end'
      readonly weight?: number
      readonly halo?: string
      readonly face?: 'sans' | 'serif'
      readonly link?: string
    }

export const FACES = { sans: '"Source Sans 3 Variable", "Source Sans 3", sans-serif', serif: '"Source Serif 4 Variable", "Source Serif 4", serif' } as const
