import CloudOff from 'lucide-react/icons/cloud-off'
import Download from 'lucide-react/icons/download'
import Ellipsis from 'lucide-react/icons/ellipsis'
import Star from 'lucide-react/icons/star'
import Trash2 from 'lucide-react/icons/trash-2'
import X from 'lucide-react/icons/x'
import { useStore } from 'zustand'
import { ledger } from '~/data/ledger'
import { formatInteger } from '~/lib/format'
import { plural } from '~/lib/text'
import { Button } from '~/ui/Button'
import { IconButton } from '~/ui/IconButton'
import { Menu } from '~/ui/Menu'
import { MenuItem } from '~/ui/MenuItem'
import { toast } from '~/ui/toast'
import type { Selection } from './selection.store'
import { useDeleteRemote } from './useDeleteRemote'
import { useZip } from './zip/useZip'
import { ZipDialog } from './zip/ZipDialog'

interface SelectionBarProps {
  /** Everything shown, for choosing all of it. */
  ids: readonly string[]
  selection: Selection
  onRemove: (ids: readonly string[]) => void
}

/** What can be done with the chosen runs; floats at the foot of the page while there are any. */
export function SelectionBar({ ids, selection, onRemove }: SelectionBarProps) {
  const selected = useStore(selection, (state) => state.selected)
  const { allChosen, cleared } = selection.getState()
  const zip = useZip()
  const deleteRemote = useDeleteRemote()
  const chosen = [...selected]
  return (
    <>
      {selected.size > 0 && (
        <section aria-label="Selection" className="sticky bottom-3 z-10 mx-auto mt-4 flex w-fit max-w-full flex-wrap items-center gap-1.5 rounded-lg border border-strong bg-raised px-2 py-1.5 shadow-float">
          <IconButton size="sm" label="Clear the selection" icon={<X />} onClick={cleared} />
          <span role="status" className="me-1 text-sm font-medium">
            {formatInteger(selected.size)} selected
          </span>
          {selected.size < ids.length && (
            <Button size="sm" variant="ghost" onClick={() => allChosen(ids)}>
              Select all {formatInteger(ids.length)}
            </Button>
          )}
          <Button size="sm" icon={<Download />} onClick={() => zip.start(chosen)}>
            <span className="max-sm:sr-only">Download</span>
          </Button>
          <Button size="sm" icon={<Star />} onClick={() => void starAll(chosen)}>
            <span className="max-sm:sr-only">Star</span>
          </Button>
          <Menu trigger={<IconButton size="sm" variant="secondary" label="More for the selection" icon={<Ellipsis />} noTooltip />}>
            <MenuItem icon={<Trash2 />} onSelect={() => onRemove(chosen)} hint="Del">
              Remove from this device
            </MenuItem>
            <MenuItem icon={<CloudOff />} danger onSelect={() => void deleteRemote(chosen)}>
              Delete at RunwayML…
            </MenuItem>
          </Menu>
        </section>
      )}
      {zip.state && <ZipDialog state={zip.state} onClose={zip.close} />}
    </>
  )
}

/** Stars them; takes the stars away when all have one. */
async function starAll(ids: readonly string[]): Promise<void> {
  const entries = (await ledger.getMany(ids)).filter((entry) => entry !== undefined)
  const star = !entries.every((entry) => entry.star)
  for (const entry of entries) if (entry.star !== star) await ledger.star(entry.id, star)
  toast.message(star ? `${plural(entries.length, 'run')} starred` : `Star removed from ${plural(entries.length, 'run')}`)
}
