// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { FormEvent } from 'react'
import { expect, test, vi } from 'vitest'
import { Button } from './Button'
import { IconButton } from './IconButton'

test('is a plain button, not a submit, and calls back once', async () => {
  const onClick = vi.fn<() => void>()
  render(<Button onClick={onClick}>Save</Button>)
  const button = screen.getByRole('button', { name: 'Save' })
  expect(button.getAttribute('type')).toBe('button')
  await userEvent.click(button)
  expect(onClick).toHaveBeenCalledTimes(1)
})

test('refused, it stays focusable, says why and does nothing, by mouse or keyboard', async () => {
  const onClick = vi.fn<() => void>()
  const onSubmit = vi.fn<(event: FormEvent) => void>((event) => event.preventDefault())
  render(
    <form onSubmit={onSubmit}>
      <Button type="submit" onClick={onClick} disabledReason="The avatar is still processing.">
        Save
      </Button>
    </form>,
  )
  const button = screen.getByRole('button', { name: 'Save' })
  expect(button.getAttribute('aria-disabled')).toBe('true')
  await userEvent.tab()
  expect(document.activeElement).toBe(button)
  expect((await screen.findByRole('tooltip')).textContent).toContain('still processing')
  await userEvent.keyboard('{Enter}')
  await userEvent.click(button)
  expect(onClick).not.toHaveBeenCalled()
  expect(onSubmit).not.toHaveBeenCalled()
})

test('loading, it keeps its name and ignores presses', async () => {
  const onClick = vi.fn<() => void>()
  render(
    <Button loading onClick={onClick}>
      Save
    </Button>,
  )
  const button = screen.getByRole('button', { name: 'Save' })
  expect(button.getAttribute('aria-busy')).toBe('true')
  await userEvent.click(button)
  expect(onClick).not.toHaveBeenCalled()
})

test('an icon button is named by its label', () => {
  render(<IconButton label="Delete avatar" icon={<svg />} />)
  expect(screen.getByRole('button', { name: 'Delete avatar' })).toBeTruthy()
})

test('when the reason goes, the button stays the same element and keeps focus', async () => {
  const { rerender } = render(<Button disabledReason="Nothing was changed.">Save</Button>)
  const button = screen.getByRole('button', { name: 'Save' })
  button.focus()
  rerender(<Button disabledReason={false}>Save</Button>)
  expect(screen.getByRole('button', { name: 'Save' })).toBe(button)
  expect(document.activeElement).toBe(button)
  expect(button.hasAttribute('aria-disabled')).toBe(false)
})
