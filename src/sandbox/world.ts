import { createBlobStore, type BlobStore } from './blobs'
import type { Scenario, SeedData } from './seed/types'
import type { AvatarRecord, Charge, DocumentRecord, InvocationRecord, PreviewRecord, SessionRecord, TaskRecord, UploadRecord, VoiceRecord } from './records'
import { avatarFromSeed, documentFromSeed, voiceFromSeed } from './state/fromSeed'

export interface WorldOptions {
  scenario: Scenario
  /** How many times faster than life waiting passes. */
  speed: number
  /** Milliseconds since the epoch. */
  now: () => number
  /** Where media and upload slots live; no slash at the end. */
  origin: string
  /** A fresh UUID of version 4. */
  newId: () => string
  /** What a scenario starts from. */
  makeSeed: (scenario: Scenario, now: number) => SeedData
}

/**
 * Everything the sandbox knows. What happens later is not kept by timers: records say when things begin and how long
 * they take, and every answer is computed for the moment it is asked.
 */
export interface World extends Readonly<WorldOptions> {
  readonly seed: SeedData
  /** When this world was made, in milliseconds. */
  readonly startedAt: number
  readonly avatars: Map<string, AvatarRecord>
  readonly voices: Map<string, VoiceRecord>
  readonly documents: Map<string, DocumentRecord>
  readonly deletedConversations: Set<string>
  readonly sessions: Map<string, SessionRecord>
  readonly tasks: Map<string, TaskRecord>
  readonly invocations: Map<string, InvocationRecord>
  readonly uploads: Map<string, UploadRecord>
  readonly previews: Map<string, PreviewRecord>
  /** Credits taken and given back since this world was made, in no particular order. */
  readonly charges: Charge[]
  /** Uploaded and embedded files. */
  readonly files: BlobStore
  /** Rendered media: made again when it is gone. */
  readonly rendered: BlobStore
  /** Milliseconds that this many seconds of waiting last at the world's speed. */
  wait(seconds: number): number
  /** Forgets everything that was done and starts from the seed again. */
  reset(scenario?: Scenario): void
}

const megabyte = 1_048_576

export function createWorld(options: WorldOptions): World {
  const files = createBlobStore(64 * megabyte, 16 * megabyte)
  const rendered = createBlobStore(96 * megabyte, 72 * megabyte)
  const begin = (scenario: Scenario) => {
    const startedAt = options.now()
    const seed = options.makeSeed(scenario, startedAt)
    files.clear()
    rendered.clear()
    return {
      scenario,
      seed,
      startedAt,
      avatars: byId(seed.avatars.map(avatarFromSeed)),
      voices: byId(seed.voices.map(voiceFromSeed)),
      documents: byId(seed.documents.map(documentFromSeed)),
      deletedConversations: new Set<string>(),
      sessions: new Map<string, SessionRecord>(),
      tasks: new Map<string, TaskRecord>(),
      invocations: new Map<string, InvocationRecord>(),
      uploads: new Map<string, UploadRecord>(),
      previews: new Map<string, PreviewRecord>(),
      charges: [] as Charge[],
    }
  }
  const world: World = {
    ...options,
    ...begin(options.scenario),
    files,
    rendered,
    wait: (seconds) => (seconds * 1000) / options.speed,
    reset: (scenario) => void Object.assign(world, begin(scenario ?? world.scenario)),
  }
  return world
}

function byId<T extends { id: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]))
}
