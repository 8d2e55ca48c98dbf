import { beforeEach, expect, it, vi } from 'vitest'
import { ledger } from '~/data/ledger'
import { useToasts } from '~/ui/toast'
import { useRemoval } from './removal.store'
import { removeHere } from './removeHere'

const remove = vi.spyOn(ledger, 'remove').mockResolvedValue()
const theToast = () => useToasts.getState().toasts.at(-1)!
const leaving = () => [...useRemoval.getState().leaving]
const rest = () => new Promise((resolve) => setImmediate(resolve))

beforeEach(() => {
  remove.mockClear()
  useToasts.setState({ toasts: [] })
  vi.stubGlobal('addEventListener', vi.fn<() => void>())
  vi.stubGlobal('removeEventListener', vi.fn<() => void>())
})

it('removes what is out of sight when the toast has gone, not before', async () => {
  removeHere(['a', 'b'])
  expect(leaving()).toEqual(['a', 'b'])
  expect(remove).not.toHaveBeenCalled()
  useToasts.getState().closed(theToast().id)
  await rest()
  expect(remove).toHaveBeenCalledExactlyOnceWith(['a', 'b'])
  expect(leaving()).toEqual([])
})

it('removes nothing once it is undone', async () => {
  removeHere(['a'])
  theToast().action?.onClick()
  useToasts.getState().closed(theToast().id)
  await rest()
  expect(remove).not.toHaveBeenCalled()
  expect(leaving()).toEqual([])
})

it('keeps two removals apart, and brings back what could not be removed', async () => {
  removeHere(['a'])
  const first = theToast().id
  removeHere(['b'])
  remove.mockRejectedValueOnce(new Error('closed'))
  useToasts.getState().closed(first)
  await rest()
  expect(leaving()).toEqual(['b'])
  expect(theToast().title).toBe('Not removed from this device')
})

it('ends what a reload cut off, once, and keeps it out of sight until then', async () => {
  const kept = new Map<string, string>()
  vi.stubGlobal('sessionStorage', { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) })
  removeHere(['a', 'b'])
  // A tab that is duplicated now would take the note with it, and remove what can still be undone here.
  expect([...kept]).toEqual([])
  remove.mockReturnValueOnce(new Promise(() => {}))
  useToasts.getState().closed(theToast().id)
  vi.resetModules()
  const next = await import('./removal.store')
  const { finishCutOff } = await import('./removeHere')
  const { ledger: nextLedger } = await import('~/data/ledger')
  const removed = vi.spyOn(nextLedger, 'remove').mockResolvedValue()
  expect([...next.useRemoval.getState().leaving]).toEqual(['a', 'b'])
  await finishCutOff()
  await finishCutOff()
  expect(removed).toHaveBeenCalledExactlyOnceWith(['a', 'b'])
  expect([...next.useRemoval.getState().leaving]).toEqual([])
  vi.resetModules()
  expect([...(await import('./removal.store')).useRemoval.getState().leaving]).toEqual([])
})

it.each(['{', '{"a":1}', '[1,null]'])('makes nothing of %s', async (kept) => {
  vi.stubGlobal('sessionStorage', { getItem: () => kept, setItem: () => {} })
  vi.resetModules()
  expect([...(await import('./removal.store')).useRemoval.getState().leaving]).toEqual([])
})
