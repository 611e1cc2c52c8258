// Makes the bundle of docs/atlas/bundle.md from the answers of the command line, for development and tests without the server.
//   node scripts/bundle.mjs OUT.json [CACHE.json]
// The command line answers for one day; the days asked are chosen so that every spell of every tie is met once.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { ask } from './command-line.mjs'
import { dayOf, edgeOf, isVague, isoOf } from './days.mjs'

const [out, cache] = process.argv.slice(2)
if (!out) throw new Error('Name the file to write: node scripts/bundle.mjs OUT.json [CACHE.json]')
const corpus = fileURLToPath(new URL('../../corpus', import.meta.url))

const FIRST_DAY = dayOf('1815-01-01')
const KINDS = ['defence', 'offence', 'neutrality', 'non-aggression', 'friendship', 'consultation', 'assistance', 'mobilisation', 'no-separate-peace',
  'intelligence-sharing', 'arms-supply', 'basing', 'status-of-forces', 'exercises', 'dialogue', 'humanitarian', 'cooperation']
const STANDINGS = ['independent', 'occupied', 'limited-recognition', 'dependent-with-treaty-powers']
const EVENTS = ['signature', 'entry-into-force', 'accession', 'departure', 'denunciation', 'end', 'established', 'severed', 'restored', 'downgraded', 'upgraded',
  'suspended', 'resumed', 'recognised', 'recognition-withdrawn', 'envoy-recalled', 'envoy-returned', 'expulsion']

const yamlFiles = folder => readdirSync(`${corpus}/${folder}`, { recursive: true }).filter(f => f.endsWith('.yaml')).sort().map(f => parse(readFileSync(`${corpus}/${folder}/${f}`, 'utf8')))
const iso = d => (d instanceof Date ? d.toISOString().slice(0, 10) : d == null ? null : String(d))

const rows = await ask(['treaties'])
const dossiers = []
for (const row of rows) dossiers.push(await ask(['treaty', row.id]))
dossiers.sort((a, b) => (a.id < b.id ? -1 : 1))
const found = cache && existsSync(cache) ? JSON.parse(readFileSync(cache, 'utf8')) : await collect()
if (cache) writeFileSync(cache, JSON.stringify(found))
writeFileSync(out, JSON.stringify(encode(found)))

async function collect() {
  const ties = new Map()
  const days = stabbing()
  for (const [i, day] of days.entries()) {
    const [head, ...lines] = (await ask(['obligations', '--on', isoOf(day)], 'csv')).split('\n')
    const at = Object.fromEntries(head.trim().split(',').map((name, n) => [name, n]))
    for (const line of lines) {
      if (!line) continue
      const cell = fields(line)
      const key = [cell[at.treaty], cell[at.kind], cell[at.promisor], cell[at.beneficiary], cell[at.since], cell[at.until]].join('|')
      ties.set(key, 1)
    }
    if (process.stderr.isTTY || i % 20 === 0) console.error(`${i + 1} of ${days.length} days, ${ties.size} ties`)
  }
  return [...ties.keys()]
}

// The fewest days that meet every spell two parties can share under a rule: each time the earliest end not yet met.
function stabbing() {
  const spells = new Map()
  const now = edgeOf('2026-02-09', 'first')
  for (const treaty of dossiers) {
    const bounds = [...treaty.parties, ...treaty.obligations.map(o => ({ from: o.since, to: o.until }))]
    const starts = [...new Set([treaty.in_force, ...bounds.map(b => b.from)].map(d => edgeOf(d, 'first')).filter(d => d > 0))]
    const ends = [...new Set([treaty.ended, ...bounds.map(b => b.to)].map(d => edgeOf(d, 'last')).map(d => (d < 0 ? now : d)))].sort((a, b) => a - b)
    for (const start of starts) {
      const end = ends.find(e => e >= start)
      if (end !== undefined) spells.set(`${start}-${end}`, [Math.max(start, FIRST_DAY), end])
    }
  }
  const days = []
  for (const [start, end] of [...spells.values()].sort((a, b) => a[1] - b[1])) if (!days.length || days.at(-1) < start) days.push(end)
  return days.filter(d => d >= FIRST_DAY)
}

