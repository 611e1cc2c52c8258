// Moving about: what the reader holds (focus, scroll, the hand on the time line) stays in hand while the view changes.
import assert from 'node:assert/strict'
import { heading, open } from './kept.mjs'

const focused = page =>
  page.evaluate(() => `${document.activeElement.tagName} ${document.activeElement.getAttribute('aria-label') ?? document.activeElement.id}`)
const scrolled = page => page.evaluate(() => window.scrollY)
const onDay = page => new URL(page.url()).searchParams.get('on')

export const MOVING = [
  {
    title: 'moving: a word is typed into the list of treaties without a pause',
    async run(page) {
      await open(page, '/treaties')
      await page.getByRole('searchbox').pressSequentially('locarno', { delay: 25 })
      await page.waitForURL('**q=locarno')
      assert.ok((await page.locator('tbody tr').count()) > 0)
      assert.equal(await page.evaluate(() => document.activeElement.type), 'search')
    },
  },
  {
    title: 'moving: in the room a choice keeps the focus and the place',
    async run(page) {
      await open(page, '/incidents/room?attackers=RUS&target=AUH&on=1914-07-31')
      await page.locator('.verdict').waitFor()
      await page.getByRole('checkbox', { name: 'Germany' }).focus()
      const before = await scrolled(page)
      await page.keyboard.press('Space')
      await page.waitForURL('**breaking=DEU**')
      await page.waitForTimeout(300)
      assert.ok(before > 0 && Math.abs((await scrolled(page)) - before) < 200, 'the page jumped')
      assert.match(await focused(page), /^INPUT/)
    },
  },
  {
    title: 'moving: two attackers are named one after the other without leaving the field',
    async run(page) {
      await open(page, '/incidents/room?on=1939-09-01')
      await page.getByRole('combobox', { name: 'Attacker' }).focus()
      for (const name of ['germany', 'slovakia']) {
        await page.keyboard.type(name)
        await page.keyboard.press('Enter')
      }
      await page.waitForURL('**attackers=DEU,SVK**')
    },
  },
  {
    title: 'moving: the network follows key after key, and a drag that pauses',
    async run(page) {
      await open(page, '/network?on=1914-07-28')
      const slider = page.getByRole('slider')
      await slider.focus()
      for (const on of ['1915-07-28', '1916-07-28', '1917-07-28']) {
        await page.keyboard.press('ArrowUp')
        await page.waitForFunction(day => location.search.includes(day), on)
      }
      const box = await slider.boundingBox()
      const at = share => [box.x + box.width * share, box.y + 30]
      await page.mouse.move(...at(0.3))
      await page.mouse.down()
      await page.waitForTimeout(400)
      await page.mouse.move(...at(0.62), { steps: 4 })
      await page.mouse.up()
      await page.waitForFunction(() => new URLSearchParams(location.search).get('on') > '1940')
    },
  },
  {
    title: 'moving: another order of the network leaves the focus where it was',
    async run(page) {
      await open(page, '/network?on=1955-06-04')
      await page.waitForTimeout(300)
      await page.getByRole('slider').focus()
      await page.getByRole('button', { name: /bloc/i }).click()
      await page.waitForURL('**layout=bloc**')
      assert.match(await page.evaluate(() => document.activeElement.textContent), /bloc/i)
    },
  },
  {
    title: 'moving: while time runs the network shows the states of its day',
    async run(page) {
      await open(page, '/network?on=1925-01-01')
      await page.getByRole('button', { name: /Play/ }).click()
      await page.waitForFunction(() => /194[6-9]|195/.test(document.querySelector('h1').textContent), null, { timeout: 40_000 })
      const label = await page.locator('canvas, [role=img]').first().getAttribute('aria-label')
      const running = Number(/of (\d+) states/.exec(label ?? (await page.locator('main').innerHTML()))[1])
      const caption = await page.locator('.beside caption').innerText()
      assert.ok(!caption.includes('1925'), caption)
      await page.getByRole('button', { name: /Pause/ }).click()
      await page.waitForTimeout(600)
      const rested = Number(/of (\d+) states/.exec(await page.locator('main').innerHTML())[1])
      assert.ok(Math.abs(rested - running) <= 12, `${running} states while time ran, ${rested} once it rested`)
    },
  },
  {
    title: 'moving: while time runs it can be taken elsewhere, and runs on from there',
    async run(page) {
      await open(page, '/?on=1900-01-01')
      await page.getByRole('button', { name: /Play/ }).click()
      await page.waitForTimeout(300)
      const box = await page.getByRole('slider').boundingBox()
      await page.mouse.click(box.x + box.width * 0.7, box.y + 30)
      await page.waitForFunction(() => Number(/\d{4}$/.exec(document.querySelector('h1').textContent)[0]) > 1955)
      await page.getByRole('combobox', { name: 'Go to' }).selectOption({ index: 1 })
      await page.waitForTimeout(400)
      const landmark = Number(/\d{4}$/.exec(await page.getByRole('combobox', { name: 'Go to' }).locator('option').nth(1).innerText())[0])
      const year = Number(/\d{4}$/.exec(await heading(page))[0])
      assert.ok(year >= landmark && year <= landmark + 6, `${year} after ${landmark}`)
    },
  },
  {
    title: 'moving: a layer chosen right after a step in time stays chosen',
    async run(page) {
      await open(page, '/?on=1914-07-28')
      await page.getByRole('slider').focus()
      await page.keyboard.press('ArrowRight')
      await page.getByRole('checkbox', { name: /^Consultation/ }).click()
      await page.waitForTimeout(500)
      assert.equal(onDay(page), '1914-08-28')
      assert.match(page.url(), /layers=/)
      assert.ok(await page.getByRole('checkbox', { name: /^Consultation/ }).isChecked())
    },
  },
  {
    title: 'moving: back gives the place on the page, and a day that was left by a jump',
    async run(page) {
      await open(page, '/treaties')
      await page.evaluate(() => window.scrollTo(0, 1500))
      await page.waitForTimeout(300)
      await page.locator('tbody a').nth(30).click()
      await page.waitForURL('**/treaties/*')
      await page.goBack()
      await page.waitForFunction(() => window.scrollY > 1300)
      await open(page, '/?on=1938-01-01')
      await page.getByRole('combobox', { name: 'Go to' }).selectOption({ index: 1 })
      await page.waitForFunction(() => !location.search.includes('1938-01-01'))
      await page.goBack()
      await page.waitForFunction(() => location.search.includes('1938-01-01'))
    },
    refuses: true,
  },
  {
    title: 'moving: the same place twice is once in the history, and the day goes along to the network',
    async run(page) {
      await open(page, '/?on=1914-07-28')
      const entries = () => page.evaluate(() => history.length)
      const before = await entries()
      await page.getByRole('link', { name: 'Map', exact: true }).click()
      await page.getByRole('link', { name: 'Map', exact: true }).click()
      assert.equal(await entries(), before)
      await page.getByRole('link', { name: 'Network', exact: true }).click()
      await page.waitForSelector('h1:has-text("28 July 1914")')
      assert.equal(await page.evaluate(() => document.activeElement.id), 'main')
    },
  },
]
