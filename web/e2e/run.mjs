// Runs the checks in Chromium against the built atlas on loopback.
//   npm run e2e                 the answers kept in e2e/fixtures
//   npm run e2e -- --record http://127.0.0.1:5180    asks a server of Entente and keeps its answers
//   npm run e2e -- --untimed    without the step times, which say something only on a quiet machine
//   npm run e2e -- --real       with the real server and the command line, which a build has left
//   npm run e2e -- --only WORD  checks whose title holds the word
//   ATLAS_URL=http://…          a server that runs already; CHROMIUM=… another browser
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { serve } from '../scripts/serve.mjs'
import { CHECKS, stepTimes } from './checks.mjs'
import { RealAtlas } from './real.mjs'
import { realChecks } from './real-checks.mjs'

const record = process.argv.includes('--record') ? process.argv[process.argv.indexOf('--record') + 1] : undefined
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : ''
const untimed = process.argv.includes('--untimed')
const real = process.argv.includes('--real') ? new RealAtlas() : null
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
if (!existsSync(executablePath)) {
  console.error(`No browser at ${executablePath}. Install Debian's chromium, or name another with CHROMIUM=…`)
  process.exit(2)
}
if (real) {
  real.has = { cshapes: real.bring('cshapes', 'cshapes-2.0'), wars: real.bring('cow-wars', 'cow-wars'), nmc: real.bring('cow-nmc', 'cow-nmc') }
  real.address = await real.serve()
  real.bare = await real.serve([], `${real.store}/none`)
}
const { address, server } = real
  ? { address: real.address }
  : process.env.ATLAS_URL
    ? { address: process.env.ATLAS_URL }
    : await serve({ from: record, keep: record !== undefined })
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
// With the real server: years in which borders changed often.
const PAST = [
  ['past borders, Europe after 1910', '&view=europe', '1910-01-01'],
  ['past borders, Africa about 1960', '&layers=defence,offence,neutrality,peace', '1950-01-01'],
]
let [passed, failed] = [0, 0]
const tell = (ok, title, why = '') => {
  if (ok) passed++
  else failed++
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${title}${why ? `\n     ${why.replaceAll('\n', '\n     ')}` : ''}`)
}

for (const check of (real ? realChecks(real) : CHECKS).filter(c => c.title.includes(only))) {
  const context = await browser.newContext({
    baseURL: address,
    viewport: check.size ?? { width: 1360, height: 900 },
    reducedMotion: check.motion ?? null,
    contrast: check.contrast ?? null,
    forcedColors: check.forced ?? null,
    colorScheme: check.forced ? 'dark' : null,
    hasTouch: check.touch ?? false,
    isMobile: check.touch ?? false,
    acceptDownloads: true,
  })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const complaints = []
  page.on('pageerror', error => complaints.push(error.message))
  page.on(
    'console',
    message => message.type() === 'error' && !(check.refuses && /404|frame|ERR_BLOCKED_BY_RESPONSE/.test(message.text())) && complaints.push(message.text()),
  )
  page.on(
    'request',
    request =>
      !check.elsewhere &&
      new URL(request.url()).origin !== address &&
      !/^(blob|data):/.test(request.url()) &&
      complaints.push(`asks another host: ${request.url()}`),
  )
  try {
    const left = await check.run(page)
    tell(complaints.length === 0, check.title, complaints.join('\n') || (left ? `left out: ${left}` : ''))
  } catch (error) {
    tell(false, check.title, [error.message, ...complaints].join('\n'))
  }
  await context.close()
}

if (!record && !untimed && 'time line step'.includes(only)) {
  for (const [name, query, from] of real
    ? PAST
    : [
        ['usual layers', ''],
        ['a state chosen', '&state=USA'],
        ['every layer', '&layers=defence,offence,neutrality,peace,consultation,framework,rupture'],
      ]) {
    // Other work on the machine only ever adds time, so the quickest of a few runs says what drawing costs.
    let best = null
    for (let run = 0; run < 4 && !(best && best.median <= 16 && best.p95 <= 33); run++) {
      const page = await browser.newPage({ baseURL: address, viewport: { width: 1360, height: 900 } })
      const times = await stepTimes(page, query, from)
      if (!best || times.p95 < best.p95) best = times
      await page.close()
    }
    tell(
      best.median <= 16 && best.p95 <= 33,
      `time line step, ${name}: median ${best.median.toFixed(1)} ms (16), 95th percentile ${best.p95.toFixed(1)} ms (33)`,
    )
  }
}
await browser.close()
server?.close()
real?.close()
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed ? 1 : 0)
