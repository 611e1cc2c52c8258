import type { AtlasRecord, StateEntry } from '../record/record'

/** Text as it is compared: without accents and capitals. */
export const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** The state of this code or name, of today or of old; null where none is, or several are. */
export function named(record: AtlasRecord, written: string): StateEntry | null {
  // An address may have the words of a name joined in one way or another.
  const joined = (text: string) =>
    plain(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  const asked = joined(written)
  const ways: ((state: StateEntry) => (string | null)[])[] = [s => [s.id, s.name], s => [s.iso, ...s.names.map(n => n.name)], s => [...s.aliases]]
  for (const way of ways) {
    const found = asked === '' ? [] : record.states.filter(state => way(state).some(name => name !== null && joined(name) === asked))
    if (found.length > 0) return found.length === 1 ? found[0] : null
  }
  return null
}

/** States whose name, former name, code or other name begins with what is written, or has a word that does; at most twelve. */
export function find(record: AtlasRecord, written: string): StateEntry[] {
  const asked = plain(written.trim())
  if (asked === '') return record.states.slice(0, 12)
  const ranked = record.states.map(state => ({ state, rank: rankOf(state, asked) })).filter(found => found.rank < 9)
  return ranked
    .sort((a, b) => a.rank - b.rank || a.state.name.localeCompare(b.state.name, 'en'))
    .slice(0, 12)
    .map(found => found.state)
}

function rankOf(state: StateEntry, asked: string): number {
  const name = plain(state.name)
  if (plain(state.id) === asked || name === asked || (state.iso && plain(state.iso) === asked)) return 0
  if (name.startsWith(asked)) return 1
  const others = [...state.names.map(n => n.name), ...state.aliases].map(plain)
  if (others.some(other => other.startsWith(asked))) return 2
  return [name, ...others].some(other => other.split(/[\s-]/).some(word => word.startsWith(asked))) ? 3 : 9
}
