// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useLaidOut } from './useLaidOut'

/** What was asked to run when the browser has nothing more urgent to do, and behind the next frame. */
let waiting: (() => void)[] = []
let frames: (() => void)[] = []
let clock = 0
const done = vi.fn<() => void>()
/** Groups that were asked how high they are, in order. */
let asked: number[] = []

beforeEach(() => {
  waiting = []
  frames = []
  clock = 0
  asked = []
  done.mockClear()
  vi.stubGlobal('scheduler', { postTask: async (run: () => void) => void waiting.push(run) })
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run))
  vi.stubGlobal('cancelAnimationFrame', () => (frames = []))
  vi.spyOn(performance, 'now').mockImplementation(() => clock)
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

/** A list of groups of two turns each, each turn 50 px high, that take `ms` to lay out. */
function listOf(count: number, ms: number) {
  const list = document.createElement('div')
  for (let index = 0; index < count; index++) {
    const group = list.appendChild(document.createElement('div'))
    group.className = 'turn-group'
    for (const place of [0, 1]) {
      const turn = group.appendChild(document.createElement('div'))
      turn.getBoundingClientRect = () => {
        if (!asked.includes(index)) {
          asked.push(index)
          clock += ms
        }
        return new DOMRect(0, place * 50, 300, 50)
      }
    }
  }
  return { list, isShown: () => [...list.children].filter((group) => group.hasAttribute('data-laid-out')).length }
}

const run = () => act(() => waiting.shift()?.())
async function frame() {
  for (const next of frames.splice(0)) next()
  await act(() => new Promise((resolve) => setTimeout(resolve)))
}

it('does nothing before all turns are drawn', () => {
  renderHook(() => useLaidOut({ current: listOf(3, 1).list }, false, [], done))
  expect(waiting).toHaveLength(0)
})

it('lays out from the first to the last in stints of some 25 ms, then shows all in a few frames', async () => {
  const { list, isShown } = listOf(80, 3)
  const turns: unknown[] = []
  renderHook(() => useLaidOut({ current: list }, true, turns, done))
  const stints: number[] = []
  while (waiting.length > 0) {
    const before = clock
    run()
    stints.push(clock - before)
  }
  expect(asked).toEqual(Array.from({ length: 80 }, (_, index) => index))
  expect(Math.max(...stints)).toBeLessThanOrEqual(25)
  expect(isShown()).toBe(0)
  const shown: number[] = []
  for (let n = 0; n < 10 && isShown() < 80; n++) {
    await frame()
    shown.push(isShown())
  }
  expect(shown).toEqual([34, 68, 80])
  expect(done).toHaveBeenCalledOnce()
  expect(frames).toHaveLength(0)
})

it('lays out only what comes into sight next while somebody scrolls, one at a time, and shows nothing new until that is over', async () => {
  vi.stubGlobal('innerHeight', 100)
  const { list, isShown } = listOf(12, 3)
  const turns: unknown[] = []
  const page = { scrolled: 0 }
  for (const [index, group] of [...list.children].entries()) group.getBoundingClientRect = () => new DOMRect(0, index * 100 - page.scrolled, 300, 100)
  renderHook(() => useLaidOut({ current: list }, true, turns, done))
  run()
  expect(asked).toEqual([0, 1])
  page.scrolled = 600
  while (waiting.length > 0) {
    const before = clock
    window.dispatchEvent(new Event('scroll'))
    run()
    expect(clock - before).toBeLessThanOrEqual(3)
  }
  // Two screens above and below the one in sight.
  expect(asked).toEqual([0, 1, 4, 5, 6, 7, 8])
  expect([isShown(), done.mock.calls.length]).toEqual([0, 0])
  clock += 1_000
  await vi.waitFor(() => {
    run()
    for (const next of frames.splice(0)) next()
    expect(isShown()).toBe(12)
  })
  expect(asked.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, index) => index))
  await vi.waitFor(() => expect(done).toHaveBeenCalledOnce())
})

it('is done at once with a transcript that has nothing', async () => {
  const turns: unknown[] = []
  renderHook(() => useLaidOut({ current: document.createElement('div') }, true, turns, done))
  window.dispatchEvent(new Event('scroll'))
  run()
  clock += 1_000
  await frame()
  expect(done).toHaveBeenCalledOnce()
})

it('stops when the transcript is gone', async () => {
  const { list, isShown } = listOf(5, 1)
  const turns: unknown[] = []
  const { unmount } = renderHook(() => useLaidOut({ current: list }, true, turns, done))
  while (waiting.length > 0) run()
  unmount()
  await frame()
  expect(isShown()).toBe(0)
})
