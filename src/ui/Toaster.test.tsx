// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { toast, useToasts } from './toast'
import { Toaster } from './Toaster'

beforeEach(() => {
  useToasts.setState({ toasts: [] })
  // jsdom lacks it; Radix Toast asks for it while swiping.
  HTMLElement.prototype.hasPointerCapture = () => false
})

test('shows news with its action, and goes when dismissed', async () => {
  const onClick = vi.fn<() => void>()
  render(<Toaster />)
  act(() => void toast.success('Avatar created', { description: 'It takes about 30 s.', action: { label: 'Open', onClick } }))
  expect(screen.getByText('Avatar created')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Open' }))
  expect(onClick).toHaveBeenCalledTimes(1)
  expect(screen.queryByText('Avatar created')).toBeNull()

  act(() => void toast.error('Upload failed'))
  await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }))
  expect(screen.queryByText('Upload failed')).toBeNull()
})

test('errors stay, at most four are kept', () => {
  toast.error('One')
  expect(useToasts.getState().toasts[0]?.duration).toBe(Number.POSITIVE_INFINITY)
  for (const title of ['Two', 'Three', 'Four', 'Five']) toast.message(title)
  expect(useToasts.getState().toasts.map(({ title }) => title)).toEqual(['Two', 'Three', 'Four', 'Five'])
})
