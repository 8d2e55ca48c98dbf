// @vitest-environment jsdom
/** Every page × every failure of what it reads: what a person sees, and how they get on. */
import { act, screen, waitFor } from '@testing-library/react'
import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { matchOperation } from '~/contract/operations'
import { renderRoute } from '../renderRoute'
import { failures, type Failure } from './failures'
import { addressOf, places, reading, setStage, type Stage } from './places'

/** In the place of the 30 s after which a page gives up a read, in milliseconds. */
const PATIENCE = 1_000

/** A page that reads nothing and is drawn at once. */
const NOWHERE = '/nowhere'

let stage: Stage
beforeAll(async () => {
  stage = await setStage()
})

/** What the page shows of its own, by what a person can do with it. */
function seen(container: HTMLElement) {
  const main = container.querySelector('main')
  const all = (selector: string) => [...(main?.querySelectorAll<HTMLElement>(selector) ?? [])]
  return {
    text: main?.textContent ?? '',
    headings: all('h1').length,
    busy: all('[aria-busy=true]').map((element) => element.outerHTML.slice(0, 200)),
    alerts: all('[role=alert]').filter(({ textContent }) => textContent !== ''),
    again: all('[role=alert] button').filter(({ textContent }) => textContent === 'Try again'),
    // Pages of what is not there have no alert, but a way back.
    gone: /^There is no such /m.test(all('p, h2').map(({ textContent }) => textContent).join('\n')),
    links: all('a[href]').length,
  }
}

/** What no text of a page may say, whatever it was given. */
const forNobody = /\bundefined\b|\bNaN\b|\[object |Invalid Date|<!?\w+>/u

test('every operation that reads has a page', () => {
  expect(Object.keys(places).toSorted()).toEqual(reading.toSorted())
})

/** Failures that pages could tell from each other; the first page of each operation meets them all. */
const some = failures.filter(({ name }) => ['401', '404', '502 with HTML', 'no JSON'].includes(name))
const rows = reading.flatMap((operation) => (places[operation] ?? []).map((place, n) => [operation, place, n === 0 ? failures : some] as const))

describe.each(rows)('%s at %s', (operation, place, met) => {
  test('says what is wrong, whatever it is, and comes back when the API does', async () => {
    const timeout = AbortSignal.timeout.bind(AbortSignal)
    const spy = vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => timeout(ms === 30_000 ? PATIENCE : ms))
    onTestFinished(() => spy.mockRestore())
    let failure: Failure | undefined
    /** Requests that get no answer until the API is well again. */
    const waiting: (() => void)[] = []
    const fail = () => (failure?.name === '30 s of silence' ? new Promise<undefined>((resolve) => waiting.push(() => resolve(undefined))) : failure?.answer(new Request('https://api.invalid')))
    const { container, user, router, queryClient } = renderRoute(NOWHERE, {
      sandbox: stage.sandbox,
      api: (request) => (matchOperation(request.method, new URL(request.url).pathname)?.operation.id === operation ? fail() : undefined),
    })
    for (const each of met) {
      failure = each
      queryClient.clear()
      act(() => router.history.push(addressOf(place, stage)))
      const broken = await waitFor(() => {
        const now = seen(container)
        if ((now.alerts.length === 0 && !now.gone) || now.busy.length > 0) throw new Error(`${each.name}: nothing is said, or busy: ${now.busy.join('\n')}\n${now.text}`)
        return now
      }, { interval: 10 })
      // Whatever has words for a failure has another try, unless there is nothing to try: then there is a way back.
      const isWayOn = (broken.gone ? broken.links : broken.again.length) > 0
      expect({ failure: each.name, headings: broken.headings, nonsense: forNobody.exec(broken.text)?.[0], isWayOn }).toEqual({ failure: each.name, headings: 1, nonsense: undefined, isWayOn: true })

      failure = undefined
      for (const answer of waiting.splice(0)) answer()
      // Of tasks and runs the proxy holds an answer for one interval, which is 20 ms here, whatever it was.
      await new Promise((resolve) => setTimeout(resolve, 25))
      const said = broken.alerts.map(({ textContent }) => textContent)
      for (const button of broken.again) await user.click(button)
      await waitFor(() => {
        const now = seen(container)
        if (now.busy.length > 0 || now.alerts.some(({ textContent }) => said.includes(textContent))) throw new Error(`${each.name}: it did not come back: ${now.text}\nbusy: ${now.busy.join('\n')}`)
      }, { interval: 10 })

      act(() => router.history.push(NOWHERE))
      await screen.findByRole('heading', { level: 1, name: 'Nothing is here' })
    }
  }, 60_000)
})
