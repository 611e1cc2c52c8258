// What the atlas must do together with the real server, and in agreement with the command line.
import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { AxeBuilder } from '@axe-core/playwright'
import { downloaded, everyExport, fieldsOf, open } from './kept.mjs'
import { PAGES } from './pages.mjs'

// An incident as an address of the room, and the same as words of the command.
const INCIDENTS = [
  { room: 'attackers=RUS&target=AUH&on=1914-07-31', words: ['--attacker', 'RUS', '--target', 'AUH', '--on', '1914-07-31'] },
  { room: 'attackers=DEU&target=POL&on=1939-09-01', words: ['--attacker', 'DEU', '--target', 'POL', '--on', '1939-09-01'] },
  {
    room: 'attackers=DEU,HUN&target=CSK&on=1938-09-28&facts=asked,resisted',
    words: ['--attacker', 'DEU', '--attacker', 'HUN', '--target', 'CSK', '--on', '1938-09-28', '--fact', 'asked', '--fact', 'resisted'],
  },
  { room: 'attackers=RUS&target=FIN&on=2023-04-05', words: ['--attacker', 'RUS', '--target', 'FIN', '--on', '2023-04-05'] },
  {
    room: 'attackers=CHN&target=PHL&on=2025-06-09&place=Second+Thomas+Shoal&object=public-vessel&domain=sea&unprovoked=disputed',
    words: [
      '--attacker',
      'CHN',
      '--target',
      'PHL',
      '--on',
      '2025-06-09',
      '--location',
      'Second Thomas Shoal',
      '--object',
      'public-vessel',
      '--domain',
      'sea',
      '--unprovoked',
      'disputed',
    ],
  },
  {
    room: 'attackers=ARG&target=GBR&on=1982-04-02&unprovoked=false',
    words: ['--attacker', 'ARG', '--target', 'GBR', '--on', '1982-04-02', '--unprovoked', 'false'],
  },
]
const CASES = ['1914-07-28-austria-serbia', '1939-09-01-germany-poland']

// What the server answered to the page.
async function asked(page, path) {
  const [answer] = await Promise.all([page.waitForResponse(r => r.url().includes('/api/v1/crisis') && r.request().method() === 'POST'), page.goto(path)])
  const crisis = await answer.json()
  await page.locator('.verdict').waitFor()
  return crisis
}

async function agrees(page, crisis) {
  const by = status => crisis.determinations.filter(d => d.status === status).length
  for (const [title, status] of [
    ['Due', 'triggered'],
    ['Due if…', 'contingent'],
    ['Not due', 'not-triggered'],
  ])
    assert.equal(await page.getByRole('heading', { name: `${title} ${by(status)}`, exact: true }).count(), 1, `${title}: ${by(status)}`)
  const cascade = page.locator('.cascade')
  const told = (await cascade.count()) ? await cascade.innerText() : ''
  for (const edge of crisis.cascade) assert.ok(told.includes(edge.state.name), `${edge.state.name} is not told to join`)
  assert.equal(crisis.cascade.length === 0, told === '')
  const breaches = page.getByRole('heading', { name: 'Promises that the attack breaks' })
  assert.equal(await breaches.count(), crisis.breaches.length ? 1 : 0)
  if (crisis.breaches.length) assert.equal(await breaches.locator('xpath=following-sibling::ul[1]/li').count(), crisis.breaches.length)
}

