/** The sandbox as a process of its own that tells of every look at a task: a line `look ID MILLISECONDS` each. */
import { seedWorld } from '../../src/sandbox/seed/seed'
import { serveSandbox } from '../../src/sandbox/serve'

const { SANDBOX_SPEED = '1', SANDBOX_SLOTS } = process.env

const { origin, sandbox } = await serveSandbox({
  speed: Number(SANDBOX_SPEED),
  makeSeed(scenario, now) {
    const seed = seedWorld(scenario, now)
    if (!SANDBOX_SLOTS) return seed
    const slots = { maxConcurrentGenerations: Number(SANDBOX_SLOTS) }
    const models = Object.fromEntries(Object.entries(seed.organization.models).map(([model, limits]) => [model, { ...limits, ...slots }]))
    return { ...seed, organization: { ...seed.organization, models } }
  },
})

const answer = sandbox.fetch.bind(sandbox)
sandbox.fetch = (request) => {
  const id = /\/v1\/tasks\/([\w-]+)$/u.exec(request.url)?.[1]
  if (id && request.method === 'GET') process.stdout.write(`look ${id} ${Date.now()}\n`)
  return answer(request)
}
process.stdout.write(`${origin}\n`)
