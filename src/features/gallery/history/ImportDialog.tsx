import { useState } from 'react'
import { importHistory, NotALedgerError, type Imported } from '~/data/ledgerTransfer'
import { FileButton } from '~/features/media/shared/FileButton'
import { plural } from '~/lib/text'
import { Button } from '~/ui/Button'
import { Dialog } from '~/ui/Dialog'
import { ErrorMessage } from '~/ui/ErrorMessage'
import { Notice } from '~/ui/Notice'
import { UserText } from '~/ui/UserText'
import { LateProgress } from '../LateProgress'

type Step = { at: 'choosing' } | { at: 'reading'; file: File; share: number } | { at: 'done'; result: Imported } | { at: 'failed'; title: string; detail: string }

/** Reads a history from a file and merges it into the one of this device. */
export function ImportDialog({ onClose }: { onClose: () => void }) {
  const [step, setStep] = useState<Step>({ at: 'choosing' })
  const isReading = step.at === 'reading'

  async function read(file: File) {
    setStep({ at: 'reading', file, share: 0 })
    try {
      let shown = 0
      const result = await importHistory(file, (share) => {
        // A file comes in thousands of pieces; the bar has a hundred.
        if (share - shown < 0.01) return
        shown = share
        setStep({ at: 'reading', file, share })
      })
      setStep({ at: 'done', result })
    } catch (error) {
      setStep({ at: 'failed', ...failureOf(error) })
    }
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      sticky={isReading}
      size="sm"
      title="Import history"
      description="A file that was exported from Greenroom. Runs that are here already stay; of two copies the one changed later wins. Nothing is sent to RunwayML."
      footer={step.at === 'done' ? <Button onClick={onClose}>Close</Button> : undefined}
    >
      <div className="grid justify-items-start gap-3 text-sm" aria-live="polite">
        {(step.at === 'choosing' || step.at === 'failed') && <FileButton label="Choose a file" accept=".jsonl,.ndjson,application/x-ndjson" onFile={(file) => void read(file)} />}
        {step.at === 'failed' && <ErrorMessage title={step.title} detail={step.detail} className="w-full" />}
        {isReading && (
          <>
            <UserText>{step.file.name}</UserText>
            <LateProgress label="Importing" value={step.share} className="w-full" announces />
          </>
        )}
        {step.at === 'done' && <Summary result={step.result} />}
      </div>
    </Dialog>
  )
}

function failureOf(error: unknown): { title: string; detail: string } {
  if (error instanceof NotALedgerError) return { title: 'This file was not imported', detail: `${error.message} Nothing was changed.` }
  return { title: 'The import stopped', detail: `What came before is in the history. ${error instanceof Error ? error.message : ''}` }
}

function Summary({ result: { added, updated, unchanged, files, skipped } }: { result: Imported }) {
  const lines = [
    updated > 0 && `${plural(updated, 'run')} brought up to date`,
    unchanged > 0 && `${plural(unchanged, 'run')} known already`,
    files > 0 && `${plural(files, 'file')} kept on this device`,
    skipped > 0 && `${plural(skipped, 'line')} left out, because ${skipped === 1 ? 'it makes' : 'they make'} no sense`,
  ].filter((line) => line !== false)
  return (
    <Notice tone={skipped > 0 ? 'warning' : 'success'} title={`${plural(added, 'run')} added`} className="w-full">
      {lines.length > 0 && (
        <ul className="mt-1 list-disc ps-5">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </Notice>
  )
}
