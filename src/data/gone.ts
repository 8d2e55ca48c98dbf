import { isNotFound } from '~/api/errors'

/** Waits for a delete. Something that is not there any more counts as deleted: that was what the person wanted. */
export async function untilGone(deletion: Promise<unknown>): Promise<void> {
  await deletion.catch((error: unknown) => {
    if (!isNotFound(error)) throw error
  })
}
