import type { World } from './world'


type Memory = 'avatars' | 'voices' | 'documents' | 'deletedConversations' | 'sessions' | 'tasks' | 'invocations' | 'uploads' | 'previews' | 'charges'

/** Everything that was done in a world, as data that IndexedDB can hold. What the world started from is made again. */
export interface Snapshot extends Pick<World, 'scenario' | 'startedAt' | Memory> {
  files: ReturnType<World['files']['entries']>
}

/** @returns a snapshot that shares its records with the world: to be stored or cloned at once */
export function snapshotOf(world: World): Snapshot {
  const { scenario, startedAt, avatars, voices, documents, deletedConversations, sessions, tasks, invocations, uploads, previews, charges, files } = world
  return { scenario, startedAt, avatars, voices, documents, deletedConversations, sessions, tasks, invocations, uploads, previews, charges, files: files.entries() }
}

/** Puts a world back to where it was. As its state is a function of time, what was under way has gone on meanwhile. */
export function restore(world: World, { files, ...rest }: Snapshot): void {
  Object.assign(world, rest, { seed: world.makeSeed(rest.scenario, rest.startedAt) })
  world.files.clear()
  for (const [key, blob] of files) world.files.put(key, blob)
}
