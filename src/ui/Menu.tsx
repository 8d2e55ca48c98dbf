import { lazy, type ReactElement, type ReactNode } from 'react'
import { LazyPart } from './LazyPart'
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
 * opens (Radix's menu and its positioning) loads when pointer or focus comes near.
 */
export function Menu({ trigger, align = 'end', children }: MenuProps) {
  const { button, anchor, buttonId, panelId, wanted, open, setOpen } = useOverlayTrigger(trigger, { popup: 'menu', keys: ['ArrowDown'] })
  return (
    <>
      {button}
      {wanted && (
        <LazyPart missing={null}>
          <MenuPanel id={panelId} labelledBy={buttonId} anchor={anchor} open={open} onOpenChange={setOpen} align={align}>
            {children}
          </MenuPanel>
        </LazyPart>
      )}
    </>
  )
}
