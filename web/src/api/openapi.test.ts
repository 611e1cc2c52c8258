// @vitest-environment node
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
// @ts-expect-error: a script without types
import { typesOfInterface } from '../../scripts/types.mjs'

it('the types of the interface are those that its description gives', async () => {
  expect(readFileSync('src/api/openapi.ts', 'utf8') === (await typesOfInterface()), 'make them anew with: npm run types').toBe(true)
})
