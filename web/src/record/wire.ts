// The bundle as it travels, described in docs/atlas/bundle.md. Nothing outside this folder sees it.

export interface Bundle {
  format: number
  record: string
  version: string
  current_through: number
  first_day: number
  kinds: string[]
  helps: number[]
  standings: string[]
  event_kinds: string[]
  ends: string[]
  departures: string[]
  regions: string[]
  sets: number[][]
  states: {
    id: string[]
    name: string[]
    names: [string, number, number][][]
    aliases: string[][]
    cow: [number, number, number][][]
    iso: (string | null)[]
    spells: [number, number, number][][]
    regions: number[][]
    lon: (number | null)[]
    lat: (number | null)[]
  }
  treaties: {
    id: string[]
    title: string[]
    names: string[][]
    signed: number[]
    in_force: number[]
    ended: number[]
    kinds: number[][]
    parties: number[]
    political: number[]
    secret: number[]
  }
  ties: { treaty_delta: number[]; kind: number[]; promisors: number[]; beneficiaries: number[]; from: number[]; to: number[] }
  doubts: { treaty: number[]; effect: number[]; promisors: number[]; beneficiaries: number[]; from: number[]; to: number[] }
  events: {
    day_delta: number[]
    kind: number[]
    treaty: number[]
    states: number[]
    actor: number[]
    detail: number[]
    text: string[]
  }
  vague: [string, string, number, string][]
}

export const undelta = (column: readonly number[]): number[] => {
  let value = 0
  return column.map(step => (value += step))
}
