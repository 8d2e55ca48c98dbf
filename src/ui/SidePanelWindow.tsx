import { clsx } from 'clsx'
import { Dialog as Radix } from 'radix-ui'
import type { SidePanelProps } from './SidePanel'
import { ModalHeader } from './ModalHeader'
import { Scrim } from './Scrim'
import { useReturnFocus } from './useReturnFocus'

/** What a SidePanel opens. It does without Radix's Overlay part, which injects a <style> that the strict CSP refuses. */
export function SidePanelWindow({ open, onOpenChange, title, description, footer, side = 'end', children }: SidePanelProps) {
  const focus = useReturnFocus()
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Scrim />
        <Radix.Content
          data-modal
          aria-modal
          {...focus}
          {...(description ? {} : { 'aria-describedby': undefined })}
          className={clsx(
            'fixed inset-y-0 z-50 flex w-full flex-col bg-raised min-[480px]:max-w-md',
            side === 'end'
              ? 'end-0 border-s border-strong data-[state=open]:animate-enter-side data-[state=closed]:animate-leave-side'
              : 'start-0 border-e border-strong data-[state=open]:animate-enter data-[state=closed]:animate-leave min-[480px]:max-w-72',
          )}
        >
          <ModalHeader title={title} description={description} />
          <div className="min-h-0 flex-1 overflow-y-auto p-4">{children}</div>
          {footer && <footer className="flex flex-wrap items-center justify-end gap-2 border-t px-4 py-3">{footer}</footer>}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
