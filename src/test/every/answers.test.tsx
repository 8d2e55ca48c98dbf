// @vitest-environment jsdom
/** Every page × random answers that the contract allows, now or in a later version: it draws, and draws no nonsense. */
import { act, screen, waitFor } from '@testing-library/react'
import * as fc from 'fast-check'
import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { answersOf } from '~/contract/answers'
import { matchOperation } from '~/contract/operations'
import { renderRoute } from '../renderRoute'
import { addressOf, places, reading, setStage, type Stage } from './places'

/** Of each operation, divided among its pages. */
const ROUNDS = Number(process.env.ROUNDS ?? 200)
/** The same every time, so that what fails, fails again; SEED for others. */
const seed = Number(process.env.SEED ?? 7)

let stage: Stage
beforeAll(async () => {
  stage = await setStage()
})

/** What JavaScript says of what it has no value for, where a person or a screen reader comes across it. */
const nonsense = /\bundefined\b|\[object |\bNaN\b|Invalid Date/
const attributes = ['aria-label', 'aria-valuetext', 'title', 'href', 'src', 'alt', 'placeholder', 'datetime', 'style', 'd'] as const

function nonsenseIn(root: Element): string[] {
  const found: string[] = []
  for (const element of root.querySelectorAll('*')) {
    for (const name of attributes) {
      const value = element.getAttribute(name)
      if (value !== null && nonsense.test(value)) found.push(`${name}="${value}" of ${element.outerHTML.slice(0, 200)}`)
    }
    if (/^javascript:/i.test(element.getAttribute('href') ?? '')) found.push(element.outerHTML.slice(0, 200))
  }
  const text = root.textContent.match(new RegExp(`.{0,60}(?:${nonsense.source}).{0,60}`, 's'))
  return text ? [...found, text[0]] : found
}

describe.each(reading)('%s', (operation) => {
  test.each(places[operation] ?? [])(`draws whatever it answers at %s (${ROUNDS} rounds, SEED=${seed})`, async (place) => {
    const answers = fc.sample(answersOf(operation), { numRuns: Math.ceil(ROUNDS / (places[operation]?.length ?? 1)), seed })
    let answer: unknown
    const errors: unknown[] = []
    onTestFinished(() => void vi.restoreAllMocks())
    vi.spyOn(console, 'error').mockImplementation((...words) => void errors.push(words))
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const { container, router, queryClient } = renderRoute(addressOf(place, stage), {
      sandbox: stage.sandbox,
      api: (request) => (answer !== undefined && matchOperation(request.method, new URL(request.url).pathname)?.operation.id === operation ? Response.json(answer) : undefined),
    })
    const main = () => container.querySelector('main')
    const drawn = async () => {
      await waitFor(() => expect(main()?.querySelector('h1')).toBeTruthy(), { interval: 5 })
      await waitFor(() => expect(main()?.querySelector('[aria-busy=true]')).toBeNull(), { interval: 5 })
    }
    await drawn()
    const bad: string[] = []
    for (const [round, next] of answers.entries()) {
      answer = next
      errors.length = 0
      await act(() => queryClient.resetQueries())
      await drawn()
      const page = main()!
      const crash = /Something broke in this page.*/.exec(page.textContent)?.[0].slice(0, 200)
      const found = [...(crash === undefined ? [] : [crash, errors.flat().map((error) => (error instanceof Error ? error.stack : '')).join('').slice(0, 700)]), ...nonsenseIn(page)]
      if (found.length > 0) bad.push(`round ${round}: ${found.slice(0, 3).join('\n')}\n  of ${JSON.stringify(next).slice(0, 1500)}`)
      if (crash !== undefined) {
        act(() => router.history.push('/settings'))
        await screen.findByRole('heading', { level: 1, name: 'Settings' })
        act(() => router.history.push(addressOf(place, stage)))
      }
      if (bad.length >= 3) break
    }
    expect(bad.join('\n\n')).toBe('')
  }, 120_000)
})
