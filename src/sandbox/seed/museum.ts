import { createRandom } from './random'

/** An object of the Harbour Museum's catalogue. */
export interface MuseumObject {
  readonly number: number
  readonly name: string
  readonly room: string
  readonly year: string
  readonly story: string
}

const things = [
  'ship’s biscuit tin',
  'tide table',
  'brass sextant',
  'sailmaker’s palm',
  'cork life vest',
  'tattooist’s needle case',
  'harbour bell',
  'diver’s left boot',
  'net float of green glass',
  'crane driver’s lunch box',
  'pilot’s oilskin',
  'customs seal',
  'signal lamp',
  'model of a herring drifter',
  'ropewalk hook',
  'stoker’s shovel',
  'figurehead hand',
  'tea chest',
  'fog horn bellows',
  'ledger of the ice house',
]
const makers = [
  'Elin Sjö',
  'the Halvorsen yard',
  'an unknown apprentice',
  'Josef Brandt',
  'the widows’ workshop in Rope Street',
  'Captain Ada Quist',
  'the crew of the Margareta',
  'Nils the lamplighter',
]
const turns = [
  'It came back to the museum in a carrier bag, handed over by a grandson who had used it as a doorstop.',
  'A repair on its underside is done with a coin; the head of the king is still visible under raking light.',
  'The initials scratched on it belong to three brothers, and the last pair was added forty years after the first.',
  'It survived the warehouse fire because it had been lent, without permission, to a school play.',
  'Two of the museum’s founders quarrelled over it, and the older label on the back is the losing side’s.',
  'It was found when the dry dock was drained, standing upright as if somebody had just put it down.',
  'Visitors may touch the replica next to it, which the museum’s own blacksmith makes anew every few years.',
  'The letter that explains it arrived sixty years late and hangs beside it.',
]
const rooms = [
  'Room 1, The Quay',
  'Room 2, Below Deck',
  'Room 3, Those Who Stayed',
  'Room 4, Ice and Herring',
  'Room 5, The Crane',
  'Room 6, Fog',
]

/** The catalogue: a hundred objects, always the same. */
export const museumObjects: readonly MuseumObject[] = (() => {
  const random = createRandom(1891)
  return Array.from({ length: 100 }, (_, i) => {
    const year = 1790 + random.int(0, 170)
    return {
      number: i + 1,
      name: `${i % 3 === 0 ? 'Small ' : i % 3 === 1 ? 'Painted ' : 'Worn '}${things[i % things.length] ?? 'tin'}`,
      room: rooms[i % rooms.length] ?? 'Store',
      year: random.chance(0.2) ? 'undated' : `${random.chance(0.4) ? 'about ' : ''}${year}`,
      story: `Made by ${random.pick(makers)}. ${random.pick(turns)}`,
    }
  })
})()

/** The catalogue as the knowledge document that the guide reads. */
export function museumCatalogue(): string {
  const entries = museumObjects.map(
    (object) =>
      `## ${object.number}. ${object.name}\n\n- Where: ${object.room}\n- When: ${object.year}\n\n${object.story} Ask visitors what they would have kept in its place; the answer usually leads to the next room.`,
  )
  return `# Catalogue of the permanent exhibition\n\nOne hundred objects in six rooms. Numbers are those on the labels.\n\n${entries.join('\n\n')}\n`
}