function fields(line) {
  const cells = []
  for (let i = 0; i <= line.length && cells.length < 14; ) {
    if (line[i] === '"') {
      let j = i + 1
      while (line[j] !== '"' || line[j + 1] === '"') j += line[j] === '"' ? 2 : 1
      cells.push(line.slice(i + 1, j).replaceAll('""', '"'))
      i = j + 2
    } else {
      const j = line.indexOf(',', i) < 0 ? line.length : line.indexOf(',', i)
      cells.push(line.slice(i, j))
      i = j + 1
    }
  }
  return cells
}

function encode(keys) {
  const states = yamlFiles('states').flat().filter(s => s?.id).sort((a, b) => (a.id < b.id ? -1 : 1))
  const stateAt = new Map(states.map((s, i) => [s.id, i]))
  const treatyAt = new Map(dossiers.map((t, i) => [t.id, i]))
  const regions = [...new Set(states.flatMap(s => s.regions ?? []))].sort()
  const sets = []
  const setAt = new Map()
  const setOf = members => {
    const sorted = [...new Set(members)].sort((a, b) => a - b)
    const key = sorted.join()
    if (!setAt.has(key)) {
      setAt.set(key, sets.length)
      sets.push(sorted)
    }
    return setAt.get(key)
  }
  const delta = column => column.map((v, i) => (i ? v - column[i - 1] : v))
  const span = (from, to) => [from ? edgeOf(iso(from), 'first') : -1, to ? edgeOf(iso(to), 'last') : -1]

  const ties = rectangles(keys, stateAt, treatyAt).map(r => ({ ...r, promisors: setOf(r.promisors), beneficiaries: setOf(r.beneficiaries) }))
    .sort((a, b) => a.treaty - b.treaty || a.kind - b.kind || a.from - b.from)
  const ends = [...new Set(dossiers.map(t => ending(t)).filter(Boolean))].sort()
  const departures = [...new Set(dossiers.flatMap(t => t.parties.map(p => p.left)).filter(Boolean).map(l => l.split(':')[0].split(' ')[0]))].sort()
  const vague = []
  const treaties = { id: [], title: [], signed: [], in_force: [], ended: [], kinds: [], parties: [], political: [], secret: [] }
  for (const [i, t] of dossiers.entries()) {
    treaties.id.push(t.id)
    treaties.title.push(t.title)
    for (const [column, edge] of [['signed', 'first'], ['in_force', 'first'], ['ended', 'last']]) {
      treaties[column].push(edgeOf(t[column], edge))
      if (isVague(t[column])) vague.push(['treaties', column, i, t[column]])
    }
    treaties.kinds.push([...new Set(t.obligations.map(o => KINDS.indexOf(o.kind)))].sort((a, b) => a - b))
    treaties.parties.push(setOf(t.parties.map(p => stateAt.get(p.id))))
    treaties.political.push(t.binding === 'political' ? 1 : 0)
    treaties.secret.push(/secret/.test(t.publicity ?? '') ? 1 : 0)
  }
  const events = [...treatyEvents(stateAt, ends, departures), ...relationEvents(stateAt)].filter(e => e.day >= FIRST_DAY)
    .sort((a, b) => a.day - b.day || a.kind - b.kind || a.treaty - b.treaty)
  const bundle = {
    format: 1, record: '', version: '0.1.0',
    current_through: Math.max(...dossiers.map(t => edgeOf(/current through (\S+?)[,) ]/.exec(`${t.checked} `)?.[1], 'first'))),
    first_day: FIRST_DAY, kinds: KINDS, helps: [0, 1], standings: STANDINGS, event_kinds: EVENTS, ends, departures, regions,
    sets,
    states: {
      id: states.map(s => s.id), name: states.map(s => s.name),
      names: states.map(s => (s.names?.length > 1 ? s.names.map(n => [n.name, ...span(n.from, n.to)]) : [])),
      aliases: states.map(s => (s.aliases ?? []).map(String)),
      cow: states.map(s => (s.cow ?? []).map(c => [c.code, ...span(c.from, c.to)])),
      iso: states.map(s => s.iso?.alpha2 ?? null),
      spells: states.map(s => s.exists.map(e => [...span(e.from, e.to), STANDINGS.indexOf(e.as ?? 'independent')])),
      regions: states.map(s => (s.regions ?? []).map(r => regions.indexOf(r))),
      lon: states.map(s => s.at?.[1] ?? null), lat: states.map(s => s.at?.[0] ?? null),
    },
    treaties,
    ties: {
      treaty_delta: delta(ties.map(t => t.treaty)), kind: ties.map(t => t.kind), promisors: ties.map(t => t.promisors),
      beneficiaries: ties.map(t => t.beneficiaries), from: ties.map(t => t.from), to: ties.map(t => t.to),
    },
    doubts: { treaty: [], effect: [], promisors: [], beneficiaries: [], from: [], to: [] },
    events: {
      day_delta: delta(events.map(e => e.day)), kind: events.map(e => e.kind), treaty: events.map(e => e.treaty), states: events.map(e => setOf(e.states)),
      actor: events.map(e => e.actor), detail: events.map(e => e.detail), text: events.map(e => e.text),
    },
    vague,
  }
  bundle.sets = sets.map(delta)
  bundle.record = createHash('sha256').update(JSON.stringify(bundle)).digest('hex').slice(0, 16)
  return bundle
}

