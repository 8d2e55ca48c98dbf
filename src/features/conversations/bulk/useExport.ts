import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { Conversation } from '~/api/types'
import { conversationQuery } from '~/data/conversations'
import { downloadBlob } from '../exports/download'
import { EXPORT_FORMATS, exportName, type ExportFormat } from '../exports/formats'
import { WRITERS } from '../exports/writers'
import type { Selected } from '../selection.store'
import { useShift } from '../shift.store'
import { readTalk } from '../talk/talk'

/** Read at the same time; the API answers each in well under a second, and browsers open six connections. */
const AT_ONCE = 4

export interface Failed extends Selected {
  error: unknown
}

export interface ExportState {
  done: number
  total: number
  failed: Failed[]
  isRunning: boolean
}

/** Reads conversations and gives them to the person as one file, or as a zip of several; stops when the caller goes away. Those that fail are left out and named. */
export function useExport() {
  const client = useQueryClient()
  const shifts = useShift((state) => state.shifts)
  const [state, setState] = useState<ExportState>()
  const stopped = useRef(false)
  useEffect(() => {
    stopped.current = false
    return () => void (stopped.current = true)
  }, [])

  async function read(chosen: readonly Selected[]): Promise<{ found: Conversation[]; failed: Failed[] }> {
    const found: (Conversation | undefined)[] = []
    const failed: Failed[] = []
    const queue = [...chosen.entries()]
    const work = async () => {
      for (let next = queue.shift(); next && !stopped.current; next = queue.shift()) {
        const [index, one] = next
        try {
          found[index] = await client.fetchQuery(conversationQuery(one.id))
        } catch (error) {
          failed.push({ ...one, error })
        }
        setState((now) => now && { ...now, done: now.done + 1, failed: [...failed] })
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, work))
    return { found: found.filter((one) => one !== undefined), failed }
  }

  /** @returns true when every one of them is in the file */
  async function run(chosen: readonly Selected[], format: ExportFormat): Promise<boolean> {
    setState({ done: 0, total: chosen.length, failed: [], isRunning: true })
    const { found, failed } = await read(chosen)
    if (stopped.current) return false
    const files = found.map((conversation) => ({
      name: exportName(readTalk(conversation), format),
      text: WRITERS[format](conversation, shifts[conversation.id] ?? 0),
    }))
    const [only] = files
    if (files.length === 1 && only && chosen.length === 1) downloadBlob(only.name, new Blob([only.text], { type: EXPORT_FORMATS[format].type }))
    else if (files.length > 0) {
      const { zipFiles } = await import('../exports/zip')
      downloadBlob(`conversations-${new Date().toISOString().slice(0, 10)}-${EXPORT_FORMATS[format].extension}.zip`, zipFiles(files))
    }
    setState({ done: chosen.length, total: chosen.length, failed, isRunning: false })
    return failed.length === 0
  }

  return { state, run }
}
