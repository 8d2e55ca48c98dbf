// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { EmptyMessage } from './EmptyMessage'
import { ErrorMessage } from './ErrorMessage'
import { Timestamp } from './Timestamp'
import { UserText } from './UserText'

test('an empty message teaches the next step', async () => {
  const onClick = vi.fn<() => void>()
  render(<EmptyMessage title="No avatars yet" body="Create one." action={{ label: 'Create avatar', onClick }} />)
  expect(screen.getByRole('heading', { name: 'No avatars yet' })).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Create avatar' }))
  expect(onClick).toHaveBeenCalledTimes(1)
})

test('an error is an alert, can be tried again, and folds its technical part', async () => {
  const onRetry = vi.fn<() => void>()
  render(<ErrorMessage title="Nothing came back" onRetry={onRetry} docUrl="https://docs.example/e" technical="502" />)
  expect(screen.getByRole('alert').textContent).toContain('Nothing came back')
  expect(screen.getByRole('link', { name: /About this error/ }).getAttribute('href')).toBe('https://docs.example/e')
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(onRetry).toHaveBeenCalledTimes(1)
  expect(screen.getByText('502').closest('details')?.open).toBe(false)
})

test('an error links nowhere dangerous', () => {
  render(<ErrorMessage title="x" docUrl="javascript:alert(1)" />)
  expect(screen.queryByRole('link')).toBeNull()
})

test('a stranger’s text is text and finds its own direction', () => {
  render(<UserText>{'<img src=x onerror=alert(1)> שלום'}</UserText>)
  const text = screen.getByText(/onerror/)
  expect(text.getAttribute('dir')).toBe('auto')
  expect(text.children.length).toBe(0)
})

test('a moment has a machine-readable time; none is a dash', () => {
  const { container, rerender } = render(<Timestamp at="2026-11-22T17:44:06+01:00" />)
  expect(container.querySelector('time')?.dateTime).toBe('2026-11-22T16:44:06.000Z')
  rerender(<Timestamp at="soon" />)
  expect(container.textContent).toBe('—')
})
