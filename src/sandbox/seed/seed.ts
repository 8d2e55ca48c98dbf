import { seedAvatars } from './avatars'
import { seedConversations } from './conversations'
import { seedDocuments } from './documents'
import { makeHeavy } from './heavy'
import { makeHostile, makeUnheardOf } from './hostile'
import { seedOrganization } from './organization'
import type { Scenario, SeedData } from './types'
import { avatarUsage, seedUsage } from './usage'
import { seedVoices } from './voices'
import { seedWorkflows } from './workflows'

export type { Scenario, SeedData } from './types'

/** Choices that only tests make. */
export interface SeedOptions {
  /**
   * Whether the hostile world also breaks the contract: keys and enum members nobody has heard of.
   * The API's answers do so over time, so the default is true; the other worlds never do.
   */
  readonly beyondContract?: boolean
}

function defaultWorld(now: number): SeedData {
  const avatars = seedAvatars(now)
  const talks = seedConversations({ now, count: 76, avatars, longest: 80, ownScripts: true })
  return {
    ...talks,
    avatars,
    voices: seedVoices(now),
    documents: seedDocuments(now),
    usageDays: seedUsage(now, talks.conversations),
    avatarUsageDays: avatarUsage(talks.conversations),
    workflows: seedWorkflows(now),
    organization: seedOrganization(18_240),
  }
}

function emptyWorld(): SeedData {
  // A fresh organization that has bought its first $10.
  const organization = { ...seedOrganization(1000), dailyGenerations: {} }
  return {
    avatars: [],
    voices: [],
    documents: [],
    conversations: [],
    transcriptOf: () => [],
    usageDays: [],
    avatarUsageDays: [],
    workflows: [],
    organization,
  }
}

/**
 * The world a scenario starts from, as a pure function: the same scenario and time give the same data.
 * @param now milliseconds since the epoch, UTC; all ages count back from it
 */
export function seedWorld(scenario: Scenario, now: number, { beyondContract = true }: SeedOptions = {}): SeedData {
  switch (scenario) {
    case 'default':
      return defaultWorld(now)
    case 'empty':
      return emptyWorld()
    case 'heavy':
      return makeHeavy(defaultWorld(now), now)
    case 'hostile': {
      const world = makeHostile(defaultWorld(now))
      return beyondContract ? makeUnheardOf(world) : world
    }
    case 'broke':
      // Too little for any video, enough for one small picture.
      return { ...defaultWorld(now), organization: seedOrganization(3) }
  }
}
