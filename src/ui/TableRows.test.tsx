// @vitest-environment jsdom
import { render, screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { TableRows } from './TableRows'

it('a long table begins with what a window shows, has all its rows in the end, and a short change loses none', async () => {
  const rows = (count: number) => (
    <table><tbody><TableRows rows={Array.from({ length: count }, (_, n) => n)}>{(n) => <tr key={n}><td>{n}</td></tr>}</TableRows></tbody></table>
  )
  const { rerender } = render(rows(50))
  expect(screen.getAllByRole('row')).toHaveLength(20)
  await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(50))
  rerender(rows(30))
  expect(screen.getAllByRole('row')).toHaveLength(30)
})
