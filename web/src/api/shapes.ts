// Answers of the HTTP interface by the names under which the atlas knows them. Their shapes are made from the description of the interface.
import type { components } from './openapi'

type Shapes = components['schemas']

export type AtlasLayers = Shapes['LayerList']
export type Borders = Shapes['BordersView']
export type Brief = Shapes['Brief']
export type Breach = Shapes['BreachView']
export type CaseRow = Shapes['CaseRow']
export type Figure = Shapes['FigureView']
export type FigureRow = Shapes['FiguresRow']
export type Figures = Shapes['HeadlineFigures']
export type FigureSource = Shapes['FigureSourceView']
export type LayerRow = Shapes['LayerView']
export type LayerTies = Shapes['LayerTies']
export type ObligationView = Shapes['ObligationView']
export type PlaceRow = Shapes['PlaceRow']
export type SourceLine = Shapes['SourceView']
export type SpendingView = Shapes['SpendingView']
export type StateDossier = Shapes['StateDossier']
export type StateName = Shapes['StateView']
export type TreatyDossier = Shapes['TreatyDossier']
export type Work = Shapes['CitationView']

// The description has plain text where the interface has a closed list of words.
type Side = 'target' | 'attacker'
export type Dataset = Shapes['DatasetView']
export type Determination = Omit<Shapes['DeterminationView'], 'status'> & { readonly status: 'triggered' | 'contingent' | 'not-triggered' }
export type Crisis = Omit<Shapes['CrisisView'], 'determinations' | 'cascade'> & {
  readonly determinations: readonly Determination[]
  readonly cascade: readonly (Omit<Shapes['EdgeView'], 'side' | 'because'> & { readonly side: Side; readonly because: Determination })[]
}

/** An incident as in a case file, which the description of the interface leaves open. */
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

export type Case = Omit<Shapes['CaseView'], 'incident'> & { readonly incident: IncidentBlock }

export interface CrisisQuestion {
  readonly incident: IncidentBlock
  readonly acted?: readonly string[]
  readonly comply?: 'all' | 'none' | readonly string[]
  readonly facts?: readonly string[]
}
