import { dayInWords, dayOf } from '../record/days'

/** How to cite a view: what it shows, which record, and its address. */
export function citationOf(title: string, record: { hash: string; version: string; lastDay: number }, address: string, seenOn: string): string {
  return `Entente, ${title}. Entente ${record.version}, record ${record.hash} (current through ${dayInWords(record.lastDay)}), CC BY 4.0. ${address}, seen on ${dayInWords(dayOf(seenOn))}.`
}
