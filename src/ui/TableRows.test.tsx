// @vitest-environment jsdom
import { render, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { TableRows } from './TableRows'

const rows = (count: number) => (
  <table><tbody><TableRows rows={Array.from({ length: count }, (_, n) => n)}>{(n) => <tr key={n}><td>{n}</td></tr>}</TableRows></tbody></table>
)
const drawn = () => screen.queryAllByRole('row').length

const { innerHeight } = window
afterEach(() => {
  window.innerHeight = innerHeight
  document.documentElement.removeAttribute('style')
})

it.each([[900, 18], [1440, 31], [120, 1]])('in a window of %i pixels a long table begins with %i rows, has all in the end, and a short change loses none', async (height, first) => {
  window.innerHeight = height
  const { rerender } = render(rows(50))
  expect(drawn()).toBe(first)
  await waitFor(() => expect(drawn()).toBe(50))
  rerender(rows(30))
  expect(drawn()).toBe(30)
})

it('begins with more rows once they are lower', async () => {
  window.innerHeight = 900
  document.documentElement.style.cssText = 'font-size: 16px; --row-height: 2rem'
  const { unmount } = render(rows(50))
  await waitFor(() => expect(drawn()).toBe(50))
  unmount()
  render(rows(50))
  expect(drawn()).toBe(22)
})
