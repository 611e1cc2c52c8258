import type { Table } from '../exports/csv'
import { type Day, dayInWords, isoOf, OPEN, writtenInWords } from '../record/days'
import { beginOf, endOf } from '../record/edges'
import { type ImportedLayer, sourceOf } from '../record/imported'
import { byWeight, IMPORTED, kindInWords, LAYERS } from '../record/layers'
import { type AtlasRecord, holds, nameOn } from '../record/record'
import type { Tie } from '../stages/tie'
import { dutiesOf } from './duties'

/** The ties of a day as a table for files: a row for each pair. */
export function tableOfTies(record: AtlasRecord, day: Day, ties: readonly Tie[]): Table {
  return {
    columns: ['on', 'state_1', 'state_1_name', 'state_2', 'state_2_name', 'strongest', 'direction', 'layers'],
    rows: ties.map(tie => {
      const [a, b] = [record.states[tie.a], record.states[tie.b]]
      const layers = LAYERS.filter((_, i) => tie.layers & (1 << i))
        .map(l => l.id)
        .join(' ')
      const direction = tie.direction === 'mutual' ? 'both' : tie.direction === 'a-to-b' ? '1 owes 2' : '2 owes 1'
      return [isoOf(day), a.id, nameOn(a, day), b.id, nameOn(b, day), LAYERS[tie.layer].id, direction, layers]
    }),
  }
}

/** What one state owes and is owed on a day: a row for each duty. */
export function tableOfDuties(record: AtlasRecord, state: number, day: Day, mask: number, imported: ImportedLayer | null = null): Table {
  const own = [...dutiesOf(record, state, day, mask).values()].flat().map(({ promisor, beneficiary, duty, standing, ...run }) => {
    const [p, q, t] = [record.states[promisor], record.states[beneficiary], record.treaties[duty.treaty]]
    return [isoOf(day), p.id, nameOn(p, day), q.id, nameOn(q, day), duty.kind, t.id, t.title, beginOf(t, run.from), endOf(t, run.to), standing]
  })
  const rows = [...own, ...importedRows(record, state, day, imported)]
  return { columns: ['on', 'promisor', 'promisor_name', 'beneficiary', 'beneficiary_name', 'kind', 'treaty', 'treaty_title', 'from', 'to', 'standing'], rows }
}

// What a data set says has no treaty of the record behind it; its source stands in the place of the title.
const importedRows = (record: AtlasRecord, state: number, day: Day, imported: ImportedLayer | null) =>
  tiesOf(imported, state, day).map(tie => {
    const [p, q] = [record.states[tie.a], record.states[tie.b]]
    return [
      isoOf(day),
      p.id,
      nameOn(p, day),
      q.id,
      nameOn(q, day),
      imported!.row.id,
      null,
      sourceOf(imported!),
      isoOf(tie.from),
      isoOf(tie.to),
      'in the data set',
    ]
  })

const tiesOf = (imported: ImportedLayer | null, state: number, day: Day) =>
  (imported?.ties ?? []).filter(tie => (tie.a === state || tie.b === state) && holds(tie, day))

export interface PartnerRow {
  readonly partner: number
  readonly name: string
  readonly owes: string
  readonly isOwed: string
  readonly layer: number
  readonly treaties: readonly { readonly id: string; readonly title: string; readonly since: string }[]
  /** What the data set says, where a layer of one is shown. */
  readonly said: string | null
}

/** For reading: a row for each partner of a state, the most binding first. */
export function partnerRows(record: AtlasRecord, state: number, day: Day, mask: number, imported: ImportedLayer | null = null): PartnerRow[] {
  const rows: PartnerRow[] = []
  for (const [partner, found] of dutiesOf(record, state, day, mask)) {
    const duties = found.sort((p, q) => byWeight(p.duty.kind, q.duty.kind))
    const kinds = (own: boolean) =>
      [
        ...new Set(
          duties.filter(d => (d.promisor === state) === own).map(d => kindInWords(d.duty.kind) + (d.standing === 'in force' ? '' : ` (${d.standing})`)),
        ),
      ].join(', ')
    const treaties = new Map<number, Day>()
    for (const { duty, from } of duties) treaties.set(duty.treaty, Math.min(treaties.get(duty.treaty) ?? OPEN, from))
    rows.push({
      partner,
      name: nameOn(record.states[partner], day),
      owes: kinds(true),
      isOwed: kinds(false),
      layer: Math.min(...duties.map(d => d.duty.layer)),
      treaties: [...treaties].map(([t, since]) => {
        const treaty = record.treaties[t]
        return { id: treaty.id, title: treaty.title, since: writtenInWords(beginOf(treaty, since)) }
      }),
      said: null,
    })
  }
  for (const tie of tiesOf(imported, state, day)) {
    const partner = tie.a === state ? tie.b : tie.a
    const at = rows.findIndex(row => row.partner === partner)
    const way = imported!.row.is_directed ? (tie.a === state ? ' →' : ' ←') : ''
    const said = `${imported!.row.title}${way}, ${dayInWords(tie.from)} to ${dayInWords(tie.to)}`
    if (at < 0) rows.push({ partner, name: nameOn(record.states[partner], day), owes: '', isOwed: '', layer: IMPORTED, treaties: [], said })
    else rows[at] = { ...rows[at], said: rows[at].said ? `${rows[at].said}; ${said}` : said }
  }
  return rows.sort((p, q) => p.layer - q.layer || p.name.localeCompare(q.name, 'en'))
}
