// What several checks do: open a view, take a file away, look into it.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'

export const open = async (page, path) => {
  await page.goto(path)
  await page.waitForSelector('h1')
  await page.waitForLoadState('networkidle')
}

export const heading = page => page.locator('h1').first().innerText()

// Chromium drops, without a word, the eleventh file that a page hands out within a second.
const BETWEEN_FILES = 120

export async function downloaded(page, button) {
  await page.waitForTimeout(BETWEEN_FILES)
  const [file] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), button.click()])
  return { name: file.suggestedFilename(), content: readFileSync(await file.path()) }
}

/** Fields of the lines of a CSV file, quoted or not. */
export function fieldsOf(csv) {
  const rows = [[]]
  for (const [, comma, quoted, plain] of csv.matchAll(/(^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)) {
    if (comma === '\r\n') rows.push([])
    rows.at(-1).push(quoted?.replaceAll('""', '"') ?? plain)
  }
  return rows.filter(row => row.length > 1 || row[0])
}

/** Opens an image in the browser as a reader's program would, and gives its size. */
export const sizeOfImage = (page, type, bytes) =>
  page.evaluate(
    async source => {
      const image = new Image()
      image.src = source
      await image.decode()
      return [image.naturalWidth, image.naturalHeight]
    },
    `data:${type};base64,${bytes.toString('base64')}`,
  )

/** What is really seen of a part: colours in its middle and at its left edge, and how dark and how light its pixels are. */
export const coloursOf = async (page, part) =>
  page.evaluate(
    async source => {
      const image = new Image()
      image.src = source
      await image.decode()
      const [width, height] = [image.naturalWidth, image.naturalHeight]
      const brush = new OffscreenCanvas(width, height).getContext('2d')
      brush.drawImage(image, 0, 0)
      const { data } = brush.getImageData(0, 0, width, height)
      const at = (x, y) => [...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)]
      const lights = Array.from({ length: width * height }, (_, i) => (data[i * 4] + data[i * 4 + 1] + data[i * 4 + 2]) / 3)
      return {
        middle: at(width >> 1, height >> 1),
        edge: at(Math.min(4, width - 1), height >> 1),
        darkest: Math.min(...lights),
        lightest: Math.max(...lights),
      }
    },
    `data:image/png;base64,${(await part.screenshot()).toString('base64')}`,
  )

/** Takes away everything that the bars of a page offer, opens it, and gives what it was by name. */
export async function everyExport(page) {
  // What is still asked for may bring a bar of its own.
  await page.waitForFunction(() => ![...document.querySelectorAll('[role=status]')].some(e => /…\s*$/.test(e.textContent)))
  const taken = {}
  const bars = page.locator('.exports')
  for (let i = 0; i < (await bars.count()); i++) {
    const bar = bars.nth(i)
    for (const kind of ['CSV', 'JSON', 'SVG', 'PNG']) {
      const button = bar.getByRole('button', { name: kind, exact: true })
      if ((await button.count()) === 0) continue
      const { name, content } = await downloaded(page, button)
      assert.ok(name.endsWith(`.${kind.toLowerCase()}`), name)
      taken[name] = content
      if (kind === 'CSV') {
        const rows = fieldsOf(content.toString())
        assert.ok(rows.length > 0 && rows.every(row => row.length === rows[0].length), `${name}: rows of different lengths`)
      } else if (kind === 'JSON') {
        const { rows, citation } = JSON.parse(content)
        assert.ok(Array.isArray(rows) && /CC BY 4\.0/.test(citation), name)
      } else {
        const [width, height] = await sizeOfImage(page, kind === 'SVG' ? 'image/svg+xml' : 'image/png', content)
        assert.ok(width >= 280 && height >= 60, `${name}: ${width} by ${height}`)
      }
    }
  }
  return taken
}
