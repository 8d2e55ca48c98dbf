import { AlertDialog as Radix } from 'radix-ui'
import type { ReactElement, ReactNode } from 'react'
import { Scrim } from './Scrim'
import { useReturnFocus } from './useReturnFocus'

interface AlertDialogProps {
  open: boolean
  /** Called with false on Escape and on whatever closes it; a press outside does not. */
  onOpenChange: (open: boolean) => void
  title: ReactNode
  /** What will happen, in a sentence; read out with the title. */
  description: ReactNode
  /** The button that changes nothing; it has the focus at first. Pressing it also closes (onOpenChange). */
  cancel: ReactElement
  /** The button that does it. */
  action: ReactNode
  children?: ReactNode
}

/** A question that must be answered (role alertdialog). For actions use stores/confirm.store, which draws this. */
export function AlertDialog({ open, onOpenChange, title, description, cancel, action, children }: AlertDialogProps) {
  const focus = useReturnFocus()
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Scrim />
        <Radix.Content
          data-modal
          aria-modal
          {...focus}
          className="fixed inset-0 z-50 m-auto flex h-fit max-h-[calc(100dvh-2rem)] w-[calc(100vw-2rem)] max-w-md flex-col rounded-lg border border-strong bg-raised shadow-float data-[state=open]:animate-enter data-[state=closed]:animate-leave"
        >
          <div className="min-h-0 overflow-y-auto p-4">
            <Radix.Title className="text-lg font-semibold wrap-anywhere">{title}</Radix.Title>
            <Radix.Description asChild>
              <div className="mt-1 text-sm text-muted wrap-anywhere">{description}</div>
            </Radix.Description>
            {children}
          </div>
          <footer className="flex flex-wrap items-center justify-end gap-2 border-t px-4 py-3">
            <Radix.Cancel asChild>{cancel}</Radix.Cancel>
            {action}
          </footer>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
