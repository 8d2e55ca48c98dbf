import { cloneElement, useEffect, useId, useRef, useState, type FocusEvent, type HTMLAttributes, type PointerEvent, type ReactElement, type ReactNode } from 'react'

interface TooltipProps {
  /** Short words. Never the only place where something needed is said: touch has no hover. Nothing: no tooltip. */
  content: ReactNode
  /** One element that can have focus and takes handlers, `style` and `aria-describedby`. */
  children: ReactElement<HTMLAttributes<HTMLElement>>
  open?: boolean
  onOpenChange?: (open: boolean) => void
}

/** Milliseconds of rest before the words come, and of grace to move the pointer onto them. */
const delays = { show: 400, hide: 120 } as const

/**
 * Words that show on hover and on keyboard focus, and describe the element meanwhile. The platform does the rest: the
 * words are a popover in the top layer, placed by CSS anchors (tooltip.css). A table has one on every date, so that
 * an idle tooltip must cost nothing, and a positioning library would be a tenth of the code before the first paint.
 */
export function Tooltip({ content, children, open, onOpenChange }: TooltipProps) {
  const [ownOpen, setOwnOpen] = useState(false)
  const id = useId()
  const timer = useRef<number>(undefined)
  const shown = (open ?? ownOpen) && Boolean(content)
  const { props } = children

  function change(next: boolean, delay = 0) {
    window.clearTimeout(timer.current)
    if (delay > 0) timer.current = window.setTimeout(change, delay, next)
    else if (next !== (open ?? ownOpen)) {
      setOwnOpen(next)
      onOpenChange?.(next)
    }
  }

  useEffect(() => () => window.clearTimeout(timer.current), [])
  useEffect(() => {
    if (!shown) return
    const hide = (event: KeyboardEvent) => event.key === 'Escape' && change(false)
    document.addEventListener('keydown', hide)
    return () => document.removeEventListener('keydown', hide)
  })

  const anchor = `--tip-${id.replaceAll(/[^\w-]/g, '')}`
  const trigger = cloneElement(children, {
    'aria-describedby': [props['aria-describedby'], shown && id].filter(Boolean).join(' ') || undefined,
    style: shown ? { ...props.style, anchorName: anchor } : props.style,
    onPointerEnter: (event: PointerEvent<HTMLElement>) => {
      props.onPointerEnter?.(event)
      if (event.pointerType !== 'touch') change(true, delays.show)
    },
    onPointerLeave: (event: PointerEvent<HTMLElement>) => {
      props.onPointerLeave?.(event)
      change(false, delays.hide)
    },
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      props.onPointerDown?.(event)
      change(false)
    },
    onFocus: (event: FocusEvent<HTMLElement>) => {
      props.onFocus?.(event)
      if (isFocusVisible(event.currentTarget)) change(true)
    },
    onBlur: (event: FocusEvent<HTMLElement>) => {
      props.onBlur?.(event)
      change(false)
    },
  })
  return (
    <>
      {trigger}
      {shown && (
        <span
          role="tooltip"
          id={id}
          ref={showOnTop}
          // Where there are no popovers, one that cannot be shown would only be hidden.
          popover={hasPopovers() ? 'manual' : undefined}
          className="tooltip animate-enter wrap-anywhere"
          style={{ positionAnchor: anchor }}
          onPointerEnter={() => change(true)}
          onPointerLeave={() => change(false, delays.hide)}
        >
          {content}
        </span>
      )}
    </>
  )
}

const hasPopovers = () => 'showPopover' in HTMLElement.prototype

/** Into the top layer, above dialogs and out of every clipping parent. */
function showOnTop(bubble: HTMLElement | null) {
  if (hasPopovers()) bubble?.showPopover()
}

function isFocusVisible(element: HTMLElement): boolean {
  return element.matches(':focus-visible')
}
