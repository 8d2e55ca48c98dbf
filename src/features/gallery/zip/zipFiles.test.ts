import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { createNamer, extensionOf, safeName } from './names'
import { zipFiles, type ZipItem, type ZipProgress } from './zipFiles'

const item = (base: string, content: string | Error, type = 'image/png'): ZipItem => ({
  base, label: base, madeAt: Date.UTC(2026, 9, 1),
  read: async () => {
    if (content instanceof Error) throw content
    return new Blob([content], { type })
  },
})

async function pack(items: ZipItem[], signal = new AbortController().signal) {
  const namer = createNamer()
  const progress: ZipProgress[] = []
  const zipped = await zipFiles(items, {
    nameOf: (base, type) => namer(safeName(base), extensionOf(type)),
    last: (names) => ({ name: 'runs.json', text: JSON.stringify(names) }),
    signal,
    onProgress: (now) => progress.push(now),
  })
  const files = unzipSync(new Uint8Array(await zipped.blob.arrayBuffer()))
  return { ...zipped, progress, files: Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)])) }
}

describe('the zip', () => {
  it('holds every file under a name of its own, and a list at its end', async () => {
    const { files, progress } = await pack([item('a lamp', 'one'), item('A lamp', 'two'), item('../x', 'three', 'video/mp4')])
    expect(files).toEqual({ 'a lamp.png': 'one', 'A lamp (2).png': 'two', 'x.mp4': 'three', 'runs.json': '["a lamp.png","A lamp (2).png","x.mp4"]' })
    expect(progress.at(-1)).toEqual({ files: 3, total: 3, bytes: 11 })
  })

  it('goes on after a file that fails, names it, and leaves no trace of it inside', async () => {
    const { files, failures } = await pack([item('a', new Error('It has expired.')), item('a', 'two')])
    expect(failures).toEqual([{ label: 'a', why: 'It has expired.' }])
    expect(files).toEqual({ 'a.png': 'two', 'runs.json': '[null,"a.png"]' })
  })

  it('refuses what would not fit, without reading it', async () => {
    const huge: ZipItem = { ...item('huge', ''), read: async () => Object.defineProperty(new Blob([]), 'size', { value: 5e9 }) }
    const { failures } = await pack([huge, item('b', 'x')])
    expect(failures[0]?.why).toContain('4 GB')
  })

  it('stops when it is told to', async () => {
    const stop = new AbortController()
    const stopping: ZipItem = { ...item('b', ''), read: async () => (stop.abort(), new Blob(['x'])) }
    await expect(pack([item('a', 'one'), stopping, item('c', 'three')], stop.signal)).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }))
  })
})
