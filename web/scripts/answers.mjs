// Answers the addresses of the HTTP interface (docs/atlas/bundle.md) from the command line and the files of the repository.
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { tryAsk } from './command-line.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const on = query => (query.get('on') ? ['--on', query.get('on')] : [])
const CASES = ['casebook']
const iso = d => (d instanceof Date ? d.toISOString().slice(0, 10) : String(d))

/** One key for one question, whatever the order of its parameters. */
export function keyOf(method, address, body) {
  const url = new URL(address, 'http://atlas/')
  url.searchParams.sort()
  return `${method} ${url.pathname.replace(/^\/(api\/v1\/)?/, '')}${url.search}${body ? ` ${JSON.stringify(body)}` : ''}`
}

export async function answer(method, address, body) {
  const url = new URL(address, 'http://atlas/')
  const [first, second] = url.pathname.replace(/^\/(api\/v1\/)?/, '').split('/').map(decodeURIComponent)
  const query = url.searchParams
  if (method === 'POST' && first === 'crisis') return crisis(body)
  if (first === 'states' && second) return tryAsk(['state', second, ...on(query)])
  if (first === 'treaties' && second) return tryAsk(['treaty', second, ...on(query)])
  if (first === 'brief') return tryAsk(['brief', query.get('a'), query.get('b'), ...on(query)])
  if (first === 'figures') return tryAsk(['figures', ...query.getAll('state')])
  if (first === 'casebook' && second) return { answer: cases().find(c => c.id === second) ?? undefined, refusal: `No case is called '${second}'.` }
  if (first === 'casebook') return { answer: cases().map(({ id, title, incident, hypothetical }) => ({ id, title, date: incident.date, attackers: incident.attackers.map(nameOf), target: nameOf(incident.target), hypothetical })) }
  if (first === 'places') return { answer: places() }
  if (first === 'about') return { answer: { licences: { code: 'MIT', record: 'CC BY 4.0' } } }
  if (first === 'data') return tryAsk(['data', 'list'])
  return { refusal: `No such address: ${url.pathname}` }
}

const nameOf = state => state.name ?? String(state.cow)

function cases() {
  return CASES.flatMap(folder => readdirSync(join(root, 'tests/cases', folder)).sort().map(file => parse(readFileSync(join(root, 'tests/cases', folder, file), 'utf8'))))
    .map(({ id, title, incident }) => ({ id, title, hypothetical: id.includes('hypothetical'), incident: { ...incident, date: iso(incident.date) } }))
}

function places() {
  return readdirSync(join(root, 'corpus/places')).sort().flatMap(file => parse(readFileSync(join(root, 'corpus/places', file), 'utf8')) ?? [])
    .filter(p => p?.id && p.kind).map(p => ({ id: p.id, name: p.name, kind: p.kind, names: p.names ?? [], regions: p.regions ?? [], at: p.at ? { lat: p.at[0], lon: p.at[1] } : null }))
}

// JSON is YAML, so an incident goes to the command line as a case file.
function crisis({ incident, acted = [], comply = 'all', facts = [] }) {
  const file = join(mkdtempSync(join(tmpdir(), 'incident-')), 'case.yaml')
  writeFileSync(file, JSON.stringify({ id: 'incident', title: 'incident', incident, expect: [] }))
  const who = Array.isArray(comply) ? comply.join(',') || 'none' : comply
  return tryAsk(['crisis', '--case', file, '--comply', who, ...acted.flatMap(s => ['--acted', s]), ...facts.flatMap(f => ['--fact', f])])
}
