import { pageOf } from './route'
import { keepScroll, showPart, showScroll } from './scroll'

const read = () => ({ path: window.location.pathname, query: new URLSearchParams(window.location.search) })

let here = $state.raw(read())
const path = $derived(here.path)
const page = $derived(pageOf(path))

/** Where the reader is. */
export const place = {
  get path() {
    return path
  },
  get query() {
    return here.query
  },
  get page() {
    return page
  },
  get embedded() {
    return here.query.get('embed') === '1'
  },
}

export function go(address: string, how: 'push' | 'replace' = 'push'): void {
  const url = new URL(address, window.location.href)
  if (place.embedded) url.searchParams.set('embed', '1')
  const same = url.pathname === here.path
  // To where one is already nothing is added that would have to be gone back from.
  if (url.href === window.location.href) {
    showPart(url.hash)
    return
  }
  if (how === 'push') {
    keepScroll()
    window.history.pushState(null, '', url)
  } else window.history.replaceState(window.history.state, '', url)
  here = read()
  if (url.hash) showPart(url.hash)
  else if (!same) window.scrollTo(0, 0)
}

/** Links of the atlas change the view without loading the page again. */
export function followLinks(): () => void {
  window.history.scrollRestoration = 'manual'
  const onPop = (event: PopStateEvent) => {
    here = read()
    showScroll(event.state)
  }
  const onClick = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const link = (event.target as Element).closest('a')
    if (!link || link.target || link.hasAttribute('download') || link.origin !== window.location.origin || link.getAttribute('href')?.startsWith('#')) return
    if (link.pathname.startsWith('/api/')) return
    event.preventDefault()
    const same = link.pathname === here.path
    go(link.pathname + link.search + link.hash)
    // The link is gone with its page; those who read by keys or by ear go on at the top of the new one.
    if (!same) document.getElementById('main')?.focus({ preventScroll: true })
  }
  showScroll(window.history.state)
  if (window.location.hash) showPart(window.location.hash)
  window.addEventListener('popstate', onPop)
  window.addEventListener('scrollend', keepScroll)
  document.addEventListener('click', onClick)
  return () => {
    window.removeEventListener('popstate', onPop)
    window.removeEventListener('scrollend', keepScroll)
    document.removeEventListener('click', onClick)
  }
}
