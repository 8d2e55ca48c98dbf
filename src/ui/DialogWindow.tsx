import { clsx } from 'clsx'
import { Dialog as Radix } from 'radix-ui'
import type { DialogProps } from './Dialog'
import { ModalHeader } from './ModalHeader'
import { Scrim } from './Scrim'
import { useReturnFocus } from './useReturnFocus'

const widths = { sm: 'min-[480px]:max-w-md', md: 'min-[480px]:max-w-xl', lg: 'min-[480px]:max-w-4xl', xl: 'min-[480px]:max-w-[84rem]' }

/** What a Dialog opens. It does without Radix's Overlay part, which injects a <style> that the strict CSP refuses. */
export function DialogWindow({ open, onOpenChange, title, description, footer, size = 'md', sticky = false, children }: DialogProps) {
  const keep = sticky ? (event: Event) => event.preventDefault() : undefined
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
          onEscapeKeyDown={keep}
          onInteractOutside={keep}
          className={clsx(
            'fixed inset-0 z-50 m-auto flex h-full w-full flex-col bg-raised',
            'data-[state=open]:animate-enter data-[state=closed]:animate-leave',
            'min-[480px]:h-fit min-[480px]:max-h-[calc(100dvh-4rem)] min-[480px]:w-[calc(100vw-2rem)]',
            'min-[480px]:rounded-lg min-[480px]:border min-[480px]:border-strong min-[480px]:shadow-float',
            widths[size],
          )}
        >
          <ModalHeader title={title} description={description} />
          {children && <div className="min-h-0 flex-1 overflow-y-auto p-4">{children}</div>}
          {footer && <footer className="flex flex-wrap items-center justify-end gap-2 border-t px-4 py-3">{footer}</footer>}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
