// Answers of the HTTP interface, which are those of the command line; only what the atlas reads is named.

export interface StateName {
  readonly id: string
  readonly name: string
  readonly cow: number | null
}

export interface SourceLine {
  readonly treaty: string
  readonly title: string
  readonly cite: string | null
  readonly url: string | null
  readonly kind: string
  readonly read: string
  readonly line: string
}

export interface ObligationView {
  readonly promisor: StateName
  readonly beneficiary: StateName
  readonly kind: string
  readonly treaty: string
  readonly treaty_title: string
  readonly obligation: string
  readonly article: string
  readonly since: string
  readonly until: string | null
  readonly standing: string
  readonly summary: string
  readonly demand: string
  readonly occasion: string
  readonly where: string
  readonly against: string
  readonly conditions: readonly string[]
  readonly reservations: readonly string[]
  readonly doubts: readonly string[]
  readonly is_political: boolean
  readonly sources: readonly SourceLine[]
}

export interface Brief {
  readonly a: StateName
  readonly b: StateName
  readonly on: string
  readonly verdict: readonly string[]
  readonly from_a_to_b: readonly ObligationView[]
  readonly from_b_to_a: readonly ObligationView[]
  readonly frameworks: readonly ObligationView[]
  readonly relations: readonly {
    readonly on: string
    readonly change: string
    readonly by: string | null
    readonly summary: string
    readonly source: string
    readonly url: string | null
  }[]
  readonly changes: readonly { readonly on: string; readonly what: string; readonly treaty: string | null }[]
  readonly sources: readonly SourceLine[]
  readonly notes: readonly string[]
}

export interface Figure {
  readonly measure: string
  readonly value: number | null
  readonly unit: string
  readonly year: number | null
  readonly estimate: boolean
  readonly source: string
  readonly absence: string | null
  readonly note: string | null
}

export interface FigureRow {
  readonly state: StateName
  readonly military_expenditure: Figure
  readonly share_of_gdp: { readonly percent: number; readonly years: string } | null
  readonly gdp: Figure
  readonly population: Figure
  readonly armed_forces_personnel: Figure
}

export interface FigureSource {
  readonly key: string
  readonly title: string
  readonly publisher: string
  readonly released: string
  readonly url: string
  readonly licence: string
  readonly note: string | null
}

export interface Figures {
  readonly on: string
  readonly years: string
  readonly states: readonly FigureRow[]
  readonly sums: readonly {
    readonly measure: string
    readonly value: number
    readonly unit: string
    readonly years: string
    readonly counted: number
    readonly of: number
  }[]
  readonly notes: readonly string[]
  readonly sources: readonly FigureSource[]
}

export interface TreatyRow {
  readonly id: string
  readonly title: string
  readonly signed: string | null
  readonly in_force: string | null
  readonly ended: string | null
  readonly kinds: string
  readonly is_in_force: boolean
}

export interface StateDossier {
  readonly state: StateName
  readonly on: string
  readonly standing: string
  readonly names: readonly string[]
  readonly aliases: readonly string[]
  readonly existence: readonly string[]
  readonly codes: readonly string[]
  readonly succession: readonly string[]
  readonly treaties: readonly TreatyRow[]
  readonly note: string | null
  readonly figures: FigureRow | null
  readonly figure_sources: readonly FigureSource[]
}

export interface TreatyDossier {
  readonly id: string
  readonly title: string
  readonly names: readonly string[]
  readonly summary: string
  readonly instrument: string
  readonly binding: string
  readonly publicity: string
  readonly organisation: string | null
  readonly signed: string | null
  readonly place: string | null
  readonly in_force: string | null
  readonly ended: string | null
  readonly how_ended: string | null
  readonly term: string | null
  readonly registration: readonly string[]
  readonly atop: readonly number[]
  readonly lineage: readonly string[]
  readonly parties: readonly {
    readonly id: string
    readonly name: string
    readonly signed: string | null
    readonly from: string | null
    readonly to: string | null
    readonly left: string | null
    readonly note: string | null
  }[]
  readonly obligations: readonly {
    readonly id: string
    readonly article: string
    readonly kind: string
    readonly from: string
    readonly to: string
    readonly occasion: string
    readonly where: string
    readonly against: string
    readonly demand: string
    readonly summary: string
    readonly since: string | null
    readonly until: string | null
    readonly disputed: string | null
    readonly conditions: readonly string[]
    readonly sources: readonly string[]
  }[]
  readonly reservations: readonly string[]
  readonly suspensions: readonly string[]
  readonly institutions: readonly {
    readonly name: string
    readonly kind: string
    readonly holder?: string | null
    readonly since: string | null
    readonly until: string | null
    readonly seat: string | null
    readonly share_of_gdp?: number | null
    readonly note: string | null
  }[]
  readonly disputes: readonly string[]
  readonly sources: readonly SourceLine[]
  readonly checked: string
  readonly parties_by_weight?: Figures | null
}

export interface TraceStep {
  readonly test: string
  readonly holds: boolean | null
  readonly text: string
}

export interface Determination {
  readonly promisor: StateName
  readonly beneficiary: StateName
  readonly kind: string
  readonly status: 'triggered' | 'contingent' | 'not-triggered'
  readonly reason: string | null
  readonly hinges_on: string | null
  readonly treaty: string | null
  readonly treaty_title: string | null
  readonly article: string | null
  readonly trace: readonly TraceStep[]
  readonly sources: readonly string[]
  readonly disputed: string | null
}

export interface Breach {
  readonly by: StateName
  readonly against: StateName
  readonly kind: string
  readonly treaty: string
  readonly article: string
  readonly disputed: string | null
  readonly sources: readonly string[]
}

export interface Crisis {
  readonly incident: {
    readonly date: string
    readonly attackers: readonly StateName[]
    readonly non_state_attackers: readonly string[]
    readonly target: StateName
    readonly location: string
    readonly object: string
    readonly domain: string
    readonly unprovoked: string
    readonly facts: readonly string[]
  }
  readonly determinations: readonly Determination[]
  readonly breaches: readonly Breach[]
  readonly conflicts: readonly Readonly<Record<string, unknown>>[]
  readonly cascade: readonly { readonly round: number; readonly state: StateName; readonly side: 'target' | 'attacker'; readonly because: Determination }[]
}

export interface CaseRow {
  readonly id: string
  readonly title: string
  readonly date: string
  readonly attackers: readonly string[]
  readonly target: string
  readonly hypothetical: boolean
}

export interface IncidentBlock {
  date: string
  attackers: { id?: string; cow?: number; name?: string; nonstate?: boolean }[]
  target: { id?: string; cow?: number; name?: string }
  location?: unknown
  object?: string
  domain?: string
  unprovoked?: boolean | string
  actor?: string
}

export interface Case {
  readonly id: string
  readonly title: string
  readonly hypothetical: boolean
  readonly incident: IncidentBlock
}

export interface CrisisQuestion {
  readonly incident: IncidentBlock
  readonly acted?: readonly string[]
  readonly comply?: 'all' | 'none' | readonly string[]
  readonly facts?: readonly string[]
}

export interface PlaceRow {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly names: readonly string[]
}
