import { useEffect, type RefObject } from 'react'

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }

/**
 * Keys for a table's rows while the focus is in one of them: up, down, j and k move from row to row, Home and End to
 * the first and last, x chooses. Enter follows the row's link by itself. The listener is the table's own, for the rows
 * are no controls: their links are.
 */
export function useRowKeys(table: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const body = table.current
    if (!body) return undefined
    const move = (event: KeyboardEvent) => moveBetweenRows(event, body)
    body.addEventListener('keydown', move)
    return () => body.removeEventListener('keydown', move)
  }, [table])
}

function moveBetweenRows(event: KeyboardEvent, body: HTMLElement): void {
  if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement)) return
  const row = event.target.closest('tr')
  if (event.key === 'x' && row) {
    event.preventDefault()
    row.querySelector<HTMLElement>('[type="checkbox"], [role="checkbox"]')?.click()
    return
  }
  const links = [...body.querySelectorAll<HTMLElement>('a.row-link')]
  const at = links.findIndex((link) => link.closest('tr') === row)
  const step = STEPS[event.key]
  const target = event.key === 'Home' ? links[0] : event.key === 'End' ? links.at(-1) : step === undefined ? undefined : links[at + step]
  if (!target) return
  event.preventDefault()
  target.focus()
}
