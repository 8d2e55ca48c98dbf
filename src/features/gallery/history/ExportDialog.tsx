import { useState } from 'react'
import { useEntryCount } from '~/data/ledgerHooks'
import { useKeptBytes } from '~/data/ledgerMedia'
import { exportHistory } from '~/data/ledgerTransfer'
import { formatBytes } from '~/lib/bytes'
import { plural } from '~/lib/text'
import { Button } from '~/ui/Button'
import { Checkbox } from '~/ui/Checkbox'
import { Dialog } from '~/ui/Dialog'
import { downloadBlob } from '~/ui/download'
import { ErrorMessage } from '~/ui/ErrorMessage'
import { toast } from '~/ui/toast'
import { LateProgress } from '../LateProgress'

/** Writes the whole history into a file. */
export function ExportDialog({ onClose }: { onClose: () => void }) {
  const count = useEntryCount()
  const bytes = useKeptBytes() ?? 0
  const [withMedia, setWithMedia] = useState(true)
  const [share, setShare] = useState<number>()
  const [error, setError] = useState<string>()

  async function start() {
    setShare(0)
    setError(undefined)
    try {
      const file = await exportHistory(withMedia, setShare)
      downloadBlob(`greenroom-history-${new Date().toISOString().slice(0, 10)}.jsonl`, file)
      toast.success('History exported', { description: formatBytes(file.size) })
      onClose()
    } catch (caught) {
      setError(caught instanceof Error ? caught.message : 'The browser’s storage could not be read.')
      setShare(undefined)
    }
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      sticky={share !== undefined}
      size="sm"
      title="Export history"
      description="One file with every run on this device: requests, costs, states, stars and notes. It can be imported in another browser."
      footer={
        <Button variant="primary" loading={share !== undefined} onClick={() => void start()}>
          Export {count === undefined ? '' : plural(count, 'run')}
        </Button>
      }
    >
      <div className="grid gap-3">
        <Checkbox checked={withMedia} onCheckedChange={setWithMedia} label="With the files kept on this device" help={`${formatBytes(bytes)} now, about a third more in the file. Without them, outputs older than 48 hours are lost elsewhere.`} />
        {share !== undefined && <LateProgress label="Exporting" value={withMedia ? share : undefined} announces />}
        {error !== undefined && <ErrorMessage title="The history could not be exported" detail={error} />}
      </div>
    </Dialog>
  )
}
