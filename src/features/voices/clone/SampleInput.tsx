import { clsx } from 'clsx'
import CircleAlert from 'lucide-react/icons/circle-alert'
import FileAudio from 'lucide-react/icons/file-audio'
import { lazy } from 'react'
import { useStore } from 'zustand'
import { FileButton } from '~/features/media/shared/FileButton'
import { useFileDrop } from '~/features/media/shared/useFileDrop'
import { Card } from '~/ui/Card'
import { LazyPart } from '~/ui/LazyPart'
import { Skeleton } from '~/ui/Skeleton'
import { Spinner } from '~/ui/Spinner'
import { useFetchedLater } from '~/ui/useFetchedLater'
import { MicrophonePanel } from './MicrophonePanel'
import type { createSampleStore } from './sample.store'

const loadFacts = async () => ({ default: (await import('./SampleFacts')).SampleFacts })
const SampleFacts = lazy(loadFacts)

interface SampleInputProps {
  store: ReturnType<typeof createSampleStore>
  /** For an error summary to lead to. */
  id: string
  error: string | undefined
}

const ACCEPT = 'audio/*,.flac,.m4a,.aac,.ogg,.opus,.webm,.mp4'

/** A recording by drop, file dialog or microphone, checked before anything is sent. */
export function SampleInput({ store, id, error }: SampleInputProps) {
  const { state, fileChosen, removed } = useStore(store)
  const choose = (file: File) => void fileChosen(file)
  const dragging = useFileDrop(choose)
  useFetchedLater(loadFacts)
  const own = state.step === 'refused' ? `${state.name}: ${state.reason}` : undefined
  const problem = own ?? error
  return (
    <Card title="Recording">
      <div id={id} role="group" aria-label="Recording" aria-describedby={problem ? `${id}-error` : `${id}-help`}>
        {state.step === 'ready' ? (
          <LazyPart fallback={<Skeleton size="block" className="h-20" />}>
            <SampleFacts key={state.url} sample={state.sample} url={state.url} name={state.name} onFile={choose} onRemove={removed} accept={ACCEPT} />
          </LazyPart>
        ) : (
          <div className="grid gap-3 lg:grid-cols-2">
            <div
              className={clsx(
                'grid min-h-44 place-content-center justify-items-center gap-3 rounded-lg border border-dashed p-4 text-center text-sm transition-colors',
                dragging ? 'border-accent bg-accent-soft' : problem ? 'border-danger' : 'border-control',
              )}
            >
              {state.step === 'checking' ? (
                <Spinner label={`Checking ${state.name}`} />
              ) : (
                <>
                  <p className="text-muted">{dragging ? 'Let go to take this file' : 'Drop a recording anywhere on the page, or'}</p>
                  <FileButton label="Choose a file" accept={ACCEPT} icon={<FileAudio />} onFile={choose} describedBy={problem ? `${id}-error` : `${id}-help`} invalid={Boolean(problem)} />
                </>
              )}
            </div>
            <MicrophonePanel onRecorded={choose} />
          </div>
        )}
        {problem && (
          <p id={`${id}-error`} role={own ? 'alert' : undefined} className="mt-2 flex gap-1 text-xs text-danger">
            <CircleAlert aria-hidden className="mt-0.5 size-3 shrink-0" />
            <span className="min-w-0 wrap-anywhere">{problem}</span>
          </p>
        )}
        <p id={`${id}-help`} className="mt-2 text-xs text-muted">
          10 s to 5 min, at most 10 MB: WAV, MP3, M4A, AAC or FLAC. Anything else that this browser can play, and what is too large, is converted to WAV here. Format, length, silence and
          clipping are checked on this device; nothing is sent before you create the voice.
        </p>
      </div>
    </Card>
  )
}
