/** What the proxy adds to a question, and what it holds in memory while many films run through it; against an API on loopback. */
import { readFileSync } from 'node:fs'
import { createServer, request, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Server, startServer } from '../support/server'

const QUESTIONS = 300
const STREAMS = 500
const AVATAR = '0195f3c2-7d10-7000-8000-000000000001'
/** Bytes of one film. */
const FILM = 8_000_000

export const benches = [
  { name: `proxy: what it adds to a GET, median of ${QUESTIONS}`, budget: 2, unit: 'ms', runs: 3, run: addedTime },
  { name: `proxy: memory more than idle, while ${STREAMS} films of 8 MB run through it`, budget: 150, unit: 'MB', runs: 1, run: addedMemory },
]

async function addedTime(): Promise<number> {
  return withProxy(async (api, proxy) => {
    // The process warms up first.
    for (let n = 0; n < 100; n++) await ask(`${proxy.url}/v1/avatars/${AVATAR}`)
    const direct: number[] = []
    const through: number[] = []
    for (let n = 0; n < QUESTIONS; n++) {
      direct.push(await timed(`${api}/v1/avatars/${AVATAR}`))
      through.push(await timed(`${proxy.url}/v1/avatars/${AVATAR}`))
    }
    return median(through) - median(direct)
  })
}

async function addedMemory(): Promise<number> {
  return withProxy(async (_api, proxy) => {
    for (let n = 0; n < 20; n++) await ask(`${proxy.url}/media/avatars/${AVATAR}/reference`)
    const idle = memory(proxy.pid)
    const films = await Promise.all(Array.from({ length: STREAMS }, () => start(`${proxy.url}/media/avatars/${AVATAR}/reference`)))
    // Nobody reads on: what the proxy has taken from the store it must hold.
    await new Promise((resolve) => setTimeout(resolve, 3000))
    const most = memory(proxy.pid)
    await Promise.all(films.map(finish))
    return most - idle
  })
}

async function withProxy<T>(run: (api: string, proxy: Server) => Promise<T>): Promise<T> {
  const film = Buffer.alloc(FILM)
  const api = createServer((asked, answer) => {
    if (asked.url === '/film.mp4') return answer.writeHead(200, { 'content-type': 'video/mp4', 'content-length': FILM }).end(film)
    return answer.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ id: AVATAR, referenceImageUri: `${origin}/film.mp4` }))
  })
  await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(api.address() as AddressInfo).port}`
  const proxy = await startServer({ RUNWAYML_API_SECRET: 'key_bench', RUNWAYML_BASE_URL: origin })
  try {
    return await run(origin, proxy)
  } finally {
    await proxy.stop()
    api.closeAllConnections()
    api.close()
  }
}

/** The answer, of which nothing but its head is read. @throws when it is no 200 */
function start(url: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request(url, { agent: false }, (answer) => (answer.statusCode === 200 ? resolve(answer) : reject(new Error(`${url} answered ${answer.statusCode}`))))
      .on('error', reject)
      .end()
  })
}

function finish(answer: IncomingMessage): Promise<void> {
  return new Promise((resolve, reject) => {
    answer.on('end', resolve).on('error', reject).resume()
  })
}

async function ask(url: string): Promise<void> {
  await finish(await start(url))
}

async function timed(url: string): Promise<number> {
  const started = performance.now()
  await ask(url)
  return performance.now() - started
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

/** Megabytes of a process that are in memory; Linux alone says so in a file. */
function memory(pid: number): number {
  const line = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  return Number(line?.[1]) / 1000
}
