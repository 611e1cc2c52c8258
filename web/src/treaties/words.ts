const SIGN: Record<string, string> = {
  'burden-rule': 'Rule on burdens',
  funding: 'Common funding',
  other: '',
}

/** What sort of institution one is; most are called as the record calls them. */
export const institutionInWords = (kind: string): string => SIGN[kind] ?? kind.replaceAll('-', ' ').replace(/^./, c => c.toUpperCase())

/** The parts of a term are joined by semicolons, and some are sentences: "Of unlimited duration.; notice: one year". */
export const termInWords = (term: string): string => term.replaceAll('.; ', '; ')
