import { Link } from '@tanstack/react-router'
import Trash2 from 'lucide-react/icons/trash-2'
import { ledger, useLedger } from '~/data/ledger'
import { useEntryCount } from '~/data/ledgerHooks'
import { useKeptBytes } from '~/data/ledgerMedia'
import { formatBytes } from '~/lib/bytes'
import { plural } from '~/lib/text'
import { confirm } from '~/stores/confirm.store'
import { Button } from '~/ui/Button'
import { Field } from '~/ui/Field'
import { linkClass } from '~/ui/linkClass'
import { Meter } from '~/ui/Meter'
import { Select } from '~/ui/Select'
import { Switch } from '~/ui/Switch'
import { DevicePlace } from './DevicePlace'
import { DeviceRoom } from './DeviceRoom'
import { Persistence } from './Persistence'

const MEGABYTE = 1_000_000
const LIMITS = [100, 250, 500, 1_000, 2_000, 5_000, 10_000].map((megabytes) => megabytes * MEGABYTE)

/** What the history of runs and their results take on this device, and how much they may. Apart, because the ledger behind it is large. */
export function DeviceFields() {
  const isReady = useLedger((view) => view.isReady)
  const durability = useLedger((view) => view.durability)
  const { on, limitBytes } = useLedger((view) => view.settings.keep)
  const count = useEntryCount()
  const bytes = useKeptBytes()
  if (!isReady || count === undefined || bytes === undefined) return <DevicePlace />
  // A limit that another version chose stays a choice.
  const limits = [...new Set([...LIMITS, limitBytes])].toSorted((a, b) => a - b)
  return (
    <div className="grid gap-4">
      <p className="text-sm text-muted">
        The history of {plural(count, 'run')} is in this browser and nowhere else; no run is ever dropped to make room.{' '}
        <Link to="/gallery" className={linkClass}>
          Export or import it in the gallery
        </Link>
        .
      </p>
      <Switch
        checked={on}
        onCheckedChange={(next) => void ledger.change({ keep: { on: next, limitBytes } })}
        label="Keep results"
        help={on ? 'Copies pictures, videos and sounds here as soon as they are done: RunwayML deletes its own after 24 to 48 hours.' : 'New results can be seen for 24 to 48 hours, as long as RunwayML has them. Those that are here stay.'}
      />
      <Field label="At most" help="When the room is used up, the oldest files make way for new ones. Their runs stay in the history." className="max-w-80">
        <Select value={String(limitBytes)} onValueChange={(limit) => void limitChosen(Number(limit), bytes, on)} options={limits.map((limit) => ({ value: String(limit), label: formatBytes(limit) }))} />
      </Field>
      <Meter label="Room taken by files" value={bytes} max={limitBytes} text={`${formatBytes(bytes)} of ${formatBytes(limitBytes)}`} />
      <DeviceRoom key={bytes + count} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button icon={<Trash2 />} disabledReason={bytes === 0 && 'No file is kept here.'} onClick={() => void deleteFiles(bytes)}>
          Delete kept files
        </Button>
        {durability === 'device' ? <Persistence /> : <span className="text-sm text-warning">This browser refuses storage: all of it goes with this page.</span>}
      </div>
    </div>
  )
}

async function limitChosen(limitBytes: number, bytes: number, on: boolean): Promise<void> {
  const change = () => ledger.change({ keep: { on, limitBytes } })
  if (bytes <= limitBytes) return change()
  await confirm({
    title: `Keep at most ${formatBytes(limitBytes)}?`,
    body: `${formatBytes(bytes)} are kept now. The oldest files go until the rest fits.`,
    consequences: ['Files that RunwayML has deleted already cannot be had again.', 'Their runs stay in the history.'],
    confirmLabel: `Delete at least ${formatBytes(bytes - limitBytes)}`,
    cancelLabel: 'Leave it as it is',
    tone: 'danger',
    action: change,
  })
}

async function deleteFiles(bytes: number): Promise<void> {
  await confirm({
    title: 'Delete all kept files?',
    body: `${formatBytes(bytes)} of pictures, videos and sounds go from this device.`,
    consequences: ['What RunwayML has deleted already cannot be had again.', 'The runs stay in the history; to run one with its own files again, choose these anew.'],
    confirmLabel: 'Delete files',
    tone: 'danger',
    action: () => ledger.dropMedia(),
  })
}
