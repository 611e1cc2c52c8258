/** A value that follows another once it has rested, for what is read rather than watched: tables, counts, announcements. */
export function settled<T>(value: () => T, rest = 160): { readonly value: T } {
  let kept = $state.raw<T>(value())
  $effect(() => {
    const next = value()
    const waiting = setTimeout(() => (kept = next), rest)
    return () => clearTimeout(waiting)
  })
  return {
    get value() {
      return kept
    },
  }
}
