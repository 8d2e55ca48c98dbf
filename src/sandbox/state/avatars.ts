import { conflict, invalidAt } from '../problem'
import type { AvatarRecord, Schemas } from '../records'
import { readSentinels } from '../sentinels'
import { signedUrl } from '../signing'
import type { World } from '../world'
import { resolveAsset } from './assets'
import { liveVoice } from './liveVoices'
import { between, chanceOf, iso, seedFrom } from './time'
import { voiceStatus } from './voices'

/** PROCESSING until it settles, then READY or FAILED. */
export function avatarStatus(world: World, avatar: AvatarRecord): 'PROCESSING' | 'READY' | 'FAILED' {
  if (world.now() < avatar.settlesAt) return 'PROCESSING'
  return avatar.failureReason === null ? 'READY' : 'FAILED'
}

export function avatarView(world: World, avatar: AvatarRecord): Schemas['Avatar'] {
  const { id, name, personality, startScript, documentIds } = avatar
  const common = {
    id, name, personality, startScript,
    voice: voiceOf(world, avatar),
    referenceImageUri: pictureUrl(world, avatar, 'reference'),
    processedImageUri: processedImageOf(world, avatar),
    documentIds: [...documentIds],
    createdAt: iso(avatar.createdAt),
    updatedAt: iso(avatar.updatedAt),
    ...avatar.extra,
  }
  const status = avatarStatus(world, avatar)
  return status === 'FAILED' ? { ...common, status, failureReason: avatar.failureReason ?? '' } : { ...common, status }
}

/** The address of the picture made from the one that was sent; null until there is one. */
export function processedImageOf(world: World, avatar: AvatarRecord): string | null {
  return avatarStatus(world, avatar) === 'READY' ? pictureUrl(world, avatar, 'processed') : null
}

/**
 * Makes an avatar that settles about 30 seconds later.
 * @throws Problem 400 when the picture, a document or the voice is not there
 */
export function createAvatar(world: World, body: Schemas['CreateAvatarRequest']): AvatarRecord {
  const now = world.now()
  checkReferences(world, body)
  const id = world.newId()
  const avatar: AvatarRecord = {
    id,
    name: body.name,
    personality: body.personality,
    // An empty script is no script.
    startScript: body.startScript || null,
    voice: body.voice,
    documentIds: [...new Set(body.documentIds)],
    createdAt: now,
    updatedAt: now,
    settlesAt: now,
    failureReason: null,
    picture: { seed: 0 },
    pictureVersion: 0,
  }
  process(world, avatar, body.referenceImage)
  world.avatars.set(id, avatar)
  return avatar
}

/**
 * Changes what the request names; `documentIds` replaces the whole list, and a new picture is processed anew.
 * @throws Problem 409 for a new picture while one is being processed, 400 as for a new avatar
 */
export function updateAvatar(world: World, avatar: AvatarRecord, changes: Schemas['UpdateAvatarRequest']): void {
  if (changes.referenceImage !== undefined && avatarStatus(world, avatar) === 'PROCESSING') {
    throw conflict('The reference image cannot be changed while the avatar is being processed.')
  }
  checkReferences(world, changes)
  avatar.name = changes.name ?? avatar.name
  avatar.personality = changes.personality ?? avatar.personality
  if (changes.startScript !== undefined) avatar.startScript = changes.startScript || null
  avatar.voice = changes.voice ?? avatar.voice
  if (changes.documentIds) avatar.documentIds = [...new Set(changes.documentIds)]
  avatar.updatedAt = world.now()
  if (changes.referenceImage !== undefined) process(world, avatar, changes.referenceImage)
}

function process(world: World, avatar: AvatarRecord, image: string): void {
  const file = resolveAsset(world, image, ['referenceImage'])
  const seed = seedFrom(image)
  avatar.picture = file === undefined ? { seed } : { seed, file }
  avatar.pictureVersion += 1
  const asked = [avatar.name, avatar.personality].map(readSentinels)
  const pace = asked.reduce((product, { pace: next }) => product * next, 1)
  avatar.settlesAt = world.now() + world.wait(between(25, 35, chanceOf(avatar.id)) * pace)
  const fail = asked.find((sentinels) => sentinels.fail !== undefined)?.fail
  avatar.failureReason = fail === undefined ? null : `No face could be made out in the picture (${fail}).`
}

function checkReferences(world: World, { documentIds = [], voice, referenceImage }: Schemas['UpdateAvatarRequest']): void {
  if (referenceImage !== undefined) resolveAsset(world, referenceImage, ['referenceImage'])
  documentIds.forEach((id, index) => {
    if (!world.documents.has(id)) throw invalidAt(['documentIds', index], `There is no document ${id}.`)
  })
  if (voice?.type !== 'custom') return
  const custom = world.voices.get(voice.id)
  if (!custom) throw invalidAt(['voice', 'id'], `There is no voice ${voice.id}.`)
  if (voiceStatus(world, custom) === 'FAILED') throw invalidAt(['voice', 'id'], 'This voice failed and cannot be used.')
}

function voiceOf(world: World, { voice }: AvatarRecord): Schemas['AvatarVoice'] {
  if (voice.type === 'runway-live-preset') return { ...voice, ...liveVoice(voice.presetId) }
  const custom = world.voices.get(voice.id)
  if (!custom) return { type: 'custom', id: voice.id, deleted: true }
  return { type: 'custom', id: voice.id, deleted: false, name: custom.name, description: custom.description }
}

function pictureUrl(world: World, avatar: AvatarRecord, which: 'reference' | 'processed'): string {
  return signedUrl(world.origin, `/media/avatars/${avatar.id}/${which}-${avatar.pictureVersion}.png`, world.now())
}
