import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { MediaOrigin } from './media-library'
import type { MediaKind } from './media-sniff'
import type { Slot, SlotHost } from './slotHost'

interface Parcel {
  file: File
  kind: MediaKind
  origin?: MediaOrigin
}

interface SlotHostState {
  host: SlotHost
  /** Why a request cannot be sent yet; undefined when all files are there. */
  busyReason: string | undefined
  /** A file is being dragged over the page. */
  isDragging: boolean
  /** Gives a file to the first slot for its kind, or to the next one that comes. */
  offer: (parcel: Parcel) => void
}

/**
 * Brings files that are dropped or pasted anywhere on the page to the slots of a screen: to the slot under the pointer
 * or around the focus, else to the first empty one that takes such a file, else to the first that takes it. A file let
 * go beside its place would otherwise make the browser leave the page.
 */
export function useSlotHost(): SlotHostState {
  const [reasons, setReasons] = useState<ReadonlyMap<string, string>>(new Map())
  const [isDragging, setDragging] = useState(false)
  const [slots] = useState(() => new Map<string, Slot>())
  const waiting = useRef<Parcel>(undefined)

  const host = useMemo<SlotHost>(
    () => ({
      join(slot) {
        slots.set(slot.id, slot)
        const parcel = waiting.current
        if (parcel && slot.accepts.includes(parcel.kind)) {
          waiting.current = undefined
          slot.take(parcel.file, parcel.origin)
        }
        return () => void slots.delete(slot.id)
      },
      busy: (id, reason) =>
        setReasons((known) => {
          if (known.get(id) === reason) return known
          const next = new Map(known)
          if (reason === undefined) next.delete(id)
          else next.set(id, reason)
          return next
        }),
    }),
    [slots],
  )

  useEffect(() => {
    const controller = new AbortController()
    const { signal } = controller
    const give = (file: File | undefined, target: EventTarget | null) => {
      const slot = file && slotFor(file, target, [...slots.values()])
      if (file && slot) slot.take(file)
      return slot !== undefined
    }
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    document.addEventListener('dragover', (event) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setDragging(true)
    }, { signal })
    document.addEventListener('dragleave', (event) => {
      // Without a related target the pointer has left the window.
      if (event.relatedTarget === null) setDragging(false)
    }, { signal })
    document.addEventListener('drop', (event) => {
      setDragging(false)
      if (!hasFiles(event)) return
      event.preventDefault()
      give(event.dataTransfer?.files[0], event.target)
    }, { signal })
    document.addEventListener('paste', (event) => {
      // Text copied from an office program brings a picture of itself along: then the text is meant.
      if (event.clipboardData?.types.includes('text/plain')) return
      if (give(event.clipboardData?.files[0], event.target)) event.preventDefault()
    }, { signal })
    return () => controller.abort()
  }, [slots])

  const offer = useCallback(
    (parcel: Parcel) => {
      const fitting = [...slots.values()].filter(({ accepts }) => accepts.includes(parcel.kind))
      const slot = fitting.find((candidate) => candidate.isEmpty()) ?? fitting[0]
      if (slot) slot.take(parcel.file, parcel.origin)
      else waiting.current = parcel
    },
    [slots],
  )

  return { host, busyReason: reasons.values().next().value, isDragging, offer }
}

function slotFor(file: File, target: EventTarget | null, slots: readonly Slot[]): Slot | undefined {
  const id = target instanceof Element ? target.closest('[data-slot]')?.getAttribute('data-slot') : undefined
  const under = slots.find((slot) => slot.id === id)
  if (under) return under
  const kind = file.type.split('/')[0]
  const fitting = slots.filter(({ accepts }) => accepts.some((own) => own === kind))
  return fitting.find((slot) => slot.isEmpty()) ?? fitting[0] ?? slots[0]
}
