import { untrack } from 'svelte'
import { go, place } from '../routing/location.svelte'
import { withQuery } from '../routing/route'
import type { Naming } from './at'
import { FRAMES, type Frame } from './sheet'

/** The part of the sheet that is seen; the address keeps it as `at`. */
export class Standing {
  frame = $state.raw<Frame>(FRAMES.world)

  /**
   * @param naming How the address names it now.
   * @param usual What is seen where the address names nothing.
   * @param busy While it is so, the address waits.
   */
  constructor(naming: () => Naming, usual: () => Frame, busy: () => boolean) {
    $effect(() => {
      const [at, words] = [place.query.get('at'), naming()]
      const named = words.read(at)
      // What the address says in round numbers is not shown anew where the sheet stands there already.
      if (!named || untrack(() => words.of(this.frame)) !== at) this.frame = named ?? usual()
    })
    // The address follows when the hand rests.
    $effect(() => {
      if (busy()) return
      const [words, here] = [naming(), naming().of(this.frame)]
      if (here === null) return
      const waiting = setTimeout(() => {
        const next = here === words.of(usual()) ? null : here
        if (next !== place.query.get('at')) go(place.path + withQuery(place.query, { at: next }), 'replace')
      }, 300)
      return () => clearTimeout(waiting)
    })
  }
}
