// Makes src/api/openapi.ts, the types of the HTTP interface, from openapi.json, which the build of the server writes.
//   npm run types               writes them
//   npm run types -- --check    says whether they are those of openapi.json
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import openapiTS, { astToString } from 'openapi-typescript'

const file = name => fileURLToPath(new URL(`../${name}`, import.meta.url))

export async function typesOfInterface() {
  const types = astToString(await openapiTS(JSON.parse(readFileSync(file('openapi.json'), 'utf8')), { immutable: true, alphabetize: true }))
  return `// Made by npm run types from openapi.json. Do not edit.\n${types}`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const made = await typesOfInterface()
  if (!process.argv.includes('--check')) writeFileSync(file('src/api/openapi.ts'), made)
  else if (readFileSync(file('src/api/openapi.ts'), 'utf8') !== made) {
    console.error('src/api/openapi.ts is not what openapi.json says. Make it anew with: npm run types')
    process.exit(1)
  }
}
