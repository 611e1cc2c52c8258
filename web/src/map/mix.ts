/** A colour between two, both as #rrggbb; share 1 is the first. */
export function mix(first: string, second: string, share: number): string {
  const channel = (colour: string, i: number) => Number.parseInt(colour.slice(1 + 2 * i, 3 + 2 * i), 16)
  const both = [0, 1, 2].map(i => Math.round(channel(first, i) * share + channel(second, i) * (1 - share)))
  return `#${both.map(v => v.toString(16).padStart(2, '0')).join('')}`
}
