import { ledger, useLedger } from '~/data/ledger'
import { formatBytes } from '~/lib/bytes'
import { plural } from '~/lib/text'
import { Button } from '~/ui/Button'
import { Notice } from '~/ui/Notice'

/** What the person must know of this device's storage; nothing when all is well. */
export function StorageNotice() {
  const isOutdated = useLedger((view) => view.isOutdated)
  const durability = useLedger((view) => view.durability)
  const notice = useLedger((view) => view.notice)
  if (isOutdated) {
    return (
      <Notice
        tone="warning"
        title="Greenroom was updated in another tab"
        className="mt-2"
        actions={
          <Button size="sm" onClick={() => window.location.reload()}>
            Reload this page
          </Button>
        }
      >
        This page can no longer follow its tasks. They go on, and the other tab shows them.
      </Notice>
    )
  }
  if (notice?.kind === 'full') {
    return (
      <Notice tone="warning" title="This device is full" className="mt-2">
        New tasks are remembered only until this page is closed. Free some space, or export the history in the gallery.
      </Notice>
    )
  }
  if (durability === 'memory') {
    return (
      <Notice tone="warning" title="This browser keeps nothing" className="mt-2">
        It refuses storage, as in a private window. Tasks are forgotten with this page, though RunwayML finishes and charges them: copy the ids of what you need.
      </Notice>
    )
  }
  if (notice?.kind === 'evicted') {
    return (
      <Notice
        title="Kept files made room"
        className="mt-2"
        actions={
          <Button size="sm" onClick={() => ledger.noticeRead()}>
            Understood
          </Button>
        }
      >
        The device was full, so {plural(notice.files, 'old file')} ({formatBytes(notice.bytes)}) went. The history itself is complete.
      </Notice>
    )
  }
  return null
}
