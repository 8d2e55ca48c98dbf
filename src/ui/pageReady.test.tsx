// @vitest-environment jsdom
import { render } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { pageReady } from './pageReady'

it('waits for the heading, and for all that is busy', async () => {
  const { rerender } = render(<main />)
  const heard = vi.fn<() => void>()
  void pageReady().then(heard)
  const settle = () => new Promise((resolve) => setTimeout(resolve, 60))
  rerender(<main><h1>Usage</h1><p aria-busy="true">…</p></main>)
  await settle()
  expect(heard).not.toHaveBeenCalled()
  rerender(<main><h1>Usage</h1><p>There</p></main>)
  await settle()
  expect(heard).toHaveBeenCalledOnce()
})
