import { explain } from '~/api/explain'
import { Button } from '~/ui/Button'
import { Progress } from '~/ui/Progress'
import type { SlotState } from './useMediaSlot'

/** How far an upload is, or why it failed. */
export function UploadState({ state }: { state: Extract<SlotState, { step: 'uploading' | 'upload-failed' }> }) {
  if (state.step === 'uploading') return <Progress label={`Uploading ${state.name}`} value={state.share} showLabel announces />
  return (
    <div role="alert" className="flex flex-wrap items-center gap-2 text-xs text-danger">
      <span className="min-w-0 flex-1 basis-40">{explain(state.error).detail}</span>
      <Button size="sm" onClick={state.retry}>
        Upload again
      </Button>
    </div>
  )
}
