import { lazy, useState } from 'react'
import { Deferred } from './Deferred'
import { MenuButton } from './topBarButtons'

const NavPanel = lazy(async () => ({ default: (await import('./NavPanel')).NavPanel }))

/** Below 768 px: the button that opens the pages' links in a drawer, which loads when first asked for. */
export function NavDrawer() {
  const [open, setOpen] = useState(false)
  const [wanted, setWanted] = useState(false)
  const want = () => setWanted(true)
  return (
    <>
      <MenuButton
        aria-haspopup="dialog"
        aria-expanded={open}
        onPointerEnter={want}
        onFocus={want}
        onClick={() => {
          want()
          setOpen(true)
        }}
      />
      {wanted && (
        <Deferred fallback={null}>
          <NavPanel open={open} onOpenChange={setOpen} />
        </Deferred>
      )}
    </>
  )
}
