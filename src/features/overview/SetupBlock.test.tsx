// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { ApiError } from '~/api/errors'
import { renderRoute } from '~/test/renderRoute'
import { prepareSetup } from './prepareSetup'
import { useSetup } from './setup.store'

type Answer = () => Response | Promise<Response>

/** The overview of a server that has a key, whose API answers the question for the organization so. */
function live(organization?: Answer) {
  return renderRoute('/', {
    intercept: (request) => (new URL(request.url).pathname === '/proxy/status' ? Response.json({ mode: 'live', version: '1', pollSeconds: 5 }) : undefined),
    api: (request) => (new URL(request.url).pathname === '/v1/organization' ? organization?.() : undefined),
  })
}

const setup = async (name: string | RegExp) => within(await screen.findByRole('region', { name }))
const steps = (region: ReturnType<typeof within>) => within(region.getByRole('list', { name: 'Checked' })).getAllByRole('listitem').map(({ textContent }) => textContent)

/** As undici says it when nothing listens, and when a connection dies on the way. */
const unreachable = () => {
  throw Object.assign(new TypeError('fetch failed'), { cause: { code: 'ECONNREFUSED' } })
}
const broken = () => {
  throw new TypeError('fetch failed')
}

describe('the check of a server with a key', () => {
  beforeEach(() => useSetup.setState({ isRead: false }))

  it('says in one place that API, key, organization and credits are well, once', async () => {
    const { user } = live()
    const region = await setup('You are live')
    expect(steps(region)).toEqual(['API: answers', 'Key: accepted', expect.stringMatching(/^Organization: \d+ models allowed$/), 'Credits: 18,240 credits'])
    expect(screen.queryByRole('region', { name: /nothing here is billed/ })).toBeNull()
    await user.click(region.getByRole('button', { name: 'Understood' }))
    expect(screen.queryByRole('region', { name: 'You are live' })).toBeNull()
  })

  it.each<[string, Answer, string, RegExp, string[]]>([
    ['no key', () => Response.json({ error: 'No API key was given.' }, { status: 401 }), 'There is no API key', /Set RUNWAYML_API_SECRET/, ['API: answers', 'Key: missing']],
    ['a key refused', () => Response.json({ error: 'The API key is not valid.' }, { status: 401 }), 'RunwayML refuses the API key', /mistyped, disabled/, ['API: answers', 'Key: refused']],
    ['a key that may not', () => Response.json({ error: 'Forbidden' }, { status: 403 }), 'The API key may not see its organization', /suspended/, ['API: answers', 'Key: known', 'Organization: not allowed']],
    ['nothing listening', unreachable, 'RunwayML cannot be reached', /network and firewall/, ['API: not reached']],
    ['a broken connection', broken, 'RunwayML cannot be reached', /network and firewall/, ['API: not reached']],
    ['a bad gateway', () => new Response('<h1>Bad gateway</h1>', { status: 502, headers: { 'content-type': 'text/html' } }), 'RunwayML is out of order', /Nothing was charged/, ['API: out of order']],
    ['silence', () => new Response(null, { status: 504 }), 'RunwayML does not answer in time', /Nothing was charged/, ['API: too slow']],
    ['another program', () => new Response('hello', { headers: { 'content-type': 'text/plain' } }), 'The key could not be checked', /RUNWAYML_BASE_URL/, ['API: not understood']],
  ])('has its own sentence for %s', async (_name, answer, title, advice, known) => {
    live(answer)
    const region = await setup(title)
    expect(region.getByText(advice)).toBeDefined()
    expect(steps(region).filter((step) => !step?.endsWith('not known yet'))).toEqual(known)
  })

  it('says when there are no credits, and finds them when they came', async () => {
    let credits = 0
    const { user } = renderRoute('/', {
      intercept: async (request, forward) => {
        const { pathname } = new URL(request.url)
        if (pathname === '/proxy/status') return Response.json({ mode: 'live', version: '1', pollSeconds: 5 })
        if (pathname !== '/v1/organization') return undefined
        const organization: object = await (await forward()).json()
        return Response.json({ ...organization, creditBalance: credits })
      },
    })
    const region = await setup('This organization has no credits')
    expect(steps(region)).toEqual(['API: answers', 'Key: accepted', expect.stringContaining('Organization: '), 'Credits: none left'])
    credits = 500
    await user.click(region.getByRole('button', { name: 'Check again' }))
    expect(steps(await setup('You are live')).at(-1)).toBe('Credits: 500 credits')
  })

  it('tells its own server from RunwayML, and a time-out of either', () => {
    const of = (code: string, status = 0) => prepareSetup({ error: new ApiError('x', { status, code, outcome: 'failed' }) }).title
    expect(of('client.network')).toBe('Greenroom’s own server does not answer')
    expect(of('client.timeout')).toBe('RunwayML does not answer in time')
    expect(of('proxy.upstream_timeout', 504)).toBe('RunwayML does not answer in time')
    expect(of('proxy.password_required', 401)).toBe('This dashboard asks for its password')
    expect(prepareSetup({ error: new Error('a mistake') }).title).toBe('The key could not be checked')
  })
})
