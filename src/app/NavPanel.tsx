import { SidePanel } from '~/ui/SidePanel'
import { SidebarNav } from './SidebarNav'

/** The pages' links in a drawer; following one closes it. */
export function NavPanel({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  return (
    <SidePanel open={open} onOpenChange={onOpenChange} title="Pages" side="start">
      <div className="-mx-2">
        <SidebarNav label="Pages" onNavigate={() => onOpenChange(false)} />
      </div>
    </SidePanel>
  )
}
