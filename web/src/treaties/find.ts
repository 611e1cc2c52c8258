import type { TreatyEntry } from '../record/record'
import { plain } from '../shell/find'

/** Treaties of whose title, id or other names every word that is written is a part, in any order. */
export function findTreaties(treaties: readonly TreatyEntry[], written: string): TreatyEntry[] {
  const words = wordsOf(written)
  return treaties.filter(t => {
    const text = plain([t.title, t.id, ...t.names].join(' '))
    return words.every(word => text.includes(word))
  })
}

// Apart from letters and digits signs only part words, so that "Kellogg-Briand" is found however it is joined.
const wordsOf = (text: string): string[] =>
  plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/** The name by which a treaty was found where its title and id do not say it. */
export function foundBy(treaty: TreatyEntry, written: string): string | null {
  const missing = wordsOf(written).filter(word => !plain(`${treaty.title} ${treaty.id}`).includes(word))
  if (missing.length === 0) return null
  return treaty.names.find(name => missing.every(word => plain(name).includes(word))) ?? null
}
