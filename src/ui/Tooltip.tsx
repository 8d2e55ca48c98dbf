import { Tooltip as Radix } from 'radix-ui'
import { createContext, use, type ReactElement, type ReactNode } from 'react'

const Provided = createContext(false)

/** Put once around the app: after one tooltip was shown, the next neighbours show at once. */
export function TooltipProvider({ children }: { children: ReactNode }) {
  return (
    <Radix.Provider delayDuration={400} skipDelayDuration={300}>
      <Provided value={true}>{children}</Provided>
    </Radix.Provider>
  )
}

interface TooltipProps {
  /** Short words. Never the only place where something needed is said: touch has no hover. */
  content: ReactNode
  /** One element that takes a ref and can have focus. */
  children: ReactElement
  side?: 'top' | 'right' | 'bottom' | 'left'
  open?: boolean
  onOpenChange?: (open: boolean) => void
}

/** Words that show on hover and on keyboard focus, and describe the element meanwhile. */
export function Tooltip({ content, children, side = 'top', open, onOpenChange }: TooltipProps) {
  const provided = use(Provided)
  const tooltip = (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Trigger asChild>{children}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          side={side}
          sideOffset={6}
          collisionPadding={8}
          className="z-60 max-w-72 animate-enter rounded-md border border-strong bg-fg px-2 py-1 text-xs text-canvas wrap-anywhere"
        >
          {content}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
  return provided ? tooltip : <TooltipProvider>{tooltip}</TooltipProvider>
}
