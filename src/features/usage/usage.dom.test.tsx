// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { renderRoute } from '~/test/renderRoute'

const DAY = 86_400_000
const MODELS = ['gen4.5', 'gen4_turbo', 'veo3.1', 'a_model_nobody_knows']

const home = process.env.TZ
afterEach(() => {
  process.env.TZ = home
})

/** Answers any days with numbers of their own, and notes what was asked for. */
function account() {
  const asked: { days: number; first: string; sum: number }[] = []
  const intercept = async (request: Request) => {
    if (new URL(request.url).pathname !== '/v1/organization/usage') return undefined
    const { startDate, beforeDate } = (await request.clone().json()) as { startDate: string; beforeDate: string }
    const [start, end] = [Date.parse(startDate), Date.parse(beforeDate)]
    const results = Array.from({ length: (end - start) / DAY }, (_, n) => {
      const at = start + n * DAY
      const d = at / DAY
      return { date: new Date(at).toISOString().slice(0, 10), usedCredits: MODELS.map((model, m) => ({ model, amount: ((d * 7919 + m * 104_729) % 900) - (d % 13 === m ? 850 : 0) })) }
    })
    asked.push({ days: results.length, first: startDate, sum: results.flatMap(({ usedCredits }) => usedCredits).reduce((sum, { amount }) => sum + amount, 0) })
    return Response.json({ results, models: MODELS })
  }
  return { asked, intercept }
}

const number = (element: Element | null | undefined) => Number(element?.textContent?.replaceAll(',', ''))

describe.each(['Pacific/Pago_Pago', 'Pacific/Kiritimati', 'Asia/Kolkata', 'Europe/Berlin'])('in %s', (zone) => {
  it('400 days over both changes of the clocks come in pieces, and every sum on the page is the API’s', async () => {
    process.env.TZ = zone
    const { asked, intercept } = account()
    renderRoute('/usage?from=2025-02-20&to=2026-03-26&top=all&table=days', { intercept })
    const table = await screen.findByRole<HTMLTableElement>('table', { name: 'Credits by week' })
    const pieces = asked.filter(({ first }) => first >= '2025-02-20' && first < '2026-03-27').toSorted((one, other) => (one.first < other.first ? -1 : 1))
    expect(pieces.map(({ days }) => days)).toEqual([90, 90, 90, 90, 40])
    const sum = pieces.reduce((total, piece) => total + piece.sum, 0)

    expect(number(screen.getByText('Total', { selector: 'dt' }).nextElementSibling)).toBe(sum)
    const rows = [...table.rows].slice(1)
    const totals = rows.map(({ cells }) => number(cells[1]))
    expect(totals.at(-1)).toBe(sum)
    expect(totals.slice(0, -1).reduce((total, week) => total + week, 0)).toBe(sum)
    // The first and last row begin and end with the days that were asked for, whatever day it is here.
    expect(rows[0]?.textContent).toMatch(/^Week 23 Mar – 26 Mar 2026 \(4 of 7 days\)/u)
    expect(rows.at(-2)?.textContent).toMatch(/^Week 20 Feb – 23 Feb 2025 \(4 of 7 days\)/u)
    const legend = await screen.findByRole('list', { name: 'Models in the chart' })
    const values = [...legend.querySelectorAll('button[aria-pressed] > span:last-child')].map(number)
    expect(values).toHaveLength(MODELS.length)
    expect(values.reduce((total, value) => total + value, 0)).toBe(sum)
  })
})
