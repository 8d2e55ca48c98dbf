import type { AvatarRecord, DocumentRecord, VoiceRecord } from '../records'
import type { SeedAvatar, SeedDocument, SeedVoice } from '../seed/types'
import type { Schemas } from '../records'

export function avatarFromSeed({ settlesAt, createdAt, updatedAt, portraitSeed, voice, documentIds, failureReason, ...rest }: SeedAvatar): AvatarRecord {
  return {
    id: rest.id,
    name: rest.name,
    personality: rest.personality,
    startScript: rest.startScript,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the hostile world names presets nobody has heard of
    voice: voice as Schemas['AvatarVoiceRequest'],
    documentIds: [...documentIds],
    createdAt: Date.parse(createdAt),
    updatedAt: Date.parse(updatedAt),
    settlesAt: Date.parse(settlesAt),
    failureReason,
    picture: { seed: portraitSeed },
    pictureVersion: 1,
    extra: rest.extra,
  }
}

export function voiceFromSeed({ createdAt, settlesAt, ...rest }: SeedVoice): VoiceRecord {
  return { ...rest, createdAt: Date.parse(createdAt), settlesAt: Date.parse(settlesAt) }
}

export function documentFromSeed({ createdAt, updatedAt, ...rest }: SeedDocument): DocumentRecord {
  return { ...rest, createdAt: Date.parse(createdAt), updatedAt: Date.parse(updatedAt) }
}
