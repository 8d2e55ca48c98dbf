import FileDown from 'lucide-react/icons/file-down'
import FileUp from 'lucide-react/icons/file-up'
import { MenuItem } from '~/ui/MenuItem'

interface HistoryItemsProps {
  /** Entries on this device, when known. */
  count: number | undefined
  onExport: () => void
  onImport: () => void
}

/** What the menu of the history offers. */
export function HistoryItems({ count, onExport, onImport }: HistoryItemsProps) {
  return (
    <>
      <MenuItem icon={<FileDown />} disabledReason={count === 0 && 'There is nothing to export yet.'} onSelect={onExport}>
        Export history…
      </MenuItem>
      <MenuItem icon={<FileUp />} onSelect={onImport}>
        Import history…
      </MenuItem>
    </>
  )
}
