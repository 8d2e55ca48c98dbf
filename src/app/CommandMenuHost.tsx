import { lazy, useState } from 'react'
import { Deferred } from './Deferred'
import { SearchButton } from './topBarButtons'
import { useShortcuts } from './useShortcuts'

const CommandMenu = lazy(async () => ({ default: (await import('./CommandMenu')).CommandMenu }))
const ShortcutsDialog = lazy(async () => ({ default: (await import('./ShortcutsDialog')).ShortcutsDialog }))

/** The search button, and what the keyboard opens from everywhere. Both dialogs load when first asked for. */
export function CommandMenuHost() {
  const [shown, setShown] = useState<'menu' | 'shortcuts'>()
  // Once wanted, a dialog stays mounted, so that it can play its closing and give the focus back.
  const [wanted, setWanted] = useState({ menu: false, shortcuts: false })

  function show(what: 'menu' | 'shortcuts' | undefined) {
    setShown(what)
    if (what) setWanted((before) => ({ ...before, [what]: true }))
  }
  useShortcuts({
    onCommandMenu: () => show(shown === 'menu' ? undefined : 'menu'),
    onHelp: () => show('shortcuts'),
  })
  return (
    <>
      <SearchButton
        aria-haspopup="dialog"
        aria-expanded={shown === 'menu'}
        onPointerEnter={() => setWanted((before) => ({ ...before, menu: true }))}
        onClick={() => show('menu')}
      />
      <Deferred fallback={null}>
        {wanted.menu && <CommandMenu open={shown === 'menu'} onOpenChange={(open) => show(open ? 'menu' : undefined)} onHelp={() => show('shortcuts')} />}
        {wanted.shortcuts && <ShortcutsDialog open={shown === 'shortcuts'} onOpenChange={(open) => show(open ? 'shortcuts' : undefined)} />}
      </Deferred>
    </>
  )
}
