// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { gate, pretend, serveProxy, taskId, until } from './testing'

const path = `/v1/tasks/${taskId}`

async function countingApi() {
  let count = 0
  return pretend(() => Response.json({ id: taskId, count: (count += 1) }))
}

describe('the poll budget', () => {
  it.each([path, `/v1/workflow_invocations/${taskId}`])('makes one upstream GET of twenty at once: %s', async (polledPath) => {
    const { opened, open } = gate()
    const { origin: upstream, seen } = await pretend(() => opened.then(() => Response.json({ id: taskId })))
    const { origin } = await serveProxy(upstream)
    const answers = Array.from({ length: 20 }, () => fetch(origin + polledPath))
    await until(() => seen.length === 1)
    open()
    for (const answer of answers) expect(await (await answer).json()).toEqual({ id: taskId })
    expect(seen).toHaveLength(1)
  })

  it('serves the last answer until five seconds are over', async () => {
    const { origin: upstream, seen } = await countingApi()
    const { origin, clock } = await serveProxy(upstream)
    const ask = async () => (await fetch(origin + path)).json()
    expect(await ask()).toMatchObject({ count: 1 })
    clock.ms += 4999
    expect(await ask()).toMatchObject({ count: 1 })
    expect(await (await fetch(`${origin}${path.toUpperCase().replace('/V1/TASKS', '/v1/tasks')}?again=1`)).json()).toMatchObject({ count: 1 })
    clock.ms += 1
    expect(await ask()).toMatchObject({ count: 2 })
    expect(seen).toHaveLength(2)
  })

  it('keeps to the interval that it was given', async () => {
    const { origin: upstream, seen } = await countingApi()
    const { origin, clock } = await serveProxy(upstream, { pollSeconds: 0.5 })
    await fetch(origin + path)
    clock.ms += 500
    await fetch(origin + path)
    expect(seen).toHaveLength(2)
  })

  it('holds an error for one interval and no longer', async () => {
    let count = 0
    const { origin: upstream } = await pretend(() => ((count += 1) === 1 ? Response.json({ error: 'x' }, { status: 503 }) : Response.json({})))
    const { origin, clock } = await serveProxy(upstream)
    const ask = async () => (await fetch(origin + path)).status
    expect([await ask(), await ask(), count]).toEqual([503, 503, 1])
    clock.ms += 5000
    expect([await ask(), count]).toEqual([200, 2])
  })

  it('forgets a task that was deleted', async () => {
    let isGone = false
    const { origin: upstream } = await pretend(({ method }) => {
      if (method === 'DELETE') isGone = true
      if (method === 'DELETE') return new Response(null, { status: 204 })
      return isGone ? Response.json({ error: 'Could not find Task' }, { status: 404 }) : Response.json({})
    })
    const { origin } = await serveProxy(upstream)
    expect((await fetch(origin + path)).status).toBe(200)
    expect((await fetch(origin + path, { method: 'DELETE' })).status).toBe(204)
    expect((await fetch(origin + path)).status).toBe(404)
  })

  it('does not hold other resources', async () => {
    const { origin: upstream, seen } = await countingApi()
    const { origin } = await serveProxy(upstream)
    for (const _ of [1, 2, 3]) await fetch(`${origin}/v1/avatars?limit=5`)
    expect(seen.map((request) => request.path)).toEqual(Array(3).fill('/v1/avatars?limit=5'))
  })

  it('remembers a bounded number of tasks', async () => {
    const { origin: upstream, seen } = await countingApi()
    const { origin } = await serveProxy(upstream, { limits: { polls: 2 } })
    const paths = [1, 2, 3].map((n) => path.replace(/.$/, String(n)))
    for (const one of [...paths, paths[2]!]) await fetch(origin + one)
    expect(seen).toHaveLength(3)
    await fetch(origin + paths[0]!)
    expect(seen).toHaveLength(4)
  })
})
