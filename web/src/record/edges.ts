import { type Day, isoOf, OPEN } from './days'
import type { TreatyEntry } from './record'

// A treaty whose first or last day is vague binds from a day that is no better known.

/** The first day of what a treaty does, as the record writes it. */
export const beginOf = (treaty: TreatyEntry, from: Day): string => (from === treaty.inForce && treaty.written.in_force) || isoOf(from)

/** The last day, as the record writes it; null where it lasts. */
export const endOf = (treaty: TreatyEntry, to: Day): string | null => (to >= OPEN ? null : (to === treaty.ended && treaty.written.ended) || isoOf(to))

/** Whether it is a day that is known, or one known only roughly. */
export const isVague = (written: string | null): boolean => written !== null && !/^\d{4}-\d\d-\d\d$/.test(written)
