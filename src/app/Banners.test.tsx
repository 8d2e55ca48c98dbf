// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { renderRoute } from '~/test/renderRoute'

const HOUR_MS = 3_600_000

/** The whole dashboard, with an API whose clock is so many hours ahead of this device's. */
const renderWith = (hours: number) =>
  renderRoute('/settings', {
    api: (request) => (request.url.endsWith('/v1/organization') ? new Response('{}', { headers: { 'content-type': 'application/json', date: new Date(Date.now() + hours * HOUR_MS).toUTCString() } }) : undefined),
  })

it.each([
  [7, /^The clock of this device is 7 h behind RunwayML’s\./],
  [-26, /^The clock of this device is 1 d ahead of RunwayML’s\./],
])('says so when the clock is wrong by %i hours', async (hours, sentence) => {
  const { queryClient } = renderWith(hours)
  await screen.findByRole('heading', { level: 1, name: 'Settings' })
  // The proxy learns it from the API's first answer, the page from the proxy's next.
  await queryClient.refetchQueries()
  await queryClient.refetchQueries()
  expect(await screen.findByText(sentence)).toBeDefined()
})

it('says nothing of a minute', async () => {
  const { queryClient } = renderWith(1 / 60)
  await screen.findByRole('heading', { level: 1, name: 'Settings' })
  await queryClient.refetchQueries()
  await queryClient.refetchQueries()
  expect(screen.queryByText(/^The clock/)).toBeNull()
})
