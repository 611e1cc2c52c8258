// What the atlas must do in a browser. Each check is a sentence and a function of a fresh page.

import assert from 'node:assert/strict'
import { AxeBuilder } from '@axe-core/playwright'
import { coloursOf, downloaded, heading, open } from './kept.mjs'
import { MOVING } from './moving-checks.mjs'
import { PAGES } from './pages.mjs'

export const CHECKS = [
  ...MOVING,
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
    title: 'on a phone no page is too wide, nor has a violation that axe knows',
    size: { width: 390, height: 844 },
    async run(page) {
      for (const [name, path] of Object.entries(PAGES)) {
        await open(page, path)
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        assert.ok(over <= 0, `${name} is ${over} pixels too wide`)
        const { violations } = await new AxeBuilder({ page }).analyze()
        assert.deepEqual(
          violations.map(v => `${v.id}: ${v.nodes.map(n => n.target).join(' | ')}`),
          [],
          name,
        )
      }
    },
  },
  ...['/', '/network'].flatMap(path =>
    [
      { width: 390, height: 844 },
      { width: 1360, height: 900 },
    ].map(size => ({
      title: `the buttons of the map lie on the drawing: ${path} at ${size.width}`,
      size,
      async run(page) {
        await open(page, path)
        const [drawing, buttons] = await Promise.all(['.box', '.zoom'].map(part => page.locator(part).first().boundingBox()))
        assert.ok(drawing.height >= 280 && buttons.height >= 24)
        assert.ok(buttons.y >= drawing.y && buttons.y + buttons.height <= drawing.y + drawing.height, JSON.stringify({ drawing, buttons }))
        assert.ok(buttons.x >= drawing.x && buttons.x + buttons.width <= drawing.x + drawing.width, JSON.stringify({ drawing, buttons }))
      },
    })),
  ),
  {
    title: 'two fingers move the map and make it larger, one scrolls the page',
    size: { width: 390, height: 844 },
    touch: true,
    async run(page) {
      await open(page, '/')
      const { x, y, width, height } = await page.locator('.box').boundingBox()
      const [cx, cy] = [x + width / 2, y + height / 2]
      const hand = await page.context().newCDPSession(page)
      const drag = async (from, to) => {
        const fingers = share => from.map(([fx, fy], id) => ({ id, x: fx + (to[id][0] - fx) * share, y: fy + (to[id][1] - fy) * share }))
        await hand.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(0) })
        for (let i = 1; i <= 10; i++) await hand.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(i / 10) })
        await hand.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
        await page.waitForTimeout(300)
      }
      const seen = () => page.evaluate(() => [document.querySelector('.box canvas').toDataURL(), scrollY, visualViewport.scale])
      const [before] = await seen()
      await drag(
        [
          [cx - 30, cy + 60],
          [cx + 30, cy + 60],
        ],
        [
          [cx - 30, cy - 60],
          [cx + 30, cy - 60],
        ],
      )
      const [moved, ...page1] = await seen()
      assert.notEqual(moved, before, 'two fingers move the map up')
      assert.deepEqual(page1, [0, 1], 'and not the page')
      await drag(
        [
          [cx - 30, cy],
          [cx + 30, cy],
        ],
        [
          [cx - 120, cy],
          [cx + 120, cy],
        ],
      )
      const [larger, ...page2] = await seen()
      assert.notEqual(larger, moved, 'a pinch makes the map larger')
      assert.deepEqual(page2, [0, 1], 'and not the page')
      await drag([[cx, cy + 100]], [[cx, cy - 100]])
      const [same, scrolled] = await seen()
      assert.equal(same, larger, 'one finger leaves the map')
      assert.ok(scrolled > 50, `one finger scrolls the page: ${scrolled}`)
      assert.ok(!page.url().includes('state='), 'no finger picked a state')
      assert.equal(await page.getByRole('button', { name: 'Up', exact: true }).isVisible(), true)
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
    title: 'in the list of states the one that a key would choose is seen, and the list stays while it is used',
    async run(page) {
      await open(page, '/pairs')
      const field = page.getByRole('combobox', { name: 'First' })
      await field.focus()
      await page.keyboard.type('a')
      for (let i = 0; i < 11; i++) await page.keyboard.press('ArrowDown')
      const seen = () =>
        page.evaluate(() => {
          const [list, option] = ['ul:not([hidden])[role=listbox]', '[aria-selected=true]'].map(e => document.querySelector(e).getBoundingClientRect())
          return option.top >= list.top && option.bottom <= list.bottom
        })
      assert.ok(await seen())
      await page.keyboard.press('Home')
      await page.keyboard.press('ArrowDown')
      assert.ok(await seen(), 'and again at the top')
      // Away and back at once: the list that is open by then stays open.
      await field.blur()
      await field.focus()
      await page.keyboard.type('fran')
      await page.waitForTimeout(250)
      assert.equal(await field.getAttribute('aria-expanded'), 'true')
      await page.getByRole('option', { name: 'France' }).click()
      assert.equal(await field.inputValue(), 'France')
      assert.equal(await field.getAttribute('aria-expanded'), 'false')
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
    title: 'pointing names a state, also at the lower edge, and who comes closer reads the names of lesser states',
    async run(page) {
      // A name is written once, when it first has room.
      await page.addInitScript(() => {
        window.namesWritten = new Set()
        const write = CanvasRenderingContext2D.prototype.fillText
        CanvasRenderingContext2D.prototype.fillText = function (text, ...where) {
          window.namesWritten.add(text)
          return write.call(this, text, ...where)
        }
      })
      await open(page, '/?layers=defence,neutrality')
      const written = name => page.evaluate(name => window.namesWritten.has(name), name)
      assert.equal(await written('Tuvalu'), false)
      await open(page, '/?layers=defence,neutrality&at=179,-8,9')
      assert.equal(await written('Tuvalu'), true)
      // Tuvalu at the lower edge.
      await open(page, '/?layers=defence,neutrality&at=179.19,-6.5,9')
      const { x, y, width, height } = await page.locator('.box').boundingBox()
      const hint = page.locator('.hint')
      for (let down = height / 2; down < height - 4 && (await hint.count()) === 0; down += 8) await page.mouse.move(x + width / 2, y + down)
      assert.match(await hint.innerText(), /^Tuvalu/)
      const [from, to] = await hint.evaluate(e => [e.getBoundingClientRect(), e.parentElement.getBoundingClientRect()].map(r => r.bottom))
      assert.ok(from <= to, `the hint ends at ${from}, the map at ${to}`)
    },
  },
  {
    title: 'the place and zoom of the map are part of its address',
    async run(page) {
      await open(page, '/?on=1914-07-28&view=europe')
      await page.waitForTimeout(500)
      assert.equal(new URL(page.url()).searchParams.get('at'), null, 'a region as it comes needs none')
      const entries = await page.evaluate(() => history.length)
      await page.getByRole('button', { name: 'Larger' }).click()
      await page.getByRole('button', { name: 'Right', exact: true }).click()
      await page.waitForURL('**at=**')
      const at = new URL(page.url()).searchParams.get('at')
      assert.match(at, /^\d+(\.\d+)?,\d+(\.\d+)?,8$/)
      assert.equal(await page.evaluate(() => history.length), entries, 'it is not gone back from')
      // Another change keeps it, a region takes it away, and going back brings it again.
      await page.getByRole('checkbox', { name: /^Consultation/ }).check()
      await page.waitForURL('**layers=**')
      assert.ok(page.url().includes(`&at=${at}`))
      await page.getByRole('button', { name: 'Africa' }).click()
      await page.waitForURL('**view=africa**')
      assert.ok(!page.url().includes('at='))
      await page.goBack()
      await page.waitForTimeout(600)
      assert.equal(new URL(page.url()).searchParams.get('at'), at)
      // A step from there is a step from the same place.
      await page.getByRole('button', { name: 'Smaller' }).click()
      await page.waitForURL(url => url.searchParams.get('at') === at.replace(/8$/, '5'))
      await open(page, '/?at=here')
      await page.waitForURL(url => url.search === '')
    },
  },
  {
    title: 'the place and zoom of the network are part of its address, in each order of the states its own',
    async run(page) {
      await open(page, '/network?on=1914-07-28')
      await page.waitForTimeout(500)
      assert.equal(new URL(page.url()).searchParams.get('at'), null)
      await page.getByRole('button', { name: 'Larger' }).click()
      await page.getByRole('button', { name: 'Right', exact: true }).click()
      await page.waitForURL('**at=**')
      const at = new URL(page.url()).searchParams.get('at')
      const [x, , zoom] = at.split(',').map(Number)
      assert.ok(x > 480 && x < 960 && zoom > 1, at)
      await open(page, page.url())
      await page.waitForTimeout(500)
      assert.equal(new URL(page.url()).searchParams.get('at'), at, 'opened anew it is the same')
      await page.getByRole('button', { name: 'Right', exact: true }).click()
      await page.waitForURL(url => Number(url.searchParams.get('at')?.split(',')[0]) > x)
      await page.getByRole('button', { name: 'By place' }).click()
      await page.waitForURL('**layout=geographic**')
      await page.waitForTimeout(500)
      assert.equal(new URL(page.url()).searchParams.get('at'), null)
      await open(page, '/network?layout=geographic&at=16,51,5')
      await page.waitForTimeout(500)
      assert.equal(new URL(page.url()).searchParams.get('at'), '16,51,5')
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
    title: 'a round of an incident has an address, and asks nothing anew',
    async run(page) {
      const asked = []
      page.on('request', request => request.url().includes('/api/v1/crisis') && asked.push(request.url()))
      await open(page, '/incidents/room?attackers=RUS&target=AUH&on=1914-07-31&round=1')
      const pressed = page.getByRole('group', { name: 'Rounds' }).locator('[aria-pressed=true]')
      assert.equal(await pressed.innerText(), 'Round 1')
      const before = asked.length
      await page.getByRole('button', { name: 'The attack', exact: true }).click()
      await page.waitForURL('**round=0**')
      assert.equal(await pressed.innerText(), 'The attack')
      await page.getByRole('button', { name: 'Round 3' }).click()
      await page.waitForURL(url => !url.searchParams.has('round'))
      await page.goBack()
      await page.waitForURL('**round=0**')
      assert.equal(await pressed.innerText(), 'The attack')
      assert.equal(asked.length, before)
      // Another question is another course of events.
      await page.getByRole('checkbox', { name: 'Germany' }).uncheck()
      await page.waitForURL(url => url.searchParams.has('breaking') && !url.searchParams.has('round'))
      await open(page, '/incidents/room?attackers=RUS&target=AUH&on=1914-07-31&round=x')
      assert.equal(await pressed.innerText(), 'Round 3')
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
    title: 'a view offers the lines that embed it, and what they name stands without the frame of the site',
    async run(page) {
      await open(page, '/?on=1914-07-28&view=europe')
      const button = page.getByRole('button', { name: 'Embed', exact: true })
      assert.equal(await page.getByRole('textbox', { name: 'This view in a page of your own' }).count(), 0)
      await button.click()
      const code = await page.getByRole('textbox', { name: 'This view in a page of your own' }).inputValue()
      assert.match(await page.locator('.embed').innerText(), /--embed-from/)
      assert.deepEqual((await new AxeBuilder({ page }).include('.exports').analyze()).violations, [])
      const [src, title, width] = await page.evaluate(html => {
        const frame = new DOMParser().parseFromString(html, 'text/html').querySelector('iframe')
        return ['src', 'title', 'width'].map(name => frame.getAttribute(name))
      }, code)
      assert.equal(title, 'Who was bound to whom on 28 July 1914 – Entente')
      assert.equal(width, '900')
      await open(page, src)
      assert.equal(await page.locator('header.shell').count(), 0)
      assert.equal(await heading(page), 'Who was bound to whom on 28 July 1914')
      assert.equal(await page.getByRole('button', { name: 'Embed', exact: true }).count(), 0)
      for (const path of [
        '/network?on=1955-06-04',
        '/states/DEU?on=1938-03-01',
        '/pairs/FRA/RUS?on=1914-07-28',
        '/treaties/north-atlantic-treaty',
        '/incidents/room?attackers=RUS&target=AUH&on=1914-07-31',
      ]) {
        await open(page, path)
        await page.getByRole('button', { name: 'Embed', exact: true }).first().waitFor()
      }
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
    title: 'where the system chooses the colours, drawings, swatches, pressed buttons and the focus are seen',
    forced: 'active',
    async run(page) {
      const pixels = part => coloursOf(page, page.locator(part).first())
      for (const [path, drawing] of [
        ['/pairs/FRA/RUS?on=1914-07-28', 'svg[role=img]'],
        ['/?on=1914-07-28', '.strip svg'],
      ]) {
        await open(page, path)
        const { darkest, lightest } = await pixels(`${drawing} text`)
        assert.ok(lightest - darkest > 120, `${path}: words from ${darkest} to ${lightest}`)
        assert.deepEqual((await pixels('.swatch[data-layer=defence]')).middle, [168, 38, 26])
      }
      const [pressed, other] = [await pixels('.views [aria-pressed=true]'), await pixels('.views [aria-pressed=false]')]
      assert.notDeepEqual(pressed.edge, other.edge)
      for (const part of ['.views [aria-pressed=true]', '.views [aria-pressed=false]', '.zoom button', '[role=slider]', '#state']) {
        await page.locator(part).first().focus()
        // A ring belongs to who goes by keys.
        await page.keyboard.press('Shift')
        const [style, colour, ...ofSystem] = await page.evaluate(() => {
          const probe = document.body.appendChild(document.createElement('i'))
          const { outlineStyle, outlineColor } = getComputedStyle(document.activeElement)
          const system = ['Highlight', 'CanvasText'].map(name => {
            probe.style.color = name
            return getComputedStyle(probe).color
          })
          return [outlineStyle, outlineColor, ...system]
        })
        assert.ok(style === 'solid' && ofSystem.includes(colour), `${part}: ${style} ${colour}`)
      }
    },
  },
  {
    title: 'in print what is folded is there too',
    async run(page) {
      for (const path of ['/pairs/FRA/RUS?on=1914-07-28', '/incidents/room?attackers=RUS&target=AUH&on=1914-07-31']) {
        await open(page, path)
        const folded = page.locator('details:not([open]) > :not(summary)')
        const seen = () =>
          folded.evaluateAll(all => all.filter(e => e.checkVisibility({ contentVisibilityAuto: true }) && e.getBoundingClientRect().height > 0).length)
        const count = await folded.count()
        assert.ok(count > 3, path)
        assert.equal(await seen(), 0)
        await page.emulateMedia({ media: 'print' })
        assert.equal(await seen(), count)
        await page.emulateMedia({ media: 'screen' })
        assert.equal(await seen(), 0)
      }
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
