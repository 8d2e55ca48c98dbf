// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useSlices } from './useSlices'

/** What was asked to run when the browser has nothing more urgent to do. */
let waiting: (() => void)[] = []
let clock = 0
/** Milliseconds that drawing one row takes on this machine. */
let msPerRow = 0

beforeEach(() => {
  waiting = []
  clock = 0
  vi.stubGlobal('scheduler', {
    async postTask(run: () => void, { signal }: { signal: AbortSignal }) {
      waiting.push(run)
      signal.addEventListener('abort', () => (waiting = waiting.filter((other) => other !== run)))
    },
  })
  vi.spyOn(performance, 'now').mockImplementation(() => clock)
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

/** Draws `total` rows and gives how many there are after each slice. */
function draw(total: number): number[] {
  let before = 0
  const { result } = renderHook(() => {
    const drawn = useSlices(total)
    clock += (drawn - before) * msPerRow
    before = drawn
    return drawn
  })
  const steps = [result.current]
  while (waiting.length > 0 && steps.length < 200) {
    act(() => waiting.shift()?.())
    steps.push(result.current)
  }
  return steps
}

it('draws a screen at once and no more when that is all', () => {
  expect(draw(8)).toEqual([8])
})

it('draws all rows, in slices that a slow machine is done with in some 20 ms', () => {
  msPerRow = 2
  const steps = draw(200)
  expect(steps[0]).toBe(10)
  expect(steps.at(-1)).toBe(200)
  const slices = steps.slice(2).map((step, index) => step - (steps[index + 1] ?? 0))
  expect(Math.max(...slices) * msPerRow).toBeLessThanOrEqual(20)
})

it('takes more at a time where that is quick', () => {
  msPerRow = 0.1
  expect(draw(1000).length).toBeLessThan(9)
})

it('draws what is added later', () => {
  const { result, rerender } = renderHook(({ total }) => useSlices(total), { initialProps: { total: 5 } })
  expect(result.current).toBe(5)
  rerender({ total: 20 })
  expect(result.current).toBe(10)
  act(() => waiting.shift()?.())
  expect(result.current).toBe(20)
})

it('stops when the page is left', () => {
  const { unmount } = renderHook(() => useSlices(1000))
  expect(waiting).toHaveLength(1)
  unmount()
  expect(waiting).toHaveLength(0)
})
