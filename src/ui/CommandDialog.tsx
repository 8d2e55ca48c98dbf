import { Command } from 'cmdk'
import Search from 'lucide-react/icons/search'
import { Dialog as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { Scrim } from './Scrim'
import { useReturnFocus } from './useReturnFocus'

interface CommandDialogProps {
  open: boolean
  onOpenChange: (open: boolean) => void
  /** Names the palette: "Command menu". */
  label: string
  placeholder?: string
  /** Controlled search text, for items that come from elsewhere. */
  search?: string
  onSearchChange?: (search: string) => void
  /** More is on its way. */
  loading?: boolean
  footer?: ReactNode
  /** CommandGroup and CommandItem. */
  children: ReactNode
}

/** The frame of a command palette: search on top, items by arrow keys, Enter does, Escape closes. */
export function CommandDialog(props: CommandDialogProps) {
  const { open, onOpenChange, label, placeholder = 'Search or jump to…', search, onSearchChange, loading = false, footer, children } = props
  const focus = useReturnFocus()
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Scrim />
        <Radix.Content
          data-modal
          aria-modal
          {...focus}
          aria-describedby={undefined}
          className="fixed inset-x-0 top-0 z-50 mx-auto flex max-h-dvh w-full flex-col border-strong bg-raised data-[state=open]:animate-enter data-[state=closed]:animate-leave min-[480px]:top-[12vh] min-[480px]:max-h-[70dvh] min-[480px]:w-[calc(100vw-2rem)] min-[480px]:max-w-xl min-[480px]:rounded-lg min-[480px]:border min-[480px]:shadow-float"
        >
          <Radix.Title className="sr-only">{label}</Radix.Title>
          <Command label={label} loop className="flex min-h-0 flex-col">
            <div className="flex items-center gap-2.5 border-b px-3.5">
              <Search aria-hidden className="size-4 shrink-0 text-faint" />
              <Command.Input
                value={search}
                onValueChange={onSearchChange}
                placeholder={placeholder}
                className="h-11 min-w-0 flex-1 bg-transparent text-base outline-none"
              />
            </div>
            <Command.List label="Results" className="min-h-0 flex-1 scroll-py-1 overflow-y-auto p-1">
              {!loading && <Command.Empty className="px-3 py-8 text-center text-sm text-muted">Nothing found.</Command.Empty>}
              {children}
              {loading && <Command.Loading className="px-3 py-2 text-sm text-muted">Searching…</Command.Loading>}
            </Command.List>
          </Command>
          {footer && <div className="flex flex-wrap items-center gap-3 border-t px-3.5 py-2 text-xs text-muted">{footer}</div>}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
