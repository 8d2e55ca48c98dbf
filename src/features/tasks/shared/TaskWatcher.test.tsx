// @vitest-environment jsdom
import { act, render } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { create } from 'zustand'
import type { Entry } from '~/data/ledgerEntry'
import { entryFixture } from '~/features/gallery/fixture'
import { TaskWatcher } from './TaskWatcher'

const known = vi.hoisted(() => ({ view: { running: [] as unknown[], usual: new Map<string, number>() }, tell: (_view: unknown) => {}, end: (_entry: unknown) => {} }))

vi.mock('~/data/ledger', () => {
  const useView = create(() => known.view)
  known.tell = (view) => useView.setState(view as typeof known.view)
  return {
    useLedger: useView,
    ledger: {
      start: async () => {},
      getView: () => useView.getState(),
      onEnd: (heard: (entry: unknown) => void) => {
        known.end = heard
        return () => {}
      },
    },
  }
})

const START = Date.parse('2026-10-01T10:00:00.000Z')
const lamp = (progress: number): Entry =>
  entryFixture({
    state: 'accepted', ending: null, endedAt: null, outputs: [], startedAt: new Date(START).toISOString(),
    run: { status: 'RUNNING', progress, failure: null, failureCode: null, estimatedCost: null, cost: null, nodeErrors: {} },
  })

/** Everything said to screen readers so far, with the second in which it was said. */
const said: [second: number, words: string][] = []
const listener = new MutationObserver(note)

function note() {
  const words = document.querySelector('[aria-live=polite]')?.textContent?.trim() ?? ''
  if (words && said.at(-1)?.[1] !== words) said.push([Math.round((Date.now() - START) / 1000), words])
}

beforeEach(() => {
  vi.useFakeTimers({ now: START })
  said.length = 0
  document.title = 'Gallery'
  listener.observe(document.body, { childList: true, subtree: true, characterData: true })
})

afterEach(() => {
  listener.disconnect()
  vi.useRealTimers()
})

test('a run is announced when it begins, at most every ten seconds while it goes on, and when it ends', async () => {
  render(<TaskWatcher />)
  for (let second = 0; second <= 25; second += 1) {
    act(() => known.tell({ running: [lamp(second / 26)] }))
    await act(() => vi.advanceTimersByTimeAsync(1_000))
  }
  act(() => {
    known.tell({ running: [] })
    known.end(entryFixture())
  })
  await act(() => vi.advanceTimersByTimeAsync(0))
  const seconds = said.map(([second]) => second)
  expect(said[0]).toEqual([expect.closeTo(0, 0), expect.stringMatching(/^A brass lamp under way/)])
  expect(said.at(-1)?.[1]).toMatch(/^Done.*: A brass lamp$/)
  expect(said).toHaveLength(4)
  for (const [at, second] of seconds.slice(1, -1).entries()) expect(second - seconds[at]!).toBeGreaterThanOrEqual(10)
  expect(said[1]![1]).toMatch(/^A brass lamp under way, \d\d%$/)
  expect(document.title).toBe('Gallery')
})

test('several runs are announced together, and the end of each by its name', async () => {
  render(<TaskWatcher />)
  act(() => known.tell({ running: [lamp(0.2), { ...lamp(0.4), id: 'e2' }] }))
  await act(() => vi.advanceTimersByTimeAsync(0))
  expect(said.at(-1)?.[1]).toBe('2 tasks under way, 30%')
  act(() => known.end(entryFixture({ ending: 'failed', request: { model: 'gen4_image', promptText: 'A tin boat' } })))
  await act(() => vi.advanceTimersByTimeAsync(0))
  expect(said.at(-1)?.[1]).toMatch(/: A tin boat$/)
  expect(said.at(-1)?.[1]).not.toMatch(/^Done/)
})
