// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { whenStill } from './whenStill'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const scroll = () => window.dispatchEvent(new Event('scroll'))

it('runs once the page was still for long enough, and only once', () => {
  const run = vi.fn<() => void>()
  whenStill(run, 1_000)
  vi.advanceTimersByTime(900)
  scroll()
  vi.advanceTimersByTime(999)
  expect(run).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(run).toHaveBeenCalledOnce()
  scroll()
  vi.advanceTimersByTime(5_000)
  expect(run).toHaveBeenCalledOnce()
})

it('does not run once called off, whatever is scrolled', () => {
  const run = vi.fn<() => void>()
  const stop = whenStill(run, 1_000)
  scroll()
  stop()
  scroll()
  vi.advanceTimersByTime(5_000)
  expect(run).not.toHaveBeenCalled()
})
