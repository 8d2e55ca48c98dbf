import { afterEach, expect, it, vi } from 'vitest'
import { soon } from './soon'

afterEach(() => vi.unstubAllGlobals())

const pause = () => new Promise((resolve) => setTimeout(resolve, 10))

it('runs as a task behind input and frames where the browser has such', () => {
  const postTask = vi.fn<(run: () => void, options: unknown) => Promise<void>>(async () => {})
  vi.stubGlobal('scheduler', { postTask })
  const run = vi.fn<() => void>()
  soon(run)
  expect(postTask).toHaveBeenCalledExactlyOnceWith(run, { priority: 'user-visible', signal: expect.any(AbortSignal) })
})

it('says nothing when it is called off', async () => {
  const rejected = vi.fn<() => void>()
  const postTask = (_: () => void, { signal }: { signal: AbortSignal }) =>
    new Promise<void>((_resolve, reject) =>
      signal.addEventListener('abort', () => {
        rejected()
        reject(new DOMException('The task was aborted.', 'AbortError'))
      }),
    )
  vi.stubGlobal('scheduler', { postTask })
  soon(() => {})()
  await pause()
  // An unhandled rejection would fail the test.
  expect(rejected).toHaveBeenCalledOnce()
})

it('runs in a task of its own elsewhere, unless it is called off', async () => {
  vi.stubGlobal('scheduler', undefined)
  const run = vi.fn<() => void>()
  const other = vi.fn<() => void>()
  soon(run)
  soon(other)()
  expect(run).not.toHaveBeenCalled()
  await pause()
  expect([run.mock.calls.length, other.mock.calls.length]).toEqual([1, 0])
})
