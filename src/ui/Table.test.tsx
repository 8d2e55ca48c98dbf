// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { Pager } from './Pager'
import { SortHeader } from './SortHeader'
import { Table } from './Table'

test('is a named table whose headers say how they sort', async () => {
  const onSort = vi.fn<() => void>()
  render(
    <Table label="Avatars" busy>
      <thead>
        <tr>
          <SortHeader direction="desc" onSort={onSort}>
            Name
          </SortHeader>
          <SortHeader direction={undefined} onSort={onSort}>
            Created
          </SortHeader>
        </tr>
      </thead>
      <tbody />
    </Table>,
  )
  expect(screen.getByRole('table', { name: 'Avatars' }).getAttribute('aria-busy')).toBe('true')
  expect(screen.getByRole('columnheader', { name: 'Name' }).getAttribute('aria-sort')).toBe('descending')
  expect(screen.getByRole('columnheader', { name: 'Created' }).getAttribute('aria-sort')).toBe('none')
  await userEvent.click(screen.getByRole('button', { name: 'Created' }))
  expect(onSort).toHaveBeenCalledTimes(1)
})

test('scrolls in a region of its name that the keyboard reaches, only where it is too wide', () => {
  const width = vi.spyOn(Element.prototype, 'scrollWidth', 'get').mockReturnValue(900)
  vi.stubGlobal(
    'ResizeObserver',
    class {
      measure: () => void
      constructor(measure: () => void) {
        this.measure = measure
      }
      observe() {
        this.measure()
      }
      disconnect() {}
    },
  )
  const { rerender, unmount } = render(<Table label="Avatars">{null}</Table>)
  rerender(<Table label="Avatars">{null}</Table>)
  expect(screen.getByRole('region', { name: 'Avatars' }).getAttribute('tabindex')).toBe('0')
  unmount()
  width.mockReturnValue(0)
  render(<Table label="Avatars">{null}</Table>)
  expect(screen.queryByRole('region')).toBeNull()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

test('the pager’s missing ways are refused with a reason, not hidden', async () => {
  const onNext = vi.fn<() => void>()
  render(<Pager label="Avatars" onNext={onNext} />)
  expect(screen.getByRole('navigation', { name: 'Avatars: pages' })).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Previous' }).getAttribute('aria-disabled')).toBe('true')
  await userEvent.click(screen.getByRole('button', { name: 'Next' }))
  expect(onNext).toHaveBeenCalledTimes(1)
})
