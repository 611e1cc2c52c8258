import type { IncidentBlock } from '../api/shapes'

export interface Step {
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly incident: IncidentBlock
}

const attack = (attacker: string, target: string, date: string): IncidentBlock => ({
  date,
  attackers: [{ id: attacker }],
  target: { id: target },
  object: 'territory',
  domain: 'land',
  unprovoked: true,
})

/** July 1914, attack by attack. Each step is an incident that the record answers; the words say what to look for in the answer. */
export const TOUR: readonly Step[] = [
  {
    title: '28 July: Austria-Hungary attacks Serbia',
    paragraphs: [
      'A month after the murder at Sarajevo, Vienna declares war on Belgrade. It is often said that the alliances did the rest. Ask the texts first.',
      'Of all European states only Montenegro is bound to help Serbia. Greece is bound if Serbia keeps its side of a bargain, 150,000 men on the Vardar, which Serbia, attacked in the north, cannot bring.',
      'Look at the duties that are not due. Germany, Italy and Romania had each promised to defend Austria-Hungary. None of the promises answers this day, and for one reason: the state to be helped is the one that attacks.',
    ],
    incident: attack('AUH', 'SRB', '1914-07-28'),
  },
  {
    title: 'What if Russia had struck first?',
    paragraphs: [
      'Turn the arrow round. Suppose that on 31 July Russia, which owed Serbia nothing on paper, attacks Austria-Hungary.',
      'Now Germany is bound at once by the Dual Alliance of 1879. That brings France in for Russia, and with two great powers on one side the Triple Alliance, too, comes due: in the third round Italy would have had to march with Vienna.',
      'This is why every government took such care over who would be seen to begin. So much hung on it in the texts.',
    ],
    incident: attack('RUS', 'AUH', '1914-07-31'),
  },
  {
    title: '1 August: Germany declares war on Russia',
    paragraphs: [
      'Berlin does not wait to be attacked. With that it gives its opponents the case their treaty speaks of: France is bound by the military convention of 1892–94, which looks to an attack by Germany and does not ask who provoked it.',
      'Germany’s own allies are free. The Dual Alliance answers an attack on Germany, not by it. Only when France, keeping its word, stands against Germany beside Russia does the second article reach Austria-Hungary.',
    ],
    incident: attack('DEU', 'RUS', '1914-08-01'),
  },
  {
    title: '3 August: Germany declares war on France',
    paragraphs: [
      'The alliance of France and Russia works in both directions: now Russia is bound to France.',
      'The Ottoman Empire had signed with Germany the day before. That text looks to Russia alone, so an attack on France asks nothing of it yet. Italy, whose promise was against an unprovoked attack by France, has already declared itself neutral, and the text bears it out.',
      'Britain appears nowhere on the list. It owed France friendship, consultation and diplomatic support about Egypt and Morocco; the letters of 1912 promised to talk. No text of the record obliged it to fight for France.',
    ],
    incident: attack('DEU', 'FRA', '1914-08-03'),
  },
  {
    title: '4 August: Germany invades Belgium',
    paragraphs: [
      'Here is the promise that London named. In 1839 five powers guaranteed Belgium’s independence and neutrality. Four of them are now bound to uphold it: the United Kingdom, France, Russia and Austria-Hungary.',
      'The fifth guarantor, Prussia, to which the German Empire succeeded, is the attacker: its invasion breaks its own guarantee.',
      'Austria-Hungary stands on both lists, bound to Belgium by the guarantee and drawn to Germany by the Dual Alliance once others join. The atlas shows such a conflict and does not resolve it. Vienna did: before the month was out it was at war with Belgium.',
    ],
    incident: attack('DEU', 'BEL', '1914-08-04'),
  },
  {
    title: '23 August: Japan attacks Germany',
    paragraphs: [
      'Far from Europe, Japan declares war on Germany and lands at Tsingtao, in the name of its alliance with Britain.',
      'The attack is Japan’s own. What Britain had promised was help against an unprovoked attack on Japan, so nothing comes due for it here, and nobody else is bound to fight either. The Ottoman alliance looks to Russia; the Triple Alliance asks for at least two great powers on the other side.',
      'Taken together, the four weeks show both halves of the matter. Some promises came due and were kept; the most important decisions, Russia’s for Serbia and Germany’s assurance to Vienna, rested on no text at all.',
    ],
    incident: attack('JPN', 'DEU', '1914-08-23'),
  },
]
