import { lazy, useEffect, type ReactElement, type ReactNode } from 'react'
import { LazyPart } from './LazyPart'
import { toast } from './toast'
import { useOverlayTrigger, type TriggerProps } from './useOverlayTrigger'

const MenuPanel = lazy(async () => ({ default: (await import('./MenuPanel')).MenuPanel }))

interface MenuProps {
  /** The button that opens it: one element that takes a ref and a button's handlers. */
  trigger: ReactElement<TriggerProps>
  align?: 'start' | 'end'
  children: ReactNode
}

/**
 * A menu of actions behind a button. Fill it with MenuItem, MenuLink and MenuSeparator. Only the button is here: what
 * opens (Radix's menu and its positioning) loads when pointer or focus comes near, and lines that are lazy when it opens.
 */
export function Menu({ trigger, align = 'end', children }: MenuProps) {
  const { button, anchor, buttonId, panelId, wanted, open, setOpen } = useOverlayTrigger(trigger, { popup: 'menu', keys: ['ArrowDown'] })
  return (
    <>
      {button}
      {wanted && (
        <LazyPart missing={open && <MissingPanel />}>
          <MenuPanel id={panelId} labelledBy={buttonId} anchor={anchor} open={open} onOpenChange={setOpen} align={align}>
            {children}
          </MenuPanel>
        </LazyPart>
      )}
    </>
  )
}

/** Said for each press, where a sentence of its own would find no room. */
function MissingPanel() {
  useEffect(() => {
    toast.error('This menu did not come', { description: 'The server is away, or Greenroom was updated. Reload the page when nothing is left to save.' })
  }, [])
  return null
}
