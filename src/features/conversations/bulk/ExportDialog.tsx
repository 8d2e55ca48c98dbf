import { useState } from 'react'
import { plural } from '~/lib/text'
import { Button } from '~/ui/Button'
import { Dialog } from '~/ui/Dialog'
import { Notice } from '~/ui/Notice'
import { Progress } from '~/ui/Progress'
import { RadioCards } from '~/ui/RadioCards'
import { toast } from '~/ui/toast'
import { EXPORT_FORMATS, FORMAT_NAMES, type ExportFormat } from '../exports/formats'
import type { Selected } from '../selection.store'
import { FailedList } from './FailedList'
import { useExport } from './useExport'

interface ExportDialogProps {
  chosen: readonly Selected[]
  onClose: () => void
}

/** Asks for a format and exports the conversations chosen; several come as a zip. */
export function ExportDialog({ chosen, onClose }: ExportDialogProps) {
  const [format, setFormat] = useState<ExportFormat>('markdown')
  const { state, run } = useExport()
  const running = state?.isRunning ?? false

  async function start() {
    const complete = await run(chosen, format)
    if (!complete) return
    toast.success(`${plural(chosen.length, 'conversation')} exported`)
    onClose()
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={`Export ${plural(chosen.length, 'conversation')}`}
      description={chosen.length > 1 ? 'One file each, in a zip. Recordings are not part of it.' : 'Recordings are not part of it.'}
      footer={
        <>
          <Button onClick={onClose}>{state && !running ? 'Close' : 'Cancel'}</Button>
          <Button variant="primary" loading={running} onClick={() => void start()}>
            {state?.failed.length ? 'Export again' : 'Export'}
          </Button>
        </>
      }
    >
      <RadioCards
        label="Format"
        columns={2}
        value={format}
        onValueChange={setFormat}
        options={FORMAT_NAMES.map((value) => ({ value, label: EXPORT_FORMATS[value].label, description: EXPORT_FORMATS[value].note }))}
      />
      {running && state && <Progress className="mt-4" label="Reading conversations" value={state.done / state.total} showLabel announces />}
      {state && !running && state.failed.length > 0 && (
        <Notice tone="danger" title={`${plural(state.failed.length, 'conversation')} could not be read and ${state.failed.length === 1 ? 'is' : 'are'} missing in the file`} className="mt-4">
          <FailedList failed={state.failed} />
        </Notice>
      )}
    </Dialog>
  )
}
