import { Link } from '@tanstack/react-router'
import ArrowRightFromLine from 'lucide-react/icons/arrow-right-from-line'
import CloudOff from 'lucide-react/icons/cloud-off'
import Download from 'lucide-react/icons/download'
import Ellipsis from 'lucide-react/icons/ellipsis'
import ListChecks from 'lucide-react/icons/list-checks'
import Star from 'lucide-react/icons/star'
import Trash2 from 'lucide-react/icons/trash-2'
import { ledger } from '~/data/ledger'
import { isUnfinished, type Entry } from '~/data/ledgerEntry'
import { inputLink } from '~/features/playground/shared/links'
import { takersOf } from '~/features/playground/shared/takers'
import { EditLink } from '~/features/tasks/shared/EditLink'
import { Button } from '~/ui/Button'
import { IconButton } from '~/ui/IconButton'
import { Menu } from '~/ui/Menu'
import { MenuItem } from '~/ui/MenuItem'
import { MenuLink } from '~/ui/MenuLink'
import { MenuSeparator } from '~/ui/MenuSeparator'
import { isAtApi, useDeleteRemote } from '../useDeleteRemote'
import { useZip } from '../zip/useZip'
import { ZipDialog } from '../zip/ZipDialog'
import { DownloadLink } from './DownloadLink'

interface EntryActionsProps {
  entry: Entry
  /** The output that is shown. */
  output: number
  onRemove: () => void
}

/** What can be done with the open run and with the output that is shown. */
export function EntryActions({ entry, output, onRemove }: EntryActionsProps) {
  const deleteRemote = useDeleteRemote()
  const zip = useZip()
  const takers = takersOf(entry.outputs[output]?.kind)
  return (
    <>
      <Button variant="ghost" aria-pressed={entry.star} icon={<Star className={entry.star ? 'fill-current text-warning' : undefined} />} className="me-auto" onClick={() => void ledger.star(entry.id, !entry.star)}>
        {entry.star ? 'Starred' : 'Star'}
      </Button>
      {takers.length > 0 && (
        <Menu trigger={<Button icon={<ArrowRightFromLine />}>Use as input</Button>}>
          {takers.map(({ slug, label }) => (
            <MenuLink key={slug}>
              <Link {...inputLink(slug, entry.id, output)}>{label}</Link>
            </MenuLink>
          ))}
        </Menu>
      )}
      {/* A failed run has it where it says why. */}
      {!hasFailed(entry) && <EditLink entry={entry} />}
      {entry.outputs[output] && <DownloadLink entry={entry} output={output} />}
      <Menu trigger={<IconButton variant="secondary" label="More for this run" icon={<Ellipsis />} noTooltip />}>
        {entry.outputs.length > 1 && (
          <MenuItem icon={<Download />} onSelect={() => zip.start([entry.id])}>
            Download all {entry.outputs.length} as zip
          </MenuItem>
        )}
        {entry.kind === 'task' && entry.remoteId !== null && (
          <MenuLink>
            <Link to="/tasks/$taskId" params={{ taskId: entry.remoteId }}>
              <ListChecks aria-hidden />
              Open the task
            </Link>
          </MenuLink>
        )}
        <MenuSeparator />
        <MenuItem icon={<Trash2 />} disabledReason={isUnfinished(entry) && 'It is not over yet; its result would be lost.'} onSelect={onRemove}>
          Remove from this device
        </MenuItem>
        {entry.kind === 'task' && (
          <MenuItem icon={<CloudOff />} danger disabledReason={whyNotDelete(entry)} onSelect={() => void deleteRemote([entry.id])}>
            Delete at RunwayML…
          </MenuItem>
        )}
      </Menu>
      {zip.state && <ZipDialog state={zip.state} onClose={zip.close} />}
    </>
  )
}

const hasFailed = ({ state, ending }: Entry): boolean => state === 'refused' || state === 'unknown' || ending === 'failed'

function whyNotDelete(entry: Entry): string | undefined {
  if (isAtApi(entry)) return undefined
  return isUnfinished(entry) ? 'It is not over yet. Cancel it in the tasks.' : 'There is nothing of it left there.'
}
