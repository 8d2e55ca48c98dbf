import { drafts, NEW_DOCUMENT } from './drafts'

/** Opens the drafts' database ahead of the first look into it, which would wait for that. */
export async function openDrafts(): Promise<void> {
  await drafts.read(NEW_DOCUMENT)
}
