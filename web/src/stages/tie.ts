/** Who owes whom on the day. Toward b, toward a, or both ways. */
export type Direction = 'mutual' | 'a-to-b' | 'b-to-a'

/** What the record says of a pair of states on one day: the first of the layers asked for that holds between them. */
export interface Tie {
  /** States by their place in the record; a is below b. */
  readonly a: number
  readonly b: number
  /** Place in LAYERS. */
  readonly layer: number
  readonly direction: Direction
  /** Every layer asked for that holds between the two, as bits. */
  readonly layers: number
}
