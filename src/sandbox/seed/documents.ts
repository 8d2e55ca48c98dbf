import { handbookOf } from './handbook'
import { museumCatalogue } from './museum'
import { idOf } from './random'
import { texts } from './texts'
import { day, hour, iso } from './time'
import type { SeedDocument } from './types'

interface Sheet {
  readonly key: string
  readonly name: string
  readonly age: number
  readonly changed?: number
  readonly type?: SeedDocument['type']
  readonly content: string
}

const sheets: readonly Sheet[] = [
  {
    key: 'museum-hours',
    name: 'Opening hours and tickets',
    age: 83 * day,
    changed: 3 * day,
    content: texts.museumHours,
  },
  { key: 'museum-tour', name: 'Guided tour, long version', age: 83 * day, content: texts.museumTour },
  {
    key: 'museum-objects',
    name: 'Catalogue of 100 objects',
    age: 80 * day,
    changed: 41 * day,
    content: museumCatalogue(),
  },
  { key: 'menu', name: 'Menu, this season', age: 60 * day, changed: 20 * hour, content: texts.menu },
  { key: 'allergens', name: 'Allergens', age: 60 * day, changed: 20 * hour, content: texts.allergens },
  { key: 'japanese-lessons', name: '会話レッスン 初級', age: 44 * day, content: texts.japaneseLessons },
  { key: 'hotel-handbook', name: 'Manual do hotel', age: 71 * day, changed: 30 * day, content: handbookOf('hotel') },
  { key: 'clinic-faq', name: 'أسئلة شائعة – Clinic FAQ', age: 37 * day, content: texts.clinic },
  { key: 'bike-guide', name: 'Kaufberatung Fahrrad', age: 29 * day, content: texts.bikeGuide },
  { key: 'bike-prices', name: 'Preisliste Werkstatt', age: 29 * day, changed: 6 * day, content: texts.bikePrices },
  { key: 'first-week', name: 'Your first week', age: 53 * day, content: handbookOf('onboarding') },
  { key: 'benefits', name: 'Benefits in short', age: 53 * day, changed: 14 * day, content: texts.benefits },
  { key: 'wine-list', name: 'Carte des vins', age: 33 * day, changed: 2 * day, content: texts.wineList },
  { key: 'energy-tariffs', name: 'Tarifas de luz y gas', age: 47 * day, content: texts.tariffs },
  { key: 'returns', name: 'Return policy', age: 88 * day, changed: 15 * day, content: texts.returns },
  { key: 'shipping', name: 'Shipping FAQ', age: 88 * day, content: texts.shipping },
  { key: 'router-guide', name: 'northlight-r3-guide.txt', type: 'file', age: 2 * hour, content: handbookOf('router') },
  { key: 'pirate-stories', name: 'The world of Captain Odd', age: 19 * day, content: texts.pirate },
  { key: 'yoga-schedule', name: 'Classes and house rules', age: 11 * day, content: texts.yoga },
  { key: 'unused', name: 'Christmas opening hours (old)', age: 86 * day, content: texts.christmas },
]

/** Twenty knowledge documents from 300 to 30,000 characters; one was a file, one is used by nobody. */
export function seedDocuments(now: number): SeedDocument[] {
  return sheets.map(({ key, name, age, changed = age, type = 'text', content }): SeedDocument => ({
    id: idOf(`document:${key}`),
    name,
    type,
    content: content.trim(),
    createdAt: iso(now - age),
    updatedAt: iso(now - changed),
  }))
}