function ending(t) {
  return t.how_ended ? t.how_ended.split(':')[0].split(' ')[0].replace(/[^a-z-]/g, '') : null
}

// Pairs of one treaty, kind and spell become products of sets; promisors with the same beneficiaries (themselves left out) share one.
function rectangles(keys, stateAt, treatyAt) {
  const groups = new Map()
  for (const key of keys) {
    const [treaty, kind, promisor, beneficiary, since, until] = key.split('|')
    const name = [treatyAt.get(treaty), KINDS.indexOf(kind), dayOf(since), until ? dayOf(until) : -1].join()
    if (!groups.has(name)) groups.set(name, new Map())
    const owed = groups.get(name)
    const p = stateAt.get(promisor)
    if (!owed.has(p)) owed.set(p, new Set())
    owed.get(p).add(stateAt.get(beneficiary))
  }
  const result = []
  for (const [name, owed] of groups) {
    const [treaty, kind, from, to] = name.split(',').map(Number)
    const rest = new Map(owed)
    while (rest.size) {
      const [[first, targets]] = rest
      const whole = new Set([...targets, first])
      const same = [...rest].filter(([p, b]) => sameSet(new Set([...b, p]), whole)).map(([p]) => p)
      const clique = same.length > 1
      const promisors = clique ? same : [...rest].filter(([p, b]) => sameSet(b, targets) && !b.has(p)).map(([p]) => p)
      for (const p of promisors) rest.delete(p)
      result.push({ treaty, kind, from, to, promisors, beneficiaries: [...(clique ? whole : targets)] })
    }
  }
  return result
}

function sameSet(a, b) {
  if (a.size !== b.size) return false
  for (const x of a) if (!b.has(x)) return false
  return true
}

function* treatyEvents(stateAt, ends, departures) {
  const kind = word => EVENTS.indexOf(word)
  for (const [treaty, t] of dossiers.entries()) {
    const inForce = edgeOf(t.in_force, 'first')
    const ended = edgeOf(t.ended, 'last')
    const signed = edgeOf(t.signed, 'first')
    const first = t.parties.filter(p => edgeOf(p.from, 'first') <= inForce).map(p => stateAt.get(p.id))
    const base = { treaty, actor: -1, detail: -1, text: '' }
    if (signed > 0) yield { ...base, day: signed, kind: kind('signature'), states: first }
    if (inForce > 0) yield { ...base, day: inForce, kind: kind('entry-into-force'), states: first }
    for (const p of t.parties) {
      const from = edgeOf(p.from, 'first')
      const to = edgeOf(p.to, 'last')
      if (from > inForce && inForce > 0) yield { ...base, day: from, kind: kind('accession'), states: [stateAt.get(p.id)] }
      if (to > 0 && (ended < 0 || to < ended)) yield { ...base, day: to, kind: kind('departure'), states: [stateAt.get(p.id)], detail: departures.indexOf(p.left?.split(':')[0].split(' ')[0] ?? '') }
    }
    if (ended > 0) {
      const how = ending(t)
      yield { ...base, day: ended, kind: kind(how === 'denounced' ? 'denunciation' : 'end'), states: t.parties.map(p => stateAt.get(p.id)), detail: ends.indexOf(how) }
    }
  }
}

function* relationEvents(stateAt) {
  for (const r of yamlFiles('relations').flat())
    if (r?.pair && EVENTS.includes(r.event))
      yield { day: edgeOf(iso(r.on), 'first'), kind: EVENTS.indexOf(r.event), treaty: -1, states: r.pair.map(s => stateAt.get(s)), actor: r.by ? stateAt.get(r.by) : -1, detail: -1, text: r.summary }
}
