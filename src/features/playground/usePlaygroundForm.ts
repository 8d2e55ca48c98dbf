import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useContractForm } from '~/features/form/shared/useContractForm'
import type { PlaygroundForm } from './context'
import type { Operation } from './operations'
import { readDraft, readShown, writeDraft, writeShown } from './schema/drafts'
import type { Value } from './schema/members'
import { startOf } from './schema/start'
import { fromSearch, toSearch } from './schema/url-state'

/**
 * After this pause, in milliseconds, the address and the draft follow the form, which itself follows a prompt only when
 * typing pauses: all of it is done before most people type on.
 */
const PAUSE_MS = 150

/**
 * The form of an operation, tied to the address: it starts with what the address says, else with the last draft of this
 * device, and the address follows it. Back and links change the form. Nothing typed is lost by leaving at any moment.
 *
 * @returns the form, and the labels of fields that are too long for a link
 */
export function usePlaygroundForm({ slug, schema }: Operation): { form: PlaygroundForm; notInLink: readonly string[] } {
  const search = useSearch({ from: '/playground/$operation' })
  const navigate = useNavigate({ from: '/playground/$operation' })
  const address = JSON.stringify(withoutOurs(search))
  const [initial] = useState<Value>(() => readShown(slug, schema, address) ?? (isPlain(search) ? (readDraft(slug, schema) ?? startOf(schema)) : fromSearch(schema, search)))
  const form = useContractForm<Value, Value>({ schema, initial })
  const [notInLink, setNotInLink] = useState<readonly string[]>([])
  const written = useRef<string>(undefined)
  const { value } = form

  const kept = useRef(initial)
  const keep = (at: string) => {
    kept.current = form.latest()
    writeDraft(slug, kept.current)
    writeShown(slug, at, kept.current)
  }
  const follow = useEffectEvent(() => {
    const { search: next, left } = toSearch(schema, value)
    const at = JSON.stringify(next)
    setNotInLink(left)
    keep(at)
    const { inputFrom, againFrom } = search
    if (at === written.current) return
    written.current = at
    void navigate({ search: { ...next, ...(inputFrom && { inputFrom }), ...(againFrom && { againFrom }) }, replace: true, resetScroll: false })
  })
  useEffect(() => {
    const timer = setTimeout(() => follow(), PAUSE_MS)
    return () => clearTimeout(timer)
    // Every change of the value starts the pause anew.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [value])

  // Whoever leaves within the pause finds what they typed. The address of a page that goes can no longer be changed.
  const leaving = useEffectEvent(() => kept.current !== form.latest() && keep(address))
  useEffect(() => {
    const left = () => leaving()
    window.addEventListener('pagehide', left)
    document.addEventListener('visibilitychange', left)
    return () => {
      window.removeEventListener('pagehide', left)
      document.removeEventListener('visibilitychange', left)
      left()
    }
  }, [])

  const changedElsewhere = useEffectEvent((at: string) => {
    if (written.current === undefined || at === written.current || isPlain(search)) return
    written.current = at
    form.reset(fromSearch(schema, search))
  })
  useEffect(() => changedElsewhere(address), [address])

  return { form, notInLink }
}

function withoutOurs(search: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(search).filter(([name]) => name !== 'inputFrom' && name !== 'againFrom'))
}

const isPlain = (search: Readonly<Record<string, unknown>>): boolean => Object.keys(withoutOurs(search)).length === 0
