import { afterEach, describe, expect, test, vi } from 'vitest'
import { conversationFixture, said } from '../fixture'
import { readTalk } from '../talk/talk'
import { lanesOf } from './lanes'
import { loadPeaks, peaksOf } from './peaks'
import { peaksPath } from './peaksPath'

test('finds the loudest of each stretch', () => {
  const samples = new Float32Array(4000)
  samples.fill(-0.5, 1000, 2000)
  samples.fill(3, 3000, 4000)
  expect(peaksOf(samples, 4)).toEqual([0, 0.5, 0, 1])
  expect(peaksOf(new Float32Array(0), 3)).toEqual([0, 0, 0])
})

test('draws peaks as one path, silence as a line', () => {
  expect(peaksPath([0, 1])).toBe('M0.2 48.5h.6v3.0h-.6zM1.2 4.0h.6v92.0h-.6z')
  expect(peaksPath([])).toBe('')
})

test('draws who speaks when, moved with the recording, and nothing without a length', () => {
  const { turns } = readTalk(conversationFixture({ transcript: [said('assistant', 'Hi', 0), said('user', 'Hi', 30), said('assistant', null, 45, { toolCalls: [{ name: 'a', arguments: {} }] })] }))
  const lanes = lanesOf(turns, 6, 60)
  expect(lanes.assistant).toMatch(/^M100\.0 0H/)
  expect(lanes.user).toMatch(/^M600\.0 0H/)
  expect(lanes.tools).toBe('M850.0 0h2v10h-2z')
  expect(lanesOf(turns, 0, 0)).toEqual({ user: '', assistant: '', tools: '' })
})

describe('the waveform of a recording', () => {
  afterEach(() => vi.unstubAllGlobals())

  /** Workers that answer with `loaded`, or by an error of their own, and a decoder that hears one loud sample per byte. */
  function withWorker(loaded: unknown) {
    const seen: { asked: string[]; ended: number } = { asked: [], ended: 0 }
    class FakeWorker extends EventTarget {
      postMessage(address: string) {
        seen.asked.push(address)
        if (loaded !== 'never') setTimeout(() => this.dispatchEvent(loaded === 'error' ? new Event('error') : new MessageEvent('message', { data: loaded })))
      }
      terminate() {
        seen.ended += 1
      }
    }
    vi.stubGlobal('Worker', FakeWorker)
    vi.stubGlobal('location', { href: 'http://localhost/conversations/1' })
    vi.stubGlobal('OfflineAudioContext', class {
      decodeAudioData = async ({ byteLength }: ArrayBuffer) => ({ getChannelData: () => new Float32Array(byteLength).fill(1) })
    })
    return seen
  }
  const signal = new AbortController().signal

  test('is decoded from what the worker loaded, which then ends', async () => {
    const seen = withWorker(new ArrayBuffer(8))
    expect(await loadPeaks('/media/conversations/1/recording', 2, signal)).toEqual([1, 1])
    expect(seen).toEqual({ asked: ['http://localhost/media/conversations/1/recording'], ended: 1 })
  })

  test('is left out when the file is too large, and says what failed', async () => {
    withWorker(undefined)
    expect(await loadPeaks('/a', 2, signal)).toBeUndefined()
    withWorker('Error: The recording answered with status 404')
    await expect(loadPeaks('/a', 2, signal)).rejects.toThrow('status 404')
    const seen = withWorker('error')
    await expect(loadPeaks('/a', 2, signal)).rejects.toThrow('could not be loaded')
    expect(seen.ended).toBe(1)
  })

  test('ends its worker when nobody waits any more', () => {
    const seen = withWorker('never')
    const abort = new AbortController()
    void loadPeaks('/a', 2, abort.signal)
    abort.abort()
    expect(seen.ended).toBe(1)
  })
})
