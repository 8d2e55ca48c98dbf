// @vitest-environment node
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Hono } from 'hono'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { statics } from './statics'

/** Runs server.ts with nothing of this environment but what it takes to run. */
function run(env: Record<string, string>): Promise<{ code: number | null; text: string }> {
  return new Promise((resolve) => {
    const { PATH = '', HOME = '' } = process.env
    const child = spawn(process.execPath, ['--import', 'tsx', fileURLToPath(new URL('server.ts', import.meta.url))], { env: { PATH, HOME, ...env } })
    onTestFinished(() => void child.kill())
    let text = ''
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
    child.on('close', (code) => resolve({ code, text }))
  })
}

describe('server', () => {
  it('refuses to start where others can reach it without a password, and says why', async () => {
    const { code, text } = await run({ HOST: '0.0.0.0', PORT: '0', RUNWAYML_API_SECRET: 'key_do_not_print' })
    expect(code).toBe(1)
    expect(text).toContain('GREENROOM_PASSWORD')
    expect(text).not.toContain('do_not_print')
  }, 20_000)
})

describe('statics', () => {
  const folder = mkdtempSync(join(tmpdir(), 'greenroom-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  mkdirSync(join(folder, 'page/assets'), { recursive: true })
  writeFileSync(join(folder, 'outside.txt'), 'outside')
  writeFileSync(join(folder, 'page/index.html'), '<!doctype html><head><title>Greenroom</title></head>')
  writeFileSync(join(folder, 'page/assets/main-abc123.js'), `export const text = '${'x'.repeat(5000)}'`)
  writeFileSync(join(folder, 'page/route-files.json'), JSON.stringify({ '/': [], '/avatars/$avatarId': ['assets/avatar-1.js', 'assets/ui-2.js'], '/avatars/new': ['assets/new-3.js'] }))
  const app = new Hono().get('*', statics(join(folder, 'page')))
  const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers })

  it('lets a browser keep hashed assets for ever, compressed when it can', async () => {
    const plain = await get('/assets/main-abc123.js')
    expect(plain.headers.get('cache-control')).toContain('immutable')
    expect(plain.headers.get('content-type')).toMatch(/javascript/)
    const small = await get('/assets/main-abc123.js', { 'accept-encoding': 'gzip, br' })
    expect(small.headers.get('content-encoding')).toBe('br')
    expect((await small.arrayBuffer()).byteLength).toBeLessThan(200)
  })

  it('asks again for the page each time, and answers 304 when it is the same', async () => {
    const page = await get('/')
    expect(page.status).toBe(404)
    const html = await get('/', { accept: 'text/html' })
    expect([html.headers.get('cache-control'), await html.text()]).toEqual(['no-cache', expect.stringContaining('Greenroom')])
    expect((await get('/', { accept: 'text/html', 'if-none-match': html.headers.get('etag') ?? '' })).status).toBe(304)
  })

  it('gives the page for every route, and nothing for a file that is not there', async () => {
    expect((await get('/avatars/1', { accept: 'text/html,*/*' })).status).toBe(200)
    expect((await get('/assets/old-1.js', { accept: '*/*' })).status).toBe(404)
    expect((await app.request('/avatars', { method: 'POST', headers: { accept: 'text/html' } })).status).toBe(404)
  })

  it('lets the browser fetch the scripts of the route along with the first', async () => {
    const hints = async (path: string) => [...(await (await get(path, { accept: 'text/html' })).text()).matchAll(/modulepreload" crossorigin href="([^"]*)"/g)].map((match) => match[1])
    expect(await hints('/avatars/5f40d4df')).toEqual(['/assets/avatar-1.js', '/assets/ui-2.js'])
    expect(await hints('/avatars/5f40d4df/')).toEqual(['/assets/avatar-1.js', '/assets/ui-2.js'])
    expect(await hints('/avatars/new')).toEqual(['/assets/new-3.js'])
    expect([await hints('/'), await hints('/avatars/'), await hints('/nowhere'), await hints('/index.html')]).toEqual([[], [], [], []])
    const etags = await Promise.all(['/avatars/1', '/avatars/2', '/avatars/new'].map(async (path) => (await get(path, { accept: 'text/html' })).headers.get('etag')))
    expect(etags[0]).toBe(etags[1])
    expect(etags[0]).not.toBe(etags[2])
  })

  it.each(['/../outside.txt', '/%2e%2e/outside.txt', '/..%2foutside.txt', '//outside.txt', '/assets/../../outside.txt'])('reaches nothing outside: %s', async (path) => {
    expect((await get(path)).status).toBe(404)
  })
})
