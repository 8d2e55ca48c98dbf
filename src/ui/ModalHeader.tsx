import X from 'lucide-react/icons/x'
import { Dialog as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { IconButton } from './IconButton'

/** Name, description and close button of a modal window or drawer. */
export function ModalHeader({ title, description }: { title: ReactNode; description?: ReactNode }) {
  return (
    <header className="flex items-start gap-3 border-b px-4 py-3">
      <div className="min-w-0 flex-1">
        <Radix.Title className="text-lg font-semibold wrap-anywhere">{title}</Radix.Title>
        {description && <Radix.Description className="mt-0.5 text-sm text-muted wrap-anywhere">{description}</Radix.Description>}
      </div>
      <Radix.Close asChild>
        <IconButton label="Close" icon={<X />} size="sm" noTooltip />
      </Radix.Close>
    </header>
  )
}
