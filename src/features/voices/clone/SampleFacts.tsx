import { FileButton } from '~/features/media/shared/FileButton'
import { WaveformPlayer } from '~/features/media/shared/WaveformPlayer'
import { formatBytes } from '~/lib/bytes'
import { formatDuration } from '~/lib/format'
import { Button } from '~/ui/Button'
import { Notice } from '~/ui/Notice'
import { UserText } from '~/ui/UserText'
import type { Sample } from './sample-check'

interface SampleFactsProps {
  sample: Sample
  name: string
  /** Plays it. */
  url: string
  accept: string
  onFile: (file: File) => void
  onRemove: () => void
}

/** The chosen recording: hear it, what it is, what would spoil the voice. */
export function SampleFacts({ sample, name, url, accept, onFile, onRemove }: SampleFactsProps) {
  const { file, format, convertedFrom, waveform, warnings } = sample
  return (
    <div className="grid gap-3">
      <WaveformPlayer src={url} label="your recording" duration={waveform.duration} />
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <div className="min-w-0 flex-1 basis-48 text-sm">
          <UserText lines={1} className="font-medium">
            {name}
          </UserText>
          <p className="text-xs text-muted">
            {format} · {formatDuration(waveform.duration)} · {formatBytes(file.size)}
            {convertedFrom && ` · converted here from ${convertedFrom}`}
          </p>
        </div>
        <FileButton label="Choose another" accept={accept} onFile={onFile} />
        <Button variant="ghost" onClick={onRemove}>
          Remove recording
        </Button>
      </div>
      {warnings.length > 0 && (
        <Notice tone="warning" title="It can be sent, but it could be better">
          <ul>
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  )
}
