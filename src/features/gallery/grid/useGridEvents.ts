import type { FocusEvent, KeyboardEvent, MouseEvent } from 'react'
import { ledger } from '~/data/ledger'
import type { Selection } from '../selection.store'
import { moveTo } from './layout'

interface GridEvents {
  ids: readonly string[]
  columns: number
  /** Rows on one screen. */
  page: number
  selection: Selection
  onOpen: (id: string) => void
  onRemove: (ids: readonly string[]) => void
}

/** What presses and keys do in the grid; heard once for all tiles. */
export function useGridEvents({ ids, columns, page, selection, onOpen, onRemove }: GridEvents) {
  function onClick(event: MouseEvent) {
    const id = idOf(event.target)
    if (id === undefined) return
    const { toggled, extended, moved } = selection.getState()
    const deed = doOf(event.target)
    event.preventDefault()
    if (deed === 'star') void star(id)
    else if (event.shiftKey) extended(ids, id)
    else if (deed === 'select' || event.ctrlKey || event.metaKey) toggled(id)
    else {
      moved(id, false)
      onOpen(id)
    }
  }

  function onKeyDown(event: KeyboardEvent) {
    const id = idOf(event.target)
    const index = id === undefined ? -1 : ids.indexOf(id)
    if (id === undefined || index < 0 || event.altKey) return
    const ctrl = event.ctrlKey || event.metaKey
    const to = moveTo(index, { key: event.key, ctrl, page }, columns, ids.length)
    if (to !== undefined) go(index, to, event.shiftKey)
    else if (!act(event.key, id, ctrl, event.shiftKey)) return
    event.preventDefault()
  }

  function go(from: number, to: number, isRange: boolean) {
    const { anchor, moved, extended, toggled, selected } = selection.getState()
    const [here, there] = [ids[from], ids[to]]
    if (here === undefined || there === undefined) return
    if (isRange) {
      if (anchor === null && !selected.has(here)) toggled(here)
      extended(ids, there)
    }
    moved(there, true)
  }

  /** @returns whether the key means something */
  function act(key: string, id: string, ctrl: boolean, shift: boolean): boolean {
    const { toggled, extended, allChosen, cleared, selected } = selection.getState()
    if (key === ' ' && shift) extended(ids, id)
    else if (key === ' ') toggled(id)
    else if (key === 'Enter') onOpen(id)
    else if (key === 'a' && ctrl) allChosen(ids)
    else if (key === 'Escape' && selected.size > 0) cleared()
    else if (key === 'Delete') onRemove(selected.has(id) ? [...selected] : [id])
    else return false
    return true
  }

  return { onClick, onKeyDown, onFocus: (event: FocusEvent) => focused(event, selection) }
}

/** Focus that came by Tab or a press makes that tile the active one. */
function focused({ target }: FocusEvent, selection: Selection): void {
  const id = idOf(target)
  if (id !== undefined && selection.getState().active !== id) selection.getState().moved(id, false)
}

async function star(id: string): Promise<void> {
  const entry = await ledger.get(id)
  if (entry) await ledger.star(id, !entry.star)
}

const idOf = (target: EventTarget): string | undefined => (target instanceof Element ? target.closest<HTMLElement>('[data-id]')?.dataset.id : undefined)

const doOf = (target: EventTarget): string | undefined => (target instanceof Element ? target.closest<HTMLElement>('[data-do]')?.dataset.do : undefined)
