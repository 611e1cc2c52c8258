// What the atlas must do in a browser. Each check is a sentence and a function of a fresh page.

import assert from 'node:assert/strict'
import { AxeBuilder } from '@axe-core/playwright'
import { downloaded, heading, open } from './kept.mjs'
import { PAGES } from './pages.mjs'

export const CHECKS = [
  ...Object.entries(PAGES).map(([name, path]) => ({
    title: `${name}: no violation that axe knows`,
    async run(page) {
      await open(page, path)
      await page.waitForTimeout(300)
      const { violations } = await new AxeBuilder({ page }).analyze()
      assert.deepEqual(
        violations.map(
          v =>
            `${v.id}: ${v.nodes
              .slice(0, 3)
              .map(n => n.target)
              .join(' | ')}`,
        ),
        [],
      )
    },
  })),
  {
    title: 'no page is wider than a phone',
    size: { width: 390, height: 844 },
    async run(page) {
      for (const [name, path] of Object.entries(PAGES)) {
        await open(page, path)
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        assert.ok(over <= 0, `${name} is ${over} pixels too wide`)
      }
    },
  },
  {
    title: 'a deep link shows its day, layers and state',
    async run(page) {
      await open(page, '/?on=1914-07-28&layers=defence,consultation&state=FRA')
      assert.equal(await heading(page), 'France on 28 July 1914')
      assert.equal(await page.getByRole('checkbox', { name: /^Consultation/ }).isChecked(), true)
      assert.equal(await page.getByRole('checkbox', { name: /^Neutrality/ }).isChecked(), false)
      assert.match(await page.locator('.beside table').innerText(), /Russia/)
    },
  },
  {
    title: 'what is known only to the year is not said to the day',
    async run(page) {
      await open(page, '/?on=1970-03-01')
      const news = page.locator('section', { has: page.getByRole('heading', { name: 'In the year before' }) }).last()
      assert.match(await news.innerText(), /^1970$/m)
      assert.doesNotMatch(await news.innerText(), /1 January 1970/)
    },
  },
  {
    title: 'back and forward give each view again',
    async run(page) {
      await open(page, '/?on=1914-07-28')
      await page.getByRole('link', { name: 'Treaties', exact: true }).click()
      await page.waitForSelector('h1:has-text("Treaties")')
      await page.getByRole('link', { name: 'Map', exact: true }).click()
      await page.waitForSelector('h1:has-text("9 February 2026")')
      await page.goBack()
      await page.waitForSelector('h1:has-text("Treaties")')
      await page.goBack()
      await page.waitForSelector('h1:has-text("28 July 1914")')
      await page.goForward()
      await page.waitForSelector('h1:has-text("Treaties")')
    },
  },
  {
    title: 'the time line moves by keys, and the address follows',
    async run(page) {
      await open(page, '/?on=1914-07-28')
      const slider = page.getByRole('slider')
      await slider.focus()
      await page.keyboard.press('ArrowUp')
      await page.waitForFunction(() => location.search.includes('on=1915-07-28'))
      await page.keyboard.press('Shift+ArrowLeft')
      await page.waitForFunction(() => location.search.includes('on=1915-07-27'))
      await page.keyboard.press('Home')
      await page.waitForFunction(() => location.search.includes('on=1815-01-01'))
      assert.equal(await slider.getAttribute('aria-valuetext'), '1 January 1815')
    },
  },
  {
    title: 'the next change is a day on which something changes',
    async run(page) {
      await open(page, '/?on=1914-07-28')
      await page.getByRole('button', { name: 'Next change ›' }).click()
      await page.waitForFunction(() => !location.search.includes('1914-07-28'))
      const next = new URL(page.url()).searchParams.get('on')
      assert.ok(next > '1914-07-28' && next <= '1914-08-31', next)
      await page.getByRole('button', { name: '‹ Last change' }).click()
      await page.waitForFunction(on => !location.search.includes(on), next)
    },
  },
  {
    title: 'playing moves time, and pausing keeps the day in the address',
    async run(page) {
      await open(page, '/?on=1900-01-01')
      await page.getByRole('button', { name: /Play/ }).click()
      await page.waitForFunction(() => !document.querySelector('h1').textContent.includes('1900'))
      await page.getByRole('button', { name: /Pause/ }).click()
      await page.waitForFunction(() => new URLSearchParams(location.search).get('on') > '1900-01-01')
    },
  },
  {
    title: 'everything on the way to a pair can be done with keys alone',
    async run(page) {
      await open(page, '/pairs')
      await page.getByRole('combobox', { name: 'First' }).focus()
      await page.keyboard.type('franc')
      await page.keyboard.press('Enter')
      await page.getByRole('combobox', { name: 'Second' }).focus()
      await page.keyboard.type('soviet')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowUp')
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: 'Show' }).focus()
      await page.keyboard.press('Enter')
      await page.waitForURL('**/pairs/FRA/RUS')
    },
  },
  {
    title: 'the first key press offers to skip to the content',
    async run(page) {
      await open(page, '/states')
      await page.keyboard.press('Tab')
      assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Skip to the content')
    },
  },
  {
    title: 'a state chosen in the table is chosen on the map',
    async run(page) {
      await open(page, '/?on=1914-07-28')
      await page.locator('.beside').getByRole('button', { name: 'Austria-Hungary' }).click()
      await page.waitForURL('**state=AUH**')
      assert.equal(await heading(page), 'Austria-Hungary on 28 July 1914')
    },
  },
  {
    title: 'of many partners the first are shown; keys show all, and paper and files hold all',
    async run(page) {
      await open(page, '/states/DEU?on=1938-03-01')
      const rows = page.locator('table.partners tbody tr')
      const more = page.getByRole('button', { name: /^Show all \d+ partners/ })
      const total = Number(/\d+/.exec(await more.innerText())[0])
      assert.ok(total > 25)
      assert.equal(await rows.count(), 25)
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
      assert.equal(await rows.count(), total)
      await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
      await page.waitForFunction(() => document.querySelectorAll('table.partners tbody tr').length === 25)
      await more.focus()
      await page.keyboard.press('Enter')
      await page.waitForFunction(all => document.querySelectorAll('table.partners tbody tr').length === all, total)
    },
  },
  {
    title: 'on a phone the partners of a state are read without going sideways',
    size: { width: 390, height: 844 },
    async run(page) {
      await open(page, '/states/DEU?on=1938-03-01')
      const over = await page.locator('table.partners').evaluate(table => table.scrollWidth - table.parentElement.clientWidth)
      assert.ok(over <= 0, `${over} pixels too wide`)
      assert.match(
        await page
          .locator('table.partners tbody td')
          .first()
          .evaluate(cell => getComputedStyle(cell, '::before').content),
        /owes/,
      )
    },
  },
  {
    title: 'the map is taken away as CSV, JSON, SVG and PNG, and the CSV agrees with the record',
    async run(page) {
      await open(page, '/?on=1914-07-28&layers=defence&state=ITA')
      const bar = page.locator('.exports')
      const csv = await downloaded(page, bar.getByRole('button', { name: 'CSV' }))
      const rows = csv.content
        .toString()
        .trim()
        .split('\r\n')
        .slice(1)
        .map(line => line.split(','))
      assert.ok(rows.some(r => r[1] === 'ITA' && r[3] === 'AUH' && r[5] === 'defence'))
      assert.ok(rows.every(r => r[5] === 'defence' && (r[1] === 'ITA' || r[3] === 'ITA')))
      const json = JSON.parse((await downloaded(page, bar.getByRole('button', { name: 'JSON' }))).content)
      assert.equal(json.rows.length, rows.length)
      assert.match(json.citation, /CC BY 4\.0/)
      const svg = (await downloaded(page, bar.getByRole('button', { name: 'SVG' }))).content.toString()
      assert.match(svg, /^<svg [^>]+>\n<title>Italy on 28 July 1914<\/title>/)
      assert.ok(svg.includes('>Defence</text>'), 'the legend is in the picture')
      const png = (await downloaded(page, bar.getByRole('button', { name: 'PNG' }))).content
      assert.equal(png.subarray(1, 4).toString(), 'PNG')
      assert.ok(png.length > 20_000)
    },
  },
  {
    title: 'bands are taken away as SVG and PNG',
    async run(page) {
      await open(page, '/states/DEU?on=1938-03-01')
      const bar = page.locator('.exports').first()
      assert.match((await downloaded(page, bar.getByRole('button', { name: 'SVG' }))).content.toString(), /Dual Alliance/)
      assert.equal((await downloaded(page, bar.getByRole('button', { name: 'PNG' }))).content.subarray(1, 4).toString(), 'PNG')
    },
  },
  {
    title: 'a treaty shows articles, accessions, institutions, spending and sources',
    async run(page) {
      await open(page, '/treaties/north-atlantic-treaty')
      const words = await page.locator('main').innerText()
      for (const part of ['Article 5, 6: defence', 'Parties and accessions', 'Institutions', 'What the parties spend', 'Sources'])
        assert.ok(words.toLowerCase().includes(part.toLowerCase()), part)
    },
  },
  {
    title: 'an incident says who is bound, round by round, and asks again when a state breaks its word',
    async run(page) {
      await open(page, '/incidents/room?attackers=RUS&target=AUH&on=1914-07-31')
      const cascade = page.locator('.cascade')
      await cascade.getByText('Round 3.').waitFor()
      assert.match(await cascade.innerText(), /Italy/)
      await page.getByRole('checkbox', { name: 'Germany' }).uncheck()
      await page.waitForURL('**breaking=DEU**')
      await cascade.waitFor({ state: 'detached' })
      await page.goBack()
      await cascade.getByText('Round 3.').waitFor()
    },
  },
  {
    title: 'an incident that did not happen is called hypothetical once',
    async run(page) {
      await open(page, '/incidents')
      await page.locator('table').waitFor()
      const rows = await page.locator('tbody tr').allInnerTexts()
      assert.ok(rows.some(row => /hypothetical/i.test(row)))
      for (const row of rows) assert.ok((row.match(/hypothetical/gi) ?? []).length <= 1, row)
    },
  },
  {
    title: 'the incident room understands the words of the interface',
    async run(page) {
      await open(page, '/incidents/room?attacker=Russia&target=Austria-Hungary&on=1914-07-31')
      await page.locator('.cascade').getByText('Round 3.').waitFor()
    },
  },
  {
    title: 'duties of an incident name their treaty, and none looks like another',
    async run(page) {
      await open(page, '/incidents/room?attackers=RUS&target=AUH&on=1914-07-31')
      await page.locator('.determination').first().waitFor()
      const lines = await page.locator('.determination summary').allInnerTexts()
      assert.deepEqual(
        lines.filter((line, i) => lines.indexOf(line) !== i),
        [],
      )
      assert.ok(
        lines.some(line => /Italy → Austria-Hungary: consultation by .*Triple Alliance.*, article 1/.test(line)),
        lines.slice(0, 12).join('\n'),
      )
    },
  },
  {
    title: 'July 1914 is walked through by its links',
    async run(page) {
      await open(page, '/incidents/july-1914')
      for (let step = 1; step < 6; step++) {
        await page.locator('.verdict').waitFor()
        await page.getByRole('link', { name: 'Next ›' }).click()
        await page.waitForURL(`**/july-1914/${step + 1}`)
      }
      assert.equal(await page.getByRole('link', { name: 'Next ›' }).count(), 0)
    },
  },
  {
    title: 'what cannot be answered is said in a sentence',
    async run(page) {
      await open(page, '/treaties/no-such-treaty')
      assert.equal(await heading(page), 'No such treaty')
      await open(page, '/states/XXX')
      assert.equal(await heading(page), 'No such state')
      await open(page, '/?layers=')
      assert.match(await page.locator('.beside .empty').innerText(), /No layer is shown/)
    },
    refuses: true,
  },
  {
    title: 'a day outside the record is said to be one, and another is shown',
    async run(page) {
      const notice = page.locator('.notice[role=status]')
      for (const path of ['/states/FRA', '/states', '/pairs/FRA/RUS', '/treaties', '/incidents/room', '/', '/network']) {
        await open(page, `${path}?on=2999-01-01`)
        assert.match(await notice.first().innerText(), /1 January 2999 lies outside the record.*9 February 2026/, path)
        await open(page, `${path}?on=1700-01-01`)
        assert.match(await notice.first().innerText(), /Shown is 1 January 1815/, path)
        assert.doesNotMatch(await page.locator('main').innerText(), /--on/, path)
      }
      await open(page, '/?on=9999-99-99&state=ZZZ')
      assert.match(await notice.innerText(), /“9999-99-99” is no day[\s\S]*no state with the code “ZZZ”/)
      await open(page, '/?on=1914-07-28&state=FRA')
      assert.equal(await notice.count(), 0)
    },
    refuses: true,
  },
  {
    title: 'a state is found under its name too, and the address gets its code',
    async run(page) {
      await open(page, '/states/germany?on=1938-03-01')
      await page.waitForURL('**/states/DEU?on=1938-03-01')
      assert.equal(await heading(page), 'Germany')
      await open(page, '/pairs/france/Soviet%20Union?on=1914-07-28')
      await page.waitForURL('**/pairs/FRA/RUS?on=1914-07-28')
      await open(page, '/states/Germ')
      assert.equal(await heading(page), 'No such state')
      assert.ok((await page.getByRole('link', { name: 'Germany', exact: true }).count()) > 0)
    },
  },
  {
    title: 'embedded, a view stands without the frame of the site',
    async run(page) {
      await open(page, '/?on=1914-07-28&embed=1')
      assert.equal(await page.locator('header.shell').count(), 0)
      await page.locator('.beside').getByRole('button', { name: 'Austria-Hungary' }).click()
      await page.waitForURL('**embed=1**')
    },
  },
  {
    title: 'with reduced motion the network stands at once',
    motion: 'reduce',
    async run(page) {
      await open(page, '/network?on=1955-06-04')
      await page.getByRole('button', { name: 'By bloc' }).click()
      await page.waitForURL('**layout=bloc**')
    },
  },
  {
    title: 'in high contrast the palette changes',
    contrast: 'more',
    async run(page) {
      await open(page, '/')
      assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--text').trim().slice(0, 4)), '#000')
    },
  },
  {
    title: 'in print the controls are gone and the citation stays',
    async run(page) {
      await open(page, '/pairs/FRA/RUS?on=1914-07-28')
      await page.emulateMedia({ media: 'print' })
      assert.equal(await page.locator('nav[aria-label=Pages]').isVisible(), false)
      assert.equal(await page.locator('.cite').last().isVisible(), true)
    },
  },
]

/** Steps of a month from a day on: from the key to the picture, drawing included. In milliseconds. */
export async function stepTimes(page, query, from = '1990-01-01') {
  await open(page, `/?on=${from}${query}`)
  await page.waitForTimeout(800)
  return page.evaluate(async () => {
    const slider = document.querySelector('[role=slider]')
    const canvases = [...document.querySelectorAll('canvas')]
    const costs = []
    for (let i = 0; i < 200; i++) {
      await new Promise(requestAnimationFrame)
      const began = performance.now()
      slider.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }))
      await new Promise(queueMicrotask)
      // Reading a pixel waits until everything is drawn.
      for (const canvas of canvases) canvas.getContext('2d').getImageData(0, 0, 1, 1)
      costs.push(performance.now() - began)
    }
    costs.sort((a, b) => a - b)
    return { median: costs[100], p95: costs[190] }
  })
}
