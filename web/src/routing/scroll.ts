// Pages are drawn after their data has come, so the browser itself cannot go back to where the reader was on them.

/** How long a page may take to be as long as it was. */
const PATIENCE = 2_000

interface Kept {
  readonly scroll: number
}

/** Keeps how far the page is scrolled with its entry in the history. */
export function keepScroll(): void {
  window.history.replaceState({ scroll: Math.round(window.scrollY) } satisfies Kept, '')
}

/** Goes to where the reader was when the entry was left. */
export function showScroll(entry: unknown): void {
  const scroll = (entry as Kept | null)?.scroll ?? 0
  when(
    () => document.documentElement.scrollHeight - window.innerHeight >= scroll,
    () => window.scrollTo(0, scroll),
  )
}

/** Goes to the part of a page that a link names, once it is there. */
export function showPart(hash: string): void {
  const id = hash.slice(1)
  if (id)
    when(
      () => document.getElementById(id) !== null,
      () => document.getElementById(id)!.scrollIntoView(),
    )
}

let turn = 0
function when(ready: () => boolean, then: () => void): void {
  const [mine, began] = [++turn, performance.now()]
  const look = () => {
    // Who goes elsewhere or scrolls by hand is not called back.
    if (mine !== turn) return
    if (ready()) then()
    else if (performance.now() - began < PATIENCE) requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}
for (const byHand of ['wheel', 'touchmove', 'keydown']) window.addEventListener(byHand, () => turn++, { passive: true })
