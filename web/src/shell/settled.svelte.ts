/** A value that follows another once it has rested, and now and then while it does not: for what is read rather than watched, tables, counts, announcements. */
export function settled<T>(value: () => T, rest = 160, longest = 600): { readonly value: T } {
  let kept = $state.raw<T>(value())
  let since = performance.now()
  $effect(() => {
    const next = value()
    const now = performance.now()
    const take = () => {
      kept = next
      since = performance.now()
    }
    // After a pause the count begins anew, so that a single step waits no longer than the rest.
    if (now - since > longest + rest) since = now
    const waiting = setTimeout(take, Math.max(0, Math.min(rest, since + longest - now)))
    return () => clearTimeout(waiting)
  })
  return {
    get value() {
      return kept
    },
  }
}
