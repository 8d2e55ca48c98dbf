import { use, useEffect, useEffectEvent, useRef, useState } from 'react'
import { useUpload } from '~/data/uploads'
import { useMediaLibrary, type MediaOrigin } from './media-library'
import type { MediaRules } from './media-rules'
import type { MediaKind } from './media-sniff'
import { SlotHostContext } from './slotHost'

/** What looks at a file: loaded with the first one, or before. */
export const loadPreparing = () => import('./prepare-file')

/** A file on its way into a slot; `idle` once it is there, or when nothing is chosen. */
export type SlotState =
  | { step: 'idle' }
  | { step: 'checking'; name: string }
  /** Nothing was sent. */
  | { step: 'refused'; name: string; reason: string }
  | { step: 'uploading'; name: string; share: number }
  | { step: 'upload-failed'; name: string; error: unknown; retry: () => void }

interface SlotOptions {
  id: string
  accepts: readonly MediaKind[]
  rules: MediaRules
  /** Files up to this many bytes travel inside the request; larger ones are uploaded. */
  inlineBytes: number
  value: string | undefined
  onChange: (uri: string | undefined) => void
}

/** Takes files for one place of a request: checks them, and makes an address of them, by upload where they are large. */
export function useMediaSlot({ id, accepts, rules, inlineBytes, value, onChange }: SlotOptions) {
  const [state, setState] = useState<SlotState>({ step: 'idle' })
  const { mutateAsync } = useUpload()
  const host = use(SlotHostContext)
  const running = useRef<AbortController>(undefined)

  /** Drops what was under way. */
  function begin(): AbortSignal {
    running.current?.abort()
    running.current = new AbortController()
    return running.current.signal
  }

  async function take(file: File, origin?: MediaOrigin): Promise<void> {
    const signal = begin()
    const name = file.name || 'file'
    setState({ step: 'checking', name })
    try {
      const { prepareFile } = await loadPreparing()
      const prepared = await prepareFile(file, name, { accepts, rules, inlineBytes })
      if (signal.aborted) return
      if (prepared.way === 'refused') return setState({ step: 'refused', name, reason: prepared.reason })
      const { facts } = prepared
      if (prepared.way === 'inline') return arrived(prepared.uri, { name, facts, file, origin: origin ?? { from: 'file', name } })

      setState({ step: 'uploading', name, share: 0 })
      const onProgress = (share: number) => signal.aborted || setState({ step: 'uploading', name, share })
      const { runwayUri, expiresAt } = await mutateAsync({ file: prepared.file, onProgress: (share) => void onProgress(share), signal })
      prepared.uploaded(runwayUri, expiresAt)
      if (signal.aborted) return
      arrived(runwayUri, { name, facts, file, origin: origin ?? { from: 'upload', name, uri: runwayUri } })
    } catch (error) {
      if (!signal.aborted) setState({ step: 'upload-failed', name, error, retry: () => void take(file, origin) })
    }
  }

  function arrived(uri: string, media: Parameters<ReturnType<typeof useMediaLibrary.getState>['learnt']>[1]) {
    useMediaLibrary.getState().learnt(uri, media)
    setState({ step: 'idle' })
    onChange(uri)
  }

  function refuse(name: string, reason: string) {
    begin()
    setState({ step: 'refused', name, reason })
  }

  function clear() {
    begin()
    setState({ step: 'idle' })
    onChange(undefined)
  }

  const isEmpty = useEffectEvent(() => value === undefined && state.step === 'idle')
  const takeDropped = useEffectEvent((file: File, origin?: MediaOrigin) => void take(file, origin))
  const kinds = accepts.join()
  const acceptsNow = useEffectEvent(() => accepts)
  useEffect(() => {
    return host.join({ id, accepts: acceptsNow(), isEmpty: () => isEmpty(), take: (file, origin) => takeDropped(file, origin) })
    // The kinds are read when it joins; another list of them joins anew.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [host, id, kinds])

  const reason = busyReason(state)
  useEffect(() => {
    host.busy(id, reason)
    return () => host.busy(id, undefined)
  }, [host, id, reason])
  useEffect(() => () => running.current?.abort(), [])

  return { state, take, refuse, clear }
}

function busyReason(state: SlotState): string | undefined {
  if (state.step === 'checking') return `${state.name} is still being checked.`
  if (state.step === 'uploading') return `${state.name} is still being uploaded.`
  if (state.step === 'upload-failed') return `${state.name} could not be uploaded.`
  return undefined
}
