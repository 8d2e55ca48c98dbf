import { useEffect, useEffectEvent, useState } from 'react'
import { mediaPath } from '~/api/media'
import type { Avatar } from '~/api/types'

/**
 * Fetches the picture that an avatar was made from, so that a copy starts with it.
 *
 * @param avatar whose picture
 * @returns true when it could not be had, so that the person must choose one
 */
export function useCopiedPicture(avatar: Avatar, onFile: (file: File) => void): boolean {
  const [failed, setFailed] = useState(false)
  const take = useEffectEvent(onFile)
  const path = avatar.referenceImageUri ? mediaPath.avatar(avatar.id, 'reference', { updatedAt: avatar.updatedAt }) : undefined
  const { name } = avatar

  useEffect(() => {
    if (path === undefined) return undefined
    const controller = new AbortController()
    fetchFile(path, `${name} (reference)`, controller.signal).then(take, () => {
      if (!controller.signal.aborted) setFailed(true)
    })
    return () => controller.abort()
  }, [path, name])

  return failed || path === undefined
}

async function fetchFile(path: string, name: string, signal: AbortSignal): Promise<File> {
  const response = await fetch(path, { signal })
  if (!response.ok) throw new Error(`The picture answered with status ${response.status}`)
  return new File([await response.blob()], name)
}
