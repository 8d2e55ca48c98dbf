import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { draftsOf, type Drafts } from '../graph/body'
import type { WorkflowInput } from '../graph/inputs'
import { readKept, writeKept } from './keptDrafts'

interface DraftsOptions {
  versionId: string
  inputs: readonly WorkflowInput[]
  /** Id of the entry whose inputs the form takes up. */
  of: string | undefined
  /** The request of that entry, when all of it is still on this device. */
  request: unknown
}

/** After this pause in typing, in milliseconds, the form is kept. */
const PAUSE_MS = 350

/**
 * What the person gives a run instead of the saved values. Kept on this device, so that a reload loses nothing that was
 * typed, at whatever moment it comes.
 *
 * @returns `left`: how many values of the request taken up have no place in this version; `lost`: labels of
 * inputs whose files could not be kept; `isKept`: they are of an earlier visit
 */
export function useDrafts({ versionId, inputs, of, request }: DraftsOptions) {
  const [start] = useState(() => {
    const taken = request === undefined ? { drafts: {}, left: 0 } : draftsOf(inputs, request)
    const kept = readKept(versionId, of, inputs)
    return { drafts: kept?.drafts ?? taken.drafts, left: taken.left, lost: kept?.lost ?? [], isKept: kept !== undefined }
  })
  const [drafts, setDrafts] = useState<Drafts>(start.drafts)
  const written = useRef<Drafts>(start.drafts)

  // Files that an earlier request or visit named are known by address only.
  useEffect(() => {
    const files = Object.values(start.drafts).filter((draft) => typeof draft === 'string' && /^(?:data|runway):/u.test(draft)).map(String)
    if (files.length > 0) void learn(files)
  }, [start])

  const keep = useEffectEvent(() => {
    if (written.current === drafts) return
    written.current = drafts
    writeKept(versionId, of, drafts)
  })
  useEffect(() => {
    const timer = setTimeout(() => keep(), PAUSE_MS)
    return () => clearTimeout(timer)
    // Every change starts the pause anew.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [drafts])
  useEffect(() => {
    const left = () => keep()
    window.addEventListener('pagehide', left)
    document.addEventListener('visibilitychange', left)
    return () => {
      window.removeEventListener('pagehide', left)
      document.removeEventListener('visibilitychange', left)
      left()
    }
  }, [])

  return { ...start, drafts, setDrafts }
}

/** Without it they are shown by their address. */
async function learn(files: readonly string[]): Promise<void> {
  const part = await import('~/features/media/shared/learn-files').catch(() => undefined)
  await part?.learnFiles(files)
}
