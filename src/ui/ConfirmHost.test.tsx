// @vitest-environment jsdom
import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test, vi } from 'vitest'
import { confirm, useConfirm } from '~/stores/confirm.store'
import { ConfirmHost } from './ConfirmHost'

const question = { title: 'Delete avatar Maya?', body: 'It cannot be restored.', confirmLabel: 'Delete avatar', tone: 'danger' as const }

beforeEach(() => useConfirm.getState().declined())

const explain = (error: unknown) => ({ title: 'Not deleted', detail: `${String(error)} Nothing was changed.` })

function ask(request: Parameters<typeof confirm>[0]): Promise<boolean> {
  let answer: Promise<boolean> = Promise.resolve(false)
  act(() => {
    answer = confirm(request)
  })
  return answer
}

test('names the consequences; Escape is no', async () => {
  render(<ConfirmHost explain={explain} />)
  const answer = ask({ ...question, consequences: ['Its 12 conversations stay.'] })
  expect(screen.getByRole('alertdialog', { name: question.title, description: question.body })).toBeTruthy()
  expect(screen.getByRole('listitem').textContent).toBe('Its 12 conversations stay.')
  expect(document.activeElement?.textContent).toBe('Cancel')
  await userEvent.keyboard('{Escape}')
  await expect(answer).resolves.toBe(false)
})

test('asks to type the name first', async () => {
  render(<ConfirmHost explain={explain} />)
  const answer = ask({ ...question, typed: 'Maya' })
  const deed = screen.getByRole('button', { name: 'Delete avatar' })
  await userEvent.click(deed)
  expect(screen.getByRole('alertdialog')).toBeTruthy()
  await userEvent.type(screen.getByRole('textbox', { name: /Type “Maya”/ }), 'Maya')
  await userEvent.click(deed)
  await expect(answer).resolves.toBe(true)
})

test('shows the failure inside itself and stays open', async () => {
  render(<ConfirmHost explain={explain} />)
  const action = vi.fn<() => Promise<void>>().mockRejectedValueOnce(new Error('The API did not answer.')).mockResolvedValueOnce()
  const answer = ask({ ...question, action })
  await userEvent.click(screen.getByRole('button', { name: 'Delete avatar' }))
  expect((await screen.findByRole('alert')).textContent).toBe('Not deletedError: The API did not answer. Nothing was changed.')
  await userEvent.click(screen.getByRole('button', { name: 'Delete avatar' }))
  await expect(answer).resolves.toBe(true)
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
})
