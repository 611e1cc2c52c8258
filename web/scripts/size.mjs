// Measures what the first view costs, compressed, and fails above the budget.
//   npm run size
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'

const root = fileURLToPath(new URL('../../src/Entente.Web/wwwroot', import.meta.url))
if (!existsSync(`${root}/index.html`)) {
  console.error('Nothing is built yet. Run npm run build first.')
  process.exit(2)
}
const packed = file => brotliCompressSync(readFileSync(file)).length
const page = readFileSync(`${root}/index.html`, 'utf8')
const code = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+\.(?:js|css))"/g)].map(m => m[1])
const record = fileURLToPath(new URL('../e2e/fixtures/record.json', import.meta.url))
const parts = [
  { what: 'scripts and styles', files: ['/index.html', ...code].map(f => root + f), budget: 200_000 },
  { what: 'data (record and borders)', files: [record, `${root}/borders.json`], budget: 400_000 },
]
let over = false
for (const { what, files, budget } of parts) {
  const bytes = files.reduce((sum, file) => sum + packed(file), 0)
  over ||= bytes > budget
  console.log(`${bytes > budget ? 'FAIL' : 'ok  '} ${what}: ${(bytes / 1000).toFixed(1)} kB of ${budget / 1000} kB`)
}
process.exit(over ? 1 : 0)
