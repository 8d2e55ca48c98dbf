import { formatBytes } from '~/lib/bytes'
import { plural } from '~/lib/text'
import { Button } from '~/ui/Button'
import { Dialog } from '~/ui/Dialog'
import { Notice } from '~/ui/Notice'
import { UserText } from '~/ui/UserText'
import { LateProgress } from '../LateProgress'
import type { ZipState } from './useZip'

/** How far the zip is, and what could not go into it. */
export function ZipDialog({ state, onClose }: { state: ZipState; onClose: () => void }) {
  const isPacking = state.step === 'packing'
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      sticky={isPacking}
      size="sm"
      title={isPacking ? 'Packing the zip' : state.step === 'failed' || state.files === 0 ? 'Nothing was downloaded' : 'Downloaded'}
      footer={<Button onClick={onClose}>{isPacking ? 'Cancel' : 'Close'}</Button>}
    >
      <Body state={state} />
    </Dialog>
  )
}

/** More failures than this make nobody wiser. */
const LISTED = 50

function Body({ state }: { state: ZipState }) {
  if (state.step === 'failed') return <Notice tone="danger">{state.why}</Notice>
  if (state.step === 'packing') {
    const { files = 0, total = 0, bytes = 0 } = state.progress ?? {}
    return (
      <>
        <LateProgress label="Packing" value={total === 0 ? undefined : files / total} announces />
        <p className="mt-2 text-sm text-muted">{total === 0 ? 'Reading the runs' : `${files} of ${plural(total, 'file')}, ${formatBytes(bytes)}`}</p>
      </>
    )
  }
  const { failures } = state
  return (
    <div className="grid gap-3 text-sm">
      {state.files > 0 && (
        <p>
          {plural(state.files, 'file')}, {formatBytes(state.bytes)}, with a list of their prompts, seeds and ids.
        </p>
      )}
      {state.files === 0 && failures.length === 0 && <p>None of these runs has made a file.</p>}
      {failures.length > 0 && (
        <Notice tone="warning" title={`${plural(failures.length, 'file')} could not be had`}>
          <ul className="mt-1 grid max-h-60 list-disc gap-1 overflow-y-auto ps-5">
            {failures.slice(0, LISTED).map(({ label, why }, n) => (
              <li key={n}>
                <UserText lines={2}>{label}</UserText> <span className="text-muted">{why}</span>
              </li>
            ))}
          </ul>
          {failures.length > LISTED && <p className="mt-1">And {failures.length - LISTED} more.</p>}
        </Notice>
      )}
    </div>
  )
}