/** @param real the server and the command line */
export const realChecks = real => [
  ...INCIDENTS.map(({ room, words }) => ({
    title: `the room and the command line agree: ${room}`,
    async run(page) {
      const crisis = await asked(page, `/incidents/room?${room}`)
      const printed = JSON.parse(real.command('crisis', ...words, '--format', 'json'))
      assert.deepEqual(crisis.determinations, printed.determinations)
      assert.deepEqual(crisis.breaches, printed.breaches)
      assert.deepEqual(crisis.conflicts, printed.conflicts)
      assert.deepEqual(crisis.cascade, printed.cascade)
      await agrees(page, printed)
    },
  })),
  ...CASES.map(id => ({
    title: `the room and the command line agree: case ${id}`,
    async run(page) {
      const crisis = await asked(page, `/incidents/cases/${id}`)
      const printed = JSON.parse(
        real.command('crisis', '--case', `${new URL('../../', import.meta.url).pathname}tests/cases/casebook/${id}.yaml`, '--format', 'json'),
      )
      assert.deepEqual(crisis, printed)
      await agrees(page, printed)
    },
  })),
  {
    title: 'the room and the command line agree when a state breaks its word',
    async run(page) {
      await asked(page, '/incidents/room?attackers=RUS&target=AUH&on=1914-07-31')
      const [answer] = await Promise.all([
        page.waitForResponse(r => r.url().includes('/api/v1/crisis')),
        page.getByRole('checkbox', { name: 'Germany' }).uncheck(),
      ])
      const { comply } = answer.request().postDataJSON()
      assert.ok(!comply.includes('DEU') && comply.includes('ITA'))
      const printed = JSON.parse(
        real.command('crisis', '--attacker', 'RUS', '--target', 'AUH', '--on', '1914-07-31', '--comply', comply.join(','), '--format', 'json'),
      )
      const crisis = await answer.json()
      assert.deepEqual(crisis.cascade, printed.cascade)
      await page.waitForURL('**breaking=DEU**')
      await agrees(page, printed)
    },
  },
  {
    title: 'what is taken away from the room is what the command line prints',
    async run(page) {
      await asked(page, '/incidents/room?attackers=RUS&target=FIN&on=2023-04-05')
      const printed = JSON.parse(real.command('crisis', '--attacker', 'RUS', '--target', 'FIN', '--on', '2023-04-05', '--format', 'json'))
      const bar = page.locator('.exports')
      const json = JSON.parse((await downloaded(page, bar.getByRole('button', { name: 'JSON' }))).content)
      assert.deepEqual(json.answer.determinations, printed.determinations)
      assert.deepEqual(json.answer.cascade, printed.cascade)
      const [columns, ...rows] = fieldsOf((await downloaded(page, bar.getByRole('button', { name: 'CSV' }))).content.toString())
      assert.deepEqual(
        rows.map(row => Object.fromEntries(columns.map((c, i) => [c, row[i]]))).map(r => [r.promisor, r.beneficiary, r.kind, r.status, r.article]),
        printed.determinations.map(d => [d.promisor.id, d.beneficiary.id, d.kind, d.status, d.article ?? '']),
      )
    },
  },
  {
    title: 'an incident is put and answered with keys alone',
    async run(page) {
      await open(page, '/incidents/room?on=1939-09-01')
      await page.getByRole('combobox', { name: 'Attacker' }).focus()
      await page.keyboard.type('germany')
      await page.keyboard.press('Enter')
      await page.waitForURL('**attackers=DEU**')
      // On to the target by the tab key, as a reader would.
      for (let i = 0; i < 20 && (await page.evaluate(() => document.activeElement.id)) !== 'target'; i++) await page.keyboard.press('Tab')
      assert.equal(await page.evaluate(() => document.activeElement.id), 'target')
      await page.keyboard.type('poland')
      await page.keyboard.press('Enter')
      await page.waitForURL('**target=POL**')
      await page.locator('.verdict').waitFor()
      assert.match(await page.locator('.verdict').innerText(), /France|United Kingdom/)
      const keeps = page.getByRole('checkbox', { name: 'France' })
      await keeps.focus()
      await page.keyboard.press('Space')
      await page.waitForURL('**breaking=FRA**')
      const first = page.locator('.determination summary').first()
      await first.focus()
      await page.keyboard.press('Enter')
      assert.ok(await page.locator('.determination[open] .trace').first().isVisible())
      await page.goBack()
      await page.waitForURL(url => !url.search.includes('breaking'))
      assert.ok(await keeps.isChecked())
      await page.goForward()
      await page.waitForURL('**breaking=FRA**')
    },
  },
  {
    title: 'attacker and target are picked on the map',
    async run(page) {
      await open(page, '/incidents/room?on=1939-09-01')
      await page.getByRole('button', { name: 'Larger' }).waitFor()
      // The map stands still in the middle: where a state is drawn follows from its place on the sheet.
      const at = async (lon, lat) => {
        const box = await page.locator('.sheet .box').boundingBox()
        const [x, y] = project(lon, lat)
        const scale = Math.max(Math.min(box.width / 960, box.height / 467), Math.min(box.height / 467, 0.85))
        return [box.x + box.width / 2 + (x - 480) * scale, box.y + box.height / 2 + (y - 233.5) * scale]
      }
      await page.mouse.click(...(await at(-47.9, -15.8)))
      await page.waitForURL('**attackers=BRA**')
      await page.mouse.click(...(await at(149.1, -35.3)))
      await page.waitForURL('**target=AUS**')
      await page.locator('.verdict').waitFor()
    },
  },
  {
    title: 'on a phone the room is as wide as the phone, and can be used',
    size: { width: 390, height: 844 },
    async run(page) {
      await asked(page, '/incidents/room?attackers=RUS&target=FIN&on=2023-04-05')
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      assert.ok(over <= 0, `${over} pixels too wide`)
      await page.locator('.determination summary').first().click()
      assert.ok(await page.locator('.determination[open] .trace').first().isVisible())
    },
  },
  ...Object.entries(PAGES).map(([name, path]) => ({
    title: `${name}: everything can be taken away and opened`,
    async run(page) {
      await open(page, path)
      await page.waitForTimeout(400)
      await everyExport(page)
    },
  })),
  ...['north-atlantic-treaty', 'warsaw-pact', 'inter-american-treaty-of-reciprocal-assistance', 'ukusa-agreement', 'asean-defence-ministers-meeting'].map(
    id => ({
      title: `${id}: institutions, accessions, spending, sources`,
      async run(page) {
        await open(page, `/treaties/${id}`)
        for (const part of ['What it obliges', 'Parties and accessions', 'Institutions', 'What the parties spend', 'Year by year', 'Sources'])
          assert.equal(await page.getByRole('heading', { name: part, exact: true }).count(), 1, part)
        assert.ok((await page.locator('table tbody tr').count()) > 3)
        if (real.has.nmc) await page.getByText('Sum of the parties of each year').waitFor()
        else await page.getByText('entente data add cow-nmc FILE').waitFor()
      },
    }),
  ),
  ...['/?on=1914-09-01&data=war&state=DEU', '/?on=2025-01-01&data=war', '/treaties/warsaw-pact', '/incidents/room?on=1939-09-01', '/data'].map(path => ({
    title: `with a store, ${path}: no violation that axe knows`,
    async run(page) {
      await open(page, path)
      await page.waitForTimeout(500)
      const { violations } = await new AxeBuilder({ page }).analyze()
      assert.deepEqual(
        violations.map(v => `${v.id}: ${v.nodes.map(n => n.target).join(' | ')}`),
        [],
      )
    },
  })),
  {
    title: 'an address with a broken percent sign is a page that says so',
    async run(page) {
      for (const path of ['/states/%E0%A4%A', '/treaties/%ff', '/%ff']) {
        await page.goto(path)
        await page.waitForSelector('h1')
        assert.match(await page.locator('main').innerText(), /No such|not know|no page|does not/i, path)
      }
    },
    refuses: true,
  },
  {
    title: 'without past borders the map shows those of today, and says so',
    async run(page) {
      await open(page, `${real.bare}/?on=1914-07-28`)
      await page.getByText('Borders of today; those of the past are not in the store').waitFor()
      await page.getByText('None of those that could give a layer').waitFor()
      await page.getByText('more can be brought in').click()
      assert.ok((await page.getByText('entente data add atop FILE').count()) > 0)
    },
    elsewhere: true,
  },
  {
    title: 'with CShapes in the store the map shows the borders of the day, and says which',
    async run(page) {
      if (!real.has.cshapes) return 'CShapes is not beside the checkout'
      await open(page, '/?on=1914-07-28&state=DEU&view=europe')
      await page.getByText('Borders of 28 July 1914, CShapes 2.0').waitFor()
      const taken = await everyExport(page)
      assert.match(taken['entente-1914-07-28-DEU.svg'].toString(), /borders of the day: CShapes 2\.0/)
      await page.goto('/?on=2025-01-01')
      await page.getByText('Borders of today; CShapes 2.0 knows 1886 to 2019').waitFor()
      await page.goto('/?on=1850-01-01')
      await page.getByText('Borders of today; CShapes 2.0 knows 1886 to 2019').waitFor()
    },
  },
  {
    title: 'a layer of a data set is drawn, told in the table, and speaks of its own years only',
    async run(page) {
      if (!real.has.wars) return 'the wars of COW are not beside the checkout'
      await open(page, '/?on=1914-09-01&layers=defence')
      await page.getByRole('combobox', { name: 'Layer', exact: true }).selectOption({ label: 'Wars between states' })
      await page.waitForURL('**data=war**')
      await page.getByText('is at war with the other').waitFor()
      await page.getByRole('columnheader', { name: 'Wars between states' }).waitFor()
      await page.goto('/?on=1914-09-01&data=war&state=DEU')
      await page
        .getByText(/Wars between states, 3 August 1914 to/)
        .first()
        .waitFor()
      const csv = (await everyExport(page))['entente-1914-09-01-DEU.csv'].toString()
      assert.match(csv, /DEU,Germany,FRA,France,war|FRA,France,DEU,Germany,war/)
      await page.goto('/?on=2025-01-01&data=war')
      await page.getByText('It speaks of 1816 to 2010 and says nothing of 1 January 2025').waitFor()
      await page.getByRole('button', { name: 'Go to 31 December 2010' }).click()
      await page.waitForURL('**on=2010-12-31**')
      await page.goto('/?data=nonsense')
      await page.getByText("No layer is known as 'nonsense'").waitFor()
    },
    refuses: true,
  },
  {
    title: 'borders follow the time line',
    async run(page) {
      if (!real.has.cshapes) return 'CShapes is not beside the checkout'
      await open(page, '/?on=1913-01-01&data=war')
      await page.getByText('Borders of 1 January 1913').waitFor()
      for (let i = 0; i < 24; i++) await page.getByRole('slider').press('ArrowRight')
      await page.getByText('Borders of 1 January 1915').waitFor()
    },
  },
  {
    title: 'a view stands in the frame of a site that the server names, and in no other',
    elsewhere: true,
    refuses: true,
    async run(page) {
      const host = createServer((request, response) => {
        const view = new URL(request.url, 'http://x').searchParams.get('view')
        response
          .writeHead(200, { 'Content-Type': 'text/html' })
          .end(`<!doctype html><title>a site</title><iframe width="900" height="700" src="${view}"></iframe>`)
      })
      await new Promise(ready => host.listen(0, '127.0.0.1', ready))
      const site = `http://127.0.0.1:${host.address().port}`
      try {
        const named = await real.serve(['--embed-from', site])
        const inFrame = async view => {
          await page.goto(`${site}/?view=${encodeURIComponent(view)}`)
          await page.waitForTimeout(1500)
          return page.frames()[1]
        }
        const shown = await inFrame(`${named}/?on=1914-07-28&embed=1`)
        await shown.waitForSelector('h1:has-text("28 July 1914")')
        assert.equal(await shown.locator('header.shell').count(), 0)
        // Not made to be embedded; not named by this server.
        for (const view of [`${named}/?on=1914-07-28`, `${real.address}/?on=1914-07-28&embed=1`]) {
          const refused = await inFrame(view)
          assert.equal(await refused.locator('h1:has-text("28 July 1914")').count(), 0, view)
        }
      } finally {
        host.close()
      }
    },
  },
]

// Equal Earth, as the atlas draws it: Šavrič, Patterson and Jenny 2018, turned by 11 degrees and fitted to the sheet.
function project(lon, lat) {
  const [a1, a2, a3, a4, m] = [1.340264, -0.081106, 0.000893, 0.003796, Math.sqrt(3) / 2]
  const raw = (l, p) => {
    const t = Math.asin(m * Math.sin(p))
    const [t2, t6] = [t * t, t ** 6]
    return [(l * Math.cos(t)) / (m * (a1 + 3 * a2 * t2 + t6 * (7 * a3 + 9 * a4 * t2))), t * (a1 + a2 * t2 + t6 * (a3 + a4 * t2))]
  }
  const rad = Math.PI / 180
  const [width, height] = [2 * raw(Math.PI, 0)[0], 2 * raw(0, Math.PI / 2)[1]]
  const scale = Math.min(952 / width, 459 / height)
  const turned = ((lon - 11 + 540) % 360) - 180
  const [x, y] = raw(turned * rad, lat * rad)
  return [480 + x * scale, 233.5 - y * scale]
}
