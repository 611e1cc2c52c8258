// Makes src/map/borders.json: today's borders from Natural Earth (public domain, by world-atlas) with ISO 3166 alpha-2 codes as ids.
//   node scripts/borders.mjs
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

const world = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-110m.json'), 'utf8'))
const folder = fileURLToPath(new URL('../../corpus/states', import.meta.url))
const alpha2 = new Map(
  readdirSync(folder)
    .flatMap(f => parse(readFileSync(`${folder}/${f}`, 'utf8')))
    .filter(s => s?.iso?.alpha2)
    .map(s => [String(s.iso.numeric).padStart(3, '0'), s.iso.alpha2]),
)
const unknown = []
for (const country of world.objects.countries.geometries) {
  const code = alpha2.get(country.id)
  if (!code) unknown.push(country.properties.name)
  country.id = code ?? ''
  country.properties = undefined
}
world.objects.land = undefined
writeFileSync(fileURLToPath(new URL('../public/borders.json', import.meta.url)), `${JSON.stringify(world)}\n`)
console.log(`no state of the record: ${unknown.join(', ')}`)
