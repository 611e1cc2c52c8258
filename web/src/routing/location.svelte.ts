import { pageOf } from './route'

const read = () => ({ path: window.location.pathname, query: new URLSearchParams(window.location.search) })

let here = $state.raw(read())

/** Where the reader is. */
export const place = {
  get path() {
    return here.path
  },
  get query() {
    return here.query
  },
  get page() {
    return pageOf(here.path)
  },
  get embedded() {
    return here.query.get('embed') === '1'
  },
}

export function go(address: string, how: 'push' | 'replace' = 'push'): void {
  const url = new URL(address, window.location.href)
  if (place.embedded) url.searchParams.set('embed', '1')
  const same = url.pathname === here.path
  if (how === 'push') window.history.pushState(null, '', url)
  else window.history.replaceState(null, '', url)
  here = read()
  if (!same) window.scrollTo(0, 0)
}

/** Links of the atlas change the view without loading the page again. */
export function followLinks(): () => void {
  const onPop = () => (here = read())
  const onClick = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const link = (event.target as Element).closest('a')
    if (!link || link.target || link.hasAttribute('download') || link.origin !== window.location.origin || link.getAttribute('href')?.startsWith('#')) return
    if (link.pathname.startsWith('/api/')) return
    event.preventDefault()
    go(link.pathname + link.search)
  }
  window.addEventListener('popstate', onPop)
  document.addEventListener('click', onClick)
  return () => {
    window.removeEventListener('popstate', onPop)
    document.removeEventListener('click', onClick)
  }
}
