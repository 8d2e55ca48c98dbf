import { seedAvatars } from './avatars'
import { seedConversations } from './conversations'
import { createRandom, idOf } from './random'
import { day, iso } from './time'
import type { SeedAvatar, SeedData, SeedDocument } from './types'
import { avatarUsage, seedUsage } from './usage'
import { presetVoices } from './voices'

const first = [
  'Ada',
  'Björn',
  'Chiamaka',
  'Dario',
  'Élise',
  'Farid',
  'Gunnar',
  'Hana',
  'Imani',
  'João',
  'Kaito',
  'Leila',
  'Mateus',
  'Nadia',
  'Omar',
  'Paola',
  'Qiang',
  'Rosa',
  'Sunil',
  'Tove',
  'Uma',
  'Viktor',
  'Wanjiru',
  'Ximena',
  'Yara',
  'Zoltán',
]
const last = [
  'Abebe',
  'Bergström',
  'Castillo',
  'Dubois',
  'Eriksen',
  'Fischer',
  'Gupta',
  'Horvat',
  'Ivanova',
  'Jansen',
  'Kimura',
  'Lindholm',
  'Moretti',
  'Nowak',
  'Okonkwo',
  'Petrov',
  'Quispe',
  'Rossi',
  'Santos',
  'Tanaka',
  'Ueda',
  'Vega',
  'Watanabe',
  'Xu',
  'Yılmaz',
  'Zhao',
]
const jobs = [
  'helps visitors of a botanical garden',
  'answers calls for a ferry line',
  'teaches the first steps of chess',
  'books rooms in a mountain hut',
  'explains invoices of a water company',
  'reads the news to a care home',
  'guides through a tile museum',
  'coaches nervous speakers',
  'recommends books for rainy days',
  'checks in patients of a dental practice',
]
const manners = [
  'Short sentences, no jargon.',
  'Always ends with a question.',
  'Makes one small joke per call, never two.',
  'Names the source of every number.',
  'Speaks slowly and repeats what was agreed.',
]

const subjects = ['Opening hours', 'Price list', 'House rules', 'Safety notes', 'Frequent questions', 'Glossary', 'Contacts', 'Season programme', 'Directions', 'Complaints']
const places = ['Lisbon', 'Turku', 'Graz', 'Nagoya', 'Oaxaca', 'Gdańsk', 'Accra', 'Perth', 'Leuven', 'Izmir', 'Cork', 'Hue']

/** A shelf of short sheets, older than the documents of the default world. */
function shelf(now: number, count: number): SeedDocument[] {
  const random = createRandom(600)
  return Array.from({ length: count }, (_, i) => {
    const name = `${random.pick(subjects)}, ${random.pick(places)} ${i + 1}`
    const age = 90 * day + (i / count) * 300 * day
    const lines = Array.from({ length: random.int(4, 40) }, () => `- ${random.pick(first)} ${random.pick(jobs)}. ${random.pick(manners)}`)
    return { id: idOf(`heavy-document:${i}`), name, type: 'text', content: `# ${name}\n\n${lines.join('\n')}`, createdAt: iso(now - age), updatedAt: iso(now - age * random.next()) }
  })
}

function crowd(now: number, count: number, documents: readonly SeedDocument[]): SeedAvatar[] {
  const random = createRandom(500)
  return Array.from({ length: count }, (_, i) => {
    const name = `${random.pick(first)} ${random.pick(last)}`
    const age = (i / count) * 400 * day + day * random.next()
    const failed = random.chance(0.03)
    return {
      id: idOf(`heavy-avatar:${i}`),
      name,
      personality: `You are ${name}, who ${random.pick(jobs)}. ${random.pick(manners)} ${random.pick(manners)}`,
      startScript: random.chance(0.3) ? null : `Hello, this is ${name}.`,
      voice: { type: 'runway-live-preset', presetId: random.pick(presetVoices).id },
      documentIds: random.chance(0.5) ? [random.pick(documents).id] : [],
      createdAt: iso(now - age),
      updatedAt: iso(now - age * random.next()),
      outcome: failed ? 'FAILED' : 'READY',
      failureReason: failed ? 'More than one face was found in the reference image.' : null,
      settlesAt: iso(now - age + 30_000),
      portraitSeed: random.int(0, 2 ** 31),
    }
  })
}

/**
 * Makes a world large: 500 avatars in all, 400 documents, 5,000 conversations over ninety days, transcripts
 * of up to 1,000 entries (written only when one is asked for).
 */
export function makeHeavy(base: SeedData, now: number): SeedData {
  const own = seedAvatars(now)
  const documents = [...base.documents, ...shelf(now, 400 - base.documents.length)]
  const avatars = [...own, ...crowd(now, 500 - own.length, documents)]
  const talks = seedConversations({ now, count: 5000, avatars, longest: 1000, ownScripts: false })
  return {
    ...base,
    ...talks,
    documents,
    avatars,
    usageDays: seedUsage(now, talks.conversations),
    avatarUsageDays: avatarUsage(talks.conversations),
  }
}
