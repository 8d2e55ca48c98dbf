import Bell from 'lucide-react/icons/bell'
import { IconButton } from '~/ui/IconButton'
import { Popover } from '~/ui/Popover'
import { NotifyFields } from './NotifyFields'

/** Chooses how this device tells that tasks have ended. */
export function NotifyMenu() {
  return (
    <Popover label="Notifications" className="w-64" trigger={<IconButton size="sm" noTooltip label="Notifications" icon={<Bell />} />}>
      <div className="grid gap-3">
        <NotifyFields />
      </div>
    </Popover>
  )
}
