import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useContractForm } from '~/features/form/shared/useContractForm'
import type { PlaygroundForm } from './context'
import type { Operation } from './operations'
import { readDraft, writeDraft } from './schema/drafts'
import type { Value } from './schema/members'
import { startOf } from './schema/start'
import { fromSearch, toSearch } from './schema/url-state'

/** After this pause in typing, in milliseconds, the address and the draft follow the form. */
const PAUSE_MS = 350

/**
 * The form of an operation, tied to the address: it starts with what the address says, else with the last draft of this
 * device, and the address follows it. Back and links change the form.
 *
 * @returns the form, and the labels of fields that are too long for a link
 */
export function usePlaygroundForm({ slug, schema }: Operation): { form: PlaygroundForm; notInLink: readonly string[] } {
  const search = useSearch({ from: '/playground/$operation' })
  const navigate = useNavigate({ from: '/playground/$operation' })
  const [initial] = useState<Value>(() => (isPlain(search) ? (readDraft(slug, schema) ?? startOf(schema)) : fromSearch(schema, search)))
  const form = useContractForm<Value, Value>({ schema, initial })
  const [notInLink, setNotInLink] = useState<readonly string[]>([])
  const written = useRef<string>(undefined)
  const { value } = form

  const follow = useEffectEvent(() => {
    const { search: next, left } = toSearch(schema, value)
    setNotInLink(left)
    writeDraft(slug, value)
    const { inputFrom, againFrom } = search
    const text = JSON.stringify(next)
    if (text === written.current) return
    written.current = text
    void navigate({ search: { ...next, ...(inputFrom && { inputFrom }), ...(againFrom && { againFrom }) }, replace: true, resetScroll: false })
  })
  useEffect(() => {
    const timer = setTimeout(() => follow(), PAUSE_MS)
    return () => clearTimeout(timer)
    // Every change of the value starts the pause anew.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [value])

  const changedElsewhere = useEffectEvent((text: string) => {
    if (written.current === undefined || text === written.current || isPlain(search)) return
    written.current = text
    form.reset(fromSearch(schema, search))
  })
  const text = JSON.stringify(withoutOurs(search))
  useEffect(() => changedElsewhere(text), [text])

  return { form, notInLink }
}

function withoutOurs(search: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(search).filter(([name]) => name !== 'inputFrom' && name !== 'againFrom'))
}

const isPlain = (search: Readonly<Record<string, unknown>>): boolean => Object.keys(withoutOurs(search)).length === 0
