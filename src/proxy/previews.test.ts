// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { create, gate, newKey, pretend, serveProxy, until } from './testing'

const path = '/v1/voices/preview'
const wish = { prompt: 'A calm narrator in his sixties.', model: 'eleven_ttv_v3' }

/** An API that makes previews, and a store that has them. */
async function setUp(answer: (store: string) => Response | Promise<Response> = (store) => Response.json({ url: `${store}/p.mp3?_jwt=a.e30.c`, durationSecs: 4 })) {
  const store = await pretend(() => new Response('sound', { headers: { 'content-type': 'audio/mpeg' } }))
  const api = await pretend(() => answer(store.origin))
  return { store, api, ...(await serveProxy(api.origin)) }
}

describe('previews of voices, which only the answer of their create tells of', () => {
  it('serves one by the key that made it, in either case, without asking the API again', async () => {
    const { origin, api, store } = await setUp()
    const key = newKey()
    await fetch(origin + path, create(key, wish))
    for (const written of [key, key.toUpperCase()]) {
      const answer = await fetch(`${origin}/media/previews/${written}`)
      expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([200, 'audio/mpeg', 'sound'])
      expect(answer.headers.get('content-disposition')).toContain('voice-candidate-')
    }
    expect(api.seen).toHaveLength(1)
    expect(store.seen.every(({ headers }) => headers.get('authorization') === null)).toBe(true)
  })

  it('has nothing for a key that made something else, was refused, or is not known', async () => {
    const { origin, store } = await setUp()
    const other = newKey()
    await fetch(`${origin}/v1/image_to_video`, create(other, wish))
    const { origin: refusing, store: unasked } = await setUp(() => Response.json({ error: 'no', url: 'https://example.com/x.mp3' }, { status: 400 }))
    const refused = newKey()
    await fetch(refusing + path, create(refused, wish))
    const answers = [`${origin}/media/previews/${other}`, `${refusing}/media/previews/${refused}`, `${origin}/media/previews/${newKey()}`, `${origin}/media/previews/${newKey()}.mp3`]
    for (const address of answers) expect((await fetch(address)).status).toBe(404)
    expect([store.seen, unasked.seen]).toEqual([[], []])
  })

  it('has nothing yet while it is being made, and then has it', async () => {
    const { opened, open } = gate()
    const { origin, api } = await setUp((store) => opened.then(() => Response.json({ url: `${store}/p.mp3`, durationSecs: 4 })))
    const key = newKey()
    const made = fetch(origin + path, create(key, wish))
    await until(() => api.seen.length === 1)
    expect((await fetch(`${origin}/media/previews/${key}`)).status).toBe(404)
    open()
    await made
    expect((await fetch(`${origin}/media/previews/${key}`)).status).toBe(200)
  })

  it('forgets after 24 hours, with the create', async () => {
    const { origin, clock } = await setUp()
    const key = newKey()
    await fetch(origin + path, create(key, wish))
    clock.ms += 24 * 3_600_000
    expect((await fetch(`${origin}/media/previews/${key}`)).status).toBe(404)
  })

  it.each(['http://169.254.169.254/latest', 'https://localhost/x', 'file:///etc/passwd', 'data:audio/wav,x', 7])('never fetches %s, whatever the API answered', async (url) => {
    const asked: string[] = []
    const api = await pretend(() => Response.json({ url, durationSecs: 4 }))
    const external = async (request: Request) => {
      asked.push(request.url)
      return new Response('secret')
    }
    const { origin } = await serveProxy(api.origin, { external, loopbackMedia: false })
    const key = newKey()
    await fetch(origin + path, create(key, wish))
    expect((await fetch(`${origin}/media/previews/${key}`)).status).toBe(502)
    expect(asked).toEqual([])
  })
})
