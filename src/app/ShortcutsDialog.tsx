import { Dialog } from '~/ui/Dialog'
import { ShortcutsList } from '~/features/settings/shared/ShortcutsList'

/** The help that `?` opens. */
export function ShortcutsDialog({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title="Keyboard shortcuts" description="Those of a single key can be switched off in the settings.">
      <ShortcutsList />
    </Dialog>
  )
}
