// Lighthouse's accessibility score of every page kind, on the built atlas with the answers kept for tests. Fails below 100.
//   npm run lighthouse
//   npm run lighthouse -- --only WORD   views whose name holds the word
//   ATLAS_URL=http://…          a server that runs already; CHROMIUM=… another browser
import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { PAGES } from '../e2e/pages.mjs'
import { serve } from './serve.mjs'

const { address, server } = process.env.ATLAS_URL ? { address: process.env.ATLAS_URL } : await serve()
const chrome = await launch({
  chromePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  chromeFlags: [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
})
let least = 100
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : ''
const views = Object.entries(PAGES).filter(([name]) => name.includes(only))
for (const [name, path] of views) {
  const { lhr } = await lighthouse(address + path, { port: chrome.port, onlyCategories: ['accessibility'], logLevel: 'error' })
  const score = Math.round((lhr.categories.accessibility.score ?? 0) * 100)
  const failing = Object.values(lhr.audits).filter(a => a.score !== null && a.score < 1)
  console.log(
    `${score === 100 ? 'ok  ' : 'FAIL'} ${score} ${name}${failing.map(a => `\n     ${a.id}: ${a.title} ${(a.details?.items ?? []).map(i => i.node?.snippet).join(' ')}`).join('')}`,
  )
  least = Math.min(least, score)
}
chrome.kill()
server?.close()
console.log(`least score: ${least} over ${views.length} views`)
process.exit(least === 100 ? 0 : 1)
