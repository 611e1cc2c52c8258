import type { Topology } from 'topojson-specification'
import { api } from '../api/client'
import { type Day, dayInWords, dayOf } from '../record/days'
import { theStore } from './imported.svelte'
import type { PastBorders } from './past'
import { type Ground, groundOf } from './sheet'

let today = $state.raw<Ground | null>(null)
let past = $state.raw<PastBorders | null>(null)
let refusal = $state.raw<string | null>(null)
let [asked, askedPast] = [false, false]

/** The map under the ties on a day: borders of the day where the store has them, else those of today. Fetched once. */
export function theGround(day: Day): Ground | null {
  askForToday()
  if (past) return past.on(day) ?? today
  const borders = theStore()?.borders
  if (borders?.first && borders.last && dayOf(borders.first) <= day && day <= dayOf(borders.last)) askForPast()
  return today
}

/** Which borders are shown on a day, and why no others. */
export function bordersInWords(day: Day): { readonly text: string; readonly why: string | null } {
  const borders = theStore()?.borders
  if (!borders) return { text: 'Borders of today', why: null }
  if (borders.absence) return { text: 'Borders of today', why: 'those of the past are not in the store' }
  if (refusal) return { text: 'Borders of today', why: refusal }
  if (past?.on(day)) return { text: `Borders of ${dayInWords(day)}, ${past.source}`, why: null }
  const years = `${borders.title} knows ${borders.first!.slice(0, 4)} to ${borders.last!.slice(0, 4)}`
  return { text: 'Borders of today', why: dayOf(borders.first!) <= day && day <= dayOf(borders.last!) ? 'those of the day are on their way' : years }
}

function askForToday(): void {
  if (asked) return
  asked = true
  fetch('/borders.json')
    .then(response => response.json())
    .then((topology: Topology) => (today = groundOf(topology)))
    .catch(() => (asked = false))
}

function askForPast(): void {
  if (askedPast) return
  askedPast = true
  Promise.all([api.borders(), import('./past')])
    .then(([topology, { PastBorders }]) => (past = new PastBorders(topology)))
    .catch((error: Error) => (refusal = error.message))
}
