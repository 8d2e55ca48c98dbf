import { cloneElement, useId, useRef, useState, type ComponentProps, type ReactElement, type RefObject } from 'react'

export type TriggerProps = ComponentProps<'button'>

interface Options {
  popup: 'menu' | 'dialog'
  /** Keys that open it besides Enter and space. */
  keys?: readonly string[]
  /** Held by the parent; by itself otherwise. */
  open?: boolean
  onOpenChange?: (open: boolean) => void
}

interface OverlayTrigger {
  /** The button with all that makes it a trigger. */
  button: ReactElement
  /** The button's element, beside which the panel stands. */
  anchor: RefObject<HTMLButtonElement | null>
  buttonId: string
  panelId: string
  /** Whether the panel's code should be there: pointer or focus has come near, or it is open. */
  wanted: boolean
  open: boolean
  setOpen: (open: boolean) => void
}

/** Makes an element the button of a panel whose code loads when it is about to be needed. */
export function useOverlayTrigger(trigger: ReactElement<TriggerProps>, { popup, keys = [], open: givenOpen, onOpenChange }: Options): OverlayTrigger {
  const [ownOpen, setOwnOpen] = useState(false)
  const [near, setNear] = useState(false)
  const anchor = useRef<HTMLButtonElement>(null)
  const id = useId()
  const open = givenOpen ?? ownOpen
  const { props } = trigger
  const buttonId = props.id ?? `${id}-button`
  const panelId = `${id}-panel`

  function setOpen(next: boolean) {
    setOwnOpen(next)
    onOpenChange?.(next)
  }

  // oxlint-disable-next-line react/refs -- the ref is handed on, not read
  const button = cloneElement(trigger, {
    ref: anchor,
    id: buttonId,
    'aria-haspopup': popup,
    'aria-expanded': open,
    'aria-controls': open ? panelId : undefined,
    onPointerEnter: (event) => {
      props.onPointerEnter?.(event)
      setNear(true)
    },
    onFocus: (event) => {
      props.onFocus?.(event)
      setNear(true)
    },
    onClick: (event) => {
      props.onClick?.(event)
      if (!event.defaultPrevented) setOpen(!open)
    },
    onKeyDown: (event) => {
      props.onKeyDown?.(event)
      if (!keys.includes(event.key)) return
      event.preventDefault()
      setOpen(true)
    },
  })
  return { button, anchor, buttonId, panelId, wanted: near || open, open, setOpen }
}

/** For a panel's outside presses: one on its own button is the button's business, or it would close and open again. */
export function isOnTrigger(anchor: RefObject<HTMLElement | null>, target: EventTarget | null): boolean {
  return target instanceof Node && anchor.current?.contains(target) === true
}
