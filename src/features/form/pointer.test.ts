// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { whenReleased } from './pointer'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const point = (type: string) => window.dispatchEvent(new Event(type))

it('tells at once when nothing is pressed', () => {
  const tell = vi.fn<() => void>()
  whenReleased(tell)
  expect(tell).toHaveBeenCalledOnce()
})

it.each(['pointerup', 'pointercancel'])('waits for %s, and for the click that follows it', (end) => {
  const tell = vi.fn<() => void>()
  point('pointerdown')
  whenReleased(tell)
  expect(tell).not.toHaveBeenCalled()
  point(end)
  expect(tell).not.toHaveBeenCalled()
  vi.runAllTimers()
  point('pointercancel')
  vi.runAllTimers()
  expect(tell).toHaveBeenCalledOnce()
})
