// @vitest-environment jsdom
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { Button } from './Button'
import { Dialog } from './Dialog'
import { Menu } from './Menu'
import { MenuItem } from './MenuItem'

function Page({ sticky = false }: { sticky?: boolean }) {
  const [open, setOpen] = useState(false)
  return (
    <main>
      <Button onClick={() => setOpen(true)}>Attach</Button>
      <Menu trigger={<Button>More</Button>}>
        <MenuItem onSelect={() => setOpen(true)}>Attach from menu</MenuItem>
        <MenuItem onSelect={() => setOpen(true)} disabledReason="Still processing.">
          Refused
        </MenuItem>
      </Menu>
      <Dialog open={open} onOpenChange={setOpen} sticky={sticky} title="Attach documents" description="They are read at every answer.">
        <input aria-label="Search" />
      </Dialog>
    </main>
  )
}

test('is named, described and modal, and Escape brings focus back to what opened it', async () => {
  render(<Page />)
  const opener = screen.getByRole('button', { name: 'Attach' })
  await userEvent.click(opener)
  const dialog = await screen.findByRole('dialog', { name: 'Attach documents', description: 'They are read at every answer.' })
  expect(dialog.getAttribute('aria-modal')).toBe('true')
  expect(dialog.contains(document.activeElement)).toBe(true)
  await userEvent.tab()
  await userEvent.tab()
  await userEvent.tab()
  expect(dialog.contains(document.activeElement)).toBe(true)
  await userEvent.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await waitFor(() => expect(document.activeElement).toBe(opener))
})

test('opened from a menu, focus comes back to the menu’s button', async () => {
  render(<Page />)
  await userEvent.click(screen.getByRole('button', { name: 'More' }))
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Attach from menu' }))
  await screen.findByRole('dialog')
  await userEvent.click(screen.getByRole('button', { name: 'Close' }))
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'More' })))
})

test('sticky, Escape does not close it but its button does', async () => {
  render(<Page sticky />)
  await userEvent.click(screen.getByRole('button', { name: 'Attach' }))
  await screen.findByRole('dialog')
  await userEvent.keyboard('{Escape}')
  expect(screen.getByRole('dialog')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Close' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})

test('a refused menu item can be reached, says why, and does nothing', async () => {
  render(<Page />)
  await userEvent.click(screen.getByRole('button', { name: 'More' }))
  const item = await screen.findByRole('menuitem', { name: /Refused/ })
  expect(item.getAttribute('aria-disabled')).toBe('true')
  expect(item.textContent).toContain('Still processing.')
  await userEvent.click(item)
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('writes no <style> element, which the strict CSP would refuse', async () => {
  render(<Page />)
  const before = document.querySelectorAll('style').length
  await userEvent.click(screen.getByRole('button', { name: 'Attach' }))
  await screen.findByRole('dialog')
  expect(document.querySelectorAll('style').length).toBe(before)
})
