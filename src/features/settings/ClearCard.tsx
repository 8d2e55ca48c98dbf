import { Link } from '@tanstack/react-router'
import Trash2 from 'lucide-react/icons/trash-2'
import { clearDevice } from '~/data/device'
import { ledger, useEntryCount, useRunningEntries } from '~/data/ledger'
import { formatBytes } from '~/lib/format'
import { plural } from '~/lib/text'
import { confirm } from '~/stores/confirm.store'
import { Button } from '~/ui/Button'
import { Card } from '~/ui/Card'
import { linkClass } from '~/ui/linkClass'

/** The way to leave no trace of Greenroom in this browser. */
export function ClearCard() {
  const runs = useEntryCount()
  const running = useRunningEntries().length
  return (
    <Card title="Clear this device">
      <p className="mb-3 text-sm text-muted">
        Forgets all that Greenroom keeps in this browser, as before lending the device or giving it away. Nothing at RunwayML is deleted.{' '}
        <Link to="/gallery" className={linkClass}>
          Export the history
        </Link>{' '}
        first if you want it back.
      </p>
      <Button variant="danger" icon={<Trash2 />} disabledReason={runs === undefined && 'The history is being counted.'} onClick={() => void clear(runs ?? 0, running)}>
        Clear everything on this device
      </Button>
    </Card>
  )
}

async function clear(runs: number, running: number): Promise<void> {
  const bytes = await ledger.mediaBytes()
  const cleared = await confirm({
    title: 'Clear everything on this device?',
    body: 'It cannot be undone. Other tabs of Greenroom should be closed first: what is typed there may be kept again.',
    consequences: [
      ...(running > 0 ? [`${plural(running, 'run')} under way: RunwayML finishes and charges them, but nobody can find their results any more.`] : []),
      `The history of ${plural(runs, 'run')}: the API has no list of tasks, so this is the only one.`,
      `${formatBytes(bytes)} of kept pictures, videos and sounds. What RunwayML has deleted already is gone for good.`,
      'Drafts, saved prompts, favourite voices, sets of tools, and the choices on this page.',
      'Avatars, voices, documents and conversations stay: they are at RunwayML.',
    ],
    typed: 'clear',
    confirmLabel: 'Clear everything',
    tone: 'danger',
    action: clearDevice,
  })
  // Whatever still stands in memory goes with the page.
  if (cleared) window.location.reload()
}
